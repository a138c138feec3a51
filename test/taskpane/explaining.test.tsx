/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { accessibilityFaults } from './accessibility';
import { openCheckedPane } from './open-pane';
import { watchedSample, type WatchedWorkbook } from './watched-workbook';

const benefit = /^必须改 A15 .*没有设置效益指标|^必须改 A15 /u;

async function storedIn({ file }: WatchedWorkbook): Promise<readonly string[]> {
  const read = await file.read();
  return read.ok ? (read.value.storedParts ?? []) : [];
}

/** The pane with the reason's field of the first finding open. */
async function openReason(workbook: WatchedWorkbook) {
  const opened = await openCheckedPane(workbook);
  const [first] = screen.getAllByRole('button', { name: benefit });
  if (!first) throw new Error('no such finding');
  await opened.user.click(first);
  await opened.user.click(screen.getByRole('button', { name: '说明情况…' }));
  return opened;
}

test('a finding is explained: it stands apart with its reason, is counted apart, and can be undone', async () => {
  const workbook = watchedSample();
  const { user, view } = await openReason(workbook);
  await user.type(screen.getByRole('textbox', { name: '情况说明' }), '本项目为规划编制，效益在后续项目中体现');
  await user.click(screen.getByRole('button', { name: '保存说明' }));
  await screen.findByRole('heading', { name: /^已保存 1 处问题的情况说明/u });
  expect(await storedIn(workbook)).toHaveLength(1);
  expect(screen.getByRole('heading', { name: '还有 2 处必须改' })).toBeTruthy();
  expect(screen.getByText(/1 处已说明情况/u)).toBeTruthy();
  expect(screen.queryByRole('button', { name: benefit })).toBeNull();
  const undo = screen.getByRole('button', { name: '撤销' });
  await waitFor(() => expect(document.activeElement).toBe(undo));
  await user.click(screen.getByRole('button', { name: '已说明情况 1 处' }));
  expect(screen.getByText(/^情况说明（\d{4}年\d{1,2}月\d{1,2}日）：本项目为规划编制/u)).toBeTruthy();
  expect(await accessibilityFaults(view)).toEqual([]);
  await user.click(undo);
  await screen.findByRole('heading', { name: '还有 3 处必须改' });
  expect(await storedIn(workbook)).toEqual([]);
});

test('an explanation can be withdrawn later', async () => {
  const workbook = watchedSample();
  const { user } = await openReason(workbook);
  await user.type(screen.getByRole('textbox', { name: '情况说明' }), '已沟通');
  await user.click(screen.getByRole('button', { name: '保存说明' }));
  await user.click(await screen.findByRole('button', { name: '已说明情况 1 处' }));
  await user.click(screen.getByRole('button', { name: '撤回说明' }));
  await screen.findByRole('heading', { name: '已撤回 1 条情况说明' });
  expect(screen.getByRole('heading', { name: '还有 3 处必须改' })).toBeTruthy();
});

test('without a reason nothing is kept, and the pane asks for one', async () => {
  const workbook = watchedSample();
  const { user } = await openReason(workbook);
  await user.type(screen.getByRole('textbox', { name: '情况说明' }), '   ');
  await user.click(screen.getByRole('button', { name: '保存说明' }));
  expect(screen.getByRole('alert').textContent).toBe('请先写明理由。');
  expect(workbook.plans).toEqual([]);
  await user.click(screen.getByRole('button', { name: '取消' }));
  expect(screen.queryByRole('textbox', { name: '情况说明' })).toBeNull();
});
