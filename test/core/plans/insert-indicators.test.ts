import type { CellAddress } from '../../../src/core/grid/cell-address';
import type { Snapshot } from '../../../src/core/grid/snapshot';
import { atLeast, type LibraryClass, type LibraryIndicator } from '../../../src/core/library/library-indicator';
import { mapWorkbook } from '../../../src/core/mapping/map-workbook';
import { planInsertion, type Insertion } from '../../../src/core/plans/insert-indicators';
import type { ExampleIndicator } from '../../../src/core/rules/example';
import { layOutForm } from '../../../src/core/templates/example-form';
import { sheetOf, snapshotOf, withoutMerges } from '../../support/snapshot';

function indicator(own: LibraryClass, name: string): LibraryIndicator {
  return { class: own, name, description: '描述', value: atLeast(95, '%'), basis: '依据', source: '来源' };
}

const rows: readonly ExampleIndicator[] = [
  ['产出指标', '数量指标', '安装路灯数量', '描述', '≥20盏', '合同'],
  ['产出指标', '数量指标', '', '', '', ''],
  ['产出指标', '时效指标', '完成时间', '描述', '2026年9月底前', '合同'],
  ['效益指标', '社会效益指标', '夜间照明覆盖率', '描述', '≥90%', '规划'],
];

function inserted(snapshot: Snapshot, ...indicators: readonly LibraryIndicator[]): Insertion {
  const { projects } = mapWorkbook(snapshot).department;
  const [project] = projects;
  if (!project) throw new Error('no project');
  return planInsertion({ snapshot, project, projects }, indicators);
}

function form(indicators: readonly ExampleIndicator[] = rows, more = {}): Snapshot {
  return { sheets: [layOutForm({ indicators, ...more }, '项目1')], names: [] };
}

function placesOf({ placements }: Insertion): readonly unknown[] {
  return placements.map(({ indicator: { name }, at, isNewRow }) => [name, at.row + 1, isNewRow ? 'new' : 'free']);
}

/** What is written, by A1-like places: row from 1, column from 0. */
function writtenIn({ plan }: Insertion, row: number): readonly unknown[] {
  return plan.steps.flatMap((step) =>
    step.step === 'cells' && step.at.row === row - 1 ? [[step.at.column, step.values[0]?.[0]]] : [],
  );
}

function mergesIn({ plan }: Insertion): readonly string[] {
  return plan.steps.flatMap((step) => {
    if (step.step !== 'merge') return [];
    const { row, column, rows: count }: CellAddress & { readonly rows: number } = step.range;
    return [`${'ABCDEF'.charAt(column)}${row + 1}:${row + count}`];
  });
}

it('fills free rows of the class first, then inserts within its cells', () => {
  const insertion = inserted(form(), indicator('数量指标', '甲'), indicator('数量指标', '乙'));
  expect(placesOf(insertion)).toEqual([
    ['甲', 11, 'free'],
    ['乙', 10, 'new'],
  ]);
  expect(writtenIn(insertion, 11)).toEqual([
    [2, '甲'],
    [3, '描述'],
    [4, '≥95%'],
    [5, '依据'],
  ]);
  expect(mergesIn(insertion)).toEqual([]);
});

it('makes the cells of a class longer that has but one row, and those of a first level that ends there', () => {
  const insertion = inserted(form(), indicator('时效指标', '甲'));
  expect(placesOf(insertion)).toEqual([['甲', 12, 'new']]);
  expect(mergesIn(insertion)).toEqual(['B11:12', 'A9:12']);
});

it('puts a class that the form has not in the forms’ order within its first level', () => {
  const insertion = inserted(form(), indicator('质量指标', '甲'), indicator('可持续影响指标', '乙'));
  expect(placesOf(insertion)).toEqual([
    ['甲', 11, 'new'],
    ['乙', 14, 'new'],
  ]);
  expect(writtenIn(insertion, 11)[0]).toEqual([1, '质量指标']);
  expect(writtenIn(insertion, 14)[0]).toEqual([1, '可持续影响指标']);
});

it('puts a first level that the form has not behind the one before it', () => {
  const insertion = inserted(form(), indicator('服务对象满意度指标', '甲'), indicator('服务对象满意度指标', '乙'));
  expect(placesOf(insertion)).toEqual([
    ['甲', 13, 'new'],
    ['乙', 14, 'new'],
  ]);
  expect(writtenIn(insertion, 13).slice(0, 3)).toEqual([
    [0, '满意度指标'],
    [1, '服务对象满意度指标'],
    [2, '甲'],
  ]);
  expect(mergesIn(insertion)).toEqual(['A13:14', 'B13:14']);
});

