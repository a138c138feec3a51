import { parseA1 } from '../../core/grid/a1';
import { isInside, lastRow, wholeSheet, type Area } from '../../core/grid/area';

export function isOnASheet(area: Area): boolean {
  return isInside(area, wholeSheet);
}

/** The areas of a `sqref`: A1 texts with spaces between them. */
export function areasIn(references: string): readonly Area[] {
  return references.split(/\s+/).flatMap((reference) => parseA1(reference) ?? []);
}

export interface Placed<Value> {
  readonly row: number;
  readonly column: number;
  readonly value: Value;
}

interface Run<Value> {
  readonly area: { row: number; column: number; rows: number; columns: number };
  readonly value: Value;
}

/**
 * Covers cells with as few rectangles of one value as is easily found: runs along a row, then equal runs of rows one below the
 * other. `cells` are in reading order.
 */
export function rectanglesOf<Value>(cells: Iterable<Placed<Value>>): readonly Run<Value>[] {
  const done: Run<Value>[] = [];
  let above = new Map<number, Run<Value>>();
  let current = new Map<number, Run<Value>>();
  let row = -1;
  let last: Run<Value> | undefined;
  const settle = (): void => {
    const joined = new Map<number, Run<Value>>();
    for (const [column, run] of current) {
      const over = above.get(column);
      const fits =
        over?.value === run.value && over.area.columns === run.area.columns && lastRow(over.area) === run.area.row - 1;
      if (over && fits) over.area.rows += 1;
      else done.push(run);
      joined.set(column, over && fits ? over : run);
    }
    above = joined;
    current = new Map();
    last = undefined;
  };
  for (const cell of cells) {
    if (cell.row !== row) settle();
    row = cell.row;
    if (last && last.value === cell.value && last.area.column + last.area.columns === cell.column) {
      last.area.columns += 1;
    } else {
      last = { area: { row, column: cell.column, rows: 1, columns: 1 }, value: cell.value };
      current.set(cell.column, last);
    }
  }
  settle();
  return done;
}
