import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { ICellData, IWorksheetData } from '@univerjs/presets';
import { CellValueType } from '@univerjs/presets';
import { errorValues, generalFormat, readEntry } from '../model/cell-input';
import { parseArea } from '../../../core/grid/area';
import { toUniverRange } from '../model/sheet-model';
import { pixelsFromCharacters, pixelsFromPoints } from '../model/units';
import { defaultSheetSize } from '../workbook-file';
import type { Element } from '@xmldom/xmldom';
import { child, children, isOn, numberOf, rootOf } from './xml';

const spareRows = 50;
const firstCell = /<(?:\w+:)?c\s([^>]*)>/g;
const reference = /\br="([A-Z]+\d+)"/;
const styleIndex = /\bs="(\d+)"/;
const sheetData = /<(?:\w+:)?sheetData\b[^]*?<\/(?:\w+:)?sheetData>/;

/** The part of a sheet's XML around its cells, which may be long and are read otherwise. */
export function sheetFrame(xml: string): Element | undefined {
  return rootOf(xml.replace(sheetData, ''));
}

/** One sheet as Univer takes it: values from the reader of values, looks and sizes from the XML. */
export function readSheet(values: WorkSheet, xml: string, styleCount: number): Partial<IWorksheetData> {
  const frame = sheetFrame(xml);
  const { cells, rows, columns } = readCells(values, xml, styleCount);
  const format = child(frame, 'sheetFormatPr');
  const view = child(frame, 'sheetViews', 'sheetView');
  const columnWidth = numberOf(format, 'defaultColWidth');
  const rowHeight = numberOf(format, 'defaultRowHeight');
  const merges = children(child(frame, 'mergeCells'), 'mergeCell').flatMap(
    (merge) => parseArea(merge.getAttribute('ref') ?? '') ?? [],
  );
  const tabColor = child(frame, 'sheetPr', 'tabColor')?.getAttribute('rgb');
  return {
    ...defaultSheetSize,
    cellData: cells,
    rowCount: Math.max(defaultSheetSize.rowCount, rows + spareRows),
    columnCount: Math.max(defaultSheetSize.columnCount, columns + 1),
    mergeData: merges.map(toUniverRange),
    columnData: columnsOf(frame, styleCount),
    rowData: rowsOf(xml),
    ...(columnWidth === undefined ? {} : { defaultColumnWidth: pixelsFromCharacters(columnWidth) }),
    ...(rowHeight === undefined ? {} : { defaultRowHeight: pixelsFromPoints(rowHeight) }),
    showGridlines: isOn(view, 'showGridLines', true) ? 1 : 0,
    ...(tabColor ? { tabColor: `#${tabColor.slice(-6)}` } : {}),
    ...freezeOf(child(view, 'pane')),
  };
}

function freezeOf(pane: Element | undefined): Partial<IWorksheetData> {
  if (!pane || !(pane.getAttribute('state') ?? '').startsWith('frozen')) return {};
  const ySplit = numberOf(pane, 'ySplit') ?? 0;
  const xSplit = numberOf(pane, 'xSplit') ?? 0;
  return { freeze: { ySplit, xSplit, startRow: ySplit || -1, startColumn: xSplit || -1 } };
}

interface ReadCells {
  readonly cells: { [row: number]: { [column: number]: ICellData } };
  readonly rows: number;
  readonly columns: number;
}

function readCells(values: WorkSheet, xml: string, styleCount: number): ReadCells {
  const cells: ReadCells['cells'] = {};
  let rows = 0;
  let columns = 0;
  const put = (row: number, column: number, data: ICellData): void => {
    const cell = ((cells[row] ??= {})[column] ??= {});
    Object.assign(cell, data);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  const dense: readonly (readonly (CellObject | undefined)[] | undefined)[] = values['!data'] ?? [];
  dense.forEach((line, row) =>
    line?.forEach((cell, column) => cell && cell.t !== 'z' && put(row, column, contentOf(cell))),
  );
  for (const [, attributes = ''] of (sheetData.exec(xml)?.[0] ?? '').matchAll(firstCell)) {
    const at = parseArea(reference.exec(attributes)?.[1] ?? '');
    const style = Number(styleIndex.exec(attributes)?.[1] ?? 0);
    if (at && style > 0 && style < styleCount) put(at.row, at.column, { s: styleName(style) });
  }
  return { cells, rows, columns };
}

export function styleName(index: number): string {
  return `xf${index}`;
}

/** A text that looks like something else is kept as text, as the file says. */
function contentOf(cell: CellObject): ICellData {
  const formula = cell.f === undefined ? {} : { f: `=${cell.f}` };
  switch (cell.t) {
    case 'n':
      return { v: Number(cell.v), t: CellValueType.NUMBER, ...formula };
    case 'b':
      return { v: cell.v ? 1 : 0, t: CellValueType.BOOLEAN, ...formula };
    case 'e':
      return { v: errorText(cell), t: CellValueType.STRING, ...formula };
    case 's':
      return {
        v: String(cell.v),
        t: cell.f === undefined && seemsOther(String(cell.v)) ? CellValueType.FORCE_STRING : CellValueType.STRING,
        ...formula,
      };
    case 'd':
    case 'z':
      return formula;
  }
}

/** Whether a text would be taken for something else if it were typed. */
function seemsOther(text: string): boolean {
  const content = readEntry(text, generalFormat);
  return content?.kind !== 'text' || content.forced;
}

function errorText(cell: CellObject): string {
  const text = cell.w ?? '';
  return errorValues.includes(text) ? text : '#VALUE!';
}

function columnsOf(frame: Element | undefined, styleCount: number): NonNullable<IWorksheetData['columnData']> {
  const data: NonNullable<IWorksheetData['columnData']> = {};
  for (const column of children(child(frame, 'cols'), 'col')) {
    const first = numberOf(column, 'min') ?? 1;
    const last = Math.min(numberOf(column, 'max') ?? first, defaultSheetSize.columnCount * 4);
    const width = numberOf(column, 'width');
    const style = numberOf(column, 'style') ?? 0;
    for (let index = first - 1; index < last; index += 1) {
      data[index] = {
        ...(width === undefined ? {} : { w: pixelsFromCharacters(width) }),
        ...(isOn(column, 'hidden') ? { hd: 1 } : {}),
        ...(style > 0 && style < styleCount ? { s: styleName(style) } : {}),
      };
    }
  }
  return data;
}

function rowsOf(xml: string): NonNullable<IWorksheetData['rowData']> {
  const data: NonNullable<IWorksheetData['rowData']> = {};
  for (const [, attributes = ''] of (sheetData.exec(xml)?.[0] ?? '').matchAll(/<(?:\w+:)?row\s([^>]*)>/g)) {
    const row = Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? 0) - 1;
    const height = /\bht="([\d.]+)"/.exec(attributes)?.[1];
    const isHidden = /\bhidden="(?:1|true)"/.test(attributes);
    if (row < 0 || (height === undefined && !isHidden)) continue;
    data[row] = {
      ...(height === undefined ? {} : { h: pixelsFromPoints(Number(height)), ia: 0 }),
      ...(isHidden ? { hd: 1 } : {}),
    };
  }
  return data;
}
