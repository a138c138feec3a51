import type { IStyleData } from '@univerjs/presets';
import { WrapStrategy } from '@univerjs/presets';
import { wholeSheet } from '../../core/grid/area';
import type { BookModel } from '../excel-host/model/book-model';
import { textOf } from '../excel-host/model/cell-values';
import type { SheetModel } from '../excel-host/model/sheet-model';

const pixelsPerPoint = 96 / 72;
const defaultFont = { size: 11, name: 'Arial' } as const;
const lineToFont = 1.25;
/** What a cell leaves free beside and above its text, in pixels. */
const padding = { beside: 6, above: 3 } as const;
const tallest = 545;
const mostRows = 3_000;

/**
 * Keeps rows as tall as their texts want, as Excel does with those whose height nobody has fixed. Univer does so where a person
 * types, but neither when a workbook is opened nor when an add-in writes.
 */
export function keepRowsFitted(book: BookModel): void {
  for (const sheet of book.sheets()) fitRows(sheet);
  const written = new Set<string>();
  book.univer.onCommandExecuted(({ id, params }, options) => {
    const isOurs = book.isSilent || options?.['fromFormula'] === true;
    const sheet: unknown = typeof params === 'object' && params !== null ? Reflect.get(params, 'subUnitId') : undefined;
    if (!isOurs || !changesHeights.test(id) || typeof sheet !== 'string') return;
    if (written.size === 0) {
      setTimeout(() => {
        for (const model of book.sheets()) if (written.has(model.id)) fitRows(model);
        written.clear();
      }, 0);
    }
    written.add(sheet);
  });
}

const changesHeights = /\.mutation\.(set-range-values|set-worksheet-col-width|add-worksheet-merge)$/;

/** Sets the heights that are nobody's choice; they are none of the workbook's contents and can't be undone. */
function fitRows(sheet: SheetModel): void {
  const grid = sheet.grid.getSheet();
  const heights = new Map<number, number>();
  for (const { row, column } of sheet.stored({ ...wholeSheet, rows: mostRows })) {
    if (grid.getRowManager().getRow(row)?.ia === 0) continue;
    heights.set(row, Math.max(heights.get(row) ?? 0, heightOf(sheet, row, column)));
  }
  const rowsAutoHeightInfo = [...heights].flatMap(([row, wanted]) => {
    const autoHeight = Math.min(tallest, Math.max(Math.ceil(wanted), grid.getConfig().defaultRowHeight));
    return autoHeight === grid.getRowHeight(row) ? [] : [{ row, autoHeight }];
  });
  if (rowsAutoHeightInfo.length === 0) return;
  sheet.book.silently(() =>
    sheet.book.univer.syncExecuteCommand('sheet.mutation.set-worksheet-row-auto-height', {
      unitId: sheet.book.workbook.getId(),
      subUnitId: sheet.id,
      rowsAutoHeightInfo,
    }),
  );
}

function heightOf(sheet: SheetModel, row: number, column: number): number {
  const text = textOf(sheet, row, column);
  if (text === '') return 0;
  const style = sheet.style(row, column);
  const isMerged = sheet.grid.getSheet().getMergedCell(row, column) !== null;
  const room = sheet.grid.getSheet().getColumnWidth(column) - padding.beside;
  const isWrapped = style.tb === WrapStrategy.WRAP && !isMerged;
  const lines = isWrapped ? linesOf(text, fontOf(style), Math.max(room, 1)) : 1;
  return lines * (style.fs ?? defaultFont.size) * pixelsPerPoint * lineToFont + padding.above;
}

function fontOf({ fs, ff, bl, it }: IStyleData): string {
  const look = `${it === 1 ? 'italic ' : ''}${bl === 1 ? 'bold ' : ''}`;
  return `${look}${fs ?? defaultFont.size}pt "${ff ?? defaultFont.name}"`;
}

let measuring: CanvasRenderingContext2D | null | undefined;

function linesOf(text: string, font: string, room: number): number {
  measuring ??= document.createElement('canvas').getContext('2d');
  if (!measuring) return 1;
  measuring.font = font;
  let lines = 0;
  for (const part of text.split('\n')) lines += Math.max(1, Math.ceil(measuring.measureText(part).width / room));
  return lines;
}
