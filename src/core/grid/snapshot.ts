import type { RangeAddress } from './cell-address';

/** What went wrong in a cell, as Excel shows it: `#REF!`, `#DIV/0!`, … An error is a value here, never an exception. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. A blank cell is not stored at all, so there is no value for it. */
export type CellValue = string | number | boolean | CellError;

/**
 * One stored cell. `column` counts from zero.
 * `numberFormat` and `formula` are known only where the workbook was asked for details (see `ReadRequest`);
 * a `formula` begins with `=`.
 */
export interface StoredCell {
  readonly column: number;
  readonly value: CellValue;
  readonly numberFormat?: string;
  readonly formula?: string;
}

/** One row that holds at least one stored cell; `cells` in order of their columns. */
export interface StoredRow {
  readonly row: number;
  readonly cells: readonly StoredCell[];
}

/** A merged area within its sheet; only its first cell has a value. */
export type MergedArea = Omit<RangeAddress, 'sheet'>;

export type SheetVisibility = 'visible' | 'hidden' | 'very-hidden';

/**
 * One worksheet: only the rows and cells that hold something, in order.
 * `merges` are known only where details were asked for on that sheet.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly rows: readonly StoredRow[];
  readonly merges?: readonly MergedArea[];
}

/** A defined name of the workbook. `refersTo` is missing where the name is broken (`#REF!`) or is no plain range. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo?: RangeAddress;
}

/**
 * A workbook as it stood when it was read. Sheets in the order of their tabs; chart sheets are not among them.
 * `chartSheets` are their names, in the order of their tabs; missing where they are not known: Excel tells add-ins of worksheets only.
 */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly chartSheets?: readonly string[];
  readonly names: readonly DefinedName[];
  /** What the stored parts of ours hold, in their order; see the step `stored-part`. Missing where the workbook can have none. */
  readonly storedParts?: readonly string[];
}

export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === 'object';
}
