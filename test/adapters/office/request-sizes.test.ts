import { actionsOf } from '../../../src/adapters/office/actions';
import { lookBefore } from '../../../src/adapters/office/standing';
import type { RangeAddress } from '../../../src/core/grid/cell-address';
import type { PlanStep } from '../../../src/core/plans/write-plan';
import { valueOf } from '../../contract/session';
import { openInExcel } from './open-in-excel';

const sheet = 'Sheet1';

function rowsAt(row: number, rows = 1): RangeAddress {
  return { sheet, row, column: 0, rows, columns: 9 };
}

function cellAt(row: number, column = 0) {
  return { sheet, row, column };
}

const level = { formula: '=A1>1', fill: '#FFFFFF', fontColor: '#000000' };
const look = {
  bold: true,
  fontSize: 11,
  fontColor: '#000000',
  fill: '#FFFFFF',
  wrap: true,
  horizontal: 'left',
  vertical: 'top',
} as const;

/** A step of each kind that a plan may have by the hundred. */
const kinds: readonly (readonly [what: string, stepAt: (row: number) => PlanStep])[] = [
  ['a bold row', (row) => ({ step: 'style', range: rowsAt(row), style: { bold: true } })],
  ['a look', (row) => ({ step: 'style', range: rowsAt(row), style: look })],
  ['borders', (row) => ({ step: 'style', range: rowsAt(2 * row, 2), style: { border: 'thin' } })],
  ['a merge', (row) => ({ step: 'merge', range: rowsAt(row) })],
  ['a width', (row) => ({ step: 'column-widths', sheet, column: row % 90, widths: [9] })],
  ['a height', (row) => ({ step: 'row-heights', sheet, row, heights: [20] })],
  ['a fitted height', (row) => ({ step: 'row-heights', sheet, row, heights: ['fitted'] })],
  ['a list', (row) => ({ step: 'validation-list', range: rowsAt(row), values: ['产出指标', '效益指标'] })],
  ['a highlight', (row) => ({ step: 'highlight', range: rowsAt(row), levels: [level, level] })],
  ['a number format', (row) => ({ step: 'number-format', range: rowsAt(row), format: '0.00' })],
  [
    'cells',
    (row) => ({ step: 'cells', at: cellAt(row), values: [['=A1', '项目资金', 12, { formula: '=1+1', shows: 2 }]] }),
  ],
  ['a name', (row) => ({ step: 'name', name: `name_${row}`, refersTo: rowsAt(row), comment: '请勿删除' })],
  ['a table', (row) => ({ step: 'table', range: rowsAt(3 * row, 2), name: `table_${row}` })],
  ['a sheet', (row) => ({ step: 'add-sheet', sheet: `项目${row}` })],
  [
    'a chart',
    (row) => ({
      step: 'chart',
      name: `chart_${row}`,
      kind: 'column',
      title: '用款',
      categories: { ...rowsAt(row, 4), columns: 1 },
      series: [{ name: cellAt(row, 1), values: { sheet, row, column: 1, rows: 4, columns: 1 } }],
      over: rowsAt(row, 20),
    }),
  ],
  ['frozen panes', () => ({ step: 'freeze', sheet, rows: 2, columns: 1 })],
  [
    'a print set-up',
    (row) => ({ step: 'print-setup', sheet, orientation: 'portrait', titleRows: 2, breaksBefore: [row, row + 9] }),
  ],
];

/** Bytes for many of a kind: as they are estimated, and as the genuine Office.js sends them. */
async function bytesOf(stepAt: (row: number) => PlanStep): Promise<{ estimated: number; sent: number }> {
  const { host } = await openInExcel();
  try {
    return await host.Excel.run(async (context) => {
      const steps = Array.from({ length: 60 }, (_, n) => stepAt(n + 10));
      const { ahead, rest } = valueOf(actionsOf(steps, valueOf(await lookBefore(context, steps)), true));
      const actions = [...ahead, ...rest];
      host.resetCounts();
      for (const action of actions) action.queue(context);
      await context.sync();
      return { estimated: actions.reduce((sum, { bytes }) => sum + bytes, 0), sent: host.counts.bytesIn };
    });
  } finally {
    host.dispose();
  }
}

it.each(kinds)('takes no more for %s than is reckoned with, and not much less', async (_what, stepAt) => {
  const { estimated, sent } = await bytesOf(stepAt);
  expect(estimated).toBeGreaterThan(sent);
  expect(estimated).toBeLessThan(2.5 * sent);
});