it('inserts ahead of a row of dots, and never writes on it', () => {
  const dotted: readonly ExampleIndicator[] = [...rows, ['效益指标', '……', '', '', '', '']];
  const insertion = inserted(form(dotted), indicator('社会效益指标', '甲'));
  expect(placesOf(insertion)).toEqual([['甲', 13, 'new']]);
});

it('prints the class again where the form prints it on each row', () => {
  const heading = ['一级指标', '二级指标', '三级指标', '指标值'];
  const snapshot = snapshotOf(
    sheetOf('项目1', [
      ['预算项目绩效表'],
      ['项目编码', '13000023P001', '项目名称', '路灯'],
      ['绩效目标', '安装路灯'],
      heading,
      ['产出指标', '数量指标', '安装数量', '≥20盏'],
      ['产出指标', '数量指标', '灯杆数量', '≥20根'],
      ['效益指标', '社会效益指标', '覆盖率', '≥90%'],
    ]),
  );
  const insertion = inserted(snapshot, indicator('数量指标', '甲'));
  expect(placesOf(insertion)).toEqual([['甲', 7, 'new']]);
  expect(writtenIn(insertion, 7)).toEqual([
    [0, '产出指标'],
    [1, '数量指标'],
    [2, '甲'],
    [3, '≥95%'],
  ]);
});

it('leaves out names that the form has, and the second of two of one name', () => {
  const insertion = inserted(
    form(),
    indicator('时效指标', '完成时间'),
    indicator('质量指标', '甲'),
    indicator('数量指标', '甲'),
  );
  expect(insertion.leftOut.map(({ indicator: { class: own, name }, why }) => [own, name, why])).toEqual([
    ['时效指标', '完成时间', 'already-there'],
    ['数量指标', '甲', 'already-there'],
  ]);
});

it('inserts no row where another form stands beside, and uses what is free', () => {
  const one = layOutForm({ indicators: rows }, '项目1');
  const width = 7;
  const beside = {
    ...one,
    rows: one.rows.map(({ row, cells }) => ({
      row,
      cells: [...cells, ...cells.map((cell) => ({ ...cell, column: cell.column + width }))],
    })),
    merges: [...(one.merges ?? []), ...(one.merges ?? []).map((area) => ({ ...area, column: area.column + width }))],
  };
  const insertion = inserted({ sheets: [beside], names: [] }, indicator('数量指标', '甲'), indicator('时效指标', '乙'));
  expect(placesOf(insertion)).toEqual([['甲', 10, 'free']]);
  expect(insertion.leftOut.map(({ indicator: { name }, why }) => [name, why])).toEqual([['乙', 'beside-another-form']]);
  expect(insertion.plan.steps.some(({ step }) => step === 'insert-rows')).toBe(false);
});

it('gives up on a form without rows to put indicators on', () => {
  const insertion = inserted(form([]), indicator('数量指标', '甲'));
  expect(insertion).toMatchObject({ plan: { steps: [] }, placements: [], leftOut: [{ why: 'no-table' }] });
});

it('writes nothing that the form has no column for', () => {
  const bare = form(rows, { without: ['description', 'basis'] });
  const insertion = inserted(bare, indicator('数量指标', '甲'));
  expect(writtenIn(insertion, 10)).toEqual([
    [2, '甲'],
    [4, '≥95%'],
  ]);
});

it('takes a marker that no name of the workbook has', () => {
  const snapshot = { ...form(), names: [{ name: 'Budget_performance.rows_7' }] };
  const step = inserted(snapshot, indicator('时效指标', '甲')).plan.steps.find((one) => one.step === 'insert-rows');
  expect(step).toMatchObject({ marker: 'budget_performance.rows_8' });
});

it('needs no merged cells', () => {
  const [sheet] = form().sheets;
  if (!sheet) throw new Error('no sheet');
  const insertion = inserted({ sheets: [withoutMerges(sheet)], names: [] }, indicator('时效指标', '甲'));
  expect([placesOf(insertion), mergesIn(insertion)]).toEqual([[['甲', 12, 'new']], []]);
});
