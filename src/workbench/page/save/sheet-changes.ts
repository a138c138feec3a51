import type { FormulaLookup } from '../../../adapters/xlsx/shared-formulas';
import type { PlanStep, PlanValue } from '../../../core/plans/write-plan';
import { sameArea } from '../../../core/grid/area';
import { withFuturePrefixes } from './future-functions';
import type { Cells, GridCell, GridSheet } from './grid-state';
import { sameValue } from './grid-state';
import type { Look } from './look';
import { lookOf, sameLook } from './look';
import { rectangles } from './rectangles';

/** What makes the sheet in the file the one in the grid. */
export interface SheetChanges {
  /** Values, merged areas, widths and what stays in sight. */
  readonly steps: readonly PlanStep[];
  /** Cells that look otherwise now. */
  readonly looks: Cells<Look>;
}

const nothing: GridCell = { value: null, look: lookOf({}) };

/** `formulaInFile` gives a formula as the file has it, without `=`, for those that only show something else now. */
export function sheetChanges(
  before: GridSheet | undefined,
  after: GridSheet,
  formulaInFile: FormulaLookup,
): SheetChanges {
  const values = new Map<number, Map<number, PlanValue>>();
  const looks = new Map<number, Map<number, Look>>();
  for (const [row, column] of places(before?.cells, after.cells)) {
    const was = before?.cells.get(row)?.get(column) ?? nothing;
    const is = after.cells.get(row)?.get(column) ?? nothing;
    if (!sameValue(was.value, is.value)) {
      put(
        values,
        row,
        column,
        fileValue(was.value, is.value, () => formulaInFile(row, column)),
      );
    }
    if (!sameLook(was.look, is.look)) put(looks, row, column, is.look);
  }
  return {
    steps: [...valueSteps(after.name, values), ...mergeSteps(before, after), ...frameSteps(before, after)],
    looks,
  };
}

function fileValue(was: PlanValue, is: PlanValue, formulaInFile: () => string | undefined): PlanValue {
  if (typeof is !== 'object' || is === null) return is;
  const isOld = typeof was === 'object' && was?.formula === is.formula;
  const inFile = isOld ? formulaInFile() : undefined;
  return { ...is, formula: inFile === undefined ? withFuturePrefixes(is.formula) : `=${inFile}` };
}

function* places(before: Cells<GridCell> | undefined, after: Cells<GridCell>): Generator<readonly [number, number]> {
  for (const row of new Set([...(before?.keys() ?? []), ...after.keys()])) {
    const columns = new Set([...(before?.get(row)?.keys() ?? []), ...(after.get(row)?.keys() ?? [])]);
    for (const column of columns) yield [row, column];
  }
}

function put<Value>(cells: Map<number, Map<number, Value>>, row: number, column: number, value: Value): void {
  const line = cells.get(row) ?? new Map<number, Value>();
  line.set(column, value);
  cells.set(row, line);
}

function valueSteps(sheet: string, values: Cells<PlanValue>): readonly PlanStep[] {
  return rectangles(values).map(({ row, column, rows, columns }) => ({
    step: 'cells',
    at: { sheet, row, column },
    values: Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, along) => values.get(row + down)?.get(column + along) ?? null),
    ),
  }));
}

/** Merged areas that are gone are taken care of before: a plan can't undo one. */
function mergeSteps(before: GridSheet | undefined, after: GridSheet): readonly PlanStep[] {
  return after.merges
    .filter((area) => !before?.merges.some((other) => sameArea(area, other)))
    .map((area) => ({ step: 'merge', range: { sheet: after.name, ...area } }));
}

function frameSteps(before: GridSheet | undefined, after: GridSheet): readonly PlanStep[] {
  const { name: sheet, frozen } = after;
  const widths = [...after.columns].flatMap(([column, { size }]): readonly PlanStep[] => {
    if (size === undefined || size === before?.columns.get(column)?.size) return [];
    return [{ step: 'column-widths', sheet, column, widths: [charactersFromPixels(size)] }];
  });
  const was = before?.frozen ?? { rows: 0, columns: 0 };
  const isFrozenAnew = was.rows !== frozen.rows || was.columns !== frozen.columns;
  return [...widths, ...(isFrozenAnew ? [{ step: 'freeze', sheet, ...frozen } as const] : [])];
}

const digitPixels = 7;
const marginPixels = 5;

/** A column's width in characters of the default font, without the margin. */
function charactersFromPixels(pixels: number): number {
  return Math.max(0, (pixels - marginPixels) / digitPixels);
}
