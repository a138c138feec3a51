/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { sampleBytes } from '../support/samples';
import { withSheetStates } from '../support/sheet-states';
import { openCheckedPane, openPane } from './open-pane';
import { watch, watchedSample } from './watched-workbook';

async function openForms() {
  const workbook = watchedSample();
  const { user } = await openCheckedPane(workbook);
  await user.click(screen.getByRole('tab', { name: '表格' }));
  return { workbook, user, forms: screen.getByRole('region', { name: '表格' }) };
}

test('before a check the forms say what they will show, and can be checked from there', async () => {
  const { user } = openPane(watchedSample());
  await user.click(screen.getByRole('tab', { name: '表格' }));
  const panel = screen.getByRole('tabpanel', { name: '表格' });
  expect(panel.textContent).toContain('检查之后，这里列出读到的内容');
  await user.click(within(panel).getByRole('button', { name: '检查' }));
  expect(await within(panel).findByRole('heading', { name: '4 个项目 · 21 项指标 · 554.83 万元' })).toBeTruthy();
});

test('each project stands there with its range, the first one open', async () => {
  const { forms } = await openForms();
  const headings = within(forms).getAllByRole('button', { name: /!A1:F\d+$/ });
  expect(headings).toHaveLength(4);
  expect(headings.map((heading) => heading.getAttribute('aria-expanded'))).toEqual(['true', 'false', 'false', 'false']);
});

test.each([
  ['a field', '项目名称 农村生活污水治理项目 E3'],
  ['a blank field', '项目编码 （空） B3'],
  ['the budget', '预算数 75.00 万元 B4'],
  ['a quarter', '第二季度 50% D6'],
])('%s is shown with its cell', async (_what, name) => {
  const { forms } = await openForms();
  expect(within(forms).getByRole('button', { name })).toBeTruthy();
});

test('indicators stand below their classes, those without any too', async () => {
  const { forms } = await openForms();
  const classes = within(forms).getAllByRole('heading', { level: 5 });
  const words = classes.map((heading) => heading.textContent);
  expect(words).toContain('产出指标 › 数量指标 0 项');
  expect(words).toContain('满意度指标 › 服务对象满意度指标 1 项');
});

test('a press on a value goes to its cell', async () => {
  const { forms, user, workbook } = await openForms();
  await user.click(within(forms).getByRole('button', { name: '第二季度 50% D6' }));
  expect(workbook.selected).toEqual([{ sheet: '项目1', row: 5, column: 3 }]);
});

test('a cell that cannot be gone to is said there too', async () => {
  const { forms, user, workbook } = await openForms();
  workbook.refusals.push({ of: 'select', error: { code: 'sheet-hidden', sheet: '项目1' } });
  await user.click(within(forms).getByRole('button', { name: '第二季度 50% D6' }));
  const panel = screen.getByRole('tabpanel', { name: '表格' });
  expect((await within(panel).findByRole('alert')).textContent).toContain('工作表“项目1”已隐藏');
});

test('what the department says outside its forms is listed', async () => {
  const { forms, user } = await openForms();
  await user.click(within(forms).getByRole('button', { name: '部门' }));
  expect(within(forms).getByRole('button', { name: /^编制单位 高新区生态环境分局 / })).toBeTruthy();
  expect(within(forms).getAllByRole('button', { name: /^总体绩效目标 \d/ }).length).toBeGreaterThan(0);
});

test('hidden sheets that were read and very hidden ones that were not are named', async () => {
  const states = { 项目2: 'hidden', 项目4: 'veryHidden' } as const;
  const { user } = await openCheckedPane(watch(withSheetStates(sampleBytes('ecology-bureau.xlsx'), states)));
  await user.click(screen.getByRole('tab', { name: '表格' }));
  const forms = screen.getByRole('region', { name: '表格' });
  expect(within(forms).getByText('工作表“项目2”是隐藏的，其中的内容也已读取和检查。')).toBeTruthy();
  expect(within(forms).getByText('工作表“项目4”为深度隐藏，只能由程序取消隐藏，没有读取。')).toBeTruthy();
  expect(within(forms).getByRole('button', { name: /项目2!A1:F20$/ })).toBeTruthy();
});

test('the arrow keys go from tab to tab', async () => {
  const { user } = await openCheckedPane(watchedSample());
  const [checkTab, formsTab] = screen.getAllByRole('tab');
  checkTab?.focus();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(formsTab);
  expect(formsTab?.getAttribute('aria-selected')).toBe('true');
  expect(checkTab?.tabIndex).toBe(-1);
  await user.keyboard('{Home}');
  expect(checkTab?.getAttribute('aria-selected')).toBe('true');
});

test('a view that is come back to is as it was left', async () => {
  const { user } = await openForms();
  await user.click(screen.getByRole('tab', { name: '检查' }));
  const results = screen.getByRole('region', { name: '检查结果' });
  const [first] = within(results).getAllByRole('button', { name: /^必须改 / });
  if (!first) throw new Error('The sample has errors');
  await user.click(first);
  await user.click(screen.getByRole('tab', { name: '表格' }));
  await user.click(screen.getByRole('tab', { name: '检查' }));
  expect(first.isConnected).toBe(true);
  expect(first.getAttribute('aria-current')).toBe('true');
});
