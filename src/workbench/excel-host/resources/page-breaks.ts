import { HostError } from '../host-error';
import type { SheetModel } from '../model/sheet-model';
import { parseSheetReference } from '../model/sheet-reference';
import { asText } from './arguments';
import { RangeResource } from './range';
import { Collection, Resource } from './resource';

/** The page breaks across a sheet that were set by hand. */
export class PageBreakCollection extends Collection<PageBreak> {
  readonly kind = 'PageBreakCollection';

  constructor(private readonly sheet: SheetModel) {
    super();
  }

  override list(): readonly PageBreak[] {
    return (this.sheet.layout.breaksBefore ?? []).map((row) => new PageBreak(row));
  }

  /** Before the range's first row. */
  Add(range: unknown): PageBreak {
    const area = range instanceof RangeResource ? range.area : parseSheetReference(asText(range))?.area;
    if (!area || area.row === 0) throw new HostError('InvalidArgument', 'a page break');
    const rows = new Set([...(this.sheet.layout.breaksBefore ?? []), area.row]);
    this.#set([...rows].sort((one, other) => one - other));
    return new PageBreak(area.row);
  }

  RemovePageBreaks(): void {
    this.#set([]);
  }

  #set(breaksBefore: readonly number[]): void {
    this.sheet.ensureWritable();
    this.sheet.layout = { ...this.sheet.layout, breaksBefore };
  }
}

export class PageBreak extends Resource {
  readonly kind = 'PageBreak';

  constructor(readonly row: number) {
    super();
  }

  get RowIndex(): number {
    return this.row;
  }
}
