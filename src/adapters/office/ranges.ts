import type { CellAddress, RangeAddress } from '../../core/grid/cell-address';

/** The proxy of a range. By indexes, so that no address text has to be read. */
export function proxyOf(context: Excel.RequestContext, at: RangeAddress): Excel.Range {
  return context.workbook.worksheets.getItem(at.sheet).getRangeByIndexes(at.row, at.column, at.rows, at.columns);
}

export function areaOf(range: RangeAddress): number {
  return range.rows * range.columns;
}

/** The cells that two ranges share; undefined where there are none. */
export function shared(one: RangeAddress, other: RangeAddress): RangeAddress | undefined {
  if (one.sheet !== other.sheet) return undefined;
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { sheet: one.sheet, row, column, rows, columns } : undefined;
}

/** The smallest range that holds both, which stand on one sheet. */
function union(one: RangeAddress, other: RangeAddress): RangeAddress {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { sheet: one.sheet, row, column, rows, columns };
}

/** The smallest range that holds all of them, which stand on one sheet; undefined where there are none. */
export function around(ranges: readonly RangeAddress[]): RangeAddress | undefined {
  const [first, ...others] = ranges;
  return first && others.reduce(union, first);
}

/** Cells that it is worth loading in vain to save a range of its own: a range costs about as many bytes as these. */
const worthwhileWaste = 60;

/**
 * Few ranges that together hold all of `ranges`, for loading: thousands of cells become dozens of blocks. A block may hold
 * cells that nobody asked for, but never many.
 */
export function cover(ranges: Iterable<RangeAddress>): RangeAddress[] {
  const blocks: RangeAddress[] = [];
  for (const next of [...ranges].sort(byPlaceInSheet)) {
    const last = blocks.at(-1);
    const both = last && last.sheet === next.sheet ? union(last, next) : undefined;
    if (last && both && areaOf(both) <= areaOf(last) + areaOf(next) + worthwhileWaste) blocks[blocks.length - 1] = both;
    else blocks.push(next);
  }
  return blocks;
}

function byPlaceInSheet(one: RangeAddress, other: RangeAddress): number {
  if (one.sheet !== other.sheet) return one.sheet < other.sheet ? -1 : 1;
  return one.row - other.row || one.column - other.column;
}

/** The cells as few ranges that hold them and no other: runs down a column, each cell once. */
export function runsOf(cells: readonly CellAddress[]): RangeAddress[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: RangeAddress[] = [];
  for (const { sheet, row, column } of sorted) {
    const last = runs.at(-1);
    const next = last && last.column === column ? last.row + last.rows : undefined;
    if (last && next !== undefined && row < next) continue;
    if (last && row === next) runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ sheet, row, column, rows: 1, columns: 1 });
  }
  return runs;
}

/** All cells of a range, row by row. */
export function cellsOf(range: RangeAddress): CellAddress[] {
  return Array.from({ length: areaOf(range) }, (_, n) => ({
    sheet: range.sheet,
    row: range.row + Math.floor(n / range.columns),
    column: range.column + (n % range.columns),
  }));
}

export interface UniformRange<Value> {
  readonly range: RangeAddress;
  readonly value: Value;
}

/** Cuts a block into rectangles in which all cells have one value: runs along the rows, equal runs of following rows joined. */
export function uniformRanges<Value>(from: CellAddress, values: readonly (readonly Value[])[]): UniformRange<Value>[] {
  const done: UniformRange<Value>[] = [];
  let open: UniformRange<Value>[] = [];
  for (const [down, line] of values.entries()) {
    const runs = uniformRuns({ ...from, row: from.row + down }, line);
    const next = runs.map((run) => {
      const above = open.find((one) => one.value === run.value && sameColumns(one.range, run.range));
      return above ? { ...above, range: { ...above.range, rows: above.range.rows + 1 } } : run;
    });
    done.push(
      ...open.filter(
        (one) => !next.some((now) => now.range.row === one.range.row && sameColumns(now.range, one.range)),
      ),
    );
    open = next;
  }
  return [...done, ...open];
}

function uniformRuns<Value>(from: CellAddress, line: readonly Value[]): UniformRange<Value>[] {
  const runs: UniformRange<Value>[] = [];
  for (const [along, value] of line.entries()) {
    const last = runs.at(-1);
    if (last && last.value === value) {
      runs[runs.length - 1] = { value, range: { ...last.range, columns: last.range.columns + 1 } };
    } else {
      runs.push({
        value,
        range: { sheet: from.sheet, row: from.row, column: from.column + along, rows: 1, columns: 1 },
      });
    }
  }
  return runs;
}

function sameColumns(one: RangeAddress, other: RangeAddress): boolean {
  return one.column === other.column && one.columns === other.columns;
}
