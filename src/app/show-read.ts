import type { Department } from '../core/model/department';
import { planHidingRead, planShowingRead } from '../core/plans/reading-plan';
import type { Result } from '../core/result';
import type { Finding } from '../core/rules/finding';
import type { Receipt, Workbook, WorkbookError } from '../ports/workbook';

/**
 * Shows on the sheets what was read; cells shown before and not read any more are left alone again, and so are those of the findings
 * that are `marked`.
 */
export function showRead(
  workbook: Workbook,
  department: Department,
  marked: readonly Finding[] = [],
): Promise<Result<Receipt, WorkbookError>> {
  const cells = marked.map(({ at }) => at);
  return workbook.apply(planShowingRead(department, cells));
}

/** Takes that off again, and no mark of a finding. */
export function hideRead(workbook: Workbook): Promise<Result<Receipt, WorkbookError>> {
  return workbook.apply(planHidingRead());
}
