import { read } from '@e965/xlsx';

/** The formula of a cell, written out where it shares another's; without `=`. */
export type FormulaLookup = (row: number, column: number) => string | undefined;

/** Reads the formulas of one sheet of a file, those that cells share with others written out for each. */
export function formulasOf(bytes: Uint8Array, sheet: string): FormulaLookup {
  const workbook = read(bytes, {
    dense: true,
    type: 'array',
    cellFormula: true,
    cellText: false,
    sheets: sheet,
    xlfn: true,
  });
  const rows = workbook.Sheets[sheet]?.['!data'] ?? [];
  return (row, column) => rows[row]?.[column]?.f;
}
