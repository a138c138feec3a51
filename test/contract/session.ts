import { readFileSync } from 'node:fs';
import { parseReference } from '../../src/core/grid/a1';
import type { CellAddress, RangeAddress } from '../../src/core/grid/cell-address';
import type { SheetSnapshot, Snapshot, StoredCell } from '../../src/core/grid/snapshot';
import { isCellError } from '../../src/core/grid/snapshot';
import type { PlanStep } from '../../src/core/plans/write-plan';
import type { Result } from '../../src/core/result';
import type { Receipt, ReadRequest, Workbook } from '../../src/ports/workbook';
import type { OpenForContract, OpenWorkbook } from './open-workbook';

/** The sample department: a cover, the department's goals and four forms. */
export function sampleXlsx(): Uint8Array {
  return new Uint8Array(readFileSync('samples/ecology-bureau.xlsx'));
}

/** Opens the file for one test and disposes of it whatever happens. */
export async function withOpen(
  open: OpenForContract,
  xlsx: Uint8Array,
  test: (opened: OpenWorkbook) => Promise<void>,
): Promise<void> {
  const opened = await open(xlsx);
  try {
    await test(opened);
  } finally {
    await opened.dispose();
  }
}

/** The value of a result that must not be a refusal. */
export function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

export async function applied(workbook: Workbook, ...steps: readonly PlanStep[]): Promise<Receipt> {
  return valueOf(await workbook.apply({ steps }));
}

export async function readAll(workbook: Workbook, request?: ReadRequest): Promise<Snapshot> {
  return valueOf(await workbook.read(request));
}

/**
 * The snapshot with number format and formula of every stored cell. A typed-in error is the same as a formula of nothing but that
 * error (`=#N/A`): a plan knows only the latter.
 */
export async function readWithDetails(workbook: Workbook): Promise<Snapshot> {
  const snapshot = await readAll(workbook, { details: (values) => values.sheets.flatMap(everyCell) });
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((stored) => ({ ...stored, cells: stored.cells.map(withoutErrorFormula) })),
  }));
  return { ...snapshot, sheets };
}

function withoutErrorFormula({ formula, ...cell }: StoredCell): StoredCell {
  if (formula === undefined || (isCellError(cell.value) && formula === `=${cell.value.error}`)) return cell;
  return { ...cell, formula };
}

function everyCell(sheet: SheetSnapshot): RangeAddress[] {
  return sheet.rows.flatMap(({ row, cells }) =>
    cells.map(({ column }) => ({ sheet: sheet.name, row, column, rows: 1, columns: 1 })),
  );
}

export function sheetIn(snapshot: Snapshot, name: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name} among ${snapshot.sheets.map((one) => one.name).join(', ')}`);
  return sheet;
}

/** The range that a reference such as `'It''s'!B2:C3` names. */
export function rangeAt(reference: string): RangeAddress {
  const range = parseReference(reference);
  if (!range) throw new Error(`no reference: ${reference}`);
  return range;
}

export function at(reference: string): CellAddress {
  const { sheet, row, column } = rangeAt(reference);
  return { sheet, row, column };
}

/** The stored cell at a reference; undefined where the cell is blank. */
export function cellIn(snapshot: Snapshot, reference: string): StoredCell | undefined {
  const { sheet, row, column } = at(reference);
  const stored = sheetIn(snapshot, sheet).rows.find((one) => one.row === row);
  return stored?.cells.find((one) => one.column === column);
}

/** All stored cells of a sheet as `A1` → value, in reading order. */
export function valuesOf(snapshot: Snapshot, sheet: string): [row: number, column: number, value: unknown][] {
  return sheetIn(snapshot, sheet).rows.flatMap(({ row, cells }) =>
    cells.map(({ column, value }): [number, number, unknown] => [row, column, value]),
  );
}

/** All that the contract can see of a workbook, to compare before and after. */
export async function everythingIn(opened: OpenWorkbook, workbook: Workbook = opened.workbook): Promise<unknown> {
  const snapshot = await readWithDetails(workbook);
  const names = [...snapshot.names].sort((one, other) => (one.name < other.name ? -1 : 1));
  const sheets: unknown[] = [];
  for (const { name } of snapshot.sheets) {
    const formats = await opened.inspect.conditionalFormats(name);
    sheets.push({
      name,
      merges: [...(await opened.inspect.merges(name))].sort(),
      formats: formats.map((format) => ({ ...format, ranges: [...format.ranges].sort() })).sort(byFormula),
      tables: await opened.inspect.tables(name),
      charts: await opened.inspect.charts(name),
      frozen: await opened.inspect.frozen(name),
    });
  }
  return { sheets: withMergesInOrder(snapshot).sheets, names, storedParts: snapshot.storedParts, looks: sheets };
}

/** The snapshot with merged areas in reading order: in which order a host lists them is its own business. */
export function withMergesInOrder(snapshot: Snapshot): Snapshot {
  const sheets = snapshot.sheets.map(({ merges = [], ...sheet }) => ({
    ...sheet,
    merges: [...merges].sort((one, other) => one.row - other.row || one.column - other.column),
  }));
  return { ...snapshot, sheets };
}

function byFormula(one: { readonly formula: string }, other: { readonly formula: string }): number {
  return one.formula < other.formula ? -1 : one.formula > other.formula ? 1 : 0;
}
