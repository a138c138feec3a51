import { read, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { parseReference } from '../../core/grid/a1';
import type {
  CellValue,
  DefinedName,
  MergedArea,
  SheetSnapshot,
  SheetVisibility,
  Snapshot,
  StoredCell,
  StoredRow,
} from '../../core/grid/snapshot';
import { errorCodes } from './error-codes';

/** Only what a snapshot holds is read: no texts as shown, no HTML, no styles, no blank cells. */
const options = {
  dense: true,
  type: 'array',
  cellNF: true,
  cellFormula: true,
  cellHTML: false,
  cellText: false,
} as const;

/** Rows and cells beyond this place are looked up by their keys, since what lies between them may be a million of nothing. */
const farAway = 4096;

function placesIn(list: readonly unknown[]): readonly number[] {
  if (list.length > farAway) return Object.keys(list).map(Number);
  return Array.from(list.keys());
}

function valueOf(cell: CellObject): CellValue | undefined {
  const { t, v } = cell;
  if (t === 'e') return { error: typeof v === 'number' ? (errorCodes.get(v) ?? '#VALUE!') : String(v) };
  return typeof v === 'string' || typeof v === 'number' || typeof v === 'boolean' ? v : undefined;
}

function storedCell(column: number, cell: CellObject): StoredCell | undefined {
  const value = valueOf(cell);
  const formula = cell.f;
  if (value === undefined || (value === '' && formula === undefined)) return undefined;
  const numberFormat = typeof cell.z === 'string' ? cell.z : 'General';
  return formula === undefined
    ? { column, value, numberFormat }
    : { column, value, numberFormat, formula: `=${formula}` };
}

function storedCells(cells: readonly (CellObject | undefined)[]): readonly StoredCell[] {
  const stored: StoredCell[] = [];
  for (const column of placesIn(cells)) {
    const cell = cells[column];
    const kept = cell && storedCell(column, cell);
    if (kept) stored.push(kept);
  }
  return stored;
}

function storedRows(sheet: WorkSheet): readonly StoredRow[] {
  const rows: readonly (CellObject[] | undefined)[] = sheet['!data'] ?? [];
  const stored: StoredRow[] = [];
  for (const row of placesIn(rows)) {
    const cells = storedCells(rows[row] ?? []);
    if (cells.length > 0) stored.push({ row, cells });
  }
  return stored;
}

function mergedAreas(sheet: WorkSheet): readonly MergedArea[] {
  return (sheet['!merges'] ?? []).map(({ s, e }) => ({
    row: s.r,
    column: s.c,
    rows: e.r - s.r + 1,
    columns: e.c - s.c + 1,
  }));
}

const visibilities: readonly SheetVisibility[] = ['visible', 'hidden', 'very-hidden'];

function definedNames(workbook: WorkBook, sheets: ReadonlySet<string>): readonly DefinedName[] {
  const builtIn = '_xlnm.';
  return (workbook.Workbook?.Names ?? [])
    .filter(({ Name, Sheet }) => Sheet === undefined && !Name.startsWith(builtIn))
    .map(({ Name: name, Ref }) => {
      const refersTo = parseReference(Ref);
      return refersTo && sheets.has(refersTo.sheet) ? { name, refersTo } : { name };
    });
}

export interface Watch {
  /** Told how many sheets of how many have been read. */
  readonly onSheet: (done: number, of: number) => void;
  readonly isCancelled: () => boolean;
}

/** Reads a whole workbook, number formats, formulas and merges included; undefined where it was cancelled. Throws where it is damaged. */
export function readSnapshot(bytes: Uint8Array, watch: Watch): Snapshot | undefined {
  if (watch.isCancelled()) return undefined;
  // The library writes into the options that it gets, and reads them back the next time.
  const workbook = read(bytes, { ...options });
  const names = workbook.SheetNames;
  const sheets: SheetSnapshot[] = [];
  const chartSheets: string[] = [];
  for (const [index, name] of names.entries()) {
    if (watch.isCancelled()) return undefined;
    const sheet = workbook.Sheets[name];
    const type = sheet?.['!type'] ?? 'sheet';
    if (type === 'chart') chartSheets.push(name);
    if (sheet && type === 'sheet') {
      const visibility = visibilities[workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible';
      sheets.push({ name, visibility, rows: storedRows(sheet), merges: mergedAreas(sheet) });
    }
    watch.onSheet(index + 1, names.length);
  }
  return { sheets, chartSheets, names: definedNames(workbook, new Set(names)) };
}
