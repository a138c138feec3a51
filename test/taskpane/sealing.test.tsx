/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { screen } from '@testing-library/react';
import { cellAt } from '../../src/core/grid/cell-address';
import { accessibilityFaults } from './accessibility';
import { openCheckedPane } from './open-pane';
import { watch, watchedSample } from './watched-workbook';

function cleanDepartment() {
  return watch(new Uint8Array(readFileSync(join(resolve(__dirname, '../../samples'), 'forestry-bureau-clean.xlsx'))));
}

test('a department in whose way nothing stands is sealed, and a later change is named at its cell', async () => {
  const workbook = cleanDepartment();
  const { user, view } = await openCheckedPane(workbook);
  await user.click(screen.getByRole('tab', { name: '报送' }));
  expect(screen.getByText('尚未封存。')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '清除标注并封存' }));
  await screen.findAllByRole('heading', { name: /^已于 .* 封存，共 3 个项目/u });
  expect(screen.getByText(/封存，此后未改动。$/u)).toBeTruthy();
  expect(await accessibilityFaults(view)).toEqual([]);
  await workbook.edit(cellAt('护林员', 8, 4), '=300人');
  const changed = await screen.findByRole('button', { name: /生态护林员劳务补助：护林员!E9/u });
  await user.click(changed);
  expect(workbook.selected).toEqual([{ sheet: '护林员', row: 8, column: 4 }]);
});

test('where something must be corrected a reason is wanted, and kept with the seal', async () => {
  const workbook = watchedSample();
  const { user } = await openCheckedPane(workbook);
  await user.click(screen.getByRole('tab', { name: '报送' }));
  await user.click(screen.getByRole('button', { name: '按所写理由封存' }));
  expect(workbook.plans).toEqual([]);
  await user.type(screen.getByRole('textbox', { name: '封存理由' }), '先行报送，指标随后补充');
  await user.click(screen.getByRole('button', { name: '按所写理由封存' }));
  await screen.findAllByRole('heading', { name: /^已于 .* 封存，共 4 个项目/u });
  expect(screen.getByText(/封存理由：先行报送，指标随后补充$/u)).toBeTruthy();
});

test('sealing takes the marks off, and can be undone', async () => {
  const workbook = cleanDepartment();
  const cells = [cellAt('护林员', 2, 1)];
  await workbook.file.apply({ steps: [{ step: 'mark', sheet: '护林员', severity: 'info', cells }] });
  const { user } = await openCheckedPane(workbook);
  await user.click(screen.getByRole('tab', { name: '报送' }));
  await user.click(screen.getByRole('button', { name: '清除标注并封存' }));
  await screen.findAllByRole('heading', { name: /^已于 .* 封存/u });
  const marks = await workbook.file.marks();
  expect(marks.ok && marks.value).toEqual([]);
  const [undo] = screen.getAllByRole('button', { name: '撤销' });
  if (!undo) throw new Error('nothing to undo');
  await user.click(undo);
  expect(await screen.findByText('尚未封存。')).toBeTruthy();
  expect(screen.getByRole('switch', { name: '标注单元格', checked: true })).toBeTruthy();
});

test('the words are there in English', async () => {
  const { user } = await openCheckedPane(cleanDepartment(), 'en');
  await user.click(screen.getByRole('tab', { name: 'Submit' }));
  expect(screen.getByRole('button', { name: 'Clear marks and seal' })).toBeTruthy();
});
