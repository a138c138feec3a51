import type { RangeAddress } from '../../core/grid/cell-address';
import type { MergedArea } from '../../core/grid/snapshot';
import { proxyOf } from './ranges';

const placeOfEach = 'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount';

/** The merged areas of some sheets, once the round trip in which they were asked for is over. */
export type AskedMerges = () => ReadonlyMap<string, readonly MergedArea[]>;

/** Asks for the merged areas that `parts` touch. */
export function askForMerges(context: Excel.RequestContext, parts: readonly RangeAddress[]): AskedMerges {
  const asked = parts.map((part) => ({
    sheet: part.sheet,
    merged: proxyOf(context, part).getMergedAreasOrNullObject().load(placeOfEach),
  }));
  return () => {
    const bySheet = new Map<string, readonly MergedArea[]>();
    for (const { sheet, merged } of asked) {
      bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), ...(merged.isNullObject ? [] : areasOf(merged))]);
    }
    return bySheet;
  };
}

function areasOf(merged: Excel.RangeAreas): readonly MergedArea[] {
  return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    row: rowIndex,
    column: columnIndex,
    rows: rowCount,
    columns: columnCount,
  }));
}
