import type { CellValue } from '../../core/grid/snapshot';

/** How Excel shows errors in `values`. A text may look the same: `valueTypes` tells, and is asked where one of these stands. */
const errorTexts: ReadonlySet<unknown> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#BUSY!',
  '#UNKNOWN!',
  '#EXTERNAL!',
  '#PYTHON!',
]);

export function looksLikeError(value: unknown): boolean {
  return errorTexts.has(value);
}

/** One of the values that Excel gives, as ours; undefined for a blank cell, which Excel gives as "". */
export function cellValueOf(value: unknown): CellValue | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return undefined;
  return looksLikeError(value) ? { error: value } : value;
}

/**
 * The formula of a cell, given what Excel has as its formula and its value; undefined where it holds a constant. For a text that
 * begins with `=` Excel gives the text as formula too, so a formula that is its own value is none.
 */
export function formulaOf(formula: unknown, value: unknown): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : undefined;
}
