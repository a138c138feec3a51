import { HostError } from '../host-error';
import type { Area } from '../../../core/grid/area';
import { lastColumn, lastRow, wholeSheet } from '../../../core/grid/area';
import type { SheetModel } from '../model/sheet-model';
import { parseSheetReference } from '../model/sheet-reference';
import { asCount, asText } from './arguments';
import type { Makers } from './makers';
import { RangeResource } from './range';
import { Resource } from './resource';

/** The rows and columns that stay in sight: Univer keeps them, so that the grid shows them. */
export class FreezePanes extends Resource {
  readonly kind = 'WorksheetFreezePanes';
  readonly #make: Makers;
  readonly #sheet: SheetModel;

  constructor(make: Makers, sheet: SheetModel) {
    super();
    this.#make = make;
    this.#sheet = sheet;
  }

  /** Freezes the top-left pane up to the last cell of the range. */
  FreezeAt(range: unknown): void {
    const area = range instanceof RangeResource ? range.area : parseSheetReference(asText(range))?.area;
    if (!area) throw new HostError('InvalidArgument', 'range to freeze');
    const rows = area.rows === wholeSheet.rows ? 0 : lastRow(area) + 1;
    const columns = area.columns === wholeSheet.columns ? 0 : lastColumn(area) + 1;
    this.#freeze(rows, columns);
  }

  FreezeRows(count: unknown): void {
    this.#freeze(asCount(count ?? 1), 0);
  }

  FreezeColumns(count: unknown): void {
    this.#freeze(0, asCount(count ?? 1));
  }

  Unfreeze(): void {
    this.#freeze(0, 0);
  }

  GetLocation(): RangeResource {
    const range = this.GetLocationOrNullObject();
    if (!range) throw new HostError('ItemNotFound', 'nothing is frozen');
    return range;
  }

  GetLocationOrNullObject(): RangeResource | null {
    const { ySplit, xSplit } = this.#sheet.grid.getFreeze();
    if (ySplit <= 0 && xSplit <= 0) return null;
    const area: Area = {
      row: 0,
      column: 0,
      rows: ySplit > 0 ? ySplit : wholeSheet.rows,
      columns: xSplit > 0 ? xSplit : wholeSheet.columns,
    };
    return this.#make.range(this.#sheet, area);
  }

  #freeze(rows: number, columns: number): void {
    this.#sheet.ensureWritable();
    const { grid, book } = this.#sheet;
    this.#sheet.ensureSize({ row: 0, column: 0, rows: rows + 1, columns: columns + 1 });
    book.silently(() => {
      if (rows === 0 && columns === 0) grid.cancelFreeze();
      else grid.setFreeze({ ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 });
    });
  }
}
