import { defaultFontSize, linesOf, lineToFont } from '../../core/plans/text-lines';
import type { CellStyle } from '../../core/plans/write-plan';
import { shownBy, type SharedTexts } from './cell-values';
import type { SheetEditor } from './sheet-editor';
import { columnWidth } from './sheet-layout';
import type { StyleBook } from './style-book';

/** In points, of one line in the default font. */
const defaultHeight = 15;
/** In points, as Excel has it. */
export const tallestRow = 409;

/**
 * Makes the rows of a sheet of ours as tall as their texts want. Excel would do so by itself when it opens the file, other programs
 * leave them one line tall. The heights are not fixed: Excel goes on to fit them when a cell is edited.
 */
export function fitRowHeights(sheet: SheetEditor, styles: StyleBook, texts: SharedTexts): void {
  const heights = new Map<number, number>();
  const widths = new Map<number, number>();
  const widthAt = (column: number): number => {
    const width = widths.get(column) ?? columnWidth(sheet, column);
    widths.set(column, width);
    return width;
  };
  const looks = new Map<number, CellStyle>();
  const lookOf = (format: number): CellStyle => {
    const look = looks.get(format) ?? styles.look(format);
    looks.set(format, look);
    return look;
  };
  for (const [row, cell] of sheet.rows().all()) {
    const { fontSize = defaultFontSize, wrap } = lookOf(cell.format);
    const isMerged = sheet.merges.over({ row, column: cell.column, rows: 1, columns: 1 }).length > 0;
    const shown = shownBy(cell, texts);
    if (shown === null) continue;
    const width = (widthAt(cell.column) * defaultFontSize) / fontSize;
    const lines = wrap && !isMerged && typeof shown === 'string' ? linesOf(shown, width) : 1;
    heights.set(row, Math.max(heights.get(row) ?? 0, lines * fontSize * lineToFont));
  }
  for (const [row, height] of heights) {
    if (height > defaultHeight) sheet.rows().setHeight(row, Math.min(Math.ceil(height), tallestRow));
  }
}
