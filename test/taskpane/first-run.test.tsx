/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { utils, write } from '@e965/xlsx';
import { openCheckedPane } from './open-pane';
import { watch, type WatchedWorkbook } from './watched-workbook';

/** A workbook of these sheets, each with these rows. */
function workbookOf(sheets: { readonly [name: string]: readonly (readonly string[])[] }): WatchedWorkbook {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  return watch(new Uint8Array(write(book, { type: 'array' }) as ArrayBuffer));
}

async function contentsOf({ file }: WatchedWorkbook) {
  const read = await file.read();
  if (!read.ok) throw new Error(read.error.code);
  return read.value.sheets.map(({ name, rows }) => ({ name, rows }));
}

test('an empty workbook is offered the sample; loaded, it is checked, and it can be taken back', async () => {
  const workbook = workbookOf({ Sheet1: [] });
  const before = await contentsOf(workbook);
  const { user } = await openCheckedPane(workbook);
  await user.click(screen.getByRole('button', { name: '载入示例' }));
  await screen.findByRole('heading', { name: '已载入示例，新增 3 张工作表：示例项目1、示例项目2、示例项目3' });
  await screen.findByText(/^还有 \d+ 处必须改$/);
  await screen.findByText(/^3 个项目/);
  expect(workbook.selected).toEqual([{ sheet: '示例项目1', row: 0, column: 0 }]);
  expect((await contentsOf(workbook)).map(({ name }) => name)).toEqual([
    'Sheet1',
    '示例项目1',
    '示例项目2',
    '示例项目3',
  ]);
  await user.click(screen.getByRole('button', { name: '撤销' }));
  await screen.findByRole('heading', { name: '已撤销，工作簿恢复到写入之前。' });
  await screen.findByRole('button', { name: '载入示例' });
  expect(await contentsOf(workbook)).toEqual(before);
});

test('the sample never takes the place of a sheet of the user’s, whatever its name', async () => {
  const workbook = workbookOf({ 示例项目1: [], 示例项目３: [] });
  const { user } = await openCheckedPane(workbook);
  await user.click(screen.getByRole('button', { name: '载入示例' }));
  await screen.findByRole('heading', { name: '已载入示例，新增 3 张工作表：示例项目2、示例项目4、示例项目5' });
});

test('a sample that cannot be shown is loaded all the same', async () => {
  const workbook = workbookOf({ Sheet1: [] });
  const { user } = await openCheckedPane(workbook);
  workbook.refusals.push({ of: 'select', error: { code: 'host-busy' } });
  await user.click(screen.getByRole('button', { name: '载入示例' }));
  await screen.findByRole('heading', { name: /^已载入示例/ });
});

test('a refusal leaves the offer standing and is worded', async () => {
  const workbook = workbookOf({ Sheet1: [] });
  const { user } = await openCheckedPane(workbook);
  workbook.refusals.push({ of: 'apply', error: { code: 'workbook-protected' } });
  await user.click(screen.getByRole('button', { name: '载入示例' }));
  await screen.findByText('示例没有载入完');
  await user.click(screen.getByRole('button', { name: '重试' }));
  await screen.findByRole('heading', { name: /^已载入示例/ });
});

test('a workbook without forms says where was looked and how much stands there, and is offered no sample', async () => {
  await openCheckedPane(workbookOf({ 收文登记: [['日期', '文号'], ['1月5日']], 空表: [] }));
  await waitFor(() => screen.getByText(/看过的工作表：“收文登记”“空表”。 其中有内容的单元格共 3 个。/));
  expect(screen.queryByRole('button', { name: '载入示例' })).toBeNull();
});
