import type { CellAddress, RangeAddress } from '../../core/grid/cell-address';
import { ok, refused, type Result } from '../../core/result';
import type { WorkbookError } from '../../ports/workbook';
import { isOnASheet } from './area';
import { BookEditor } from './book-editor';
import type { Package } from './package';
import { denied, type Outcome } from './refusal';
import { deselectTab, selectedAreas, setSelection } from './sheet-layout';
import { activeTab, setActiveTab, tabsOf } from './workbook-part';

/** Has the file open on this cell. Changes `pack`. A hidden sheet can't be shown. */
export function selectCell(pack: Package, at: CellAddress): Outcome {
  const book = new BookEditor(pack, () => () => undefined);
  const tab = book.tab(at.sheet);
  if (!tab?.isWorksheet) return refused({ code: 'sheet-not-found', sheet: at.sheet });
  if (!tab.isVisible || !isOnASheet({ ...at, rows: 1, columns: 1 })) return denied('InvalidSelection', 'select');
  const tabs = tabsOf(pack);
  for (const { name, path, isWorksheet } of tabs) {
    if (isWorksheet && path !== tab.path) deselectTab(book.sheet(name));
  }
  setSelection(book.sheet(at.sheet), at);
  setActiveTab(
    pack,
    tabs.findIndex(({ path }) => path === tab.path),
  );
  return ok(undefined);
}

/** What is selected on the sheet that the file opens on. */
export function selectedRange(pack: Package): Result<RangeAddress, WorkbookError> {
  const tab = tabsOf(pack)[activeTab(pack).active];
  if (!tab?.isWorksheet) return refused({ code: 'no-range-selected' });
  const [area, ...others] = selectedAreas(new BookEditor(pack, () => () => undefined).sheet(tab.name));
  if (!area || others.length > 0) return refused({ code: 'no-range-selected' });
  return ok({ sheet: tab.name, ...area });
}
