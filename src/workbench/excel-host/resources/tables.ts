import { HostError } from '../host-error';
import type { Area } from '../../../core/grid/area';
import { intersection, isInside } from '../../../core/grid/area';
import type { BookModel } from '../model/book-model';
import { enter, textOf, valueOf } from '../model/cell-values';
import { clearArea } from '../model/clear-area';
import { isName } from '../model/name-list';
import type { SheetModel } from '../model/sheet-model';
import { parseSheetReference } from '../model/sheet-reference';
import type { TableModel } from '../model/table-model';
import { asBoolean, asText } from './arguments';
import type { Makers, TablesWithin } from './makers';
import { RangeResource } from './range';
import { Collection, Resource } from './resource';

export class TableCollection extends Collection<TableResource> {
  readonly kind = 'TableCollection';
  readonly #make: Makers;
  readonly #book: BookModel;
  readonly #sheets: readonly SheetModel[];
  readonly #within: TablesWithin | undefined;

  constructor(make: Makers, book: BookModel, sheets: readonly SheetModel[], within: TablesWithin | undefined) {
    super();
    this.#make = make;
    this.#book = book;
    this.#sheets = sheets;
    this.#within = within;
  }

  override list(): readonly TableResource[] {
    return this.#sheets.flatMap((sheet) =>
      sheet.tables.filter((table) => this.#has(table)).map((table) => new TableResource(this.#make, sheet, table)),
    );
  }

  #has({ area }: TableModel): boolean {
    if (!this.#within) return true;
    return this.#within.fully ? isInside(area, this.#within.area) : intersection(area, this.#within.area) !== undefined;
  }

  override find(key: unknown): TableResource | undefined {
    const wanted = asText(key).toLowerCase();
    return this.list().find((table) => table.Name.toLowerCase() === wanted || table.Id.toLowerCase() === wanted);
  }

  Add(address: unknown, hasHeaders: unknown): TableResource {
    const { sheet, area } = this.#place(address);
    sheet.ensureWritable();
    if (sheet.tables.some((table) => intersection(table.area, area)))
      throw new HostError('InvalidOperation', 'tables overlap');
    const withHead = asBoolean(hasHeaders) ? area : { ...area, rows: area.rows + 1 };
    const table: TableModel = {
      id: this.#book.newId('table'),
      name: this.#freeName(),
      style: 'TableStyleMedium2',
      showFilterButton: true,
      showHeaders: true,
      showTotals: false,
      area: withHead.rows === 1 ? { ...withHead, rows: 2 } : withHead,
    };
    fillHeadings(sheet, table.area);
    sheet.tables.push(table);
    return new TableResource(this.#make, sheet, table);
  }

  #place(address: unknown): { readonly sheet: SheetModel; readonly area: Area } {
    if (address instanceof RangeResource) return { sheet: address.sheet, area: address.area };
    const reference = parseSheetReference(asText(address));
    const own = this.#sheets.length === 1 ? this.#sheets[0] : this.#book.activeSheet();
    const sheet = reference?.sheet === undefined ? own : this.#book.sheetByName(reference.sheet);
    if (!reference || !sheet) throw new HostError('InvalidArgument', 'address of a table');
    return { sheet, area: reference.area };
  }

  #freeName(): string {
    const taken = new Set(this.#book.sheets().flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
    let number = 1;
    while (taken.has(`table${number}`)) number += 1;
    return `Table${number}`;
  }
}

/** A table's headings are texts and none is blank. */
function fillHeadings(sheet: SheetModel, area: Area): void {
  for (let column = 0; column < area.columns; column += 1) {
    const cell = { row: area.row, column: area.column + column, rows: 1, columns: 1 };
    const value = valueOf(sheet.cell(cell.row, cell.column));
    if (value === '') enter(sheet, cell, `Column${column + 1}`);
    else if (typeof value !== 'string') enter(sheet, cell, `'${textOf(sheet, cell.row, cell.column)}`);
  }
}

export class TableResource extends Resource {
  readonly kind = 'Table';
  readonly #make: Makers;
  readonly #sheet: SheetModel;
  readonly #table: TableModel;

  constructor(make: Makers, sheet: SheetModel, table: TableModel) {
    super();
    this.#make = make;
    this.#sheet = sheet;
    this.#table = table;
  }

  override itemKey(): string {
    return this.#table.id;
  }

