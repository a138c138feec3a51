import { parseArea, wholeSheet } from '../../core/grid/area';
import type { Area } from '../../core/grid/area';
import type { BookModel } from './model/book-model';
import { enter, valueOf } from './model/cell-values';
import type { ShownValue } from './model/cell-values';
import { clearArea } from './model/clear-area';
import { mergeArea } from './model/merge-cells';
import type { SheetModel, Visibility } from './model/sheet-model';
import { shiftCells } from './model/shift-cells';

/** What a person does in the grid: the same effects as over the wire, with the events that Excel raises then. */
export class UserEdits {
  readonly #book: BookModel;

  constructor(book: BookModel) {
    this.#book = book;
  }

  /** Types one entry into every cell of the range, or pastes a block of the range's size. */
  setValue(sheet: string, a1: string, entry: unknown): void {
    this.#edit(sheet, (model) => enter(model, areaOf(a1), entry));
  }

  clear(sheet: string, a1: string): void {
    this.#edit(sheet, (model) => clearArea(model, areaOf(a1), 'Contents'));
  }

  /** Inserts rows above `row`, counted from 1 as the grid shows it. */
  insertRows(sheet: string, row: number, count = 1): void {
    this.#edit(sheet, (model) => shiftCells(model, { kind: 'insert', along: 'rows', area: rowsArea(row, count) }));
  }

  deleteRows(sheet: string, row: number, count = 1): void {
    this.#edit(sheet, (model) => shiftCells(model, { kind: 'delete', along: 'rows', area: rowsArea(row, count) }));
  }

  /** Inserts columns left of the one with these letters. */
  insertColumns(sheet: string, letters: string, count = 1): void {
    this.#edit(sheet, (model) =>
      shiftCells(model, { kind: 'insert', along: 'columns', area: columnsArea(letters, count) }),
    );
  }

  deleteColumns(sheet: string, letters: string, count = 1): void {
    this.#edit(sheet, (model) =>
      shiftCells(model, { kind: 'delete', along: 'columns', area: columnsArea(letters, count) }),
    );
  }

  merge(sheet: string, a1: string): void {
    this.#edit(sheet, (model) => mergeArea(model, areaOf(a1), false));
  }

  fill(sheet: string, a1: string, color: string): void {
    this.#edit(sheet, (model) => {
      model.ensureWritable();
      model.addStyle(areaOf(a1), { bg: { rgb: color } });
    });
  }

  addSheet(name: string): void {
    this.#book.asPerson(() => this.#book.addSheet(name));
  }

  deleteSheet(sheet: string): void {
    this.#edit(sheet, (model) => this.#book.deleteSheet(model));
  }

  renameSheet(sheet: string, name: string): void {
    this.#edit(sheet, (model) => this.#book.renameSheet(model, name));
  }

  /** To a place among the tabs, counted from 0. */
  moveSheet(sheet: string, position: number): void {
    this.#edit(sheet, (model) => this.#book.moveSheet(model, position));
  }

  showSheet(sheet: string, visibility: Visibility): void {
    this.#edit(sheet, (model) => this.#book.showSheet(model, visibility));
  }

  activate(sheet: string): void {
    this.#edit(sheet, (model) => this.#book.activate(model));
  }

  /** Drags over a range, or over several with Ctrl held down. */
  select(sheet: string, ...areas: readonly string[]): void {
    this.#edit(sheet, (model) => this.#book.select(model, areas.map(areaOf)));
  }

  protectSheet(sheet: string): void {
    this.#sheet(sheet).isProtected = true;
  }

  unprotectSheet(sheet: string): void {
    this.#sheet(sheet).isProtected = false;
  }

  protectWorkbook(): void {
    this.#book.isStructureProtected = true;
  }

  unprotectWorkbook(): void {
    this.#book.isStructureProtected = false;
  }

  /** What a cell holds, as the grid has it: for tests that look past the wire. */
  value(sheet: string, a1: string): ShownValue {
    const { row, column } = areaOf(a1);
    return valueOf(this.#sheet(sheet).cell(row, column));
  }

  sheetNames(): readonly string[] {
    return this.#book.sheets().map(({ name }) => name);
  }

  #edit(sheet: string, act: (model: SheetModel) => void): void {
    const model = this.#sheet(sheet);
    this.#book.asPerson(() => act(model));
  }

  #sheet(name: string): SheetModel {
    const sheet = this.#book.sheetByName(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }
}

function areaOf(a1: string): Area {
  const area = parseArea(a1);
  if (!area) throw new Error(`no address: ${a1}`);
  return area;
}

function rowsArea(row: number, count: number): Area {
  return { ...wholeSheet, row: row - 1, rows: count };
}

function columnsArea(letters: string, count: number): Area {
  return { ...wholeSheet, column: areaOf(`${letters}1`).column, columns: count };
}
