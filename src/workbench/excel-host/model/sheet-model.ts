import type { ICellData, IStyleData } from '@univerjs/presets';
import { HostError } from '../host-error';
import type { Area } from '../../../core/grid/area';
import {
  around,
  cellArea,
  cellCount,
  isUnbounded,
  isWholeColumns,
  lastColumn,
  lastRow,
  wholeSheet,
} from '../../../core/grid/area';
import type { BookModel } from './book-model';
import type { ChartModel } from './chart-model';
import { takeOutLookAlikes, type CellPatches } from './look-alikes';
import type { PageLayoutModel } from './page-layout-model';
import { defaultPageLayout } from './page-layout-model';
import type { TableModel } from './table-model';
import type { UniverSheet } from './univer';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface Link {
  readonly area: Area;
  readonly link: object;
}

export interface Validation {
  readonly area: Area;
  readonly rule: object;
  readonly settings: { readonly [name: string]: unknown };
}

export interface StoredEntry {
  readonly row: number;
  readonly column: number;
  readonly cell: ICellData;
}

/** What `writeCells` puts into one cell; a property that is null is taken away, one that is missing stays. */
export type CellPatch = { readonly [key in keyof ICellData]?: ICellData[key] | null };

const mostCellsAtOnce = 5_000_000;
const spareRows = 20;

/** One worksheet: Univer's, and beside it what Univer does not keep. */
export class SheetModel {
  readonly book: BookModel;
  readonly grid: UniverSheet;
  readonly id: string;
  readonly charts: ChartModel[] = [];
  readonly tables: TableModel[] = [];
  links: readonly Link[] = [];
  validations: readonly Validation[] = [];
  layout: PageLayoutModel = { ...defaultPageLayout };
  isProtected = false;
  password: string | undefined;
  protectionOptions: object = {};
  isVeryHidden = false;

  constructor(book: BookModel, grid: UniverSheet) {
    this.book = book;
    this.grid = grid;
    this.id = grid.getSheetId();
  }

  get isAlive(): boolean {
    return this.book.sheetById(this.id) === this;
  }

  get name(): string {
    return this.grid.getSheetName();
  }

  get visibility(): Visibility {
    if (!this.grid.isSheetHidden()) return 'Visible';
    return this.isVeryHidden ? 'VeryHidden' : 'Hidden';
  }

  /** Throws as Excel does when someone writes on a protected sheet. */
  ensureWritable(): void {
    if (this.isProtected) throw new HostError('AccessDenied', `sheet ${this.name} is protected`);
  }

  cell(row: number, column: number): ICellData | undefined {
    return this.grid.getSheet().getCellMatrix().getValue(row, column) ?? undefined;
  }

  /** The look of a cell with what row, column and sheet add to it. */
  style(row: number, column: number): IStyleData {
    const sheet = this.grid.getSheet();
    if (row >= sheet.getRowCount() || column >= sheet.getColumnCount()) return {};
    return sheet.getComposedCellStyle(row, column) ?? {};
  }

  format(row: number, column: number): string {
    return this.style(row, column).n?.pattern ?? 'General';
  }

  /** The stored cells in `area`, by rows. Never walks over cells that are not stored. */
  *stored(area: Area): Generator<StoredEntry> {
    const matrix = this.grid.getSheet().getCellMatrix().getMatrix();
    for (const row of keysWithin(matrix, area.row, lastRow(area))) {
      const cells = matrix[row] ?? {};
      for (const column of keysWithin(cells, area.column, lastColumn(area))) {
        const cell = cells[column];
        if (cell) yield { row, column, cell };
      }
    }
  }

  /** Whether there is a formula that has not come to anything yet. */
  hasFormulaWithoutValue(): boolean {
    for (const { cell } of this.stored(wholeSheet)) {
      if ((cell.f || cell.si) && (cell.v === undefined || cell.v === null)) return true;
    }
    return false;
  }

  /** The smallest area that holds all stored cells of `area`; with `valuesOnly` those alone that show something. */
  usedWithin(area: Area, valuesOnly: boolean): Area | undefined {
    let used: Area | undefined;
    for (const { row, column, cell } of this.stored(area)) {
      if (valuesOnly && !holdsValue(cell)) continue;
      const at = cellArea(row, column);
      used = used ? around(used, at) : at;
    }
    return used;
  }

  /** The merged areas that touch `area`. */
  merges(area: Area): readonly Area[] {
    const sheet = this.grid.getSheet();
    return sheet
      .getMergeData()
      .map(fromUniverRange)
      .filter((merge) => merge.row <= lastRow(area) && merge.column <= lastColumn(area))
      .filter((merge) => lastRow(merge) >= area.row && lastColumn(merge) >= area.column);
  }

  /** Whether a merged area shows another cell in this one's place. */
  isCovered(row: number, column: number): boolean {
    const merge = this.grid.getSheet().getMergedCell(row, column);
    return !!merge && (merge.startRow !== row || merge.startColumn !== column);
  }

