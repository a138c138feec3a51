/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { act, screen, waitFor, within } from '@testing-library/react';
import { accessibilityFaults } from './accessibility';
import { openCheckedPane } from './open-pane';
import { changeTemplates } from '../../src/app/change-stored';
import { parseTemplate, type Template } from '../../src/core/library/own-template';
import { computerTemplatesKey } from '../../src/taskpane/templates/computer-templates';
import { openInExcel, type OpenInExcel } from '../adapters/office/open-in-excel';
import { sampleBytes } from '../support/samples';
import { savedFiles } from './saved-files';

/** The embedded Excel wants one as soon as sheets are added; React is loaded by now and goes without. */
beforeAll(() => Object.assign(globalThis, { MessageChannel }));

let excel: OpenInExcel;
beforeEach(async () => {
  excel = await openInExcel(sampleBytes('ecology-bureau.xlsx'));
});
afterEach(() => excel.host.dispose());

const template: Template = {
  name: '设备购置',
  indicators: [
    {
      class: '质量指标',
      name: '=1+1',
      description: '',
      value: { kind: 'figure', sign: '=', figure: 100, unit: '%' },
      basis: '政府采购合同',
      source: '验收单',
    },
  ],
};

async function openTemplates(language: 'zh' | 'en' = 'zh') {
  const opened = await openCheckedPane(excel.workbook, language);
  await opened.user.click(screen.getByRole('tab', { name: language === 'zh' ? '模板' : 'Templates' }));
  await opened.user.click(screen.getByRole('button', { name: language === 'zh' ? '我的模板' : 'My templates' }));
  return opened;
}

/** A file as the browser gives it: jsdom's own can't be read as text. */
function jsonFile(text: string): File {
  const file = new File([text], '模板.json', { type: 'application/json' });
  return Object.assign(file, { text: () => Promise.resolve(text) });
}

function importButton(): HTMLElement {
  return screen.getByLabelText('导入模板文件…', { selector: 'input' });
}

/** The first of the buttons that take the latest write back; other views have it too. */
function takeBackButton(): HTMLElement {
  const [button] = screen.getAllByRole('button', { name: '撤销' });
  if (!button) throw new Error('nothing to take back');
  return button;
}

async function storedParts(): Promise<readonly string[]> {
  const read = await excel.workbook.read();
  return read.ok ? (read.value.storedParts ?? []) : [];
}

async function textsOn(sheet: string): Promise<readonly string[]> {
  const read = await excel.workbook.read();
  const rows = read.ok ? (read.value.sheets.find(({ name }) => name === sheet)?.rows ?? []) : [];
  return rows.flatMap(({ cells }) => cells.map(({ value }) => String(value)));
}

test('a project’s indicators are saved in the workbook, and put into another project the way the library’s are', async () => {
  const { user, view } = await openTemplates();
  const name = screen.getByRole('textbox', { name: '模板名称' });
  await user.clear(name);
  expect(screen.getByText('请写模板名称。')).toBeTruthy();
  await user.type(name, '农村污水');
  await user.click(screen.getByRole('button', { name: /^保存模板（\d+ 项指标）$/u }));
  await screen.findAllByRole('heading', { name: '已保存模板“农村污水”' });
  expect(await storedParts()).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: '使用：农村污水' }));
  const use = within(screen.getByRole('region', { name: '使用：农村污水' }));
  await user.selectOptions(use.getByRole('combobox', { name: '填入项目' }), '1');
  await user.click(use.getByRole('button', { name: /^看填在哪里/u }));
  expect(use.getAllByText(/ → 项目2!C\d+/u).length).toBeGreaterThan(0);
  expect(await accessibilityFaults(view)).toEqual([]);
  await user.click(use.getByRole('button', { name: '确认填入' }));
  await screen.findAllByRole('heading', { name: /^已填入 \d+ 项指标/u });
});

test('a template is imported, its formula-like text stays text, and deleting it asks first and can be taken back', async () => {
  const { user } = await openTemplates();
  await user.upload(importButton(), jsonFile(JSON.stringify({ version: 1, ...template })));
  await screen.findAllByRole('heading', { name: '已保存模板“设备购置”' });
  await user.click(screen.getByRole('button', { name: '使用：设备购置' }));
  const use = within(screen.getByRole('region', { name: '使用：设备购置' }));
  await user.click(use.getByRole('button', { name: '看填在哪里（1 项）' }));
  await user.click(use.getByRole('button', { name: '确认填入' }));
  await screen.findAllByRole('heading', { name: /^已填入 1 项指标/u });
  expect(await textsOn('项目1')).toContain('=1+1');
  await user.click(screen.getByRole('button', { name: '删除：设备购置' }));
  expect(await storedParts()).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: '不删除' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '删除：设备购置' }));
  await user.click(screen.getByRole('button', { name: '删除：设备购置' }));
  await user.click(screen.getByRole('button', { name: '确认删除' }));
  await screen.findAllByRole('heading', { name: '已删除模板“设备购置”' });
  await waitFor(() => expect(screen.queryByRole('button', { name: '使用：设备购置' })).toBeNull());
  await user.click(takeBackButton());
  expect(await screen.findByRole('button', { name: '使用：设备购置' })).toBeTruthy();
});

