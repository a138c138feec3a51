/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { parseReference } from '../../src/core/grid/a1';
import type { CellAddress } from '../../src/core/grid/cell-address';
import { cellLookup } from '../../src/core/grid/lookup';
import { accessibilityFaults } from './accessibility';
import { openCheckedPane } from './open-pane';
import { watchedSample, type WatchedWorkbook } from './watched-workbook';

function at(reference: string): CellAddress {
  const address = parseReference(reference);
  if (!address) throw new Error(reference);
  return address;
}

async function valueAt({ file }: WatchedWorkbook, reference: string): Promise<unknown> {
  const read = await file.read();
  if (!read.ok) throw new Error(read.error.code);
  return cellLookup(read.value)(at(reference))?.value;
}

const typo = /^建议 B7 .*污污/u;

/** The pane with that finding's details open, in a project that is folded at first. */
async function openTypo(workbook: WatchedWorkbook) {
  const opened = await openCheckedPane(workbook);
  await opened.user.click(screen.getByRole('button', { name: /^大气网格化精准管控运维费用/u }));
  await opened.user.click(screen.getByRole('button', { name: typo }));
  return opened;
}

test('a finding with a repair shows each cell before and after, and writes nothing yet', async () => {
  const workbook = watchedSample();
  const { user, view } = await openCheckedPane(workbook);
  await user.click(screen.getByRole('button', { name: /^建议 C11 .*“预计年中完成跟踪评价”/u }));
  const shown = screen.getByText(/^可以这样改（移到相应类别）/u).parentElement;
  if (!shown) throw new Error('no proposal');
  const changes = [...shown.querySelectorAll('del')].map((before) => [
    before.textContent,
    before.parentElement?.querySelector('ins')?.textContent,
  ]);
  expect(changes).toEqual([
    ['完成2个跟踪评价', '预计年中完成跟踪评价'],
    ['预计年中完成跟踪评价', '完成2个跟踪评价'],
    ['完成2个跟踪评价', '预计年中完成跟踪评价'],
    ['预计年中完成跟踪评价', '完成2个跟踪评价'],
  ]);
  expect(workbook.plans).toEqual([]);
  expect(await accessibilityFaults(view)).toEqual([]);
});

test('one finding is repaired: it goes, the pane says so, and it can be undone', async () => {
  const workbook = watchedSample();
  const { user } = await openTypo(workbook);
  await user.click(screen.getByRole('button', { name: '修复此处' }));
  await screen.findByRole('heading', { name: '已修复 1 处问题，改动 1 个单元格' });
  expect(await valueAt(workbook, '项目2!B7')).toMatch(/^实现大气污染状况/u);
  await waitFor(() => expect(screen.queryByRole('button', { name: typo })).toBeNull());
  expect(screen.getByRole('status').textContent).toBe('已修复 1 处问题，改动 1 个单元格');
  const undo = screen.getByRole('button', { name: '撤销' });
  await waitFor(() => expect(document.activeElement).toBe(undo));
  await user.click(undo);
  await screen.findByRole('heading', { name: /^已撤销修复/u });
  expect(await valueAt(workbook, '项目2!B7')).toMatch(/^实现大气污污染状况/u);
  expect(await screen.findByRole('button', { name: typo })).toBeTruthy();
});

test('all repairs that nobody has to think about are shown first, and made at once', async () => {
  const workbook = watchedSample();
  const { user } = await openCheckedPane(workbook);
  await user.click(screen.getByRole('button', { name: '修复… (12)' }));
  const heading = screen.getByRole('heading', { name: '修复 12 处问题，将改动 19 个单元格' });
  const confirm = screen.getByRole('button', { name: '确认修复' });
  expect(document.activeElement).toBe(confirm);
  expect(within(heading.parentElement ?? document.body).getAllByText('效果指标')).toHaveLength(4);
  expect(workbook.plans).toEqual([]);
  await user.click(confirm);
  await screen.findByRole('heading', { name: '已修复 12 处问题，改动 19 个单元格' });
  expect(await valueAt(workbook, '项目4!A15')).toBe('效益指标');
  await waitFor(() => expect(screen.queryByRole('button', { name: /^修复…/u })).toBeNull());
});

test('what was shown can be left as it is', async () => {
  const workbook = watchedSample();
  const { user } = await openCheckedPane(workbook);
  await user.click(screen.getByRole('button', { name: '修复… (12)' }));
  await user.click(screen.getByRole('button', { name: '暂不修复' }));
  expect(screen.queryByRole('button', { name: '确认修复' })).toBeNull();
  expect(workbook.plans).toEqual([]);
});

test('all findings of a kind are repaired together', async () => {
  const workbook = watchedSample();
  const { user } = await openCheckedPane(workbook);
  const [first] = screen.getAllByRole('button', { name: /^建议 B13 二级指标写为“实效指标”/u });
  if (!first) throw new Error('no such finding');
  await user.click(first);
  await user.click(screen.getByRole('button', { name: '同类 4 处…' }));
  await user.click(screen.getByRole('button', { name: '确认修复' }));
  await screen.findByRole('heading', { name: '已修复 4 处问题，改动 4 个单元格' });
});

test('nothing is repaired where a cell has changed since, and the pane names it', async () => {
  const workbook = watchedSample();
  const { user } = await openTypo(workbook);
  const changed = await workbook.file.apply({
    steps: [{ step: 'cells', at: at('项目2!B7'), values: [['另写的目标']] }],
  });
  expect(changed.ok).toBe(true);
  await user.click(screen.getByRole('button', { name: '修复此处' }));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('没有修复');
  expect(alert.textContent).toContain('项目2!B7');
  expect(await valueAt(workbook, '项目2!B7')).toBe('另写的目标');
});

test('what somebody wrote into a repaired cell is not undone', async () => {
  const workbook = watchedSample();
  const { user } = await openTypo(workbook);
  await user.click(screen.getByRole('button', { name: '修复此处' }));
  await screen.findByRole('button', { name: '撤销' });
  await workbook.edit(at('项目2!B7'), '另写的目标');
  await user.click(screen.getByRole('button', { name: '撤销' }));
  expect((await screen.findByRole('alert')).textContent).toContain('没有撤销修复');
  expect(await valueAt(workbook, '项目2!B7')).toBe('另写的目标');
});

test('the words are there in English', async () => {
  const { user } = await openCheckedPane(watchedSample(), 'en');
  await user.click(screen.getByRole('button', { name: 'Repair… (12)' }));
  expect(screen.getByRole('heading', { name: 'To mend 12 findings, 19 cells are changed' })).toBeTruthy();
});
