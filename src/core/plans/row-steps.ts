import type { RangeAddress } from '../grid/cell-address';
import { rowShift, type Shift } from '../grid/shift';
import type { InsertedRows, PlanStep } from './write-plan';

export type RowStep = Extract<PlanStep, { readonly step: 'insert-rows' | 'delete-rows' }>;

/** Rows that came or went on one sheet. */
export interface SheetShift {
  readonly sheet: string;
  readonly shift: Shift;
}

/** The comment of a marker, for those who look through the workbook's names. */
export const markerComment = '预算绩效助手插入的行';

export function isRowStep(step: PlanStep): step is RowStep {
  return step.step === 'insert-rows' || step.step === 'delete-rows';
}

/** The marker's rows where there are none between them yet: the one before and the one behind. */
const rowsAround = 2;

/** What the marker refers to just before the rows are inserted: the insertion itself makes it say that they are there. */
export function markedBefore({ sheet, row }: InsertedRows): RangeAddress {
  return { sheet, row: row - 1, column: 0, rows: rowsAround, columns: 1 };
}

/** What is left to do of a row step: `marker-only` where but the marker is to be taken away. */
export type RowWork =
  { readonly kind: 'nothing' | 'marker-only' | 'rows-changed' } | { readonly kind: 'shift'; readonly shift: Shift };

/** `marked` is what the step's marker refers to now; undefined where there is no such name, or it is broken. */
export function rowWork(step: RowStep, marked: RangeAddress | undefined): RowWork {
  const between = marked && marked.rows - rowsAround;
  if (step.step === 'insert-rows') {
    const isThere = between !== undefined && between > 0;
    return isThere ? { kind: 'nothing' } : { kind: 'shift', shift: rowShift('insert', step.row, step.rows) };
  }
  if (marked === undefined || between === 0) return { kind: 'marker-only' };
  if (between !== step.rows) return { kind: 'rows-changed' };
  return { kind: 'shift', shift: rowShift('delete', marked.row + 1, step.rows) };
}

/** The step that undoes what a row step did by `shift`. */
export function rowStepBack({ step, sheet, rows, like, marker }: RowStep, { area }: Shift): RowStep {
  return { step: step === 'insert-rows' ? 'delete-rows' : 'insert-rows', sheet, row: area.row, rows, like, marker };
}

/** The rows of a range where they stood before rows came and went; what is on rows that came stood nowhere. */
export function whereBefore(range: RangeAddress, shifts: readonly SheetShift[]): readonly RangeAddress[] {
  const ofSheet = shifts.filter(({ sheet }) => sheet.toLowerCase() === range.sheet.toLowerCase());
  return ofSheet.reduceRight<readonly RangeAddress[]>(
    (ranges, { shift }) => ranges.flatMap((one) => beforeOne(one, shift)),
    [range],
  );
}

function beforeOne(range: RangeAddress, { kind, area }: Shift): readonly RangeAddress[] {
  const end = range.row + range.rows;
  const [upper, lower] = kind === 'insert' ? [area.row, area.row + area.rows] : [area.row, area.row];
  const by = kind === 'insert' ? -area.rows : area.rows;
  const above = { ...range, rows: Math.min(end, upper) - range.row };
  const first = Math.max(range.row, lower);
  const below = { ...range, row: first + by, rows: end - first };
  return [above, below].filter(({ rows }) => rows > 0);
}
