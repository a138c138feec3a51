import type { CellAddress } from '../../core/grid/cell-address';
import { ok, refused } from '../../core/result';
import { isOnASheet } from './area';
import { BookEditor } from './book-editor';
import type { Package } from './package';
import { denied, type Outcome } from './refusal';
import { deselectTab, setSelection } from './sheet-layout';
import { setActiveTab, tabsOf } from './workbook-part';

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