  /** Writes one patch a cell; `patchAt` gives undefined for a cell that stays. */
  writeCells(area: Area, patchAt: (row: number, column: number) => CellPatch | undefined): void {
    if (cellCount(area) > mostCellsAtOnce) throw new HostError('RangeExceedsLimit');
    const cellValue: CellPatches = {};
    let written = false;
    for (let row = area.row; row <= lastRow(area); row += 1) {
      const cells: { [column: number]: CellPatch } = {};
      for (let column = area.column; column <= lastColumn(area); column += 1) {
        const patch = patchAt(row, column);
        if (patch) cells[column] = patch;
      }
      if (Object.keys(cells).length === 0) continue;
      cellValue[row] = cells;
      written = true;
    }
    if (!written) return;
    this.ensureSize(area);
    this.#setRangeValues(cellValue);
  }

  /** Writes to the stored cells of `area` only. */
  writeStored(area: Area, patchFor: (entry: StoredEntry) => CellPatch | undefined): void {
    const cellValue: CellPatches = {};
    for (const entry of [...this.stored(area)]) {
      const patch = patchFor(entry);
      if (patch) (cellValue[entry.row] ??= {})[entry.column] = patch;
    }
    if (Object.keys(cellValue).length > 0) this.#setRangeValues(cellValue);
  }

  /** Of cells that look alike only the first is left to Univer; the others get what that one got. */
  #setRangeValues(cellValue: CellPatches): void {
    const groups = takeOutLookAlikes(cellValue, (row, column) => this.cell(row, column));
    this.#patchCells(cellValue);
    const touched: CellPatches = {};
    const matrix = this.grid.getSheet().getCellMatrix();
    for (const { first, others } of groups) {
      const look = this.cell(first.row, first.column)?.s;
      for (const { row, column } of others) {
        const cell = { ...this.cell(row, column) };
        if (look === undefined || look === null) delete cell.s;
        else cell.s = look;
        matrix.setValue(row, column, cell);
        (touched[row] ??= {})[column] = {};
      }
    }
    if (groups.length > 0) this.#patchCells(touched);
  }

  /** Univer guesses the type anew for every cell that is written, and forgets a formula, unless it is told that only looks change. */
  #patchCells(cellValue: CellPatches): void {
    let isContent = false;
    for (const [row, cells] of Object.entries(cellValue)) {
      for (const [column, patch] of Object.entries(cells)) {
        if ('v' in patch || 'f' in patch) isContent = true;
        else cells[column] = { ...patch, t: this.cell(Number(row), Number(column))?.t ?? null };
      }
    }
    this.book.silently(() =>
      this.book.univer.syncExecuteCommand('sheet.mutation.set-range-values', {
        unitId: this.book.workbook.getId(),
        subUnitId: this.id,
        cellValue,
        ...(isContent ? {} : { trigger: 'sheet.command.set-style' }),
      }),
    );
    if (isContent) this.book.isStale = true;
  }

  /** Adds a look to every cell of `area`; for whole columns and rows it becomes the default of those. */
  addStyle(area: Area, style: StylePatch): void {
    if (!isUnbounded(area)) {
      const patch = { s: style } as CellPatch;
      this.writeCells(area, () => patch);
      return;
    }
    this.writeStored(area, () => ({ s: style }) as CellPatch);
    this.book.silently(() => this.#addDefaultStyle(area, style));
  }

  #addDefaultStyle(area: Area, style: StylePatch): void {
    const merged = (old: unknown): IStyleData => ({ ...(typeof old === 'object' ? old : {}), ...style }) as IStyleData;
    const { grid } = this;
    const kept = grid.getSheet();
    if (isWholeColumns(area)) {
      for (let column = area.column; column <= Math.min(lastColumn(area), kept.getColumnCount() - 1); column += 1) {
        grid.setColumnDefaultStyle(column, merged(grid.getColumnDefaultStyle(column)));
      }
    } else {
      for (let row = area.row; row <= Math.min(lastRow(area), kept.getRowCount() - 1); row += 1) {
        grid.setRowDefaultStyle(row, merged(grid.getRowDefaultStyle(row)));
      }
    }
  }

  /** Univer keeps as many rows and columns as it was told; Excel always has all. */
  ensureSize(area: Area): void {
    const sheet = this.grid.getSheet();
    this.book.silently(() => {
      if (lastRow(area) >= sheet.getRowCount()) this.grid.setRowCount(lastRow(area) + spareRows);
      if (lastColumn(area) >= sheet.getColumnCount()) this.grid.setColumnCount(lastColumn(area) + 1);
    });
  }
}

/** Univer's style in which null takes a property away. */
export type StylePatch = { readonly [key in keyof IStyleData]?: IStyleData[key] | null };

export function fromUniverRange(range: {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

export function toUniverRange(area: Area) {
  return { startRow: area.row, startColumn: area.column, endRow: lastRow(area), endColumn: lastColumn(area) };
}

export function holdsValue(cell: ICellData): boolean {
  return (cell.v !== undefined && cell.v !== null && cell.v !== '') || !!cell.f || !!cell.si;
}

function keysWithin(table: object, first: number, last: number): readonly number[] {
  const keys = Object.keys(table).map(Number);
  return keys.filter((key) => key >= first && key <= last).sort((one, other) => one - other);
}
