import type { CellAddress } from './cell-address';
import type { CellValue, SheetSnapshot, Snapshot, StoredCell, StoredRow } from './snapshot';

/** A cell's new content; '' makes it blank. */
export interface PatchedCell {
  readonly at: CellAddress;
  readonly value: CellValue;
  readonly numberFormat?: string;
}

function patchedRow(row: number, cells: readonly StoredCell[], patches: readonly PatchedCell[]): StoredRow {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  for (const { at, value, numberFormat } of patches) {
    const { column } = at;
    if (value === '') byColumn.delete(column);
    else byColumn.set(column, { column, value, ...(numberFormat === undefined ? {} : { numberFormat }) });
  }
  return { row, cells: [...byColumn.values()].sort((one, other) => one.column - other.column) };
}

function patchedSheet(sheet: SheetSnapshot, patches: readonly PatchedCell[]): SheetSnapshot {
  const byRow = new Map<number, PatchedCell[]>();
  for (const patch of patches) {
    const same = byRow.get(patch.at.row);
    if (same) same.push(patch);
    else byRow.set(patch.at.row, [patch]);
  }
  const kept = sheet.rows.filter(({ row }) => !byRow.has(row));
  const stored = new Map(sheet.rows.map(({ row, cells }) => [row, cells]));
  const changed = [...byRow].map(([row, ofRow]) => patchedRow(row, stored.get(row) ?? [], ofRow));
  const rows = [...kept, ...changed.filter(({ cells }) => cells.length > 0)].sort((one, other) => one.row - other.row);
  return { ...sheet, rows };
}

/** The workbook as it would be read with these cells' contents in place of their own. Sheets without one are the very same objects. */
export function patchedSnapshot(snapshot: Snapshot, patches: readonly PatchedCell[]): Snapshot {
  if (patches.length === 0) return snapshot;
  const sheets = snapshot.sheets.map((sheet) => {
    const own = patches.filter(({ at }) => at.sheet === sheet.name);
    return own.length === 0 ? sheet : patchedSheet(sheet, own);
  });
  return { ...snapshot, sheets };
}
