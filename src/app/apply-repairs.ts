import type { CellChange, CellContent } from '../core/fixes/cell-changes';
import { rangeOfCell } from '../core/grid/cell-address';
import { cellLookup } from '../core/grid/lookup';
import { planRepairs } from '../core/plans/repair-plan';
import { ok, refused, type Result } from '../core/result';
import type { Receipt, Workbook } from '../ports/workbook';
import type { Refusal } from './refusal';

/** Repairs that stand in the workbook, with what takes them back. */
export interface AppliedRepairs {
  readonly changes: readonly CellChange[];
  readonly receipt: Receipt;
}

/** The first of the cells that does not hold what `expected` says, read afresh; undefined where all do. */
async function firstChanged(
  workbook: Workbook,
  changes: readonly CellChange[],
  expected: (change: CellChange) => CellContent,
): Promise<Result<CellChange | undefined, Refusal>> {
  const read = await workbook.read({ details: () => changes.map(({ at }) => rangeOfCell(at)) });
  if (!read.ok) return read;
  const lookup = cellLookup(read.value);
  const isAsExpected = (change: CellChange): boolean => {
    const cell = lookup(change.at);
    return cell?.formula === undefined && (cell?.value ?? '') === expected(change).value;
  };
  return ok(changes.find((change) => !isAsExpected(change)));
}

/** Gives the cells their new contents, all or none; refuses where one is not as it was when the repairs were proposed. */
export async function applyRepairs(
  workbook: Workbook,
  changes: readonly CellChange[],
): Promise<Result<AppliedRepairs, Refusal>> {
  const changed = await firstChanged(workbook, changes, ({ before }) => before);
  if (!changed.ok) return changed;
  if (changed.value) return refused({ code: 'cell-changed', at: changed.value.at });
  const applied = await workbook.apply(planRepairs(changes));
  return applied.ok ? ok({ changes, receipt: applied.value }) : applied;
}

/** Brings back what the cells held, whatever else has been edited since; refuses where one of them has changed since. */
export async function takeBackRepairs(
  workbook: Workbook,
  { changes, receipt }: AppliedRepairs,
): Promise<Result<Receipt, Refusal>> {
  const changed = await firstChanged(workbook, changes, ({ after }) => after);
  if (!changed.ok) return changed;
  if (changed.value) return refused({ code: 'cell-changed', at: changed.value.at });
  return workbook.apply(receipt.undo);
}
