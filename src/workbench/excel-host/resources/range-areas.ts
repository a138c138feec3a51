import { HostError } from '../host-error';
import type { Area } from '../../../core/grid/area';
import { cellCount, intersection, isUnbounded } from '../../../core/grid/area';
import type { KeptRange } from '../model/book-model';
import { clearArea } from '../model/clear-area';
import type { SheetModel } from '../model/sheet-model';
import { addressOf, parseSheetReference, splitAddresses } from '../model/sheet-reference';
import { asOneOf, asText } from './arguments';
import { ConditionalFormats } from './conditional-formats';
import type { Makers } from './makers';
import { RangeFormat } from './range-format';
import type { RangeResource } from './range';
import { Collection, Resource } from './resource';

const longestAddress = 8192;
const clearing = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;

/** The areas that a list of addresses names on `sheet`. */
export function parseAreas(sheet: SheetModel, list: string): readonly Area[] {
  if (list.length > longestAddress) throw new HostError('InvalidArgument', 'address of more than 8192 characters');
  return splitAddresses(list).map((address) => {
    const reference = parseSheetReference(address);
    const other = reference?.sheet === undefined ? sheet : sheet.book.sheetByName(reference.sheet);
    if (!reference || other !== sheet) throw new HostError('InvalidArgument', `address ${address}`);
    return reference.area;
  });
}

export class RangeAreasResource extends Resource implements KeptRange {
  readonly kind = 'RangeAreas';
  readonly sheet: SheetModel;
  readonly #make: Makers;
  #areas: readonly Area[];

  constructor(make: Makers, sheet: SheetModel, areas: readonly Area[]) {
    super();
    this.#make = make;
    this.sheet = sheet;
    this.#areas = areas;
  }

  get areas(): readonly Area[] {
    return this.#areas;
  }

  moveBy(move: (area: Area) => Area | undefined): void {
    this.#areas = this.#areas.flatMap((area) => move(area) ?? []);
  }

  parse(address: string): Area {
    const [area] = parseAreas(this.sheet, address);
    if (!area) throw new HostError('InvalidArgument', `address ${address}`);
    return area;
  }

  override ensureAlive(): void {
    if (!this.sheet.isAlive) throw new HostError('ItemNotFound', 'its sheet was deleted');
  }

  /** Cut where Excel cuts it. */
  get Address(): string {
    return this.#areas
      .map((area) => addressOf(this.sheet.name, area))
      .join(',')
      .slice(0, longestAddress);
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get AreaCount(): number {
    return this.#areas.length;
  }

  get CellCount(): number {
    const count = this.#areas.reduce((sum, area) => sum + cellCount(area), 0);
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get IsEntireColumn(): boolean {
    return this.#areas.every((area) => isUnbounded(area) && area.row === 0);
  }

  get IsEntireRow(): boolean {
    return this.#areas.every((area) => isUnbounded(area) && area.column === 0);
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.#make, this.sheet, this.#areas);
  }

  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.#make, this.sheet, this.#areas);
  }

  get Format(): RangeFormat {
    return new RangeFormat({ sheet: this.sheet, areas: this.#areas });
  }

  get Worksheet(): Resource {
    return this.#make.worksheet(this.sheet);
  }

  Clear(applyTo: unknown): void {
    const what = asOneOf(clearing, applyTo ?? 'All');
    for (const area of this.#areas) clearArea(this.sheet, area, what);
  }

  Select(): void {
    this.sheet.book.select(this.sheet, this.#areas);
  }

  GetIntersectionOrNullObject(other: unknown): RangeAreasResource | null {
    const hole = typeof other === 'string' ? this.parse(asText(other)) : areaOf(other);
    const parts = this.#areas.flatMap((area) => intersection(area, hole) ?? []);
    return parts.length > 0 ? this.#make.areas(this.sheet, parts) : null;
  }
}

function areaOf(other: unknown): Area {
  if (typeof other === 'object' && other !== null && 'area' in other) return (other as RangeResource).area;
  throw new HostError('InvalidArgument', 'range expected');
}

export class RangeCollection extends Collection<RangeResource> {
  readonly kind = 'RangeCollection';
  readonly #make: Makers;
  readonly #sheet: SheetModel;
  readonly #areas: readonly Area[];

  constructor(make: Makers, sheet: SheetModel, areas: readonly Area[]) {
    super();
    this.#make = make;
    this.#sheet = sheet;
    this.#areas = areas;
  }

  override list(): readonly RangeResource[] {
    return this.#areas.map((area) => this.#make.range(this.#sheet, area));
  }
}
