import type { NativeBridge } from '../../../src/workbench/excel-host/native-bridge';
import { Switchboard } from '../../../src/workbench/page/switchboard';

/** Two frames on one host; `heard` is what each was told. */
function twoFrames() {
  const asked: { readonly id: number }[] = [];
  const host: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => asked.push(JSON.parse(text)),
  };
  const switchboard = new Switchboard(host);
  const heard: [string[], string[]] = [[], []];
  const lines = heard.map((own) => {
    const line = switchboard.connect();
    line.onMessageFromHost = (text) => own.push(text);
    return line;
  }) as [NativeBridge, NativeBridge];
  return { host, asked, switchboard, heard, lines };
}

test('an answer goes to the frame that asked, under the number that it gave, even where both gave the same', () => {
  const { host, asked, heard, lines } = twoFrames();
  lines[0].sendMessageToHost('{"id":1,"type":1}');
  lines[1].sendMessageToHost('{"id":1,"type":1}');
  expect(new Set(asked.map(({ id }) => id)).size).toBe(2);
  host.onMessageFromHost?.(JSON.stringify({ id: asked[1]?.id, type: 2, message: 'second' }));
  expect(heard).toEqual([[], ['{"id":1,"type":2,"message":"second"}']]);
});

test('an event goes to all frames', () => {
  const { host, heard } = twoFrames();
  host.onMessageFromHost?.('{"type":3,"message":{}}');
  expect(heard).toEqual([['{"type":3,"message":{}}'], ['{"type":3,"message":{}}']]);
});

test('a frame that has gone is told nothing and asks nothing', () => {
  const { host, asked, switchboard, heard, lines } = twoFrames();
  lines[0].sendMessageToHost('{"id":7,"type":1}');
  switchboard.disconnect(lines[0]);
  host.onMessageFromHost?.(JSON.stringify({ id: asked[0]?.id, type: 2 }));
  host.onMessageFromHost?.('{"type":3}');
  lines[0].sendMessageToHost('{"id":8,"type":1}');
  expect(heard[0]).toEqual([]);
  expect(asked).toHaveLength(1);
});
