/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import { Connecting } from '../../src/taskpane/connecting';
import { Frame } from '../../src/taskpane/frame';
import { NotPossible } from '../../src/taskpane/not-possible';

test('an Excel that is too old is told which one is needed', () => {
  render(
    <Frame language="zh" look="light">
      <NotPossible because="excel-too-old" />
    </Frame>,
  );
  expect(screen.getByRole('alert').textContent).toContain('Excel 2021');
});

test('outside Excel the pane says where to open it', () => {
  render(
    <Frame language="en" look="dark">
      <NotPossible because="not-excel" />
    </Frame>,
  );
  expect(screen.getByRole('alert').textContent).toContain('Home tab of Excel');
});

test('a connection that does not come about is doubted after a while, with a way out', () => {
  jest.useFakeTimers();
  render(
    <Frame language="zh" look="light">
      <Connecting />
    </Frame>,
  );
  expect(screen.getByRole('status').textContent).toBe('正在连接 Excel…');
  act(() => {
    jest.advanceTimersByTime(15_000);
  });
  expect(screen.getByRole('alert').textContent).toContain('Excel 没有应答');
  expect(screen.getByRole('button', { name: '重新打开助手' })).toBeTruthy();
  jest.useRealTimers();
});
