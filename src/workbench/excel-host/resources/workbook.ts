import { HostError } from '../host-error';
import type { BookModel } from '../model/book-model';
import { parseSheetReference } from '../model/sheet-reference';
import { eventType, workbookTarget } from '../wire';
import { Application } from './application';
import { asText } from './arguments';
import { CustomXmlPartCollection } from './custom-xml';
import type { Makers } from './makers';
import { NamedItemCollection } from './names';
import { WorkbookProtection } from './protection';
import { RangeAreasResource } from './range-areas';
import { RangeResource } from './range';
import { Resource } from './resource';
import { Runtime } from './runtime';
import { SettingCollection } from './settings';
import { TableCollection } from './tables';
import { WorksheetResource } from './worksheet';
import { WorksheetCollection } from './worksheets';

/** The object that every path begins at. */
export class WorkbookResource extends Resource {
  readonly kind = 'Workbook';
  readonly #book: BookModel;
  readonly #make: Makers;

  constructor(book: BookModel) {
    super();
    this.#book = book;
    this.#make = makersFor(book);
  }

  get Name(): string {
    return this.#book.workbook.getName();
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.#make, this.#book);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.#make, this.#book, undefined);
  }

  get Tables(): Resource {
    return this.#make.tables(this.#book.sheets());
  }

  get Application(): Application {
    return new Application(this.#book);
  }

  get CustomXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.#book);
  }

  get Settings(): SettingCollection {
    return new SettingCollection(this.#book);
  }

  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.#book);
  }

  get _Runtime(): Runtime {
    return new Runtime(this.#book);
  }

  get ReadOnly(): boolean {
    return false;
  }

  GetSelectedRange(): RangeResource {
    const { sheet, areas } = this.#book.selected();
    const [area, ...more] = areas;
    if (!area || more.length > 0) throw new HostError('InvalidSelection');
    return this.#make.range(sheet, area);
  }

  GetSelectedRanges(): RangeAreasResource {
    const { sheet, areas } = this.#book.selected();
    return this.#make.areas(sheet, areas);
  }

  GetActiveCell(): RangeResource {
    return this.GetSelectedRanges().Areas.GetItemAt(0).GetCell(0, 0);
  }

  _RegisterSelectionChangedEvent(): void {
    this.#book.events.register(eventType.selectionChanged, workbookTarget);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.#book.events.unregister(eventType.selectionChanged, workbookTarget);
  }

  /** The cells that an event told of. */
  _GetRangeForEventByReferenceId(reference: unknown): RangeResource {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (!range) throw new HostError('ItemNotFound');
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(reference: unknown): RangeResource | null {
    const found = parseSheetReference(asText(reference));
    const sheet = found?.sheet === undefined ? undefined : this.#book.sheetById(found.sheet);
    return found && sheet ? this.#make.range(sheet, found.area) : null;
  }
}

function makersFor(book: BookModel): Makers {
  const make: Makers = {
    worksheet: (sheet) => new WorksheetResource(make, sheet),
    range: (sheet, area) => new RangeResource(make, sheet, area),
    areas: (sheet, areas) => new RangeAreasResource(make, sheet, areas),
    tables: (sheets, within) => new TableCollection(make, book, sheets, within),
  };
  return make;
}
