import type { CellAddress } from './cell-address';
import type { Snapshot, StoredCell } from './snapshot';

/** What is stored at a cell; undefined where nothing is. */
export type CellLookup = (at: CellAddress) => StoredCell | undefined;

/** Finds stored cells by address, in constant time once a sheet has been asked for. */
export function cellLookup(snapshot: Snapshot): CellLookup {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const rowsOf = new Map<string, ReadonlyMap<number, readonly StoredCell[]>>();
  return ({ sheet, row, column }) => {
    let rows = rowsOf.get(sheet);
    if (!rows) {
      rows = new Map(sheets.get(sheet)?.rows.map((stored) => [stored.row, stored.cells]));
      rowsOf.set(sheet, rows);
    }
    return rows.get(row)?.find((cell) => cell.column === column);
  };
}
