import { HostError } from '../host-error';
import type { BookModel } from '../model/book-model';
import type { EventHub } from '../model/event-hub';
import type { SheetModel } from '../model/sheet-model';
import { workbookTarget } from '../wire';
import { asOptionalText } from './arguments';
import type { Makers } from './makers';
import { SheetsEventTarget } from './sheet-events';
import { WorksheetResource } from './worksheet';

export class WorksheetCollection extends SheetsEventTarget<WorksheetResource> {
  readonly kind = 'WorksheetCollection';
  readonly #make: Makers;
  readonly #book: BookModel;

  constructor(make: Makers, book: BookModel) {
    super();
    this.#make = make;
    this.#book = book;
  }

  protected override get events(): EventHub {
    return this.#book.events;
  }

  protected override get eventTarget(): string {
    return workbookTarget;
  }

  override list(): readonly WorksheetResource[] {
    return this.#book.sheets().map((sheet) => this.#resource(sheet));
  }

  override find(key: unknown): WorksheetResource | undefined {
    if (typeof key !== 'string') throw new HostError('InvalidArgument', 'name of a sheet');
    const sheet = this.#book.sheetById(key) ?? this.#book.sheetByName(key);
    return sheet && this.#resource(sheet);
  }

  Add(name: unknown): WorksheetResource {
    return this.#resource(this.#book.addSheet(asOptionalText(name)));
  }

  GetActiveWorksheet(): WorksheetResource {
    return this.#resource(this.#book.activeSheet());
  }

  GetFirst(visibleOnly: unknown): WorksheetResource {
    return this.#nth(0, visibleOnly);
  }

  GetLast(visibleOnly: unknown): WorksheetResource {
    return this.#nth(-1, visibleOnly);
  }

  override GetCount(visibleOnly?: unknown): number {
    return this.#listed(visibleOnly).length;
  }

  #listed(visibleOnly: unknown): readonly SheetModel[] {
    return this.#book.sheets().filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible');
  }

  #nth(index: number, visibleOnly: unknown): WorksheetResource {
    const sheet = this.#listed(visibleOnly).at(index);
    if (!sheet) throw new HostError('ItemNotFound', 'worksheet');
    return this.#resource(sheet);
  }

  #resource(sheet: SheetModel): WorksheetResource {
    return new WorksheetResource(this.#make, sheet);
  }
}
