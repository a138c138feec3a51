import { cellA1 } from '../../core/grid/a1';
import type { Area } from '../../core/grid/area';
import { areasIn } from './area';
import { childOf, childrenOf, cut, join, withChild, withOnlyChild } from './pieces';
import type { SheetEditor } from './sheet-editor';
import { attributeOf, saysYes, withAttributes } from './xml';

/** A file's width holds five pixels of margin beside the characters, of seven pixels each in the default font. */
const margin = 5 / 7;
const finestWidth = 256;
const defaultWidth = 8.43;

interface Columns {
  readonly first: number;
  readonly last: number;
  readonly xml: string;
}

function columnsOf(sheet: SheetEditor): readonly Columns[] {
  return childrenOf(cut(sheet.child('cols') ?? '<cols/>'), 'col').map((xml) => ({
    first: Number(attributeOf(xml, 'min')) - 1,
    last: Number(attributeOf(xml, 'max')) - 1,
    xml,
  }));
}

/** The columns' width in characters of the default font. */
export function columnWidth(sheet: SheetEditor, column: number): number {
  const stated = columnsOf(sheet).find(({ first, last }) => column >= first && column <= last);
  const width =
    attributeOf(stated?.xml ?? '', 'width') ?? attributeOf(sheet.child('sheetFormatPr') ?? '', 'defaultColWidth');
  return width === undefined ? defaultWidth : Number(width) - margin;
}

/** Sets one column's width; the columns that were stated together with it keep theirs. */
function withWidth(columns: readonly Columns[], column: number, width: number): readonly Columns[] {
  const stated = columns.find(({ first, last }) => column >= first && column <= last);
  const rounded = Math.round((width + margin) * finestWidth) / finestWidth;
  const xml = withAttributes(stated?.xml ?? '<col/>', { width: String(rounded), customWidth: '1', bestFit: undefined });
  const others = columns.flatMap((one): readonly Columns[] => {
    if (one !== stated) return [one];
    const before = { ...one, last: column - 1 };
    const behind = { ...one, first: column + 1 };
    return [before, behind].filter(({ first, last }) => first <= last);
  });
  return [...others, { first: column, last: column, xml }].sort((one, other) => one.first - other.first);
}

/** Widths in characters of the default font, from `column` on. */
export function setColumnWidths(sheet: SheetEditor, column: number, widths: readonly number[]): void {
  const columns = widths.reduce((now, width, index) => withWidth(now, column + index, width), columnsOf(sheet));
  const { prefix } = sheet.pieces;
  const list = columns.map(({ first, last, xml }) =>
    withAttributes(xml.trim(), { min: String(first + 1), max: String(last + 1) }),
  );
  if (list.length > 0) sheet.setChild('cols', `<${prefix}cols>${list.join('')}</${prefix}cols>`);
}

const viewOrder = ['pane', 'selection', 'pivotSelection', 'extLst'];

function firstView(sheet: SheetEditor): string {
  const views = cut(sheet.child('sheetViews') ?? '<sheetViews/>');
  return childOf(views, 'sheetView') ?? '<sheetView workbookViewId="0"/>';
}

function setFirstView(sheet: SheetEditor, view: string): void {
  const views = cut(sheet.child('sheetViews') ?? '<sheetViews/>');
  sheet.setChild('sheetViews', join(withOnlyChild(views, 'sheetView', view, ['sheetView', 'extLst'])));
}

export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** How many rows and columns stay in sight; none where the panes are merely split. */
export function frozenPanes(sheet: SheetEditor): Frozen {
  const pane = childOf(cut(firstView(sheet)), 'pane') ?? '<pane/>';
  if (!attributeOf(pane, 'state')?.startsWith('frozen')) return { rows: 0, columns: 0 };
  return { rows: Number(attributeOf(pane, 'ySplit') ?? 0), columns: Number(attributeOf(pane, 'xSplit') ?? 0) };
}

function paneOf({ rows, columns }: Frozen): 'topRight' | 'bottomLeft' | 'bottomRight' | undefined {
  if (rows > 0) return columns > 0 ? 'bottomRight' : 'bottomLeft';
  return columns > 0 ? 'topRight' : undefined;
}

export function freezePanes(sheet: SheetEditor, frozen: Frozen): void {
  const view = cut(firstView(sheet));
  const selection = childrenOf(view, 'selection').at(-1) ?? '<selection activeCell="A1" sqref="A1"/>';
  const pane = paneOf(frozen);
  const others = { ...view, children: view.children.filter(({ name }) => name !== 'pane' && name !== 'selection') };
  const selected = withChild(others, 'selection', withAttributes(selection, { pane }), viewOrder);
  if (!pane) return setFirstView(sheet, join(selected));
  const splits = {
    xSplit: frozen.columns > 0 ? String(frozen.columns) : undefined,
    ySplit: frozen.rows > 0 ? String(frozen.rows) : undefined,
    topLeftCell: cellA1({ row: frozen.rows, column: frozen.columns }),
    activePane: pane,
    state: 'frozen',
  };
  setFirstView(sheet, join(withChild(selected, 'pane', withAttributes('<pane/>', splits), viewOrder)));
}

