import { HostError } from '../host-error';
import type { BookModel } from '../model/book-model';
import type { SheetModel } from '../model/sheet-model';
import { asOptionalText } from './arguments';
import { Resource } from './resource';

export class WorksheetProtection extends Resource {
  readonly kind = 'WorksheetProtection';
  readonly #sheet: SheetModel;

  constructor(sheet: SheetModel) {
    super();
    this.#sheet = sheet;
  }

  get Protected(): boolean {
    return this.#sheet.isProtected;
  }

  get Options(): object {
    return this.#sheet.protectionOptions;
  }

  Protect(options: unknown, password: unknown): void {
    if (this.#sheet.isProtected) throw new HostError('InvalidOperation', 'protected already');
    this.#sheet.isProtected = true;
    this.#sheet.password = asOptionalText(password);
    this.#sheet.protectionOptions = typeof options === 'object' && options !== null ? options : {};
  }

  Unprotect(password: unknown): void {
    const { password: wanted } = this.#sheet;
    if (wanted !== undefined && wanted !== password) throw new HostError('InvalidArgument', 'wrong password');
    this.#sheet.isProtected = false;
    this.#sheet.password = undefined;
  }
}

/** Protects the structure: which sheets there are, in what order, with what names. */
export class WorkbookProtection extends Resource {
  readonly kind = 'WorkbookProtection';
  readonly #book: BookModel;

  constructor(book: BookModel) {
    super();
    this.#book = book;
  }

  get Protected(): boolean {
    return this.#book.isStructureProtected;
  }

  Protect(password: unknown): void {
    this.#book.isStructureProtected = true;
    this.#book.structurePassword = asOptionalText(password);
  }

  Unprotect(password: unknown): void {
    const wanted = this.#book.structurePassword;
    if (wanted !== undefined && wanted !== password) throw new HostError('InvalidArgument', 'wrong password');
    this.#book.isStructureProtected = false;
    this.#book.structurePassword = undefined;
  }
}
