import { cellArea } from '../../../core/grid/area';
import { HostError } from '../host-error';
import type { SheetModel } from '../model/sheet-model';
import { parseSheetReference } from '../model/sheet-reference';
import { asText } from './arguments';
import type { Makers } from './makers';
import { RangeResource } from './range';
import { Collection, Resource } from './resource';

/** The page breaks across a sheet that were set by hand. */
export class PageBreakCollection extends Collection<PageBreak> {
  readonly kind = 'PageBreakCollection';
  readonly #make: Makers;
  readonly #sheet: SheetModel;

  constructor(make: Makers, sheet: SheetModel) {
    super();
    this.#make = make;
    this.#sheet = sheet;
  }

  override list(): readonly PageBreak[] {
    return (this.#sheet.layout.breaksBefore ?? []).map((row) => new PageBreak(this.#make, this.#sheet, row));
  }

  /** Before the range's first row. */
  Add(range: unknown): PageBreak {
    const area = range instanceof RangeResource ? range.area : parseSheetReference(asText(range))?.area;
    if (!area || area.row === 0) throw new HostError('InvalidArgument', 'a page break');
    const rows = new Set([...(this.#sheet.layout.breaksBefore ?? []), area.row]);
    this.#set([...rows].sort((one, other) => one - other));
    return new PageBreak(this.#make, this.#sheet, area.row);
  }

  RemovePageBreaks(): void {
    this.#set([]);
  }

  #set(breaksBefore: readonly number[]): void {
    this.#sheet.ensureWritable();
    this.#sheet.layout = { ...this.#sheet.layout, breaksBefore };
  }
}

export class PageBreak extends Resource {
  readonly kind = 'PageBreak';
  readonly #make: Makers;
  readonly #sheet: SheetModel;
  readonly #row: number;

  constructor(make: Makers, sheet: SheetModel, row: number) {
    super();
    this.#make = make;
    this.#sheet = sheet;
    this.#row = row;
  }

  get RowIndex(): number {
    return this.#row;
  }

  get ColumnIndex(): number {
    return 0;
  }

  GetCellAfterBreak(): RangeResource {
    return this.#make.range(this.#sheet, cellArea(this.#row, 0));
  }

  Delete(): void {
    const { layout } = this.#sheet;
    this.#sheet.ensureWritable();
    this.#sheet.layout = { ...layout, breaksBefore: layout.breaksBefore?.filter((row) => row !== this.#row) };
  }
}