/** Makes the cell the selected one of its sheet, and the sheet the selected one of the workbook or not. */
export function setSelection(sheet: SheetEditor, cell: { readonly row: number; readonly column: number }): void {
  const view = cut(withAttributes(firstView(sheet), { tabSelected: '1', topLeftCell: undefined }));
  const pane = paneOf(frozenPanes(sheet));
  const reference = cellA1(cell);
  const others = { ...view, children: view.children.filter(({ name }) => name !== 'selection') };
  const selection = withAttributes('<selection/>', { pane, activeCell: reference, sqref: reference });
  setFirstView(sheet, join(withChild(others, 'selection', selection, viewOrder)));
}

/** What is selected on the sheet, in the pane that has the focus; its first cell where the file says nothing. */
export function selectedAreas(sheet: SheetEditor): readonly Area[] {
  const view = cut(firstView(sheet));
  const active = attributeOf(childOf(view, 'pane') ?? '<pane/>', 'activePane') ?? 'topLeft';
  const selections = childrenOf(view, 'selection');
  const ofPane = selections.find((selection) => (attributeOf(selection, 'pane') ?? 'topLeft') === active);
  const selection = ofPane ?? '<selection/>';
  return areasIn(attributeOf(selection, 'sqref') ?? attributeOf(selection, 'activeCell') ?? 'A1');
}

/** Two selected tabs would both be written to by whoever opens the file and types. */
export function deselectTab(sheet: SheetEditor): void {
  const views = sheet.child('sheetViews');
  if (views === undefined || attributeOf(firstView(sheet), 'tabSelected') === undefined) return;
  setFirstView(sheet, withAttributes(firstView(sheet), { tabSelected: undefined }));
}

/** A4, one page wide and as many long as it takes. */
export function setUpPage(sheet: SheetEditor, orientation: 'portrait' | 'landscape'): void {
  const setup = withAttributes(sheet.child('pageSetup') ?? '<pageSetup/>', {
    paperSize: '9',
    scale: undefined,
    fitToWidth: '1',
    fitToHeight: '0',
    orientation,
  });
  sheet.setChild('pageSetup', setup);
  const properties = cut(sheet.child('sheetPr') ?? '<sheetPr/>');
  const fit = withAttributes(childOf(properties, 'pageSetUpPr') ?? '<pageSetUpPr/>', { fitToPage: '1' });
  const order = ['tabColor', 'outlinePr', 'pageSetUpPr'];
  sheet.setChild('sheetPr', join(withOnlyChild(properties, 'pageSetUpPr', fit, order)));
}

/** The last column that a page break goes across: the last of a sheet. */
const lastColumnOfBreak = '16383';

/** Begins a new page before each of the rows, and nowhere else by hand. */
export function setPageBreaks(sheet: SheetEditor, breaksBefore: readonly number[]): void {
  const rows = [...new Set(breaksBefore)].filter((row) => row > 0).sort((one, other) => one - other);
  const count = String(rows.length);
  const list = cut(withAttributes('<rowBreaks></rowBreaks>', { count, manualBreakCount: count }));
  const children = rows.map((row) => ({
    name: 'brk',
    xml: withAttributes('<brk/>', { id: String(row), max: lastColumnOfBreak, man: '1' }),
  }));
  sheet.setChild('rowBreaks', rows.length === 0 ? undefined : join({ ...list, children }));
}

/** The rows before which a new page begins by hand. */
export function pageBreaks(sheet: SheetEditor): readonly number[] {
  const list = sheet.child('rowBreaks');
  if (list === undefined) return [];
  return childrenOf(cut(list), 'brk')
    .filter((one) => saysYes(attributeOf(one, 'man')))
    .map((one) => Number(attributeOf(one, 'id') ?? 0));
}

/** The orientation of a sheet that is set up as `setUpPage` does it; undefined for others. */
export function pageOrientation(sheet: SheetEditor): 'portrait' | 'landscape' | undefined {
  const fit = childOf(cut(sheet.child('sheetPr') ?? '<sheetPr/>'), 'pageSetUpPr') ?? '';
  const setup = sheet.child('pageSetup') ?? '';
  if (!saysYes(attributeOf(fit, 'fitToPage')) || attributeOf(setup, 'paperSize') !== '9') return undefined;
  return attributeOf(setup, 'orientation') === 'landscape' ? 'landscape' : 'portrait';
}
