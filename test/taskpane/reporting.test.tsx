/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { screen, waitFor } from '@testing-library/react';
import { accessibilityFaults } from './accessibility';
import { openCheckedPane } from './open-pane';
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

async function sheets(): Promise<readonly string[]> {
  const read = await excel.workbook.read();
  return read.ok ? read.value.sheets.map(({ name }) => name) : [];
}

async function openSubmit(language: 'zh' | 'en' = 'zh') {
  const opened = await openCheckedPane(excel.workbook, language);
  await opened.user.click(screen.getByRole('tab', { name: language === 'zh' ? '报送' : 'Submit' }));
  return opened;
}

test('问题及说明 is written as one sheet, however often, and taken back', async () => {
  const before = await sheets();
  const { user, view } = await openSubmit();
  await user.click(screen.getByRole('button', { name: '写成工作表' }));
  await screen.findAllByRole('heading', { name: '已写入工作表“问题及说明”' });
  expect(await sheets()).toEqual([...before, '问题及说明']);
  expect(await accessibilityFaults(view)).toEqual([]);
  const [undo] = screen.getAllByRole('button', { name: '撤销' });
  if (!undo) throw new Error('nothing to take back');
  await user.click(undo);
  await waitFor(async () => expect(await sheets()).toEqual(before));
  await screen.findAllByRole('heading', { name: /^已撤销/u });
  await user.click(screen.getByRole('button', { name: '写成工作表' }));
  await screen.findAllByRole('heading', { name: '已写入工作表“问题及说明”' });
  await user.click(screen.getByRole('button', { name: '写成工作表' }));
  await screen.findAllByRole('heading', { name: '已写入工作表“问题及说明”' });
  await waitFor(async () => expect(await sheets()).toEqual([...before, '问题及说明']));
});

test('the page to print is saved as a file, and the workbook is not changed', async () => {
  const saved = savedFiles();
  const before = await sheets();
  const { user } = await openSubmit();
  await user.click(screen.getByRole('button', { name: '保存打印页' }));
  expect(saved.map(({ name }) => name)).toEqual(['问题及说明 高新区生态环境分局.html']);
  const page = (await saved[0]?.text()) ?? '';
  expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN">/u);
  expect(page).toContain('@page { size: A4 landscape');
  expect(screen.getByText(/^已交给下载：问题及说明 高新区生态环境分局\.html。请用浏览器打开/u)).toBeTruthy();
  expect(await sheets()).toEqual(before);
});

test('the words are there in English', async () => {
  await openSubmit('en');
  expect(screen.getByRole('button', { name: 'Save page to print' })).toBeTruthy();
});
