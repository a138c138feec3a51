import type { Area } from '../../../core/grid/area';
import type { SheetModel } from '../model/sheet-model';
import type { RangeAreasResource } from './range-areas';
import type { RangeResource } from './range';
import type { Resource } from './resource';

export interface TablesWithin {
  readonly sheet: SheetModel;
  readonly area: Area;
  readonly fully: boolean;
}

/** Makes the resources that others hand out: so a range can give its sheet, and a sheet its ranges. */
export interface Makers {
  worksheet(sheet: SheetModel): Resource;
  range(sheet: SheetModel, area: Area): RangeResource;
  areas(sheet: SheetModel, areas: readonly Area[]): RangeAreasResource;
  /** The tables of these sheets; with `within` those alone that touch it, or that lie in it. */
  tables(sheets: readonly SheetModel[], within?: TablesWithin): Resource;
}
