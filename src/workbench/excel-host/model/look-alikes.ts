import type { ICellData } from '@univerjs/presets';
import type { CellPatch } from './sheet-model';

export type CellPatches = { [row: string]: { [column: string]: CellPatch } };

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells that look alike and get the same look: what the first one comes to, the others come to as well. */
export interface LookAlikes {
  readonly first: Place;
  readonly others: readonly Place[];
}

/**
 * Takes out of `patches` all but the first of the cells that look alike and whose looks alone change, in the same way. Univer merges and
 * looks up each cell's style for itself, and over a sheet that takes most of a write's time.
 */
export function takeOutLookAlikes(
  patches: CellPatches,
  cellAt: (row: number, column: number) => ICellData | undefined,
): readonly LookAlikes[] {
  const groups = new Map<string, { readonly first: Place; readonly others: Place[] }>();
  for (const [row, cells] of Object.entries(patches)) {
    for (const [column, patch] of Object.entries(cells)) {
      const place = { row: Number(row), column: Number(column) };
      const key = lookKey(patch, cellAt(place.row, place.column));
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group) {
        group.others.push(place);
        delete cells[column];
      } else groups.set(key, { first: place, others: [] });
    }
  }
  return [...groups.values()].filter(({ others }) => others.length > 0);
}

/** The same for cells that come to the same look; undefined where something else than a plain cell's look changes. */
function lookKey(patch: CellPatch, cell: ICellData | undefined): string | undefined {
  const onlyLooks = Object.keys(patch).every((key) => key === 's' || key === 't');
  if (!onlyLooks || !patch.s || cell?.p || typeof cell?.s === 'object') return undefined;
  return `${cell?.s ?? ''} ${JSON.stringify(patch.s)}`;
}
