/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { accessibilityFaults } from './accessibility';
import { openCheckedPane, openPane } from './open-pane';
import { watchedSample, type WatchedWorkbook } from './watched-workbook';

async function sheetsOf({ file }: WatchedWorkbook): Promise<readonly string[]> {
  const read = await file.read();
  return read.ok ? read.value.sheets.map(({ name }) => name) : [];
}

async function textsOn({ file }: WatchedWorkbook, sheet: string): Promise<readonly string[]> {
  const read = await file.read();
  const rows = read.ok ? (read.value.sheets.find(({ name }) => name === sheet)?.rows ?? []) : [];
  return rows.flatMap(({ cells }) => cells.map(({ value }) => String(value)));
}

async function openTemplates(language: 'zh' | 'en' = 'zh') {
  const workbook = watchedSample();
  const opened = await openCheckedPane(workbook, language);
  await opened.user.click(screen.getByRole('tab', { name: language === 'zh' ? '模板' : 'Templates' }));
  return { ...opened, workbook };
}

test('the kind is proposed, and what is chosen is shown with its place before anything is written', async () => {
  const { user, view, workbook } = await openTemplates();
  expect((screen.getByRole('combobox', { name: '项目类型' }) as HTMLSelectElement).value).toBe('rural-sewage');
  await user.click(screen.getByRole('checkbox', { name: /^完成治理行政村数量/u }));
  await user.click(screen.getByRole('button', { name: '看填在哪里（1 项）' }));
  expect(screen.getByText(/完成治理行政村数量 → 项目1!C\d+/u)).toBeTruthy();
  expect(workbook.plans).toEqual([]);
  expect(await accessibilityFaults(view)).toEqual([]);
});

test('indicators are put in, asked for by the check where they are blank, and taken back', async () => {
  const { user, workbook } = await openTemplates();
  await user.click(screen.getByRole('checkbox', { name: /^完成治理行政村数量/u }));
  await user.click(screen.getByRole('button', { name: '看填在哪里（1 项）' }));
  await user.click(screen.getByRole('button', { name: '确认填入' }));
  await screen.findAllByRole('heading', { name: /^已填入 1 项指标/u });
  expect(await textsOn(workbook, '项目1')).toContain('≥____个');
  const [undo] = screen.getAllByRole('button', { name: '撤销' });
  if (!undo) throw new Error('nothing to undo');
  await user.click(undo);
  await screen.findAllByRole('heading', { name: /^已撤销/u });
  expect(await textsOn(workbook, '项目1')).not.toContain('≥____个');
});

test('the library is searched, over all kinds', async () => {
  const { user } = await openTemplates();
  await user.selectOptions(screen.getByRole('combobox', { name: '项目类型' }), 'any');
  await user.type(screen.getByRole('searchbox', { name: '搜索指标' }), '满意度 学员');
  expect(screen.getByRole('checkbox', { name: /^学员满意度/u })).toBeTruthy();
  expect(screen.queryByRole('checkbox', { name: /^完成治理行政村数量/u })).toBeNull();
  await user.type(screen.getByRole('searchbox', { name: '搜索指标' }), ' 没有这样的词');
  expect(screen.getByText(/^没有符合条件的指标/u)).toBeTruthy();
});

test('blank forms are added for a pasted list, and their sheets taken away again', async () => {
  const { user, workbook } = await openTemplates();
  const before = await sheetsOf(workbook);
  await user.click(screen.getByRole('button', { name: '空白表' }));
  await user.click(screen.getByRole('textbox', { name: '项目清单' }));
  await user.paste('13012326P00412310008X\t道路养护\t120\n桥梁检测');
  await user.click(screen.getByRole('button', { name: '插入 2 张空白表' }));
  await screen.findAllByRole('heading', { name: '已插入空白表，新增 2 张工作表：道路养护、桥梁检测' });
  expect(await sheetsOf(workbook)).toEqual([...before, '道路养护', '桥梁检测']);
  const [undo] = screen.getAllByRole('button', { name: '撤销' });
  if (!undo) throw new Error('nothing to undo');
  await user.click(undo);
  await waitFor(async () => expect(await sheetsOf(workbook)).toEqual(before));
});

test('a faulty line of the list is told, and nothing is added', async () => {
  const { user, workbook } = await openTemplates();
  await user.click(screen.getByRole('button', { name: '空白表' }));
  await user.click(screen.getByRole('textbox', { name: '项目清单' }));
  await user.paste('13012326P00412310008X\t道路养护\n13012326P00412310008X\t桥梁检测');
  expect(screen.getByText(/第 ?2 ?行/u)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^插入/u }));
  expect(workbook.plans).toEqual([]);
});

test('the words are there in English', async () => {
  await openTemplates('en');
  expect(screen.getByRole('combobox', { name: 'Kind of project' })).toBeTruthy();
});

test('before anything was checked, what is inserted is told and can be undone, and so is a refusal', async () => {
  const workbook = watchedSample();
  const before = await sheetsOf(workbook);
  const { user } = openPane(workbook);
  await user.click(screen.getByRole('tab', { name: '模板' }));
  await user.click(screen.getByRole('textbox', { name: '项目清单' }));
  await user.paste('道路养护');
  workbook.refusals.push({ of: 'apply', error: { code: 'workbook-protected' } });
  await user.click(screen.getByRole('button', { name: '插入 1 张空白表' }));
  const [alert] = await screen.findAllByRole('alert');
  if (!alert) throw new Error('nothing was said');
  expect(alert.textContent).toContain('工作簿结构受保护');
  await user.click(within(alert).getByRole('button', { name: '重试' }));
  await screen.findAllByRole('heading', { name: '已插入空白表，新增 1 张工作表：道路养护' });
  const [undo] = screen.getAllByRole('button', { name: '撤销' });
  if (!undo) throw new Error('nothing to undo');
  await user.click(undo);
  await waitFor(async () => expect(await sheetsOf(workbook)).toEqual(before));
});
