import type { HostCore } from '../excel-host/excel-host';
import { connectHost } from '../excel-host/excel-host';
import type { Area } from '../../core/grid/area';
import { around, lastColumn, lastRow } from '../../core/grid/area';
import type { SheetModel } from '../excel-host/model/sheet-model';
import { toUniverRange } from '../excel-host/model/sheet-model';
import { keepRowsFitted } from './fit-rows';
import type { ReadFile } from './read-file';
import type { KeptState } from './save/kept-state';
import { keptState } from './save/kept-state';
import { ShiftLog } from './shift-log';
import type { ShownSpreadsheet } from './spreadsheet';
import { showSpreadsheet } from './spreadsheet';
import { Switchboard } from './switchboard';
import { UnsavedWork } from './unsaved-work';

/** A workbook on the screen, with the embedded Excel over it. */
export interface OpenBook {
  /** Tells one opening from the next, so that the frames are loaded anew with each. */
  readonly number: number;
  readonly file: ReadFile;
  readonly host: HostCore;
  readonly spreadsheet: ShownSpreadsheet;
  readonly switchboard: Switchboard;
  readonly unsaved: UnsavedWork;
  /** What stood beside the cells when the workbook was opened. */
  readonly opened: KeptState;
  readonly shifts: ShiftLog;
  dispose(): void;
}

let opened = 0;

/** Shows the workbook in `place` and connects an embedded Excel to it. */
export async function openBook(place: HTMLElement, file: ReadFile): Promise<OpenBook> {
  const container = document.createElement('div');
  container.className = 'spreadsheet';
  place.append(container);
  const spreadsheet = showSpreadsheet(container, file.workbook.data);
  const host = connectHost(spreadsheet.univer, spreadsheet.workbook);
  file.workbook.complete(host.book);
  host.book.showSelection = showSelection;
  refuseWhileEditing(host, spreadsheet);
  keepRowsFitted(host.book);
  await host.book.settle();
  opened += 1;
  return {
    number: opened,
    file,
    host,
    spreadsheet,
    switchboard: new Switchboard(host.bridge),
    unsaved: new UnsavedWork(spreadsheet.univer),
    opened: keptState(host.book),
    shifts: new ShiftLog(spreadsheet.univer),
    dispose: () => {
      spreadsheet.dispose();
      container.remove();
    },
  };
}

/** Excel refuses every call while a person is typing into a cell. */
function refuseWhileEditing(host: HostCore, { univer }: ShownSpreadsheet): void {
  univer.addEvent(univer.Event.SheetEditStarted, () => {
    host.faults.cellEditMode = true;
  });
  univer.addEvent(univer.Event.SheetEditEnded, () => {
    host.faults.cellEditMode = false;
  });
}

function showSelection(sheet: SheetModel, areas: readonly Area[]): void {
  const { book } = sheet;
  const shown = areas.map((area) => withMerges(sheet, area));
  const [first] = shown;
  if (!first) return;
  book.univer.syncExecuteCommand('sheet.operation.set-selections', {
    unitId: book.workbook.getId(),
    subUnitId: sheet.id,
    selections: shown.map((area, index) => ({
      range: toUniverRange(area),
      primary: index === 0 ? primaryOf(sheet, area) : null,
      style: null,
    })),
  });
  // A sheet that has just come to the front does not know yet what of it can be seen.
  requestAnimationFrame(() => requestAnimationFrame(() => bringIntoSight(sheet, first)));
}

/** An area with all of the merged areas that it touches, as it is drawn when it is selected. */
function withMerges(sheet: SheetModel, area: Area): Area {
  return sheet.merges(area).reduce(around, area);
}

/** How much of what stands above or left of a selected cell stays in sight. */
const cellsBefore = 3;

function bringIntoSight(sheet: SheetModel, area: Area): void {
  if (!sheet.isAlive || sheet.book.activeSheet() !== sheet) return;
  const seen = sheet.grid.getVisibleRange();
  if (!seen) return;
  const isRowSeen = area.row >= seen.startRow && lastRow(area) < seen.endRow;
  const isColumnSeen = area.column >= seen.startColumn && lastColumn(area) <= seen.endColumn;
  if (isRowSeen && isColumnSeen) return;
  const row = isRowSeen ? seen.startRow : Math.max(0, area.row - cellsBefore);
  sheet.grid.scrollToCell(row, isColumnSeen ? seen.startColumn : Math.max(0, area.column - cellsBefore));
}

/** The cell that is typed into, with the merged area that it stands for. */
function primaryOf(sheet: SheetModel, { row, column }: Area) {
  const [merge] = sheet.merges({ row, column, rows: 1, columns: 1 });
  const range = toUniverRange(merge ?? { row, column, rows: 1, columns: 1 });
  return { ...range, actualRow: row, actualColumn: column, isMerged: !!merge, isMergedMainCell: !!merge };
}
