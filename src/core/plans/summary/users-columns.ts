import type { RangeAddress } from '../../grid/cell-address';
import { isCellError, type SheetSnapshot, type Snapshot, type StoredCell } from '../../grid/snapshot';
import { ownSheetsOf, type OwnSheet } from '../own-sheets';
import type { PlanStep, PlanValue } from '../write-plan';
import { movedFormula } from './moved-formula';

/** How lines are known again when a sheet of ours is written anew; without `keys` each row stays where it is. */
interface Lines {
  /** The row of the headings, from zero. */
  readonly headings: number;
  readonly keys: readonly number[];
}

const linesOf: { readonly [sheet in OwnSheet]?: Lines } = {
  overview: { headings: 2, keys: [1, 2] },
  'cash-plan': { headings: 3, keys: [0] },
  indicators: { headings: 2, keys: [0, 2, 3] },
  findings: { headings: 2, keys: [2, 4, 5] },
};

/** A line that is gone leaves its notes this far below what is written now: a chart may stand in between. */
const rowsBelow = 24;

type Written = ReadonlyMap<number, ReadonlyMap<number, PlanValue>>;

function writtenOn(steps: readonly PlanStep[]): Written {
  const rows = new Map<number, Map<number, PlanValue>>();
  for (const step of steps) {
    if (step.step !== 'cells') continue;
    step.values.forEach((line, down) => {
      const row = rows.get(step.at.row + down) ?? new Map<number, PlanValue>();
      rows.set(step.at.row + down, row);
      line.forEach((value, along) => row.set(step.at.column + along, value));
    });
  }
  return rows;
}

function shownOf(value: PlanValue | undefined): string {
  return typeof value === 'object' && value !== null ? String(value.shows) : String(value ?? '');
}

function storedText(cells: readonly StoredCell[], column: number): string {
  const value = cells.find((cell) => cell.column === column)?.value;
  return isCellError(value) ? value.error : String(value ?? '');
}

/** The first column that is not ours on the sheet as it stands: an earlier version may have written fewer. */
function ownColumns(old: SheetSnapshot, written: Written, lines: Lines | undefined): number {
  const widest = Math.max(0, ...[...written.values()].map((row) => Math.max(-1, ...row.keys()) + 1));
  const headings = lines && written.get(lines.headings);
  if (!lines || !headings) return widest;
  const cells = old.rows.find(({ row }) => row === lines.headings)?.cells ?? [];
  let columns = 0;
  while (columns < widest && storedText(cells, columns) === shownOf(headings.get(columns))) columns += 1;
  return columns;
}

/** Gives each old row its new one; undefined for a line that is gone. */
function placesOf(old: SheetSnapshot, written: Written, lines: Lines | undefined): (row: number) => number | undefined {
  if (!lines) return (row) => row;
  const keyed = (keyAt: (column: number) => string): string => lines.keys.map(keyAt).join('\n');
  const places = new Map<string, number[]>();
  for (const [row, values] of written) {
    if (row <= lines.headings) continue;
    const key = keyed((column) => shownOf(values.get(column)));
    places.set(key, [...(places.get(key) ?? []), row]);
  }
  const known = new Map<number, number | undefined>();
  for (const { row, cells } of old.rows) {
    if (row <= lines.headings) known.set(row, row);
    else known.set(row, places.get(keyed((column) => storedText(cells, column)))?.shift());
  }
  return (row) => known.get(row);
}

function valueOf({ value, formula }: StoredCell, rows: number): PlanValue {
  if (formula !== undefined) {
    const shows = isCellError(value) ? value.error : typeof value === 'boolean' ? String(value).toUpperCase() : value;
    return { formula: movedFormula(formula, rows), shows };
  }
  return isCellError(value) ? { formula: `=${value.error}`, shows: value.error } : value;
}

interface Kept {
  readonly row: number;
  readonly column: number;
  readonly value: PlanValue;
  readonly format: string;
}

function keptCells(old: SheetSnapshot, written: Written, lines: Lines | undefined): readonly Kept[] {
  const own = ownColumns(old, written, lines);
  const widest = Math.max(own, ...[...written.values()].map((row) => Math.max(-1, ...row.keys()) + 1));
  const placeOf = placesOf(old, written, lines);
  let below = Math.max(0, ...written.keys()) + rowsBelow;
  return old.rows.flatMap(({ row, cells }) => {
    const users = cells.filter(({ column }) => column >= own);
    if (users.length === 0) return [];
    const place = placeOf(row) ?? (below += 1);
    return users.map((cell) => ({
      row: place,
      column: cell.column + widest - own,
      value: valueOf(cell, place - row),
      format: cell.numberFormat ?? 'General',
    }));
  });
}

function stepsFor(sheet: string, kept: readonly Kept[]): readonly PlanStep[] {
  return kept.flatMap(({ row, column, value, format }): readonly PlanStep[] => {
    const at = { sheet, row, column };
    const cells: PlanStep = { step: 'cells', at, values: [[value]] };
    if (format === 'General') return [cells];
    return [{ step: 'number-format', range: { ...at, rows: 1, columns: 1 }, format }, cells];
  });
}

/**
 * What users have written beside a table of ours, brought back after the sheet was emptied: behind its line, wherever that stands by now.
 * Contents and number formats are kept, colours and widths are not.
 */
export function usersColumnSteps(key: OwnSheet, old: SheetSnapshot, steps: readonly PlanStep[]): readonly PlanStep[] {
  const written = writtenOn(steps);
  return stepsFor(old.name, keptCells(old, written, linesOf[key]));
}

/** The cells of our sheets whose formulas and number formats have to be known for that: all of them, since few are the users'. */
export function rangesOfOwnSheets(snapshot: Snapshot): readonly RangeAddress[] {
  const own = new Set(ownSheetsOf(snapshot).values());
  return snapshot.sheets.flatMap(({ name: sheet, rows }) => {
    const first = rows[0];
    const last = rows.at(-1);
    if (!own.has(sheet) || !first || !last) return [];
    const right = Math.max(...rows.map(({ cells }) => cells.at(-1)?.column ?? 0));
    return [{ sheet, row: first.row, column: 0, rows: last.row - first.row + 1, columns: right + 1 }];
  });
}
