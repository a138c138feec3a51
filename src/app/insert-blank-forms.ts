import { ok, type Result } from '../core/result';
import { planBlankForms, type BlankFormsWanted } from '../core/templates/blank-forms/plan-blank-forms';
import type { Receipt, Workbook, WorkbookError } from '../ports/workbook';

export interface InsertedForms {
  /** Taking it back removes the sheets. */
  readonly receipt: Receipt;
  /** The sheets that were added, in their order. */
  readonly sheets: readonly string[];
}

/** Adds blank forms on sheets of their own behind whatever the workbook holds now, and shows the first of them. */
export async function insertBlankForms(
  workbook: Workbook,
  wanted: BlankFormsWanted,
): Promise<Result<InsertedForms, WorkbookError>> {
  const read = await workbook.read();
  if (!read.ok) return read;
  const { plan, sheets } = planBlankForms(read.value, wanted);
  const applied = await workbook.apply(plan);
  if (!applied.ok) return applied;
  const [first] = sheets;
  // The forms are there whether or not they can be shown: a refusal of this leaves nothing undone.
  if (first !== undefined) await workbook.select({ sheet: first, row: 0, column: 0 });
  return ok({ receipt: applied.value, sheets });
}
