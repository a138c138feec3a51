/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { parseReference } from '../../src/core/grid/a1';
import type { RangeAddress } from '../../src/core/grid/cell-address';
import type { DefinedName } from '../../src/core/grid/snapshot';
import { accessibilityFaults } from './accessibility';
import { openCheckedPane } from './open-pane';
import { watchedSample, type WatchedWorkbook } from './watched-workbook';

function at(reference: string): RangeAddress {
  const range = parseReference(reference);
  if (!range) throw new Error(`No reference: ${reference}`);
  return range;
}

async function openForms(workbook = watchedSample()) {
  const { user, view } = await openCheckedPane(workbook);
  await user.click(screen.getByRole('tab', { name: '表格' }));
  return { workbook, user, view, panel: screen.getByRole('tabpanel', { name: '表格' }) };
}

async function namesOf({ file }: WatchedWorkbook): Promise<readonly DefinedName[]> {
  const read = await file.read();
  if (!read.ok) throw new Error(read.error.code);
  return read.value.names;
}

async function pointAt(forms: Awaited<ReturnType<typeof openForms>>, field: string, cell: string) {
  const { user, workbook, panel } = forms;
  await user.click(within(panel).getByRole('button', { name: `重新指定“${field}”` }));
  workbook.selectedByHand = at(cell);
  await user.click(within(panel).getByRole('button', { name: '确定' }));
}

test('a field is pointed at by selecting its cell, and read from there', async () => {
  const forms = await openForms();
  const { panel, user, workbook } = forms;
  const opener = within(panel).getByRole('button', { name: '重新指定“项目名称”' });
  await user.click(opener);
  const group = within(panel).getByRole('group', { name: '重新指定“项目名称”' });
  expect(group.textContent).toContain('请在表中选中“项目名称”所在的单元格，然后按“确定”。');
  expect(document.activeElement?.textContent).toBe('确定');
  workbook.selectedByHand = at('项目1!B4');
  await user.keyboard('{Enter}');
  expect(await within(panel).findByRole('heading', { name: '“项目名称”改从 项目1!B4 读取' })).toBeTruthy();
  expect(within(panel).getByRole('button', { name: /^项目名称 .*75万元.* B4$/ })).toBeTruthy();
  expect(document.activeElement).toBe(opener);
  expect(within(panel).queryByRole('group')).toBeNull();
  expect(screen.getByRole('status').textContent).toBe('“项目名称”改从 项目1!B4 读取');
  expect((await namesOf(workbook)).map(({ name }) => name)).toEqual([
    'budget_performance.form_1.form',
    'budget_performance.form_1.name',
  ]);
});

test('pointing can be left with Escape, and asks for nothing then', async () => {
  const { panel, user, workbook } = await openForms();
  const opener = within(panel).getByRole('button', { name: '重新指定“绩效目标”' });
  await user.click(opener);
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(opener);
  expect(within(panel).queryByRole('group')).toBeNull();
  expect(workbook.plans).toEqual([]);
});

test('a quarter is pointed at too', async () => {
  const forms = await openForms();
  await pointAt(forms, '第二季度', '项目1!E6');
  expect(await within(forms.panel).findByRole('button', { name: '第二季度 75% E6' })).toBeTruthy();
});

test('columns are pointed at where no table of indicators was recognised', async () => {
  const workbook = watchedSample();
  const headings = ['类别', '细类', '内容', '解释', '数', '凭据'];
  await workbook.file.apply({ steps: [{ step: 'cells', at: at('项目1!A8'), values: [headings] }] });
  const forms = await openForms(workbook);
  for (const [field, cell] of [
    ['一级指标一列', '项目1!A9'],
    ['二级指标一列', '项目1!B9'],
    ['指标名称一列', '项目1!C9'],
    ['指标值一列', '项目1!E9'],
  ] as const) {
    await pointAt(forms, field, cell);
  }
  expect(await within(forms.panel).findByRole('button', { name: '指标值一列 E 列 E8' })).toBeTruthy();
});

test('a column of the indicators and the budget year are pointed at too', async () => {
  const forms = await openForms();
  await pointAt(forms, '指标值一列', '项目1!D8');
  expect(await within(forms.panel).findByRole('button', { name: '指标值一列 D 列 D8' })).toBeTruthy();
  expect(within(forms.panel).getByText('指标描述一列 （表中没有这一栏）')).toBeTruthy();
  await pointAt(forms, '预算年度', '封面!B6');
  expect(await within(forms.panel).findByRole('heading', { name: '“预算年度”改从 封面!B6 读取' })).toBeTruthy();
  expect((await namesOf(forms.workbook)).map(({ name }) => name)).toContain('budget_performance.form_1.column_value');
});

test('the note takes the choice back', async () => {
  const forms = await openForms();
  const { panel, user, workbook } = forms;
  await pointAt(forms, '项目名称', '项目1!B4');
  await user.click(await within(panel).findByRole('button', { name: '撤销' }));
  expect(await within(panel).findByRole('button', { name: '项目名称 农村生活污水治理项目 E3' })).toBeTruthy();
  expect(await namesOf(workbook)).toEqual([]);
});

