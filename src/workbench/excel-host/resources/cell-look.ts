import type { IStyleData } from '@univerjs/presets';
import type { Area } from '../../../core/grid/area';
import { intersection, isUnbounded, lastColumn, lastRow } from '../../../core/grid/area';
import type { SheetModel, StylePatch } from '../model/sheet-model';

/** The cells that share one look: a range, or the ranges of a `RangeAreas`. */
export interface LookTarget {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

export function addLook({ sheet, areas }: LookTarget, patch: StylePatch): void {
  sheet.ensureWritable();
  for (const area of areas) sheet.addStyle(area, patch);
}

/**
 * Lays a patch over what each cell has of one nested property, as fonts' underline or borders need. A cell without a patch stays as it
 * is.
 */
export function addLookByCell(
  { sheet, areas }: LookTarget,
  patchFor: (style: IStyleData, row: number, column: number, area: Area) => StylePatch | undefined,
): void {
  sheet.ensureWritable();
  for (const area of areas) {
    sheet.writeCells(area, (row, column) => {
      const patch = patchFor(sheet.style(row, column), row, column, area);
      return patch && { s: patch as IStyleData };
    });
  }
}

/** What all cells of the target have in common; null where they differ, as Excel answers. */
export function commonLook<Value>({ sheet, areas }: LookTarget, read: (style: IStyleData) => Value): Value | null {
  let common: { readonly value: Value } | undefined;
  for (const area of areas) {
    for (const { row, column } of looksIn(sheet, area)) {
      const value = read(sheet.style(row, column));
      if (common && common.value !== value) return null;
      common ??= { value };
    }
  }
  return common ? common.value : read({});
}

/** The cells to look at: all of a range; of whole rows and columns only those that Univer keeps. */
function* looksIn(sheet: SheetModel, area: Area): Generator<{ readonly row: number; readonly column: number }> {
  const grid = sheet.grid.getSheet();
  const kept = { row: 0, column: 0, rows: grid.getRowCount(), columns: grid.getColumnCount() };
  const seen = isUnbounded(area) ? intersection(area, kept) : area;
  if (!seen) return;
  for (let row = seen.row; row <= lastRow(seen); row += 1) {
    for (let column = seen.column; column <= lastColumn(seen); column += 1) yield { row, column };
  }
}
