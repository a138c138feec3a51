import { planSample } from '../core/templates/plan-sample';
import { ok, type Result } from '../core/result';
import type { Receipt, Workbook, WorkbookError } from '../ports/workbook';

export interface LoadedSample {
  readonly receipt: Receipt;
  /** The sheets that were added, in their order. */
  readonly sheets: readonly string[];
}

/** Adds the sample's forms on sheets of their own and shows the first, beside whatever the workbook holds now. */
export async function loadSample(workbook: Workbook): Promise<Result<LoadedSample, WorkbookError>> {
  const read = await workbook.read();
  if (!read.ok) return read;
  const { plan, sheets } = planSample(read.value);
  const applied = await workbook.apply(plan);
  if (!applied.ok) return applied;
  const [first] = sheets;
  // The sample is there whether or not it can be shown: a refusal of this leaves nothing undone.
  if (first !== undefined) await workbook.select({ sheet: first, row: 0, column: 0 });
  return ok({ receipt: applied.value, sheets });
}
