import { HostError } from '../host-error';
import type { Area } from '../../../core/grid/area';
import { around, cellCount, intersection, isInside, lastColumn, lastRow, wholeSheet } from '../../../core/grid/area';
import type { SheetModel } from '../model/sheet-model';
import { addressOf } from '../model/sheet-reference';
import { asCount, asNumber, asText } from './arguments';
import type { Makers } from './makers';
import type { RangeResource } from './range';
import { Resource } from './resource';

const longestAddress = 8192;

/** Where a range stands, and the ranges that are found from it. */
export abstract class RangePlaces extends Resource {
  readonly sheet: SheetModel;
  protected readonly make: Makers;
  #area: Area | undefined;

  constructor(make: Makers, sheet: SheetModel, area: Area) {
    super();
    this.make = make;
    this.sheet = sheet;
    if (!isInside(area, wholeSheet)) throw new HostError('InvalidArgument', 'outside the sheet');
    this.#area = area;
  }

  get area(): Area {
    if (!this.#area) throw new HostError('InvalidReference', 'its cells were deleted');
    return this.#area;
  }

  moveBy(move: (area: Area) => Area | undefined): void {
    this.#area = this.#area && move(this.#area);
  }

  override ensureAlive(): void {
    if (!this.sheet.isAlive) throw new HostError('ItemNotFound', 'its sheet was deleted');
  }

  get Address(): string {
    return addressOf(this.sheet.name, this.area).slice(0, longestAddress);
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get RowIndex(): number {
    return this.area.row;
  }

  get ColumnIndex(): number {
    return this.area.column;
  }

  get RowCount(): number {
    return this.area.rows;
  }

  get ColumnCount(): number {
    return this.area.columns;
  }

  /** -1 where there are more than a 32-bit number counts. */
  get CellCount(): number {
    return cellCount(this.area) > 2 ** 31 - 1 ? -1 : cellCount(this.area);
  }

  get IsEntireColumn(): boolean {
    return this.area.row === 0 && this.area.rows === wholeSheet.rows;
  }

  get IsEntireRow(): boolean {
    return this.area.column === 0 && this.area.columns === wholeSheet.columns;
  }

  GetCell(row: unknown, column: unknown): RangeResource {
    return this.range({
      row: this.area.row + asNumber(row),
      column: this.area.column + asNumber(column),
      rows: 1,
      columns: 1,
    });
  }

  GetRow(row: unknown): RangeResource {
    return this.range({ ...this.area, row: this.area.row + asCount(row), rows: 1 });
  }

  GetColumn(column: unknown): RangeResource {
    return this.range({ ...this.area, column: this.area.column + asCount(column), columns: 1 });
  }

  GetLastCell(): RangeResource {
    return this.range({ row: lastRow(this.area), column: lastColumn(this.area), rows: 1, columns: 1 });
  }

  GetLastRow(): RangeResource {
    return this.range({ ...this.area, row: lastRow(this.area), rows: 1 });
  }

  GetLastColumn(): RangeResource {
    return this.range({ ...this.area, column: lastColumn(this.area), columns: 1 });
  }

  GetOffsetRange(rows: unknown, columns: unknown): RangeResource {
    const { area } = this;
    return this.range({ ...area, row: area.row + asNumber(rows), column: area.column + asNumber(columns) });
  }

  GetResizedRange(rows: unknown, columns: unknown): RangeResource {
    const { area } = this;
    return this.range({ ...area, rows: area.rows + asNumber(rows), columns: area.columns + asNumber(columns) });
  }

  GetAbsoluteResizedRange(rows: unknown, columns: unknown): RangeResource {
    return this.range({ ...this.area, rows: asCount(rows), columns: asCount(columns) });
  }

  GetEntireRow(): RangeResource {
    return this.range({ ...this.area, column: 0, columns: wholeSheet.columns });
  }

  GetEntireColumn(): RangeResource {
    return this.range({ ...this.area, row: 0, rows: wholeSheet.rows });
  }

  GetBoundingRect(other: unknown): RangeResource {
    return this.range(around(this.area, this.#otherArea(other)));
  }

  GetIntersection(other: unknown): RangeResource {
    const found = this.GetIntersectionOrNullObject(other);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }

  GetIntersectionOrNullObject(other: unknown): RangeResource | null {
    const sameSheet = !(other instanceof RangePlaces) || other.sheet === this.sheet;
    const area = sameSheet ? intersection(this.area, this.#otherArea(other)) : undefined;
    return area ? this.range(area) : null;
  }

  GetUsedRange(valuesOnly: unknown): RangeResource {
    return this.range(this.sheet.usedWithin(this.area, valuesOnly === true) ?? { ...this.area, rows: 1, columns: 1 });
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): RangeResource | null {
    const area = this.sheet.usedWithin(this.area, valuesOnly === true);
    return area ? this.range(area) : null;
  }

  protected range(area: Area): RangeResource {
    return this.make.range(this.sheet, area);
  }

  #otherArea(other: unknown): Area {
    if (other instanceof RangePlaces) return other.area;
    return this.make.areas(this.sheet, [this.area]).parse(asText(other));
  }
}
