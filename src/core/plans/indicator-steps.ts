import type { DefinedName } from '../grid/snapshot';
import type { FilledIndicator } from '../library/fill-indicator';
import { areaAround, type FormTable } from './indicator-table';
import { lastRowOf, lastRowOfBlock, mergesDown, type NewRows, type Placed } from './place-indicators';
import type { PlanStep, PlanValue } from './write-plan';

interface StepsOfIndicators {
  readonly steps: readonly PlanStep[];
  /** The row that each indicator comes to stand on, by its place among those that were asked for. */
  readonly rowOf: ReadonlyMap<number, number>;
}

const markerPattern = /^budget_performance\.rows_(\d+)$/iu;

/** Names for so many places at which rows are inserted, none of them taken. */
function freeMarkers(count: number, names: readonly DefinedName[]): readonly string[] {
  const taken = names.map(({ name }) => Number(markerPattern.exec(name)?.[1] ?? 0));
  const first = Math.max(0, ...taken) + 1;
  return Array.from({ length: count }, (_, index) => `budget_performance.rows_${first + index}`);
}

/** What is inserted before each row of the form as it stands, from the top to the bottom. */
function placesOf(newRows: readonly NewRows[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (const { before, items } of newRows) places.set(before, (places.get(before) ?? 0) + items.length);
  return places;
}

/** Where a row of the form stands once all rows are in. */
function movedBy(places: ReadonlyMap<number, number>): (row: number) => number {
  return (row) => [...places].reduce((now, [before, rows]) => (before <= row ? now + rows : now), row);
}

/** From the bottom to the top, so that each place is where it was. */
function insertSteps(
  { sheet }: FormTable,
  places: ReadonlyMap<number, number>,
  names: readonly DefinedName[],
): readonly PlanStep[] {
  const markers = freeMarkers(places.size, names);
  return [...places]
    .sort(([one], [other]) => other - one)
    .map(([row, rows], index) => ({
      step: 'insert-rows',
      sheet,
      row,
      rows,
      like: row - 1,
      marker: markers[index] ?? '',
    }));
}

/** Digits that Excel keeps whole. */
const plainFigure = /^\d{1,12}(?:\.\d{1,3})?$/u;

/** The steps that write one indicator on its row; its classes only where `prints` has them. */
function rowSteps(
  { sheet, columns }: FormTable,
  row: number,
  indicator: FilledIndicator,
  prints: { readonly level1?: string; readonly level2?: string },
): readonly PlanStep[] {
  const { parts, name, description, basis } = indicator;
  const [hasSign, hasUnit] = [columns.operator !== undefined, columns.unit !== undefined];
  const value = `${hasSign ? '' : parts.sign}${parts.figure}${hasUnit ? '' : parts.unit}`;
  const isFigure = (hasSign || hasUnit) && plainFigure.test(value);
  const texts: readonly (readonly [number | undefined, PlanValue])[] = [
    [columns.level1, prints.level1 ?? ''],
    [columns.level2, prints.level2 ?? ''],
    [columns.name, name],
    [columns.description, description],
    [columns.operator, parts.sign],
    [columns.value, isFigure ? Number(value) : value],
    [columns.unit, parts.unit],
    [columns.basis, basis],
  ];
  return texts.flatMap(([column, content]): readonly PlanStep[] => {
    if (column === undefined || content === '') return [];
    const at = { sheet, row, column };
    const write: PlanStep = { step: 'cells', at, values: [[content]] };
    // 95 in a cell that shows percentages would be 9500%.
    const format: PlanStep = { step: 'number-format', range: { ...at, rows: 1, columns: 1 }, format: 'General' };
    return typeof content === 'number' ? [format, write] : [write];
  });
}

/** What new rows print of their classes: all, where the form prints them on each row; of a new class its own, on its first row. */
function printsOf(added: NewRows, indicator: FilledIndicator, isFirst: boolean) {
  const { how, under } = added;
  const again = under.isPrintedOnEach;
  switch (how) {
    case 'inside':
    case 'behind':
      return again ? labelsOf(under) : {};
    case 'new-class':
      return {
        ...(again ? labelsOf(under) : {}),
        ...(isFirst || again ? { level2: indicator.level2 } : {}),
      };
    case 'new-block':
      return isFirst || again ? { level1: indicator.level1, level2: indicator.level2 } : {};
  }
}

function labelsOf({ level1, level2 }: NewRows['under']) {
  return { ...(level1 && { level1: level1.printed }), ...(level2 && { level2: level2.printed }) };
}

/** Makes the cells of classes longer that end where new rows were added, and those of new classes as long as they are. */
function mergeSteps(
  table: FormTable,
  newRows: readonly NewRows[],
  moved: (row: number) => number,
  firstRow: ReadonlyMap<NewRows, number>,
): readonly PlanStep[] {
  const { sheet, columns } = table;
  const steps: PlanStep[] = [];
  const merge = (row: number, column: number, rows: number, across: number): void => {
    if (rows > 1) steps.push({ step: 'merge', range: { sheet, row, column, rows, columns: across } });
  };
  const stretch = (label: { readonly row: number; readonly column: number }, rows: number): void => {
    const area = areaAround(table, label.row, label.column);
    const top = moved(area.row);
    merge(top, area.column, moved(area.row + area.rows - 1) - top + 1 + rows, area.columns);
  };
  const blocks = new Map<number, number>();
  for (const added of newRows) {
    const { how, under, items } = added;
    const start = firstRow.get(added) ?? 0;
    const [{ level1, level2 }, count] = [under, items.length];
    if (how === 'behind' && level2 && !under.isPrintedOnEach && mergesDown(table, level2.at.column)) {
      stretch(level2.at, count);
    }
    if (how === 'new-block' && columns.level1 !== undefined && mergesDown(table, columns.level1)) {
      merge(start, columns.level1, count, 1);
    }
    const isNew = how === 'new-class' || how === 'new-block';
    if (isNew && columns.level2 !== undefined && mergesDown(table, columns.level2))
      merge(start, columns.level2, count, 1);
    const isAtEnd = level1 && lastRowOf(under) === lastRowOfBlock(table, under);
    const isInBlock = how === 'behind' || how === 'new-class';
    if (isAtEnd && isInBlock) blocks.set(level1.at.row, (blocks.get(level1.at.row) ?? 0) + count);
  }
  for (const [row, count] of blocks) {
    const isOnEach = newRows.some(({ under }) => under.level1?.at.row === row && under.isPrintedOnEach);
    const { level1: column } = columns;
    if (column !== undefined && !isOnEach && mergesDown(table, column)) stretch({ row, column }, count);
  }
  return steps;
}

/** The steps that put indicators where they were placed. */
export function stepsOf(
  table: FormTable,
  indicators: readonly FilledIndicator[],
  { onFreeRows, newRows }: Placed,
  names: readonly DefinedName[],
): StepsOfIndicators {
  const places = placesOf(newRows);
  const moved = movedBy(places);
  const rowOf = new Map<number, number>();
  const writing: PlanStep[] = [];
  for (const { item, row } of onFreeRows) {
    const indicator = indicators[item];
    if (!indicator) continue;
    rowOf.set(item, moved(row));
    writing.push(...rowSteps(table, moved(row), indicator, {}));
  }
  const firstRow = new Map<NewRows, number>();
  const used = new Map<number, number>();
  for (const added of newRows) {
    const { before, items } = added;
    const start = moved(before) - (places.get(before) ?? 0) + (used.get(before) ?? 0);
    used.set(before, (used.get(before) ?? 0) + items.length);
    firstRow.set(added, start);
    for (const [index, item] of items.entries()) {
      const indicator = indicators[item];
      if (!indicator) continue;
      rowOf.set(item, start + index);
      writing.push(...rowSteps(table, start + index, indicator, printsOf(added, indicator, index === 0)));
    }
  }
  const merging = mergeSteps(table, newRows, moved, firstRow);
  return { steps: [...insertSteps(table, places, names), ...merging, ...writing], rowOf };
}
