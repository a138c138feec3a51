import type { CellAddress, RangeAddress } from '../../core/grid/cell-address';
import type { PlanStep, PlanValue } from '../../core/plans/write-plan';
import { inputFor } from './input-text';
import { cellsOf, proxyOf, runsOf } from './ranges';
import type { Action } from './request-parts';
import { bandsToSend, sending } from './request-parts';
import { rangeOfValues } from './standing';
import type { TextCells } from './text-cells';
import { textFormat } from './text-cells';

/** Writes a block, a request's worth of rows at a time. */
export function writeCells(step: Extract<PlanStep, { readonly step: 'cells' }>, textCells: TextCells): Action[] {
  const whole = rangeOfValues(step);
  if (!whole) return [];
  const isNoText = ({ row, column }: CellAddress): boolean => {
    const value = step.values[row - whole.row]?.[column - whole.column];
    return value !== null && typeof value !== 'string';
  };
  const atRisk = runsOf(textCells.among(cellsOf(whole).filter(isNoText)));
  return [
    ...atRisk.flatMap((range) => formatCells(range, 'General')),
    ...bandsToSend(step.values.map((row) => row.map(inputOf))).map(({ from, rows }) =>
      sending(rows, (context) => {
        const range = { ...whole, row: whole.row + from, rows: rows.length };
        proxyOf(context, range).formulas = rows.map((row) => [...row]);
      }),
    ),
    ...atRisk.flatMap((range) => formatCells(range, textFormat)),
  ];
}

const errorConstant = /^=(#[A-Z0-9/?]+[!?]?|#N\/A)$/;

/** What is entered for a value. A blank is entered as "": `null` would leave the cell as it is. */
function inputOf(value: PlanValue): string | number | boolean {
  if (value === null) return '';
  if (typeof value === 'string') return inputFor(value);
  if (typeof value !== 'object') return value;
  return errorConstant.exec(value.formula)?.[1] ?? value.formula;
}

export function formatCells(range: RangeAddress, format: string): Action[] {
  const rows = Array.from({ length: range.rows }, () => Array.from({ length: range.columns }, () => format));
  return bandsToSend(rows).map(({ from, rows: part }) =>
    sending(part, (context) => {
      proxyOf(context, { ...range, row: range.row + from, rows: part.length }).numberFormat = part.map((row) => [
        ...row,
      ]);
    }),
  );
}
