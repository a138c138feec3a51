import { level1Classes, level2Classes, type Level1 } from '../model/indicator';
import type { FilledIndicator } from '../library/fill-indicator';
import { areaAround, type ClassRows, type FormTable } from './indicator-table';

/** An indicator on a row that the form has already. */
export interface OnFreeRow {
  readonly item: number;
  readonly row: number;
  readonly under: ClassRows;
}

/**
 * New rows of one class, before the row `before` as the form stands.
 * `inside`: within the class's cells, which grow by themselves; `behind`: below its last row; `new-class`: below `under`, which has not the
 * class; `new-block`: below `under`, of another first level.
 */
export interface NewRows {
  readonly before: number;
  readonly how: 'inside' | 'behind' | 'new-class' | 'new-block';
  readonly under: ClassRows;
  readonly items: readonly number[];
}

export interface Placed {
  readonly onFreeRows: readonly OnFreeRow[];
  /** From the top to the bottom; what stands in one place in the order of its rows. */
  readonly newRows: readonly NewRows[];
}

export function lastRowOf({ rows }: ClassRows): number {
  return rows.at(-1)?.row ?? -1;
}

/** The last row of the first-level block that a class stands in. */
export function lastRowOfBlock({ classes }: FormTable, { level1 }: ClassRows): number {
  return Math.max(...classes.filter((one) => one.level1 === level1).map(lastRowOf));
}

/** Whether the form prints a class once and merges its cells down. */
export function mergesDown({ merges, first, last }: FormTable, column: number | undefined): boolean {
  return merges.some((area) => area.column === column && area.rows > 1 && area.row >= first && area.row <= last);
}

function isUnder({ level1, level2 }: FilledIndicator, rows: ClassRows, table: FormTable): boolean {
  if (rows.isUnknown || (rows.level1?.class !== level1 && table.columns.level1 !== undefined)) return false;
  if (table.columns.level2 === undefined) return true;
  return rows.level2?.class === level2;
}

/** A form may print 满意度指标 alone, with no class of the second level under it. */
function isUnderFirstLevelAlone({ level1 }: FilledIndicator, rows: ClassRows): boolean {
  return !rows.isUnknown && !rows.printsOther && rows.level2 === undefined && rows.level1?.class === level1;
}

function rowsFor(indicator: FilledIndicator, table: FormTable): readonly ClassRows[] {
  const own = table.classes.filter((rows) => isUnder(indicator, rows, table));
  return own.length > 0 ? own : table.classes.filter((rows) => isUnderFirstLevelAlone(indicator, rows));
}

function orderOf(level1: Level1 | undefined): number {
  return level1 === undefined ? -1 : level1Classes.indexOf(level1);
}

/** Whether the cells of the class's label reach down to its last row from a row above. */
function reachesDown(table: FormTable, column: number | undefined, row: number): boolean {
  if (column === undefined) return false;
  const area = areaAround(table, row, column);
  return area.rows > 1 && area.row < row;
}

/** Where new rows of a class go that the form has. */
function behindLast(table: FormTable, under: ClassRows, items: readonly number[]): NewRows {
  const last = lastRowOf(under);
  const { level1, level2 } = table.columns;
  const isEndOfBlock = last === lastRowOfBlock(table, under);
  const wouldCut = reachesDown(table, level2, last) || (isEndOfBlock && reachesDown(table, level1, last));
  const isInside = under.rows.length > 1 && wouldCut;
  return isInside ? { before: last, how: 'inside', under, items } : { before: last + 1, how: 'behind', under, items };
}

/** Where a class goes that the form has not: behind the one before it in the forms' order, within its first level where there is one. */
function whereMissing(indicator: FilledIndicator, table: FormTable, items: readonly number[]): NewRows | undefined {
  const known = table.classes.filter(({ isUnknown }) => !isUnknown);
  const block = known.filter(({ level1 }) => level1?.class === indicator.level1);
  const own = level2Classes.indexOf(indicator.level2);
  const earlier = block.filter(({ level2 }) => level2?.class && level2Classes.indexOf(level2.class) < own);
  const inBlock = earlier.at(-1) ?? block[0];
  if (inBlock) return { before: lastRowOf(inBlock) + 1, how: 'new-class', under: inBlock, items };
  const blocksBefore = known.filter(({ level1 }) => orderOf(level1?.class) < orderOf(indicator.level1));
  const under = blocksBefore.at(-1) ?? known.at(-1);
  return under && { before: lastRowOfBlock(table, under) + 1, how: 'new-block', under, items };
}

const rank = { inside: 0, behind: 0, 'new-class': 1, 'new-block': 2 } as const;

function byPlace(indicators: readonly FilledIndicator[]): (one: NewRows, other: NewRows) => number {
  const classOrder = ({ items: [item = -1] }: NewRows): number => {
    const indicator = indicators[item];
    if (!indicator) return 0;
    return orderOf(indicator.level1) * level2Classes.length + level2Classes.indexOf(indicator.level2);
  };
  return (one, other) =>
    one.before - other.before || rank[one.how] - rank[other.how] || classOrder(one) - classOrder(other);
}

/** Finds a row for each indicator: a free one of its class, else a new one. Items are places in `indicators`. */
export function placeIndicators(table: FormTable, indicators: readonly FilledIndicator[]): Placed {
  const groups = new Map<string, number[]>();
  for (const [item, { level1, level2 }] of indicators.entries()) {
    const key = `${level1} ${level2}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const onFreeRows: OnFreeRow[] = [];
  const newRows: NewRows[] = [];
  for (const items of groups.values()) {
    const indicator = indicators[items[0] ?? -1];
    if (!indicator) continue;
    const own = rowsFor(indicator, table);
    const free = own.flatMap((under) => under.rows.filter(({ isFree }) => isFree).map(({ row }) => ({ row, under })));
    const [fitting, rest] = [items.slice(0, free.length), items.slice(free.length)];
    fitting.forEach((item, index) => {
      const place = free[index];
      if (place) onFreeRows.push({ item, ...place });
    });
    if (rest.length === 0) continue;
    const last = own.at(-1);
    const added = last ? behindLast(table, last, rest) : whereMissing(indicator, table, rest);
    if (added) newRows.push(added);
  }
  return { onFreeRows, newRows: newRows.sort(byPlace(indicators)) };
}
