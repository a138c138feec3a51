import { cellAt, type CellAddress } from '../grid/cell-address';
import type { CellValue, MergedArea, SheetSnapshot, StoredCell, StoredRow } from '../grid/snapshot';
import { dayOfSerial } from '../model/stated-times';
import type { Columns, Fields, LabelHit, Quarters } from './found-labels';
import type { FieldKind, SourceKind } from './labels';

/**
 * The heading row of an indicator table. `aside` are the columns that stand a second time behind the others, under one first level:
 * the form then has the indicators of the whole period first, and those of the budget year aside.
 */
export interface TableHeading {
  readonly row: number;
  readonly columns: Columns;
  readonly aside: Columns | undefined;
}

/** A label that is one character off, and was read as `meant`. */
export interface MisspeltLabel {
  readonly row: number;
  readonly column: number;
  readonly written: string;
  readonly meant: string;
}

/** A text where a label is expected that resembles `nearest`, too far off for being read as it. */
export interface UnsureLabel {
  readonly row: number;
  readonly column: number;
  readonly written: string;
  readonly nearest: string;
}

/**
 * Where one form stands: the rectangle that is its own, and the labels found in it.
 * `right` and `bottom` are exclusive, and reach to the next form or beyond the last stored cell.
 */
export interface FormArea {
  readonly sheet: SheetSnapshot;
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly fields: Fields;
  /** The same, those that there are. */
  readonly labels: readonly LabelHit<FieldKind>[];
  readonly sources: readonly LabelHit<SourceKind>[];
  readonly quarters: Quarters;
  readonly misspelt: readonly MisspeltLabel[];
  /** At most one for each label that the form lacks. */
  readonly unsure: readonly UnsureLabel[];
  readonly heading: TableHeading | undefined;
  /** Those of the whole sheet. */
  readonly merges: MergesByCell;
}

export function addressIn(area: FormArea, row: number, column: number): CellAddress {
  return cellAt(area.sheet.name, row, column);
}

/** The place in `rows` of the first row at or below `row`. */
export function firstRowFrom(rows: readonly StoredRow[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stored rows of a form from `from` (inclusive) to `to` (exclusive). */
export function storedRows({ sheet: { rows } }: FormArea, from: number, to: number): readonly StoredRow[] {
  return rows.slice(firstRowFrom(rows, from), firstRowFrom(rows, to));
}

export function cellIn(row: StoredRow | undefined, column: number): StoredCell | undefined {
  if (!row) return undefined;
  const { cells } = row;
  // Most rows have no gaps before the cell.
  const likely = cells[column - (cells[0]?.column ?? 0)];
  if (likely?.column === column) return likely;
  for (const cell of cells) if (cell.column === column) return cell;
  return undefined;
}

export function rowAt(area: FormArea, row: number): StoredRow | undefined {
  const found = area.sheet.rows[firstRowFrom(area.sheet.rows, row)];
  return found?.row === row ? found : undefined;
}

export function storedAt(area: FormArea, row: number, column: number): StoredCell | undefined {
  return cellIn(rowAt(area, row), column);
}

/** The first stored cell of a row in the columns from `from` (inclusive) to `to` (exclusive). */
export function firstCellFrom(row: StoredRow | undefined, from: number, to: number): StoredCell | undefined {
  if (!row) return undefined;
  for (const cell of row.cells) if (cell.column >= from && cell.column < to) return cell;
  return undefined;
}

/** Whether a row holds anything in the form's own columns. */
function isFilled({ left, right }: FormArea, row: StoredRow): boolean {
  return row.cells.some((cell) => cell.column >= left && cell.column < right && shownText(cell).trim() !== '');
}

/** The next row below, or above, that holds anything of the form: blank rows may stand between. */
export function filledRowBelow(area: FormArea, row: number): StoredRow | undefined {
  const { rows } = area.sheet;
  for (let place = firstRowFrom(rows, row + 1); place < rows.length; place += 1) {
    const below = rows[place];
    if (!below || below.row >= area.bottom) return undefined;
    if (isFilled(area, below)) return below;
  }
  return undefined;
}

export function filledRowAbove(area: FormArea, row: number): StoredRow | undefined {
  const { rows } = area.sheet;
  for (let place = firstRowFrom(rows, row) - 1; place >= 0; place -= 1) {
    const above = rows[place];
    if (!above || above.row < area.top) return undefined;
    if (isFilled(area, above)) return above;
  }
  return undefined;
}

/** Merged areas of one sheet, found by their first cell. */
export type MergesByCell = ReadonlyMap<string, MergedArea>;

export function mergesByCell(merges: readonly MergedArea[]): MergesByCell {
  return new Map(merges.map((area) => [`${area.row}:${area.column}`, area]));
}

/** The column behind a cell: the next one, or the one behind its merged area. */
export function columnBehind(merges: MergesByCell, row: number, column: number): number {
  return column + (merges.get(`${row}:${column}`)?.columns ?? 1);
}

/** What a cell shows, as text. A number in a % or date cell reads as it does on the sheet, dates with 年, 月 and 日. An error reads as its sign. */
export function shownText(cell: StoredCell | undefined): string {
  if (!cell) return '';
  return shownValue(cell.value, cell.numberFormat);
}

const significantDigits = 12;

function shownValue(value: CellValue, numberFormat: string | undefined): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  if (numberFormat?.includes('%')) return `${Number((value * 100).toPrecision(significantDigits))}%`;
  const day = numberFormat === undefined || !showsDates(numberFormat) ? undefined : dayOfSerial(Math.floor(value));
  return day ? dateText(day, numberFormat ?? '') : String(value);
}

/** Quoted words, escaped signs and [$-804] say nothing of what a format shows. */
const wordsOfAFormat = /"[^"]{0,255}"|\\.|\[[^\]]{0,255}\]/gu;

function codesOf(numberFormat: string): string {
  return numberFormat.replace(wordsOfAFormat, '').toLowerCase();
}

/** A format with years, or with months and days; `mm:ss` is a span and `General` none. */
function showsDates(numberFormat: string): boolean {
  const codes = codesOf(numberFormat);
  return /y/u.test(codes) || (/m/u.test(codes) && /d/u.test(codes));
}

function dateText({ year, month, day }: NonNullable<ReturnType<typeof dayOfSerial>>, numberFormat: string): string {
  const codes = codesOf(numberFormat);
  const parts = [/y/u.test(codes) && `${year}年`, /m/u.test(codes) && `${month}月`, /d/u.test(codes) && `${day}日`];
  return parts.filter((part) => part !== false).join('');
}
