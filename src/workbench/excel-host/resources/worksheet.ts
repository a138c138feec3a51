import { HostError } from '../host-error';
import { wholeSheet } from '../../../core/grid/area';
import type { EventHub } from '../model/event-hub';
import type { SheetModel } from '../model/sheet-model';
import { parseSheetReference } from '../model/sheet-reference';
import { asBoolean, asColor, asCount, asOneOf, asText } from './arguments';
import { ChartCollection } from './charts';
import { FreezePanes } from './freeze-panes';
import type { Makers } from './makers';
import { NamedItemCollection } from './names';
import { PageBreakCollection } from './page-breaks';
import { PageLayout } from './page-layout';
import { WorksheetProtection } from './protection';
import { parseAreas } from './range-areas';
import type { RangeAreasResource } from './range-areas';
import type { RangeResource } from './range';
import type { Resource } from './resource';
import { SheetEventTarget } from './sheet-events';

const visibilities = ['Visible', 'Hidden', 'VeryHidden'] as const;

export class WorksheetResource extends SheetEventTarget {
  readonly kind = 'Worksheet';
  readonly sheet: SheetModel;
  readonly #make: Makers;

  constructor(make: Makers, sheet: SheetModel) {
    super();
    this.#make = make;
    this.sheet = sheet;
  }

  protected override get events(): EventHub {
    return this.sheet.book.events;
  }

  protected override get eventTarget(): string {
    return this.sheet.id;
  }

  override itemKey(): string {
    return this.sheet.id;
  }

  override ensureAlive(): void {
    if (!this.sheet.isAlive) throw new HostError('ItemNotFound', 'worksheet');
  }

  get Id(): string {
    return this.sheet.id;
  }

  get Name(): string {
    return this.sheet.name;
  }

  set Name(value: unknown) {
    this.sheet.book.renameSheet(this.sheet, asText(value));
  }

  get Position(): number {
    return this.sheet.grid.getIndex();
  }

  set Position(value: unknown) {
    this.sheet.book.moveSheet(this.sheet, asCount(value));
  }

  get Visibility(): string {
    return this.sheet.visibility;
  }

  set Visibility(value: unknown) {
    this.sheet.book.showSheet(this.sheet, asOneOf(visibilities, value));
  }

  /** Empty where the tab has no colour. */
  get TabColor(): string {
    return this.sheet.grid.getTabColor()?.toUpperCase() ?? '';
  }

  set TabColor(value: unknown) {
    this.sheet.book.ensureStructureWritable();
    this.sheet.book.silently(() => this.sheet.grid.setTabColor(value === '' ? '' : asColor(value)));
  }

  get ShowGridlines(): boolean {
    return !this.sheet.grid.hasHiddenGridLines();
  }

  set ShowGridlines(value: unknown) {
    this.sheet.book.silently(() => this.sheet.grid.setHiddenGridlines(!asBoolean(value)));
  }

  /** What the library writes instead where the host is too old for `showGridlines`. */
  get Gridlines(): boolean {
    return this.ShowGridlines;
  }

  set Gridlines(value: unknown) {
    this.ShowGridlines = value;
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this.#make, this.sheet);
  }

  get Tables(): Resource {
    return this.#make.tables([this.sheet]);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.#make, this.sheet.book, this.sheet);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.sheet);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.#make, this.sheet);
  }

  get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.sheet);
  }

  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.#make, this.sheet);
  }

  Activate(): void {
    this.sheet.book.activate(this.sheet);
  }

  Delete(): void {
    this.sheet.book.deleteSheet(this.sheet);
  }

  Calculate(): void {
    this.sheet.book.isStale = true;
  }

  /** The whole sheet without an address; a defined name in its place gives that name's range. */
  GetRange(address: unknown): RangeResource {
    if (address === null || address === undefined || address === '') return this.#make.range(this.sheet, wholeSheet);
    const text = asText(address);
    const { book } = this.sheet;
    const name = book.names.find(text, this.sheet) ?? book.names.find(text, undefined);
    const named = name?.reference;
    if (named?.sheetModel === this.sheet) return this.#make.range(this.sheet, named.area);
    const reference = parseSheetReference(text);
    const elsewhere = reference?.sheet !== undefined && book.sheetByName(reference.sheet) !== this.sheet;
    if (!reference || elsewhere) throw new HostError('InvalidArgument', `address ${text}`);
    return this.#make.range(this.sheet, reference.area);
  }

  GetRanges(addresses: unknown): RangeAreasResource {
    if (addresses === null || addresses === undefined || addresses === '')
      return this.#make.areas(this.sheet, [wholeSheet]);
    return this.#make.areas(this.sheet, parseAreas(this.sheet, asText(addresses)));
  }

  GetCell(row: unknown, column: unknown): RangeResource {
    return this.#make.range(this.sheet, { row: asCount(row), column: asCount(column), rows: 1, columns: 1 });
  }

  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): RangeResource {
    const area = { row: asCount(row), column: asCount(column), rows: asCount(rows), columns: asCount(columns) };
    if (area.rows === 0 || area.columns === 0) throw new HostError('InvalidArgument', 'a range without cells');
    return this.#make.range(this.sheet, area);
  }

  GetUsedRange(valuesOnly: unknown): RangeResource {
    return (
      this.GetUsedRangeOrNullObject(valuesOnly) ??
      this.#make.range(this.sheet, { row: 0, column: 0, rows: 1, columns: 1 })
    );
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): RangeResource | null {
    const area = this.sheet.usedWithin(wholeSheet, valuesOnly === true);
    return area ? this.#make.range(this.sheet, area) : null;
  }

  GetNextOrNullObject(visibleOnly: unknown): Resource | null {
    return this.#neighbour(1, visibleOnly === true);
  }

  GetPreviousOrNullObject(visibleOnly: unknown): Resource | null {
    return this.#neighbour(-1, visibleOnly === true);
  }

  #neighbour(step: 1 | -1, visibleOnly: boolean): Resource | null {
    const sheets = this.sheet.book.sheets();
    const ahead = step === 1 ? sheets.slice(this.Position + 1) : sheets.slice(0, this.Position).reverse();
    const found = ahead.find(({ visibility }) => !visibleOnly || visibility === 'Visible');
    return found ? this.#make.worksheet(found) : null;
  }
}
