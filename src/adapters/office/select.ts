import { cellA1 } from '../../core/grid/a1';
import type { CellAddress, RangeAddress } from '../../core/grid/cell-address';
import type { Result } from '../../core/result';
import { ok, refused } from '../../core/result';
import type { WorkbookError } from '../../ports/workbook';
import { inSession } from './session';

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

/** What is selected, where that is one range. */
export async function selectedRange(excel: typeof Excel): Promise<Result<RangeAddress, WorkbookError>> {
  const selected = await inSession(excel, askForSelection);
  const isNoRange =
    !selected.ok && selected.error.code === 'host-refused' && selected.error.hostCode === 'InvalidSelection';
  return isNoRange ? refused({ code: 'no-range-selected' }) : selected;
}

async function askForSelection(context: Excel.RequestContext): Promise<Result<RangeAddress, WorkbookError>> {
  const range = context.workbook.getSelectedRange().load('rowIndex,columnIndex,rowCount,columnCount,worksheet/name');
  await context.sync();
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns, worksheet } = range;
  return ok({ sheet: worksheet.name, row, column, rows, columns });
}
