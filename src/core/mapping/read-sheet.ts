import type { SheetSnapshot } from '../grid/snapshot';
import type { Choices } from './choices';
import { readPlaces, type ReadPlaces } from './read-places';
import { readSheetTexts, type SheetTexts } from './read-department';
import { readYearsOfSheet, type YearsOfSheet } from './read-fiscal-year';
import { rowsOutside } from './rows-outside';

/**
 * What one sheet says. It depends on that sheet and on what the user has chosen: what the sheets say together is `mapWorkbook`'s
 * affair.
 */
export interface SheetReading extends ReadPlaces, SheetTexts, YearsOfSheet {
  readonly sheet: SheetSnapshot;
}

/** Reads sheets one by one, as the user's choices have them. */
export function sheetReader(choices: Choices): (sheet: SheetSnapshot) => SheetReading {
  return (sheet) => {
    const read = readPlaces(sheet, choices);
    const outside = rowsOutside(
      sheet,
      read.found.map(({ project }) => project.form),
    );
    return { sheet, ...read, ...readSheetTexts(sheet.name, outside), ...readYearsOfSheet(sheet, outside) };
  };
}
