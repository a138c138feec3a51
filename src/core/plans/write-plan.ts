import type { CellAddress, RangeAddress } from '../grid/cell-address';
import type { Severity } from '../rules/finding';

/** What is to be written, as data: an adapter carries the steps out in order. Nothing here knows Excel or a file. */
export interface WritePlan {
  readonly steps: readonly PlanStep[];
}

/**
 * What one cell gets. A `string` is text and stays text, whatever it begins with or looks like; `null` makes the cell blank.
 * A formula begins with `=`; `shows` is the value it has now, for those who open the file without calculating.
 */
export type PlanValue = string | number | boolean | null | PlanFormula;

export interface PlanFormula {
  readonly formula: string;
  readonly shows: string | number;
}

/** A cell format. What is left out stays as it is. Colours are `#RRGGBB`. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly border?: 'thin';
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  readonly underline?: boolean;
}

/** Colours are `#RRGGBB`; the formula begins with `=`. */
export interface HighlightLevel {
  readonly formula: string;
  readonly fill: string;
  readonly fontColor: string;
}

/** In points, at most 409; `fitted` is as tall as the row's contents want, merged cells not counted. */
export type RowHeight = number | 'fitted';

export interface ChartSeries {
  /** The cell that names the series. */
  readonly name: CellAddress;
  readonly values: RangeAddress;
}

/**
 * New rows across a sheet, in the coordinates of the step that inserts them.
 * `marker` is a defined name of ours by which the rows are found again: see docs/decisions/0016-inserted-rows.md.
 */
export interface InsertedRows {
  readonly sheet: string;
  /** The first new row, from zero; never the sheet's first. */
  readonly row: number;
  readonly rows: number;
  /** The row, as counted before the insertion, whose formats, height and cells merged within it the new rows take. */
  readonly like: number;
  readonly marker: string;
}

export type PlanStep =
  /** Adds an empty sheet behind all others. No step where it is there already. */
  | { readonly step: 'add-sheet'; readonly sheet: string }
  /** Removes a sheet with all that is on it. No step where there is none of the name. */
  | { readonly step: 'remove-sheet'; readonly sheet: string }
  /** Takes contents, formats, merges, tables, charts and conditional formats off a sheet of ours; the sheet itself stays. */
  | { readonly step: 'clear-sheet'; readonly sheet: string }
  /**
   * Inserts whole rows; what lies below moves down, with all that refers to it. What spans the place grows. No step where the
   * marker says that the rows are there. Steps that write to the sheet stand behind it: one ahead of it would, applied again, write where
   * its cells no longer are.
   */
  | ({ readonly step: 'insert-rows' } & InsertedRows)
  /**
   * Takes away the rows that the step `insert-rows` of the same marker inserted, wherever they stand by now, and the marker. No step
   * where there is no such marker.
   */
  | ({ readonly step: 'delete-rows' } & InsertedRows)
  /**
   * Lets the values be chosen from a list in the cells of the range, and warns of others; undefined takes such a list away. Cells
   * that are checked otherwise are left alone: what may be entered there is their owner's business. A list holds no comma.
   */
  | { readonly step: 'validation-list'; readonly range: RangeAddress; readonly values: readonly string[] | undefined }
  /** Writes a block of cells from `at` to the right and down; every row of `values` has the same length. */
  | { readonly step: 'cells'; readonly at: CellAddress; readonly values: readonly (readonly PlanValue[])[] }
  | { readonly step: 'number-format'; readonly range: RangeAddress; readonly format: string }
  | { readonly step: 'style'; readonly range: RangeAddress; readonly style: CellStyle }
  | { readonly step: 'merge'; readonly range: RangeAddress }
  /** Widths in characters of the default font, from `column` on. */
  | {
      readonly step: 'column-widths';
      readonly sheet: string;
      readonly column: number;
      readonly widths: readonly number[];
    }
  /** Heights from `row` on. A height in points stays, whatever is written into the row later. */
  | {
      readonly step: 'row-heights';
      readonly sheet: string;
      readonly row: number;
      readonly heights: readonly RowHeight[];
    }
  /** Keeps the first `rows` rows and `columns` columns in sight. */
  | { readonly step: 'freeze'; readonly sheet: string; readonly rows: number; readonly columns: number }
  /** Makes the range, whose first row is the heading, an Excel table with filters. */
  | { readonly step: 'table'; readonly range: RangeAddress; readonly name: string }
  | {
      readonly step: 'chart';
      readonly name: string;
      readonly kind: 'line' | 'column';
      readonly title: string;
      readonly categories: RangeAddress;
      readonly series: readonly ChartSeries[];
      /** The cells that it covers. */
      readonly over: RangeAddress;
    }
  /**
   * A4, landscape or portrait, one page wide, the first `titleRows` rows repeated on each page. A new page begins before each row of
   * `breaksBefore` and nowhere else by hand; without it the breaks that there are stay.
   */
  | {
      readonly step: 'print-setup';
      readonly sheet: string;
      readonly orientation: 'portrait' | 'landscape';
      readonly titleRows: number;
      readonly breaksBefore?: readonly number[];
    }
  /** A defined name of the workbook; replaces one of the same name. */
  | { readonly step: 'name'; readonly name: string; readonly refersTo: RangeAddress; readonly comment: string }
  | { readonly step: 'remove-name'; readonly name: string }
  /** Marks the cells of one sheet by one conditional format of ours; see `marks.ts`. */
  | {
      readonly step: 'mark';
      readonly sheet: string;
      readonly severity: Severity;
      readonly cells: readonly CellAddress[];
    }
  /**
   * Makes the look of each cell follow its value, on a sheet of ours: the first level counts whose formula holds. Formulas are written
   * for the range's first cell, without `$`. Replaces the conditional formats that the range has.
   */
  | { readonly step: 'highlight'; readonly range: RangeAddress; readonly levels: readonly HighlightLevel[] }
  /**
   * Keeps `becomes` in the file where people don't see it, in place of the stored part that holds `was`: a new one where `was` is
   * undefined or not there, none any more where `becomes` is. Other stored parts stay. No step where it is done already.
   */
  | { readonly step: 'stored-part'; readonly was: string | undefined; readonly becomes: string | undefined }
  /** Takes all our marks of findings off, on all sheets, and no other conditional format. */
  | { readonly step: 'clear-marks' }
  /** Shows the cells of one sheet as read, by one more conditional format of ours; see `marks.ts`. */
  | { readonly step: 'show-read'; readonly sheet: string; readonly cells: readonly CellAddress[] }
  /** Takes that off again, on all sheets, and no mark of a finding. */
  | { readonly step: 'hide-read' };
