import { cellA1 } from '../../core/grid/a1';
import type { CellAddress } from '../../core/grid/cell-address';
import type { Result } from '../../core/result';
import { ok, refused } from '../../core/result';
import type { WorkbookError } from '../../ports/workbook';

/** Goes to the cell. A hidden sheet stays hidden: that is the user's to change. */
export async function selectCell(context: Excel.RequestContext, at: CellAddress): Promise<Result<void, WorkbookError>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet).load('visibility');
  await context.sync();
  if (sheet.isNullObject) return refused({ code: 'sheet-not-found', sheet: at.sheet });
  if (sheet.visibility !== 'Visible') return refused({ code: 'sheet-hidden', sheet: at.sheet });
  sheet.activate();
  sheet.getRange(cellA1(at)).select();
  await context.sync();
  return ok(undefined);
}
