import type { CalendarDay } from '../core/model/calendar-day';
import { planSummary } from '../core/plans/summary/plan-summary';
import { ok, type Result } from '../core/result';
import type { Receipt, Workbook, WorkbookError } from '../ports/workbook';
import type { CheckedWorkbook } from './check-workbook';

export interface WrittenSummary {
  readonly receipt: Receipt;
  /** The titles of the sheets written, in their order. */
  readonly sheets: readonly string[];
}

/** Writes the summary sheets from a check, in place where the workbook has them already. */
export async function writeSummary(
  workbook: Workbook,
  checked: CheckedWorkbook,
  checkedOn: CalendarDay,
): Promise<Result<WrittenSummary, WorkbookError>> {
  const { plan, sheets } = planSummary({ ...checked, checkedOn });
  const applied = await workbook.apply(plan);
  return applied.ok ? ok({ receipt: applied.value, sheets }) : applied;
}
