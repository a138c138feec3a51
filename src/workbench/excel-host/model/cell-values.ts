import type { ICellData } from '@univerjs/presets';
import { CellValueType, numfmt } from '@univerjs/presets';
import { HostError } from '../host-error';
import type { Area } from '../../../core/grid/area';
import { cellCount, lastColumn, lastRow, wholeSheet } from '../../../core/grid/area';
import type { CellContent } from './cell-input';
import { errorValues, generalFormat, isBalanced, readEntry, textFormat } from './cell-input';
import type { CellPatch, SheetModel } from './sheet-model';
import { holdsValue } from './sheet-model';

export type ShownValue = string | number | boolean;
export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

/** Excel's `values` of a cell: blank and covered cells read as `''`, errors as their text. */
export function valueOf(cell: ICellData | undefined): ShownValue {
  const value = cell?.v;
  if (value === undefined || value === null) return '';
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === '1';
  if (cell?.t === CellValueType.NUMBER && typeof value === 'string') return Number(value);
  return value;
}

export function typeOf(cell: ICellData | undefined): ValueType {
  if (!cell || !holdsValue(cell)) return 'Empty';
  const value = valueOf(cell);
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  const isError = cell.t !== CellValueType.FORCE_STRING && errorValues.includes(value);
  return isError ? 'Error' : 'String';
}

/** Excel's `formulas` of a cell: the formula, or its value where there is none. */
export function formulaOf(sheet: SheetModel, row: number, column: number): ShownValue {
  const cell = sheet.cell(row, column);
  if (cell?.f) return cell.f;
  if (cell?.si) return sheet.grid.getRange(row, column).getFormula();
  return valueOf(cell);
}

/** What a person sees in a cell, whatever its width. */
export function textOf(sheet: SheetModel, row: number, column: number): string {
  const cell = sheet.cell(row, column);
  const value = valueOf(cell);
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return value;
  const format = sheet.format(row, column);
  return format === textFormat ? String(value) : numfmt.format(format, value);
}

/** Reads one thing of every cell, as the matrix that the API wants. */
export function matrixOf<Value>(area: Area, read: (row: number, column: number) => Value): Value[][] {
  if (cellCount(area) > mostCellsRead) throw new HostError('ResponsePayloadSizeLimitExceeded');
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => read(area.row + row, area.column + column)),
  );
}

const mostCellsRead = 5_000_000;

/** A matrix of the area's size, or one value for all its cells. Throws where the sizes differ, as Excel does. */
export function entriesFor(area: Area, entries: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(entries)) return () => entries;
  const rows: readonly unknown[] = entries;
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw new HostError('InvalidArgument', 'rows or columns of the array do not match the range');
  return (row, column) => {
    const cells = rows[row - area.row];
    return Array.isArray(cells) ? cells[column - area.column] : null;
  };
}

/** Enters values or formulas as the API does. Null leaves a cell as it is; covered cells of merged areas take nothing. */
export function enter(sheet: SheetModel, area: Area, entries: unknown): void {
  sheet.ensureWritable();
  const entryAt = entriesFor(area, entries);
  const single = cellCount(area) === 1 ? sheet.cell(area.row, area.column) : undefined;
  const before = { value: valueOf(single), type: typeOf(single) };
  sheet.writeCells(area, (row, column) => {
    const entry = entryAt(row, column);
    if (entry === null || entry === undefined || sheet.isCovered(row, column)) return undefined;
    return patchFor(sheet, row, column, entry);
  });
  sheet.book.changed(sheet, area, 'RangeEdited', cellCount(area) === 1 ? detailsOf(sheet, area, before) : undefined);
}

function detailsOf(sheet: SheetModel, area: Area, before: { readonly value: ShownValue; readonly type: ValueType }) {
  const cell = sheet.cell(area.row, area.column);
  return {
    valueBefore: before.value,
    valueAfter: valueOf(cell),
    valueTypeBefore: before.type,
    valueTypeAfter: typeOf(cell),
  };
}

function patchFor(sheet: SheetModel, row: number, column: number, entry: unknown): CellPatch {
  const format = sheet.format(row, column);
  const content = readEntry(entry, format);
  if (!content) throw new HostError('InvalidArgument', 'a value that no cell can hold');
  if (content.kind === 'formula' && !isBalanced(content.formula))
    throw new HostError('InvalidArgument', content.formula);
  const patch = contentPatch(content);
  const brings = content.kind === 'number' && content.format !== undefined && format === generalFormat;
  return brings ? { ...patch, s: { n: { pattern: content.format ?? generalFormat } } } : patch;
}

/** A cell's content as Univer keeps it; what was there before goes, its look stays. */
export function contentPatch(content: CellContent): CellPatch {
  const none = { f: null, si: null, p: null };
  switch (content.kind) {
    case 'blank':
      return { ...none, v: null, t: null };
    case 'number':
      return { ...none, v: content.value, t: CellValueType.NUMBER };
    case 'boolean':
      return { ...none, v: content.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'error':
      return { ...none, v: content.value, t: CellValueType.STRING };
    case 'text':
      return { ...none, v: content.value, t: content.forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
    case 'formula':
      return { ...none, f: content.formula, v: null, t: null };
  }
}

/** Takes contents away, looks stay. */
export function clearContents(sheet: SheetModel, area: Area): void {
  sheet.writeStored(area, ({ cell }) => (holdsValue(cell) ? contentPatch({ kind: 'blank' }) : undefined));
}

/** Takes looks away, contents stay. */
export function clearLooks(sheet: SheetModel, area: Area): void {
  sheet.writeStored(area, ({ cell }) => (cell.s ? { s: null } : undefined));
  const sheetSize = sheet.grid.getSheet();
  if (area.rows !== wholeSheet.rows) return;
  for (let column = area.column; column <= Math.min(lastColumn(area), sheetSize.getColumnCount() - 1); column += 1) {
    if (sheet.grid.getColumnDefaultStyle(column))
      sheet.book.silently(() => sheet.grid.setColumnDefaultStyle(column, null));
  }
  if (area.columns !== wholeSheet.columns) return;
  for (let row = area.row; row <= Math.min(lastRow(area), sheetSize.getRowCount() - 1); row += 1) {
    if (sheet.grid.getRowDefaultStyle(row)) sheet.book.silently(() => sheet.grid.setRowDefaultStyle(row, null));
  }
}
