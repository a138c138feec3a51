import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeOutput } from '../../src/cli/files';
import { progressLine } from '../../src/cli/progress-line';
import { sampleBytes } from '../support/samples';

/** What a terminal of one line shows after it got this. */
function shownBy(written: string): string {
  return written.slice(written.lastIndexOf('\u001b[2K') + '\u001b[2K'.length);
}

function terminal(columns: number) {
  let written = '';
  const line = progressLine({
    columns,
    write: (text) => {
      written += text;
    },
  });
  return { line, shows: () => shownBy(written) };
}

it('tells what goes on, one thing in the place of the other', () => {
  const { line, shows } = terminal(80);
  line.show({ stage: 'reading', file: 'a.xlsx', place: { number: 2, of: 3 } }, 'zh');
  expect(shows()).toBe('正在读取（2/3） a.xlsx');
  line.show({ stage: 'checking', file: 'a.xlsx' }, 'zh');
  expect(shows()).toBe('正在检查 a.xlsx');
  line.show({ stage: 'writing', file: 'b.xlsx' }, 'en');
  expect(shows()).toBe('Writing b.xlsx');
  line.clear();
  expect(shows()).toBe('');
});

it('never fills the line, however long the name', () => {
  const { line, shows } = terminal(20);
  line.show({ stage: 'reading', file: '区生态环境分局2026年度预算项目绩效表.xlsx' }, 'zh');
  expect(shows()).toBe('正在读取 区生态环境');
});

it('writes nothing where nobody looks at a terminal, and clears nothing that it did not show', () => {
  const { line, shows } = terminal(80);
  line.clear();
  expect(shows()).toBe('');
  const nowhere = progressLine(undefined);
  nowhere.show({ stage: 'checking', file: 'a.xlsx' }, 'zh');
  nowhere.clear();
});

const script = resolve(__dirname, '../../scripts/run-cli.mjs');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ended-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it.each(['SIGINT', 'SIGTERM'] as const)('ends at once by %s, and leaves nothing behind', async (signal) => {
  const input = join(folder, 'in.xlsx');
  writeFileSync(input, sampleBytes('ecology-bureau.xlsx'));
  const child = spawn(process.execPath, [script, 'check', input, '--mark', join(folder, 'out.xlsx'), '--summary']);
  const ended = new Promise<NodeJS.Signals | number | null>((found) => {
    child.on('exit', (code, by) => found(by ?? code));
  });
  child.stdout.once('data', () => child.kill(signal));
  expect(await ended).toBe(signal);
  expect(readdirSync(folder)).toEqual(['in.xlsx']);
  expect(readFileSync(input).equals(Buffer.from(sampleBytes('ecology-bureau.xlsx')))).toBe(true);
});

it('takes away what it was writing beside the output where it is ended meanwhile, and stays ended', async () => {
  const kill = jest.spyOn(process, 'kill').mockReturnValue(true);
  const writing = writeOutput(join(folder, 'out.xlsx'), new Uint8Array(200_000_000));
  while (readdirSync(folder).length === 0) await new Promise((resolve) => setImmediate(resolve));
  process.emit('SIGINT', 'SIGINT');
  expect(readdirSync(folder)).toEqual([]);
  expect(kill.mock.calls).toEqual([[process.pid, 'SIGINT']]);
  kill.mockRestore();
  expect((await writing).ok).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
  expect(process.listenerCount('SIGINT') + process.listenerCount('SIGTERM')).toBe(0);
});
