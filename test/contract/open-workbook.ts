import type { CellAddress } from '../../src/core/grid/cell-address';
import type { Workbook } from '../../src/ports/workbook';

/** Opens the bytes of an .xlsx file as a workbook under test. */
export type OpenForContract = (xlsx: Uint8Array) => Promise<OpenWorkbook>;

export interface OpenWorkbook {
  readonly workbook: Workbook;
  /** The workbook after it was saved and opened anew; where the implementation does not save, the same one, read afresh. */
  readonly reopen: () => Promise<Workbook>;
  /** What the port does not read, of the workbook that was opened (or reopened) last. */
  readonly inspect: Inspection;
  readonly dispose: () => Promise<void> | void;
}

/** Looks at what a person would see and `read` does not tell. Ranges are A1 text without a sheet or `$`, as `B2:B3`. */
export interface Inspection {
  look(cell: CellAddress): Promise<CellLook>;
  /** In characters of the default font. */
  columnWidth(sheet: string, column: number): Promise<number>;
  /** In points. */
  rowHeight(sheet: string, row: number): Promise<number>;
  /** The values to choose from in a cell; undefined where there is no such list. */
  list(cell: CellAddress): Promise<readonly string[] | undefined>;
  merges(sheet: string): Promise<readonly string[]>;
  conditionalFormats(sheet: string): Promise<readonly SeenConditionalFormat[]>;
  tables(sheet: string): Promise<readonly { readonly name: string; readonly range: string }[]>;
  charts(sheet: string): Promise<readonly SeenChart[]>;
  frozen(sheet: string): Promise<{ readonly rows: number; readonly columns: number }>;
  printSetup(sheet: string): Promise<SeenPrintSetup>;
}

/** A cell's own format; conditional formats do not show in it. Colours are `#RRGGBB`; no fill is `undefined`. */
export interface CellLook {
  readonly fill: string | undefined;
  readonly fontColor: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly underline: boolean;
  readonly wrap: boolean;
  readonly horizontal: 'general' | 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly border: 'none' | 'thin';
}

/** A conditional format with a formula of its own. `formula` has no leading `=`. */
export interface SeenConditionalFormat {
  readonly formula: string;
  readonly ranges: readonly string[];
  readonly fill: string | undefined;
}

export interface SeenChart {
  readonly kind: 'line' | 'column';
  readonly title: string;
  /** The cells that each series draws, as `B2:B5`. */
  readonly series: readonly string[];
}

export interface SeenPrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'A4' | 'other';
  readonly pagesWide: number | undefined;
  readonly titleRows: number;
  /** The rows before which a new page begins by hand. */
  readonly breaksBefore: readonly number[];
}
