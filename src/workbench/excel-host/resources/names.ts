import { HostError } from '../host-error';
import type { BookModel } from '../model/book-model';
import { valueOf } from '../model/cell-values';
import type { DefinedNameModel } from '../model/name-list';
import type { SheetModel } from '../model/sheet-model';
import { fixedAddressOf } from '../model/sheet-reference';
import { asBoolean, asText } from './arguments';
import type { Makers } from './makers';
import { RangeResource } from './range';
import { Collection, Resource } from './resource';

/** The names of the workbook, or those of one sheet. */
export class NamedItemCollection extends Collection<NamedItem> {
  readonly kind = 'NamedItemCollection';
  readonly #make: Makers;
  readonly #book: BookModel;
  readonly #sheet: SheetModel | undefined;

  constructor(make: Makers, book: BookModel, sheet: SheetModel | undefined) {
    super();
    this.#make = make;
    this.#book = book;
    this.#sheet = sheet;
  }

  override list(): readonly NamedItem[] {
    return this.#book.names.list(this.#sheet).map((name) => new NamedItem(this.#make, this.#book, name));
  }

  override find(key: unknown): NamedItem | undefined {
    const name = this.#book.names.find(asText(key), this.#sheet);
    return name && new NamedItem(this.#make, this.#book, name);
  }

  Add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    const added = this.#book.names.add({
      name: asText(name),
      formula: formulaFor(reference),
      comment: typeof comment === 'string' ? comment : '',
      sheet: this.#sheet,
    });
    return new NamedItem(this.#make, this.#book, added);
  }

  AddFormulaLocal(name: unknown, formula: unknown, comment: unknown): NamedItem {
    return this.Add(name, formula, comment);
  }
}

/** A range becomes its fixed address; a text without `=` is a constant, as in Excel. */
function formulaFor(reference: unknown): string {
  if (reference instanceof RangeResource) return `=${fixedAddressOf(reference.sheet.name, reference.area)}`;
  if (typeof reference === 'number' || typeof reference === 'boolean') return `=${String(reference).toUpperCase()}`;
  const text = asText(reference);
  return text.startsWith('=') ? text : `="${text.replaceAll('"', '""')}"`;
}

export class NamedItem extends Resource {
  readonly kind = 'NamedItem';
  readonly #make: Makers;
  readonly #book: BookModel;
  readonly #name: DefinedNameModel;

  constructor(make: Makers, book: BookModel, name: DefinedNameModel) {
    super();
    this.#make = make;
    this.#book = book;
    this.#name = name;
  }

  override itemKey(): string {
    return this.#name.name;
  }

  override ensureAlive(): void {
    if (!this.#name.isAlive) throw new HostError('ItemNotFound', 'name');
  }

  get Name(): string {
    return this.#name.name;
  }

  get Comment(): string {
    return this.#name.comment;
  }

  set Comment(value: unknown) {
    this.#name.comment = asText(value);
  }

  get Formula(): string {
    return this.#name.formula;
  }

  set Formula(value: unknown) {
    this.#name.formula = formulaFor(value);
  }

  get Visible(): boolean {
    return !this.#name.isHidden;
  }

  set Visible(value: unknown) {
    this.#name.isHidden = !asBoolean(value);
  }

  get Scope(): string {
    return this.#name.sheetId === undefined ? 'Workbook' : 'Worksheet';
  }

  get Type(): string {
    if (this.#name.isBroken) return 'Error';
    if (this.#name.reference) return 'Range';
    const value = this.#constant;
    if (typeof value === 'string') return 'String';
    return typeof value === 'boolean' ? 'Boolean' : 'Double';
  }

  /** The address for a range, the constant for a constant, `#REF!` for a broken name. */
  get Value(): string | number | boolean {
    if (this.#name.isBroken) return '#REF!';
    const { reference } = this.#name;
    if (!reference) return this.#constant;
    return fixedAddressOf(reference.sheetModel.name, reference.area);
  }

  get Worksheet(): Resource {
    const found = this.WorksheetOrNullObject;
    if (!found) throw new HostError('ItemNotFound', 'a name of the whole workbook');
    return found;
  }

  get WorksheetOrNullObject(): Resource | null {
    const sheet = this.#name.sheetId === undefined ? undefined : this.#book.sheetById(this.#name.sheetId);
    return sheet ? this.#make.worksheet(sheet) : null;
  }

  Delete(): void {
    this.#name.delete();
  }

  GetRange(): RangeResource {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new HostError('InvalidReference', this.#name.formula);
    return range;
  }

  GetRangeOrNullObject(): RangeResource | null {
    const { reference } = this.#name;
    return reference ? this.#make.range(reference.sheetModel, reference.area) : null;
  }

  get #constant(): string | number | boolean {
    const text = this.#name.formula.slice(1);
    const quoted = /^"(.*)"$/s.exec(text)?.[1];
    if (quoted !== undefined) return quoted.replaceAll('""', '"');
    if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
    return text.trim() !== '' && Number.isFinite(Number(text)) ? valueOf({ v: Number(text) }) : text;
  }
}
