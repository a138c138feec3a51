import type { CellAddress } from '../grid/cell-address';
import type { Severity } from '../rules/finding';

/**
 * A mark is a conditional format of type custom whose formula is always true and carries this marker. So it can be told from
 * the user's own formats after any crash, save or reopen, and the cell's own format is never touched.
 */
const marker = 'budget-performance-mark';

export interface MarkLook {
  readonly fill: string;
  readonly fontColor: string;
}

/** How a marked cell looks: readable in print too, since the text's colour differs with the fill. */
export const markLooks: { readonly [severity in Severity]: MarkLook } = {
  error: { fill: '#FFC7CE', fontColor: '#9C0006' },
  warning: { fill: '#FFEB9C', fontColor: '#7F6000' },
  info: { fill: '#DDEBF7', fontColor: '#1F4E78' },
};

/** The formula of our conditional format: `=LEN("budget-performance-mark:error")>0`. */
export function markFormula(severity: Severity): string {
  return `=LEN("${marker}:${severity}")>0`;
}

const markPattern = new RegExp(`^=?LEN\\("${marker}:(error|warning|info)"\\)>0$`, 'i');

/** Whether a conditional format's formula, with or without its `=`, is one of our marks. */
export function isMarkFormula(formula: string): boolean {
  return markPattern.test(formula.replaceAll(' ', ''));
}

/** The cells of one sheet that are marked with one severity. */
export interface Marked {
  readonly sheet: string;
  readonly severity: Severity;
  readonly cells: readonly CellAddress[];
}

function cellsMarked(marks: readonly Marked[]): ReadonlySet<string> {
  return new Set(
    marks.flatMap(({ sheet, severity, cells }) =>
      cells.map(({ row, column }) => `${severity} ${row}:${column} ${sheet.toLowerCase()}`),
    ),
  );
}

/** Whether the same cells are marked alike, however the marks are put together. */
export function areSameMarks(one: readonly Marked[], other: readonly Marked[]): boolean {
  const [these, those] = [cellsMarked(one), cellsMarked(other)];
  return these.size === those.size && [...these].every((cell) => those.has(cell));
}
