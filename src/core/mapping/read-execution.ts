import { isCellError } from '../grid/snapshot';
import { located, type Located } from '../model/located';
import type { Fen } from '../model/money';
import type { Execution } from '../model/project';
import { addressIn, cellIn, filledRowAbove, filledRowBelow, shownText, storedAt, type FormArea } from './form-area';
import { executionOfWording, type ExecutionKind } from './labels';
import { halfWidth, labelText, trimmed } from './normalise';
import { statedAmount } from './read-funding';
import { pointsOf } from './read-indicators';

/** The columns of the headings above the total of the funds, or none. */
function columnsOfExecution(area: FormArea, total: number): ReadonlyMap<ExecutionKind, number> {
  const columns = new Map<ExecutionKind, number>();
  for (const { column, value } of filledRowAbove(area, total)?.cells ?? []) {
    if (typeof value !== 'string' || column < area.left || column >= area.right) continue;
    const kind = executionOfWording.get(labelText(value));
    if (kind && !columns.has(kind)) columns.set(kind, column);
  }
  return columns;
}

const percentage = /^(-?\d{1,6}(?:\.\d{1,12})?)(%?)$/u;

/** `98%` and 0.98 are 0.98. A bare figure up to 1 is a fraction and from 2 on a percentage; between them nobody can tell. */
function fractionIn(text: string): number | undefined {
  const [, figure, sign] = percentage.exec(halfWidth(text)) ?? [];
  if (figure === undefined) return undefined;
  const number = Number(figure);
  if (sign === '%' || number >= 2) return number / 100;
  return number <= 1 ? number : undefined;
}

const labelOfTotalScore = '总分';

function totalScoreOf(area: FormArea, lastRow: number): Execution['totalScore'] {
  const column = area.heading?.columns.score;
  const row = column === undefined ? undefined : filledRowBelow(area, lastRow);
  if (column === undefined || !row) return undefined;
  const isTotal = row.cells.some(
    ({ column: place, value }) =>
      place >= area.left && place < column && typeof value === 'string' && labelText(value) === labelOfTotalScore,
  );
  if (!isTotal) return undefined;
  return pointsOf(located(trimmed(shownText(cellIn(row, column))), addressIn(area, row.row, column)));
}

/**
 * Reads what a self-evaluation states of its funds: 全年预算数, 全年执行数, 分值, 执行率 and 得分 in the row of 年度资金总额, under
 * headings above it; and the 总分 below `lastRow`, the indicator table's last one.
 *
 * - Unit: 分 and fractions. `label` is the total's label, which may name the unit of its amounts.
 * - Errors: none. What is no figure is undefined. A form without 全年执行数 is no self-evaluation.
 */
export function readExecution(area: FormArea, label: string, lastRow: number): Execution | undefined {
  const amount = area.fields.amount;
  if (!amount) return undefined;
  const columns = columnsOfExecution(area, amount.row);
  if (!columns.has('spent')) return undefined;
  const textOf = (kind: ExecutionKind): Located<string> | undefined => {
    const column = columns.get(kind);
    if (column === undefined) return undefined;
    const stored = storedAt(area, amount.row, column);
    const text = stored && isCellError(stored.value) ? '' : trimmed(shownText(stored));
    return located(text, addressIn(area, amount.row, column));
  };
  const moneyOf = (kind: 'budget' | 'spent'): Located<Fen | undefined> | undefined => {
    const text = textOf(kind);
    return (
      text && located(statedAmount({ cell: { at: text.at, text: text.value, stored: undefined }, label }), text.at)
    );
  };
  const rate = textOf('rate');
  return {
    budget: moneyOf('budget'),
    spent: moneyOf('spent'),
    rate: rate && located(fractionIn(rate.value), rate.at),
    weight: pointsOf(textOf('weight')),
    score: pointsOf(textOf('score')),
    totalScore: totalScoreOf(area, lastRow),
  };
}
