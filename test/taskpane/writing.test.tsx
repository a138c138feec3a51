/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { checkWorkbook } from '../../src/app/check-workbook';
import { planClearMarks, planMarks } from '../../src/core/plans/mark-plan';
import { gate } from './gate';
import { openCheckedPane } from './open-pane';
import { watchedSample, type WatchedWorkbook } from './watched-workbook';

async function findingsOf(workbook: WatchedWorkbook) {
  const checked = await checkWorkbook(workbook.file);
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value.findings;
}

async function sheetsOf(workbook: WatchedWorkbook): Promise<readonly string[]> {
  const read = await workbook.file.read();
  if (!read.ok) throw new Error(read.error.code);
  return read.value.sheets.map((sheet) => sheet.name);
}

const summarySheets = ['部门总览', '项目总览', '资金计划', '指标汇总', '问题清单'];

test('the switch marks the cells with findings, and takes the marks off', async () => {
  const workbook = watchedSample();
  const { user } = await openCheckedPane(workbook);
  await user.click(screen.getByRole('switch', { name: '标注单元格' }));
  await screen.findByRole('switch', { name: '标注单元格', checked: true });
  expect(workbook.plans).toEqual([planMarks(await findingsOf(workbook))]);
  await user.click(screen.getByRole('switch', { name: '标注单元格' }));
  await screen.findByRole('switch', { name: '标注单元格', checked: false });
  expect(workbook.plans.at(-1)).toEqual(planClearMarks());
});

test('while the marks are on, each check sets them anew', async () => {
  const workbook = watchedSample();
  const { user } = await openCheckedPane(workbook);
  await user.click(screen.getByRole('switch'));
  await screen.findByRole('switch', { checked: true });
  await user.click(screen.getByRole('button', { name: '重新检查' }));
  await waitFor(() => expect(workbook.plans).toHaveLength(2));
  expect(workbook.plans[1]).toEqual(workbook.plans[0]);
});

test('a check writes nothing while the marks are off', async () => {
  const workbook = watchedSample();
  await openCheckedPane(workbook);
  expect(workbook.plans).toEqual([]);
});

test('the summary says which sheets it wrote, and they are there', async () => {
  const workbook = watchedSample();
  const { user } = await openCheckedPane(workbook);
  await user.click(screen.getByRole('button', { name: '生成汇总' }));
  const words = `已写入 5 张汇总表：${summarySheets.join('、')}`;
  expect(await screen.findByRole('heading', { name: words })).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe(words);
  expect(await sheetsOf(workbook)).toEqual(expect.arrayContaining(summarySheets));
});

test('a summary that is asked for once more is written in place of the one before', async () => {
  const workbook = watchedSample();
  const { user } = await openCheckedPane(workbook);
  await user.click(screen.getByRole('button', { name: '生成汇总' }));
  await screen.findByRole('heading', { name: /^已写入/ });
  await user.click(screen.getByRole('button', { name: '生成汇总' }));
  await waitFor(() => expect(workbook.plans).toHaveLength(2));
  const emptied = workbook.plans[1]?.steps.flatMap((step) => (step.step === 'clear-sheet' ? [step.sheet] : []));
  expect(emptied).toEqual(summarySheets);
});

test('the summary can be taken back', async () => {
  const workbook = watchedSample();
  const before = await sheetsOf(workbook);
  const { user } = await openCheckedPane(workbook);
  await user.click(screen.getByRole('button', { name: '生成汇总' }));
  await user.click(await screen.findByRole('button', { name: '撤销' }));
  expect(await screen.findByRole('heading', { name: /^已撤销/ })).toBeTruthy();
  expect(await sheetsOf(workbook)).toEqual(before);
});

