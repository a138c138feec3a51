import type { Area } from '../../../core/grid/area';
import type { Cells } from './grid-state';

/** Gathers cells into rectangles: runs along a row first, then runs of the same columns below each other. */
export function rectangles(cells: Cells<unknown>): readonly Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  for (const row of [...cells.keys()].sort((one, other) => one - other)) {
    const next = new Map<string, Area>();
    for (const run of runsOf(row, [...(cells.get(row)?.keys() ?? [])])) {
      const key = `${run.column} ${run.columns}`;
      const above = open.get(key);
      const joins = above !== undefined && above.row + above.rows === row;
      next.set(key, joins ? { ...above, rows: above.rows + 1 } : run);
      if (joins) open.delete(key);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()].sort((one, other) => one.row - other.row || one.column - other.column);
}

function runsOf(row: number, columns: readonly number[]): readonly Area[] {
  const runs: Area[] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last.column + last.columns === column) runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}
