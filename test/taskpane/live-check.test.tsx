/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { cellAt } from '../../src/core/grid/cell-address';
import { openCheckedPane } from './open-pane';
import { watchedSample, type WatchedWorkbook } from './watched-workbook';

/** 项目3!E11 is the target of a quantity indicator, and says no number. */
const faulty = cellAt('项目3', 10, 4);
const atFaulty = /^必须改 E11 数量指标“预计年中完成跟踪评价”/;

function mend(workbook: WatchedWorkbook): Promise<void> {
  return act(() => workbook.edit(faulty, '1份'));
}

async function openWithFault() {
  const workbook = watchedSample();
  const opened = await openCheckedPane(workbook);
  return { workbook, ...opened };
}

function errorCount(): number {
  return Number(/\d+/.exec(screen.getByRole('heading', { level: 2 }).textContent)?.[0]);
}

test('marks that were left on the sheets before the pane was opened are known, and set anew when the user wants it', async () => {
  const workbook = watchedSample();
  const cells = [{ sheet: '项目1', row: 2, column: 1 }];
  await workbook.file.apply({ steps: [{ step: 'mark', sheet: '项目1', severity: 'info', cells }] });
  const { user } = await openCheckedPane(workbook);
  expect(workbook.plans).toEqual([]);
  expect(screen.getByRole('switch', { name: '标注单元格', checked: true })).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: '更新标注' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: '更新标注' })).toBeNull());
  await user.click(screen.getByRole('switch', { name: '标注单元格' }));
  await screen.findByRole('switch', { name: '标注单元格', checked: false });
  const left = await workbook.file.marks();
  expect(left.ok && left.value).toEqual([]);
});

test('a finding that is mended vanishes by itself', async () => {
  const { workbook } = await openWithFault();
  const before = errorCount();
  expect(screen.getByRole('button', { name: atFaulty })).toBeTruthy();
  await mend(workbook);
  await waitFor(() => expect(screen.queryByRole('button', { name: atFaulty })).toBeNull());
  expect(errorCount()).toBe(before - 1);
  expect(screen.getByRole('status').textContent).toContain(`还有 ${before - 1} 处必须改`);
  expect(workbook.plans).toEqual([]);
});

test('several edits in a row are followed by one check', async () => {
  const { workbook } = await openWithFault();
  for (const value of ['1', '12', '12份']) await act(() => workbook.edit(faulty, value));
  await waitFor(() => expect(screen.queryByRole('button', { name: atFaulty })).toBeNull());
  expect(workbook.reads).toBe(2);
});

test('before the first check edits are nobody’s business, and after the pane is closed neither', async () => {
  const { workbook, view } = await openWithFault();
  expect(workbook.isListenedTo).toBe(true);
  view.unmount();
  expect(workbook.isListenedTo).toBe(false);
});

test('the chosen finding, the filter, what is open and the focus stay where they were', async () => {
  const { workbook, user } = await openWithFault();
  const search = screen.getByRole('searchbox');
  await user.type(search, 'E1');
  const [chosen] = screen.getAllByRole('button', { name: /^建议 E13 / });
  if (!chosen) throw new Error('Projects with errors are open');
  await user.click(chosen);
  expect(document.activeElement).toBe(chosen);
  await mend(workbook);
  await waitFor(() => expect(screen.queryByRole('button', { name: atFaulty })).toBeNull());
  expect(document.activeElement).toBe(chosen);
  expect(chosen.getAttribute('aria-current')).toBe('true');
  expect(search).toHaveProperty('value', 'E1');
});

test('projects do not change places while one types', async () => {
  const { workbook, user } = await openWithFault();
  const titles = () => screen.getAllByRole('heading', { level: 3 }).map((it) => /^\S+/.exec(it.textContent)?.[0]);
  const before = titles();
  await mend(workbook);
  await waitFor(() => expect(screen.queryByRole('button', { name: atFaulty })).toBeNull());
  expect(titles()).toEqual(before);
  await user.click(screen.getByRole('button', { name: '重新检查' }));
  await waitFor(() => expect(workbook.reads).toBe(3));
});

test('a cell that is being edited is said nothing of, and the check is made later', async () => {
  const { workbook } = await openWithFault();
  workbook.refusals.push({ of: 'read', error: { code: 'cell-being-edited' } });
  await mend(workbook);
  await waitFor(() => expect(workbook.reads).toBe(2));
  expect(screen.queryByRole('alert')).toBeNull();
  await waitFor(() => expect(screen.queryByRole('button', { name: atFaulty })).toBeNull());
  expect(screen.queryByRole('alert')).toBeNull();
});

test('what will not pass by itself is said', async () => {
  const { workbook } = await openWithFault();
  workbook.refusals.push({ of: 'read', error: { code: 'too-large' } });
  await mend(workbook);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('工作簿太大');
  expect(alert.textContent).toContain('以下是上次检查的结果');
});

test('a press on 重新检查 does not wait for a check that nobody asked for', async () => {
  const { workbook, user } = await openWithFault();
  let reachedBy = 0;
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  workbook.beforeReading = () => {
    reachedBy += 1;
    return reachedBy === 1 ? held : Promise.resolve();
  };
  await mend(workbook);
  await waitFor(() => expect(reachedBy).toBe(1));
  await user.click(screen.getByRole('button', { name: '重新检查' }));
  await act(async () => letGo());
  await waitFor(() => expect(reachedBy).toBe(2));
  await waitFor(() => expect(screen.queryByRole('button', { name: atFaulty })).toBeNull());
});

test('marks of before are called so, and are set anew when that is wanted', async () => {
  const { workbook, user } = await openWithFault();
  await user.click(screen.getByRole('switch', { name: '标注单元格' }));
  await screen.findByRole('switch', { checked: true });
  expect(screen.queryByRole('button', { name: '更新标注' })).toBeNull();
  await mend(workbook);
  const update = await screen.findByRole('button', { name: '更新标注' });
  expect(workbook.plans).toHaveLength(1);
  await user.click(update);
  await waitFor(() => expect(screen.queryByRole('button', { name: '更新标注' })).toBeNull());
  expect(workbook.plans).toHaveLength(2);
});

test('word of the summary and its way back outlive an edit', async () => {
  const { workbook, user } = await openWithFault();
  await user.click(screen.getByRole('button', { name: '生成汇总' }));
  await screen.findByRole('button', { name: '撤销' });
  await mend(workbook);
  const results = screen.getByRole('region', { name: '检查结果' });
  await waitFor(() => expect(within(results).queryByRole('button', { name: atFaulty })).toBeNull());
  expect(screen.getByRole('button', { name: '撤销' })).toBeTruthy();
});