test('a protected sheet is named, and what was refused can be tried again', async () => {
  const workbook = watchedSample();
  workbook.refusals.push({ of: 'apply', error: { code: 'sheet-protected', sheet: '项目2' } });
  const { user } = await openCheckedPane(workbook);
  await user.click(screen.getByRole('switch'));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('标注没有完成');
  expect(alert.textContent).toContain('工作表“项目2”受保护');
  expect(screen.getByRole('switch', { checked: false })).toBeTruthy();
  await user.click(within(alert).getByRole('button', { name: '重试' }));
  expect(await screen.findByRole('switch', { checked: true })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a cell that cannot be shown is said, and the next one that can makes up for it', async () => {
  const workbook = watchedSample();
  workbook.refusals.push({ of: 'select', error: { code: 'sheet-not-found', sheet: '项目3' } });
  const { user } = await openCheckedPane(workbook);
  const [first] = screen.getAllByRole('button', { name: /^必须改 / });
  if (!first) throw new Error('The sample has errors');
  await user.click(first);
  expect((await screen.findByRole('alert')).textContent).toContain('没有名为“项目3”的工作表');
  await user.click(first);
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('a selection leaves word of the summary where it is', async () => {
  const { user } = await openCheckedPane(watchedSample());
  await user.click(screen.getByRole('button', { name: '生成汇总' }));
  await screen.findByRole('button', { name: '撤销' });
  const [first] = screen.getAllByRole('button', { name: /^必须改 / });
  if (!first) throw new Error('The sample has errors');
  await user.click(first);
  expect(screen.getByRole('button', { name: '撤销' })).toBeTruthy();
});

test('a write that takes long shows how far it is, can be cancelled, and is then begun anew', async () => {
  const workbook = watchedSample();
  const { user } = await openCheckedPane(workbook);
  const hold = gate();
  workbook.beforeWriting = ({ onProgress }) => {
    onProgress?.({ done: 1, of: 3 });
    return hold.opened;
  };
  await user.click(screen.getByRole('button', { name: '生成汇总' }));
  expect(await screen.findByText('正在生成汇总… 33%')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '取消' }));
  await act(async () => hold.open());
  expect(await screen.findByRole('heading', { name: '已取消，工作簿没有改动' })).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('已取消，工作簿没有改动');
  expect(workbook.plans).toEqual([]);
  expect(await sheetsOf(workbook)).not.toEqual(expect.arrayContaining(summarySheets));
  const again = screen.getByRole('button', { name: '重试' });
  expect(document.activeElement).toBe(again);
  workbook.beforeWriting = () => Promise.resolve();
  await user.click(again);
  await screen.findByRole('heading', { name: /^已写入 5 张汇总表/ });
});

test('a write that is past cancelling says so, and its button does nothing any more', async () => {
  const workbook = watchedSample();
  const { user } = await openCheckedPane(workbook);
  const hold = gate();
  workbook.beforeWriting = ({ onPastCancelling }) => {
    onPastCancelling?.();
    return hold.opened;
  };
  await user.click(screen.getByRole('button', { name: '生成汇总' }));
  expect(await screen.findByText(/不能中途取消；写完后可以撤销/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '取消' }));
  await act(async () => hold.open());
  await screen.findByRole('heading', { name: /^已写入 5 张汇总表/ });
});

test('cancelling too late leaves what was written, and the list follows it', async () => {
  const workbook = watchedSample();
  const { user } = await openCheckedPane(workbook);
  const hold = gate();
  const writtenFirst = workbook.file.apply.bind(workbook.file);
  workbook.file.apply = async (plan) => {
    const applied = await writtenFirst(plan);
    await hold.opened;
    return applied;
  };
  await user.click(screen.getByRole('button', { name: /^修复…/ }));
  await user.click(screen.getByRole('button', { name: '确认修复' }));
  await user.click(await screen.findByRole('button', { name: '取消' }));
  await act(async () => hold.open());
  await screen.findByRole('heading', { name: /^已修复/ });
  await waitFor(() => expect(screen.queryByRole('button', { name: /^修复…/ })).toBeNull());
});
