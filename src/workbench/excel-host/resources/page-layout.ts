import { HostError } from '../host-error';
import type { Area } from '../../../core/grid/area';
import { wholeSheet } from '../../../core/grid/area';
import type { SheetModel } from '../model/sheet-model';
import { parseSheetReference } from '../model/sheet-reference';
import { asBoolean, asObject, asOneOf, asText } from './arguments';
import type { Makers } from './makers';
import { RangeResource } from './range';
import { Resource } from './resource';

/** How a sheet is printed. */
export class PageLayout extends Resource {
  readonly kind = 'PageLayout';
  readonly #make: Makers;
  readonly #sheet: SheetModel;

  constructor(make: Makers, sheet: SheetModel) {
    super();
    this.#make = make;
    this.#sheet = sheet;
  }

  get Orientation(): string {
    return this.#sheet.layout.orientation;
  }

  set Orientation(value: unknown) {
    this.#set({ orientation: asOneOf(['Portrait', 'Landscape'] as const, value) });
  }

  get PaperSize(): string {
    return this.#sheet.layout.paperSize;
  }

  set PaperSize(value: unknown) {
    this.#set({ paperSize: asText(value) });
  }

  get Zoom(): object {
    return this.#sheet.layout.zoom;
  }

  set Zoom(value: unknown) {
    this.#set({ zoom: asObject(value) });
  }

  get PrintGridlines(): boolean {
    return this.#sheet.layout.printGridlines;
  }

  set PrintGridlines(value: unknown) {
    this.#set({ printGridlines: asBoolean(value) });
  }

  get CenterHorizontally(): boolean {
    return this.#sheet.layout.centerHorizontally;
  }

  set CenterHorizontally(value: unknown) {
    this.#set({ centerHorizontally: asBoolean(value) });
  }

  get CenterVertically(): boolean {
    return this.#sheet.layout.centerVertically;
  }

  set CenterVertically(value: unknown) {
    this.#set({ centerVertically: asBoolean(value) });
  }

  SetPrintTitleRows(rows: unknown): void {
    this.#set({ titleRows: { ...this.#areaOf(rows), column: 0, columns: wholeSheet.columns } });
  }

  SetPrintTitleColumns(columns: unknown): void {
    this.#set({ titleColumns: { ...this.#areaOf(columns), row: 0, rows: wholeSheet.rows } });
  }

  SetPrintArea(area: unknown): void {
    this.#set({ printArea: this.#areaOf(area) });
  }

  GetPrintTitleRows(): RangeResource {
    return this.#found(this.GetPrintTitleRowsOrNullObject());
  }

  GetPrintTitleRowsOrNullObject(): RangeResource | null {
    return this.#rangeOf(this.#sheet.layout.titleRows);
  }

  GetPrintTitleColumnsOrNullObject(): RangeResource | null {
    return this.#rangeOf(this.#sheet.layout.titleColumns);
  }

  GetPrintAreaOrNullObject(): RangeResource | null {
    return this.#rangeOf(this.#sheet.layout.printArea);
  }

  #found(range: RangeResource | null): RangeResource {
    if (!range) throw new HostError('ItemNotFound');
    return range;
  }

  #rangeOf(area: Area | undefined): RangeResource | null {
    return area ? this.#make.range(this.#sheet, area) : null;
  }

  #set(part: Partial<SheetModel['layout']>): void {
    this.#sheet.ensureWritable();
    this.#sheet.layout = { ...this.#sheet.layout, ...part };
  }

  #areaOf(address: unknown): Area {
    const area = address instanceof RangeResource ? address.area : parseSheetReference(asText(address))?.area;
    if (!area) throw new HostError('InvalidArgument', 'address to print');
    return area;
  }
}
