import { HostError } from '../host-error';
import type { BookModel } from '../model/book-model';
import { asText } from './arguments';
import { Collection, Resource } from './resource';

/** What add-ins remember in a workbook, by key. */
export class SettingCollection extends Collection<Setting> {
  readonly kind = 'SettingCollection';
  readonly #book: BookModel;

  constructor(book: BookModel) {
    super();
    this.#book = book;
  }

  override list(): readonly Setting[] {
    return [...this.#book.settings.keys()].map((key) => new Setting(this.#book, key));
  }

  Add(key: unknown, value: unknown): Setting {
    this.#book.settings.set(asText(key), value);
    return new Setting(this.#book, asText(key));
  }
}

class Setting extends Resource {
  readonly kind = 'Setting';
  readonly #book: BookModel;
  readonly #key: string;

  constructor(book: BookModel, key: string) {
    super();
    this.#book = book;
    this.#key = key;
  }

  override itemKey(): string {
    return this.#key;
  }

  override ensureAlive(): void {
    if (!this.#book.settings.has(this.#key)) throw new HostError('ItemNotFound', 'setting');
  }

  get Key(): string {
    return this.#key;
  }

  get Value(): unknown {
    return this.#book.settings.get(this.#key) ?? null;
  }

  set Value(value: unknown) {
    this.#book.settings.set(this.#key, value);
  }

  Delete(): void {
    this.#book.settings.delete(this.#key);
  }
}
