import type { DefinedName, SheetSnapshot, Snapshot, StoredCell, StoredRow } from '../../core/grid/snapshot';
import { cellValueOf } from './cell-values';
import type { ListedSheet } from './memory';
import type { ValueBlock } from './used-values';

/** The sparse snapshot of what was loaded. A row never stands in two blocks, and blocks of one sheet come in order. */
export function snapshotOf(
  sheets: readonly ListedSheet[],
  names: readonly DefinedName[],
  blocks: readonly ValueBlock[],
): Snapshot {
  const rows = new Map<string, StoredRow[]>();
  for (const block of blocks) {
    const known = rows.get(block.range.sheet) ?? [];
    for (const row of storedRows(block)) known.push(row);
    rows.set(block.range.sheet, known);
  }
  return {
    sheets: sheets.map(({ name, visibility }): SheetSnapshot => ({
      name,
      visibility,
      rows: inOrder(rows.get(name) ?? []),
    })),
    names,
  };
}

function inOrder(rows: readonly StoredRow[]): StoredRow[] {
  return [...rows].sort((one, other) => one.row - other.row);
}

function storedRows({ range, values }: ValueBlock): StoredRow[] {
  const rows: StoredRow[] = [];
  for (const [down, line] of values.entries()) {
    const cells: StoredCell[] = [];
    for (const [along, given] of line.entries()) {
      const value = cellValueOf(given);
      if (value !== undefined) cells.push({ column: range.column + along, value });
    }
    if (cells.length > 0) rows.push({ row: range.row + down, cells });
  }
  return rows;
}
