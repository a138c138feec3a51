/** A cell's place. Row and column count from zero; A1 text is made only where people read it. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells. `row` and `column` are its first cell's, from zero; `rows` and `columns` its size, at least 1. */
export interface RangeAddress extends CellAddress {
  readonly rows: number;
  readonly columns: number;
}

export const lastRowOfASheet = 1_048_575;
export const lastColumnOfASheet = 16_383;

export function cellAt(sheet: string, row: number, column: number): CellAddress {
  return { sheet, row, column };
}

/** The rectangle of one cell. */
export function rangeOfCell(at: CellAddress): RangeAddress {
  return { sheet: at.sheet, row: at.row, column: at.column, rows: 1, columns: 1 };
}

export function sameCell(one: CellAddress, other: CellAddress): boolean {
  return one.row === other.row && one.column === other.column && one.sheet === other.sheet;
}

/** Whether `at` lies in `range`. */
export function contains(range: RangeAddress, at: CellAddress): boolean {
  return (
    at.sheet === range.sheet &&
    at.row >= range.row &&
    at.row < range.row + range.rows &&
    at.column >= range.column &&
    at.column < range.column + range.columns
  );
}

/** A cell's place on a sheet that is known. */
export type PlaceOnSheet = Pick<CellAddress, 'row' | 'column'>;

/** Reading order within one sheet: by row, then by column. */
export function byPlace(one: PlaceOnSheet, other: PlaceOnSheet): number {
  return one.row - other.row || one.column - other.column;
}

/** The smallest rectangle around the places seen so far. */
export interface Bounds {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export function noBounds(): Bounds {
  return { top: Infinity, left: Infinity, bottom: -1, right: -1 };
}

export function addToBounds(bounds: Bounds, row: number, column: number): void {
  bounds.top = Math.min(bounds.top, row);
  bounds.left = Math.min(bounds.left, column);
  bounds.bottom = Math.max(bounds.bottom, row);
  bounds.right = Math.max(bounds.right, column);
}

/** The range of a sheet that the bounds are; undefined where they hold no place. */
export function rangeOfBounds(sheet: string, { top, left, bottom, right }: Bounds): RangeAddress | undefined {
  if (bottom < 0) return undefined;
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The smallest range of a sheet that holds all `places`; undefined where there is none. */
export function boundsOn(sheet: string, places: Iterable<PlaceOnSheet>): RangeAddress | undefined {
  const bounds = noBounds();
  for (const { row, column } of places) addToBounds(bounds, row, column);
  return rangeOfBounds(sheet, bounds);
}

/** The smallest range that holds all `cells`, which stand on one sheet; undefined where there is none. */
export function boundsOf(cells: readonly CellAddress[]): RangeAddress | undefined {
  const [first] = cells;
  return first && boundsOn(first.sheet, cells);
}
