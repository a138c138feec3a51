import type { BookModel } from '../model/book-model';
import { asBoolean } from './arguments';
import { Resource } from './resource';

export class Runtime extends Resource {
  readonly kind = 'Runtime';
  readonly #book: BookModel;

  constructor(book: BookModel) {
    super();
    this.#book = book;
  }

  get EnableEvents(): boolean {
    return this.#book.events.enabled;
  }

  set EnableEvents(value: unknown) {
    this.#book.events.enabled = asBoolean(value);
  }
}
