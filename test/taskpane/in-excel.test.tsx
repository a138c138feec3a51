/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { act, screen, waitFor } from '@testing-library/react';
import { openCheckedPane } from './open-pane';
import { openInExcel, type OpenInExcel } from '../adapters/office/open-in-excel';
import type { Edit } from '../../src/ports/workbook';
import { sampleBytes } from '../support/samples';

/** The embedded Excel wants one as soon as sheets are added; React is loaded by now and goes without. */
beforeAll(() => Object.assign(globalThis, { MessageChannel }));

let excel: OpenInExcel;

beforeEach(async () => {
  excel = await openInExcel(sampleBytes('ecology-bureau.xlsx'));
});
afterEach(() => excel.host.dispose());

const atFaulty = /^必须改 E11 数量指标“预计年中完成跟踪评价”/;

test('what is mended in Excel vanishes from the pane', async () => {
  await openCheckedPane(excel.workbook);
  expect(screen.getByRole('button', { name: atFaulty })).toBeTruthy();
  await act(async () => excel.host.userEdits.setValue('项目3', 'E11', '1份'));
  await waitFor(() => expect(screen.queryByRole('button', { name: atFaulty })).toBeNull());
});

test('our own marks and summary sheets are no edits, so that no check follows them', async () => {
  const edits: Edit[] = [];
  const { user } = await openCheckedPane(excel.workbook);
  excel.workbook.onEdit((edit) => edits.push(edit));
  await user.click(screen.getByRole('switch', { name: '标注单元格' }));
  await screen.findByRole('switch', { checked: true });
  await user.click(screen.getByRole('button', { name: '生成汇总' }));
  await screen.findByRole('button', { name: '撤销' });
  await act(async () => excel.host.userEdits.setValue('项目3', 'E11', '1份'));
  await waitFor(() => expect(edits).not.toEqual([]));
  expect(edits.map(({ sheet }) => sheet)).toEqual(['项目3']);
});
