import type { HostCore } from '../excel-host/excel-host';
import { connectHost } from '../excel-host/excel-host';
import type { Area } from '../excel-host/model/area';
import { lastColumn, lastRow } from '../excel-host/model/area';
import type { SheetModel } from '../excel-host/model/sheet-model';
import { toUniverRange } from '../excel-host/model/sheet-model';
import type { ReadFile } from './read-file';
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
  await host.book.settle();
  opened += 1;
  return {
    number: opened,
    file,
    host,
    spreadsheet,
    switchboard: new Switchboard(host.bridge),
    unsaved: new UnsavedWork(spreadsheet.univer),
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
  const { book, grid } = sheet;
  const [first] = areas;
  if (!first) return;
  book.univer.syncExecuteCommand('sheet.operation.set-selections', {
    unitId: book.workbook.getId(),
    subUnitId: sheet.id,
    selections: areas.map((area) => ({
      range: toUniverRange(area),
      primary: area === first ? primaryOf(sheet, area) : null,
      style: null,
    })),
  });
  const seen = grid.getVisibleRange();
  const isSeen =
    seen &&
    first.row >= seen.startRow &&
    lastRow(first) <= seen.endRow &&
    first.column >= seen.startColumn &&
    lastColumn(first) <= seen.endColumn;
  if (!isSeen) grid.scrollToCell(Math.max(0, first.row - rowsAbove), first.column);
}

/** How much of what stands above a selected cell stays in sight. */
const rowsAbove = 3;

/** The cell that is typed into, with the merged area that it stands for. */
function primaryOf(sheet: SheetModel, { row, column }: Area) {
  const [merge] = sheet.merges({ row, column, rows: 1, columns: 1 });
  const range = toUniverRange(merge ?? { row, column, rows: 1, columns: 1 });
  return { ...range, actualRow: row, actualColumn: column, isMerged: !!merge, isMergedMainCell: !!merge };
}
