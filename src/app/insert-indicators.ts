import { cellLabel } from '../core/grid/a1';
import { rangeOfCell, type CellAddress, type RangeAddress } from '../core/grid/cell-address';
import { cellLookup } from '../core/grid/lookup';
import type { CellValue, Snapshot } from '../core/grid/snapshot';
import { rangesWantingDetails } from '../core/mapping/map-workbook';
import type { Insertion } from '../core/plans/insert-indicators';
import type { PlanValue } from '../core/plans/write-plan';
import { ok, refused, type Result } from '../core/result';
import type { Receipt, Workbook } from '../ports/workbook';
import type { Refusal } from './refusal';

/** Indicators that stand in the workbook, with what takes them back. */
export interface InsertedIndicators {
  readonly insertion: Insertion;
  readonly receipt: Receipt;
}

/** What was planned, and on what: the workbook as it was read then, and the form that gets the indicators. */
export interface PlannedInsertion {
  readonly insertion: Insertion;
  readonly snapshot: Snapshot;
  readonly form: RangeAddress;
}

/** What a sheet holds on some rows, by its cells' labels. */
function contentsOf(snapshot: Snapshot, { sheet, row: first, rows }: RangeAddress): ReadonlyMap<string, CellAddressed> {
  const stored = snapshot.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const within = stored.filter(({ row }) => row >= first && row < first + rows);
  const cells = within.flatMap(({ row, cells: line }) =>
    line.map(({ column, value }): CellAddressed => ({ at: { sheet, row, column }, value })),
  );
  return new Map(cells.map((cell) => [cellLabel(cell.at), cell]));
}

interface CellAddressed {
  readonly at: CellAddress;
  readonly value: CellValue;
}

function isSame(one: CellValue | undefined, other: CellValue | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** The first cell on the form's rows that differs; the merged areas count with their first cell. */
function firstDifference(before: Snapshot, now: Snapshot, rows: RangeAddress): CellAddress | undefined {
  const [was, is] = [contentsOf(before, rows), contentsOf(now, rows)];
  const changed = [...was].find(([label, { value }]) => !isSame(value, is.get(label)?.value));
  const added = [...is].find(([label]) => !was.has(label));
  if (changed ?? added) return (changed ?? added)?.[1].at;
  const mergesIn = (snapshot: Snapshot) =>
    (snapshot.sheets.find(({ name }) => name === rows.sheet)?.merges ?? []).filter(
      ({ row, rows: count }) => row + count > rows.row && row < rows.row + rows.rows,
    );
  const [old, current] = [mergesIn(before), mergesIn(now)];
  const keyOf = (area: object): string => JSON.stringify(area, ['row', 'column', 'rows', 'columns']);
  const known = new Set(old.map(keyOf));
  const other = current.find((area) => !known.has(keyOf(area))) ?? (old.length === current.length ? undefined : old[0]);
  return other && { sheet: rows.sheet, row: other.row, column: other.column };
}

/** The form's rows, and those to be written to that lie below it. */
function rowsConcerned({ insertion, form }: PlannedInsertion): RangeAddress {
  const before = insertion.plan.steps.flatMap((step) => (step.step === 'insert-rows' ? [step.row] : []));
  const free = insertion.placements.flatMap(({ at, isNewRow }) => (isNewRow ? [] : [at.row]));
  const last = Math.max(form.row + form.rows - 1, ...before, ...free);
  return { ...form, rows: last - form.row + 1 };
}

/**
 * Carries a planned insertion out, all of it or nothing, and shows the first indicator.
 *
 * - Errors: `cell-changed` where the form is not as it was when the insertion was planned, with the first cell that differs.
 */
export async function applyInsertion(
  workbook: Workbook,
  planned: PlannedInsertion,
): Promise<Result<InsertedIndicators, Refusal>> {
  const read = await workbook.read({ details: rangesWantingDetails });
  if (!read.ok) return read;
  const at = firstDifference(planned.snapshot, read.value, rowsConcerned(planned));
  if (at) return refused({ code: 'cell-changed', at });
  const applied = await workbook.apply(planned.insertion.plan);
  if (!applied.ok) return applied;
  const [first] = planned.insertion.placements;
  if (first) await workbook.select(first.at);
  return ok({ insertion: planned.insertion, receipt: applied.value });
}

function written({ plan }: Insertion): readonly { readonly at: CellAddress; readonly value: PlanValue }[] {
  return plan.steps.flatMap((step) =>
    step.step === 'cells' ? [{ at: step.at, value: step.values[0]?.[0] ?? null }] : [],
  );
}

/** Takes the indicators out again with the rows that came for them; refuses where one of their cells has changed since. */
export async function takeBackInsertion(
  workbook: Workbook,
  { insertion, receipt }: InsertedIndicators,
): Promise<Result<Receipt, Refusal>> {
  const cells = written(insertion);
  const read = await workbook.read({ details: () => cells.map(({ at }) => rangeOfCell(at)) });
  if (!read.ok) return read;
  const lookup = cellLookup(read.value);
  const changed = cells.find(({ at, value }) => {
    const cell = lookup(at);
    return cell?.formula !== undefined || (cell?.value ?? null) !== value;
  });
  return changed ? refused({ code: 'cell-changed', at: changed.at }) : workbook.apply(receipt.undo);
}
