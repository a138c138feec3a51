import { textOf } from './cell-values';
import type { SheetModel } from './sheet-model';
import { holdsValue } from './sheet-model';
import { allRows } from '../../../core/grid/area';

const digitPixels = 7;
const marginPixels = 12;
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/gu;

/** Makes a column as wide as its longest text, by a count of characters: the host has no fonts to measure with. */
export function fitColumn(sheet: SheetModel, column: number): void {
  let longest = 0;
  for (const { row, cell } of sheet.stored({ row: 0, column, rows: allRows, columns: 1 })) {
    if (!holdsValue(cell) || sheet.grid.getSheet().getMergedCell(row, column)) continue;
    for (const line of textOf(sheet, row, column).split('\n')) longest = Math.max(longest, width(line));
  }
  if (longest > 0) sheet.grid.setColumnWidth(column, longest * digitPixels + marginPixels);
}

/** Lets rows be as tall as usual again, whatever height was fixed for them: what their texts want, the page measures. */
export function fitRows(sheet: SheetModel, first: number, rows: number): void {
  const autoHeight = sheet.grid.getSheet().getConfig().defaultRowHeight;
  sheet.grid.setRowAutoHeight(first, rows);
  sheet.book.univer.syncExecuteCommand('sheet.mutation.set-worksheet-row-auto-height', {
    unitId: sheet.book.workbook.getId(),
    subUnitId: sheet.id,
    rowsAutoHeightInfo: Array.from({ length: rows }, (_, down) => ({ row: first + down, autoHeight })),
  });
}

function width(line: string): number {
  return line.length + (line.match(wide)?.length ?? 0);
}
