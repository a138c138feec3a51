import type { Result } from '../core/result';
import type { Receipt, Workbook, WorkbookError } from '../ports/workbook';

/** Brings back what stood there before the plan whose receipt this is. */
export function takeBack(workbook: Workbook, receipt: Receipt): Promise<Result<Receipt, WorkbookError>> {
  return workbook.apply(receipt.undo);
}