test('the same template imported twice gets a number, and is read back from its exported file', async () => {
  const saved = savedFiles();
  const { user } = await openTemplates();
  const text = JSON.stringify({ version: 1, ...template });
  await user.upload(importButton(), jsonFile(text));
  await screen.findByRole('button', { name: '使用：设备购置' });
  await user.upload(importButton(), jsonFile(text));
  await user.click(await screen.findByRole('button', { name: '导出：设备购置（2）' }));
  expect(saved.map((file) => file.name)).toEqual(['设备购置（2）.json']);
  const exported = parseTemplate((await saved[0]?.text()) ?? '');
  expect(exported).toEqual({ ok: true, value: { ...template, name: '设备购置（2）' } });
});

test('all that is wrong with a file is told with its place, and nothing is kept', async () => {
  const { user } = await openTemplates();
  const faulty = { version: 1, name: '甲', indicators: [{ class: '产出', name: '', value: { kind: 'date' } }] };
  await user.upload(importButton(), jsonFile(JSON.stringify(faulty)));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('“模板.json”没有导入');
  expect(alert.textContent).toContain('第 1 项指标的类别（class）：没有“产出”这一类');
  expect(alert.textContent).toContain('第 1 项指标的名称（name）：没有填写');
  expect(await storedParts()).toEqual([]);
});

test('a template is renamed, and its indicators are written anew, added and taken out', async () => {
  await changeTemplates(excel.workbook, { kind: 'added', template });
  const { user, view } = await openTemplates();
  await user.click(screen.getByRole('button', { name: '修改：设备购置' }));
  const editor = within(screen.getByRole('region', { name: '修改：设备购置' }));
  await user.type(editor.getByRole('textbox', { name: '模板名称' }), '二');
  await user.click(editor.getByRole('button', { name: '第 1 项：=1+1' }));
  const figure = editor.getByRole('textbox', { name: '数值' });
  await user.clear(figure);
  await user.type(figure, '约百');
  await user.click(editor.getByRole('button', { name: '保存修改' }));
  expect(editor.getByText('第 1 项指标的指标值的数值（value.figure）：应为数字，请改正。')).toBeTruthy();
  await user.clear(figure);
  await user.click(editor.getByRole('button', { name: '增加一项指标' }));
  const second = editor.getAllByRole('textbox', { name: '指标名称' })[1];
  if (second) await user.type(second, '购置数量');
  expect(await accessibilityFaults(view)).toEqual([]);
  await user.click(editor.getByRole('button', { name: '去掉第 1 项' }));
  await user.click(editor.getByRole('button', { name: '保存修改' }));
  await screen.findAllByRole('heading', { name: '已修改模板“设备购置二”' });
  const [part = ''] = await storedParts();
  expect(JSON.parse(part)).toMatchObject({
    templates: [{ name: '设备购置二', indicators: [{ name: '购置数量', value: { kind: 'figure', figure: 'blank' } }] }],
  });
});

test('on this computer a template is kept beside the workbook, follows another pane, and is taken back', async () => {
  const { user } = await openTemplates();
  await user.click(screen.getByRole('radio', { name: /^这台电脑/u }));
  await user.upload(importButton(), jsonFile(JSON.stringify({ version: 1, ...template })));
  await screen.findAllByRole('heading', { name: '已保存模板“设备购置”' });
  expect(screen.getByText('1 项指标 · 本机')).toBeTruthy();
  expect(await storedParts()).toEqual([]);
  await user.click(takeBackButton());
  expect(screen.queryByText('1 项指标 · 本机')).toBeNull();
  expect(localStorage.getItem(computerTemplatesKey)).toBeNull();
  localStorage.setItem(computerTemplatesKey, JSON.stringify([{ version: 1, ...template, name: '别处存的' }]));
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: computerTemplatesKey })));
  expect(await screen.findByRole('button', { name: '使用：别处存的' })).toBeTruthy();
});

test.each([
  ['{"version":', 1],
  [JSON.stringify([{ version: 9 }, 5]), 2],
])('what this computer keeps and can’t be read is told, and never lost: %s', async (text, count) => {
  localStorage.setItem(computerTemplatesKey, text);
  const { user } = await openTemplates();
  expect(screen.getByRole('heading', { name: new RegExp(`^这台电脑上的模板有 ${count} 个已损坏`, 'u') })).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: /^这台电脑/u }));
  await user.upload(importButton(), jsonFile(JSON.stringify({ version: 1, ...template })));
  await screen.findByText('1 项指标 · 本机');
  expect(JSON.parse(localStorage.getItem(computerTemplatesKey) ?? '')).toHaveLength(count + 1);
});

test('the words are there in English', async () => {
  await openTemplates('en');
  expect(screen.getByRole('radio', { name: /^This workbook/u })).toBeTruthy();
});
