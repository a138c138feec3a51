import type { CellAddress, RangeAddress } from '../../src/core/grid/cell-address';
import type { WritePlan } from '../../src/core/plans/write-plan';

/** A plan with every kind of step, as the summary over all projects uses them: it writes its sheet again in place. */
export function summaryPlan(sheet: string): WritePlan {
  const cell = (row: number, column: number): CellAddress => ({ sheet, row, column });
  const range = (row: number, column: number, rows: number, columns: number): RangeAddress => ({
    sheet,
    row,
    column,
    rows,
    columns,
  });
  return {
    steps: [
      { step: 'add-sheet', sheet },
      { step: 'clear-sheet', sheet },
      { step: 'remove-sheet', sheet: '空表' },
      {
        step: 'cells',
        at: cell(0, 0),
        values: [
          ['用款计划', null, null],
          ['项目', '一季度', '全年'],
          ['路灯', 12.5, { formula: '=B3*2', shows: 25 }],
          ['=绿化', 3, { formula: '=B4*2', shows: 6 }],
        ],
      },
      { step: 'merge', range: range(0, 0, 1, 3) },
      { step: 'style', range: range(0, 0, 1, 3), style: { bold: true, fill: '#DDEBF7', horizontal: 'center' } },
      { step: 'number-format', range: range(2, 1, 2, 2), format: '#,##0.00' },
      { step: 'column-widths', sheet, column: 0, widths: [24, 12, 12] },
      { step: 'row-heights', sheet, row: 0, heights: [30, 'fitted'] },
      { step: 'freeze', sheet, rows: 2, columns: 1 },
      { step: 'table', range: range(1, 0, 3, 3), name: 'cash_plan' },
      {
        step: 'chart',
        name: 'cash_chart',
        kind: 'column',
        title: '用款计划',
        categories: range(2, 0, 2, 1),
        series: [{ name: cell(1, 1), values: range(2, 1, 2, 1) }],
        over: range(0, 4, 14, 6),
      },
      {
        step: 'highlight',
        range: range(2, 1, 2, 2),
        levels: [{ formula: '=B3>10', fill: '#A9D08E', fontColor: '#375623' }],
      },
      { step: 'print-setup', sheet, orientation: 'landscape', titleRows: 2 },
      { step: 'name', name: 'cash_plan_area', refersTo: range(1, 0, 3, 3), comment: 'written by the summary' },
      { step: 'remove-name', name: 'broken' },
      { step: 'stored-part', was: undefined, becomes: '{"version":1}' },
      { step: 'clear-marks' },
      { step: 'mark', sheet, severity: 'warning', cells: [cell(2, 1), cell(3, 2)] },
      { step: 'mark', sheet: '收支表', severity: 'error', cells: [{ sheet: '收支表', row: 1, column: 1 }] },
    ],
  };
}
