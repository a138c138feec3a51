import { planClearMarks, planMarks } from '../core/plans/mark-plan';
import type { Result } from '../core/result';
import type { Finding } from '../core/rules/finding';
import type { Receipt, Workbook, WorkbookError } from '../ports/workbook';

/** Marks the findings' cells, and only those: marks of an earlier check go. */
export function markFindings(
  workbook: Workbook,
  findings: readonly Finding[],
): Promise<Result<Receipt, WorkbookError>> {
  return workbook.apply(planMarks(findings));
}

/** Takes all our marks off. */
export function clearMarks(workbook: Workbook): Promise<Result<Receipt, WorkbookError>> {
  return workbook.apply(planClearMarks());
}