test('each choice is listed, and can be taken back later', async () => {
  const forms = await openForms();
  const { panel, user, workbook } = forms;
  await pointAt(forms, '项目名称', '项目1!B4');
  await within(panel).findByRole('button', { name: '您的指定 1 项' });
  await pointAt(forms, '绩效目标', '项目1!B4');
  expect(await within(panel).findByRole('button', { name: '您的指定 2 项' })).toBeTruthy();
  await user.click(within(panel).getByRole('button', { name: '撤销指定：项目名称 项目1!B4' }));
  expect(await within(panel).findByRole('heading', { name: '已撤销指定，改按自动识别读取' })).toBeTruthy();
  expect(within(panel).getByRole('button', { name: '您的指定 1 项' })).toBeTruthy();
  expect((await namesOf(workbook)).map(({ name }) => name)).toEqual([
    'budget_performance.form_1.form',
    'budget_performance.form_1.goal',
  ]);
});

test('a form is declared none, and given back', async () => {
  const { panel, user } = await openForms();
  await user.click(within(panel).getByRole('button', { name: '这不是绩效表' }));
  expect(await within(panel).findByRole('heading', { name: /^3 个项目/ })).toBeTruthy();
  expect(within(panel).getByRole('heading', { name: /^项目1!A1:F\d+ 不再作为绩效表$/ })).toBeTruthy();
  await user.click(within(panel).getByRole('button', { name: /^撤销指定：不是绩效表 项目1!A1:F\d+$/ }));
  expect(await within(panel).findByRole('heading', { name: /^4 个项目/ })).toBeTruthy();
});

test('what is selected becomes a form, as far as anything stands there', async () => {
  const { panel, user, workbook } = await openForms();
  workbook.selectedByHand = at('封面!A1:Z1048576');
  await user.click(within(panel).getByRole('button', { name: '把选中的区域作为绩效表' }));
  expect(await within(panel).findByRole('heading', { name: /^5 个项目/ })).toBeTruthy();
  const [note] = within(panel).getAllByRole('heading', { name: /^封面!.* 已作为绩效表$/ });
  expect(note?.textContent).not.toContain('1048576');
  expect(within(panel).getByText(/^指定为绩效表的区域没有读全：缺“项目名称”/)).toBeTruthy();
});

test.each([
  ['an empty range', '项目1!Z90:AA99', '选中的区域是空的。'],
  ['a sheet of ours', '项目总览!A1:C5', '工作表“项目总览”是助手生成的汇总表'],
])('%s becomes no form, and that is said', async (_what, selected, words) => {
  const { panel, user, workbook } = await openForms();
  await user.click(screen.getByRole('tab', { name: '检查' }));
  await user.click(screen.getByRole('button', { name: '生成汇总' }));
  await within(panel).findByRole('heading', { name: /^已写入/ });
  const before = await namesOf(workbook);
  workbook.selectedByHand = at(selected);
  await user.click(within(panel).getByRole('button', { name: '把选中的区域作为绩效表' }));
  expect((await within(panel).findByRole('alert')).textContent).toContain(words);
  expect(await namesOf(workbook)).toEqual(before);
});

test('where no range is selected, that is said, and can be tried again', async () => {
  const forms = await openForms();
  const { panel, user, workbook } = forms;
  workbook.refusals.push({ of: 'selection', error: { code: 'no-range-selected' } });
  await pointAt(forms, '项目名称', '项目1!B4');
  const alert = await within(panel).findByRole('alert');
  expect(alert.textContent).toContain('指定没有记下');
  expect(alert.textContent).toContain('当前选中的不是一块连续的单元格。');
  await user.click(within(alert).getByRole('button', { name: '重试' }));
  expect(await within(panel).findByRole('heading', { name: '“项目名称”改从 项目1!B4 读取' })).toBeTruthy();
});

test('a form that has moved since it was put on show is not pointed into', async () => {
  const forms = await openForms();
  const { panel, workbook } = forms;
  const blank = Array.from({ length: 30 }, () => Array.from({ length: 6 }, () => null));
  await workbook.file.apply({ steps: [{ step: 'cells', at: at('项目1!A1'), values: blank }] });
  await pointAt(forms, '项目名称', '项目1!B4');
  expect((await within(panel).findByRole('alert')).textContent).toContain('处的绩效表已有变动');
  expect(within(panel).getByRole('heading', { name: /^3 个项目/ })).toBeTruthy();
  expect(await namesOf(workbook)).toEqual([]);
});

test('pointing, and the list of choices, have no fault of accessibility', async () => {
  const forms = await openForms();
  await pointAt(forms, '项目名称', '项目1!B4');
  await within(forms.panel).findByRole('button', { name: '您的指定 1 项' });
  await forms.user.click(within(forms.panel).getByRole('button', { name: '重新指定“绩效目标”' }));
  expect(await accessibilityFaults(forms.view)).toEqual([]);
});