  override ensureAlive(): void {
    if (!this.#sheet.isAlive || !this.#sheet.tables.includes(this.#table)) throw new HostError('ItemNotFound', 'table');
  }

  get Id(): string {
    return this.#table.id;
  }

  get Name(): string {
    return this.#table.name;
  }

  set Name(value: unknown) {
    this.#sheet.ensureWritable();
    const name = asText(value);
    if (!isName(name)) throw new HostError('InvalidArgument', `table name ${name}`);
    const { book } = this.#sheet;
    const others = book.sheets().flatMap(({ tables }) => tables.filter((table) => table !== this.#table));
    const taken = others.some((table) => table.name.toLowerCase() === name.toLowerCase());
    if (taken || book.names.find(name, undefined)) throw new HostError('ItemAlreadyExists', `table ${name}`);
    this.#table.name = name;
  }

  get Style(): string {
    return this.#table.style;
  }

  set Style(value: unknown) {
    this.#sheet.ensureWritable();
    this.#table.style = asText(value);
  }

  get ShowFilterButton(): boolean {
    return this.#table.showFilterButton;
  }

  set ShowFilterButton(value: unknown) {
    this.#sheet.ensureWritable();
    this.#table.showFilterButton = asBoolean(value);
  }

  get ShowHeaders(): boolean {
    return this.#table.showHeaders;
  }

  get ShowTotals(): boolean {
    return this.#table.showTotals;
  }

  get Worksheet(): Resource {
    return this.#make.worksheet(this.#sheet);
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this.#make, this.#sheet, this.#table);
  }

  GetRange(): RangeResource {
    return this.#make.range(this.#sheet, this.#table.area);
  }

  GetHeaderRowRange(): RangeResource {
    return this.#make.range(this.#sheet, { ...this.#table.area, rows: 1 });
  }

  GetDataBodyRange(): RangeResource {
    const { area } = this.#table;
    return this.#make.range(this.#sheet, { ...area, row: area.row + 1, rows: area.rows - 1 });
  }

  Resize(address: unknown): void {
    this.#sheet.ensureWritable();
    const area = address instanceof RangeResource ? address.area : parseSheetReference(asText(address))?.area;
    if (!area || area.row !== this.#table.area.row || area.rows < 2)
      throw new HostError('InvalidArgument', 'new size of a table');
    this.#table.area = area;
    fillHeadings(this.#sheet, area);
  }

  Delete(): void {
    this.#sheet.ensureWritable();
    this.#remove();
    clearArea(this.#sheet, this.#table.area, 'All');
  }

  ConvertToRange(): RangeResource {
    this.#sheet.ensureWritable();
    this.#remove();
    return this.#make.range(this.#sheet, this.#table.area);
  }

  #remove(): void {
    this.#sheet.tables.splice(this.#sheet.tables.indexOf(this.#table), 1);
  }
}

class TableColumnCollection extends Collection<TableColumn> {
  readonly kind = 'TableColumnCollection';
  readonly #make: Makers;
  readonly #sheet: SheetModel;
  readonly #table: TableModel;

  constructor(make: Makers, sheet: SheetModel, table: TableModel) {
    super();
    this.#make = make;
    this.#sheet = sheet;
    this.#table = table;
  }

  override list(): readonly TableColumn[] {
    return Array.from(
      { length: this.#table.area.columns },
      (_, index) => new TableColumn(this.#make, this.#sheet, this.#table, index),
    );
  }

  override find(key: unknown): TableColumn | undefined {
    return this.list().find((column) => column.Name === key || column.Id === key);
  }
}

class TableColumn extends Resource {
  readonly kind = 'TableColumn';
  readonly #make: Makers;
  readonly #sheet: SheetModel;
  readonly #table: TableModel;
  readonly #index: number;

  constructor(make: Makers, sheet: SheetModel, table: TableModel, index: number) {
    super();
    this.#make = make;
    this.#sheet = sheet;
    this.#table = table;
    this.#index = index;
  }

  get Id(): number {
    return this.#index + 1;
  }

  get Index(): number {
    return this.#index;
  }

  get Name(): string {
    return textOf(this.#sheet, this.#table.area.row, this.#table.area.column + this.#index);
  }

  GetRange(): RangeResource {
    const { area } = this.#table;
    return this.#make.range(this.#sheet, { ...area, column: area.column + this.#index, columns: 1 });
  }

  GetDataBodyRange(): RangeResource {
    const { row, rows, column } = this.#table.area;
    return this.#make.range(this.#sheet, { row: row + 1, rows: rows - 1, column: column + this.#index, columns: 1 });
  }
}
