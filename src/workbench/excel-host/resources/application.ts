import type { BookModel } from '../model/book-model';
import { asOneOf } from './arguments';
import { Resource } from './resource';

const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export class Application extends Resource {
  readonly kind = 'Application';
  readonly #book: BookModel;

  constructor(book: BookModel) {
    super();
    this.#book = book;
  }

  get CalculationMode(): string {
    return this.#book.calculationMode;
  }

  set CalculationMode(value: unknown) {
    this.#book.calculationMode = asOneOf(modes, value);
  }

  get CalculationState(): string {
    return this.#book.isStale ? 'Pending' : 'Done';
  }

  Calculate(type: unknown): void {
    asOneOf(['Recalculate', 'Full', 'FullRebuild'] as const, type);
    this.#book.isCalculationOrdered = true;
  }

  /** Formulas are calculated once a batch here anyway, before something is read. */
  SuspendApiCalculationUntilNextSync(): void {
    this.#book.isStale = true;
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    this.#book.screenSuspensions += 1;
  }
}
