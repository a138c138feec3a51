/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { Connecting } from '../../src/taskpane/connecting';
import { Frame } from '../../src/taskpane/frame';
import { NotPossible } from '../../src/taskpane/not-possible';
import { forgetAttempts, mayStartAnew } from '../../src/taskpane/start-attempts';

test('an Excel that is too old is told which one is needed', () => {
  render(
    <Frame language="zh" look="light">
      <NotPossible because="excel-too-old" reload={() => undefined} />
    </Frame>,
  );
  expect(screen.getByRole('alert').textContent).toContain('Excel 2021');
});

test('outside Excel the pane says where to open it', () => {
  render(
    <Frame language="en" look="dark">
      <NotPossible because="not-excel" reload={() => undefined} />
    </Frame>,
  );
  expect(screen.getByRole('alert').textContent).toContain('Home tab of Excel');
});

/** What a page does that Office never answers: it waits, and loads itself anew. */
function waitForOffice(): { readonly reloads: number } {
  let reloads = 0;
  const view = render(
    <Frame language="zh" look="light">
      <Connecting reload={() => (reloads += 1)} />
    </Frame>,
  );
  expect(screen.getByRole('status').textContent).toBe('正在连接 Excel…');
  act(() => {
    jest.advanceTimersByTime(10_000);
  });
  const gaveUp = screen.queryByRole('alert') !== null;
  if (!gaveUp) view.unmount();
  return { reloads };
}

describe('a connection that does not come about', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    sessionStorage.clear();
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  test('is tried anew three times, then doubted with a way out', () => {
    for (let attempt = 1; attempt <= 3; attempt += 1) expect(waitForOffice().reloads).toBe(1);
    expect(waitForOffice().reloads).toBe(0);
    expect(screen.getByRole('alert').textContent).toContain('Excel 没有应答');
    fireEvent.click(screen.getByRole('button', { name: '重新打开助手' }));
    expect(mayStartAnew()).toBe(true);
  });

  test('counts from none again once Office has answered', () => {
    for (let attempt = 1; attempt <= 3; attempt += 1) waitForOffice();
    forgetAttempts();
    expect(waitForOffice().reloads).toBe(1);
  });

  test('is not tried anew where the browser lets nothing be kept: that would never end', () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no storage', 'SecurityError');
    });
    expect(waitForOffice().reloads).toBe(0);
    expect(screen.getByRole('alert').textContent).toContain('Excel 没有应答');
  });
});
