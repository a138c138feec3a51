import type { CellAddress } from '../core/grid/cell-address';
import type { Department } from '../core/model/department';
import { planHidingRead, planShowingRead } from '../core/plans/reading-plan';
import type { Result } from '../core/result';
import type { Receipt, Workbook, WorkbookError } from '../ports/workbook';

/**
 * Shows on the sheets what was read; cells shown before and not read any more are left alone again, and so are those that are
 * `marked` for a finding.
 */
export function showRead(
  workbook: Workbook,
  department: Department,
  marked: readonly CellAddress[] = [],
): Promise<Result<Receipt, WorkbookError>> {
  return workbook.apply(planShowingRead(department, marked));
}

/** Takes that off again, and no mark of a finding. */
export function hideRead(workbook: Workbook): Promise<Result<Receipt, WorkbookError>> {
  return workbook.apply(planHidingRead());
}
