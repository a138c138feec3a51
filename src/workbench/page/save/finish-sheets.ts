import type { Package } from '../../../adapters/xlsx/package';
import { changeNames } from '../../../adapters/xlsx/defined-names';
import type { Piece } from '../../../adapters/xlsx/pieces';
import { childOf, counted, cut, join, withOnlyChild } from '../../../adapters/xlsx/pieces';
import { worksheetOrder } from '../../../adapters/xlsx/sheet-order';
import { activeTab, setActiveTab, tabsOf } from '../../../adapters/xlsx/workbook-part';
import { changeInWorkbook } from '../../../adapters/xlsx/workbook-root';
import { attributeOf, withAttributes } from '../../../adapters/xlsx/xml';
import type { Area } from '../../../core/grid/area';
import { parseArea, sameArea } from '../../../core/grid/area';
import type { GridSheet, Sizes } from './grid-state';

const pointsPerPixel = 72 / 96;

/** Takes out the merged areas that are none in the grid any more. */
export function keepMerges(pack: Package, path: string, merges: readonly Area[]): void {
  changeChild(pack, path, 'mergeCells', (xml) => {
    const list = cut(xml);
    const children = list.children.filter((merge) => {
      const area = parseArea(attributeOf(merge.xml, 'ref') ?? '');
      return area !== undefined && merges.some((one) => sameArea(one, area));
    });
    return children.length === 0 ? undefined : join(counted({ ...list, children }));
  });
}

function changeChild(pack: Package, path: string, name: string, change: (xml: string) => string | undefined): void {
  const pieces = pack.pieces(path);
  const xml = childOf(pieces, name);
  if (xml !== undefined) pack.write(path, withOnlyChild(pieces, name, change(xml), worksheetOrder));
}

/** Sets heights and hides what the grid hides. Gives whether there was anything to do. */
export function setSizes(pack: Package, path: string, before: GridSheet | undefined, after: GridSheet): boolean {
  const rows = changesIn(before?.rows, after.rows);
  if (rows.size > 0) setRows(pack, path, rows);
  const columns = changesIn(before?.columns, after.columns);
  const areHidden = [...columns.values()].some(({ wasHidden, isHidden }) => wasHidden !== isHidden);
  if (areHidden) hideColumns(pack, path, columns);
  return rows.size > 0 || areHidden;
}

interface SizeChange extends Sizes {
  readonly wasHidden: boolean;
}

function changesIn(
  before: ReadonlyMap<number, Sizes> | undefined,
  after: ReadonlyMap<number, Sizes>,
): ReadonlyMap<number, SizeChange> {
  const changes = new Map<number, SizeChange>();
  for (const index of new Set([...(before?.keys() ?? []), ...after.keys()])) {
    const was = before?.get(index) ?? { size: undefined, isHidden: false };
    const is = after.get(index) ?? { size: undefined, isHidden: false };
    const isChanged = was.isHidden !== is.isHidden || (is.size !== undefined && was.size !== is.size);
    if (isChanged) changes.set(index, { ...is, wasHidden: was.isHidden });
  }
  return changes;
}

function setRows(pack: Package, path: string, changes: ReadonlyMap<number, SizeChange>): void {
  const { prefix } = pack.pieces(path);
  changeChild(pack, path, 'sheetData', (xml) => {
    const data = cut(xml);
    const rows = new Map<number, Piece>(
      data.children.map((row) => [Number(attributeOf(row.xml, 'r') ?? 0) - 1, row] as const),
    );
    for (const [index, { size, isHidden }] of changes) {
      const row = rows.get(index) ?? { name: 'row', xml: `<${prefix}row r="${index + 1}"/>` };
      const height = size === undefined ? {} : { ht: String(size * pointsPerPixel), customHeight: '1' };
      rows.set(index, { ...row, xml: withAttributes(row.xml, { ...height, hidden: isHidden ? '1' : undefined }) });
    }
    const children = [...rows].sort(([one], [other]) => one - other).map(([, row]) => row);
    return join({ ...data, children });
  });
}

function hideColumns(pack: Package, path: string, changes: ReadonlyMap<number, SizeChange>): void {
  const pieces = pack.pieces(path);
  const list = cut(childOf(pieces, 'cols') ?? '<cols/>');
  const columns = new Map<number, string>();
  for (const { xml } of list.children) {
    for (let index = Number(attributeOf(xml, 'min')); index <= Number(attributeOf(xml, 'max')); index += 1) {
      columns.set(index - 1, withAttributes(xml.trim(), { min: String(index), max: String(index) }));
    }
  }
  for (const [index, { isHidden }] of changes) {
    const number = String(index + 1);
    const xml = columns.get(index) ?? `<col min="${number}" max="${number}" width="9.140625"/>`;
    columns.set(index, withAttributes(xml, { hidden: isHidden ? '1' : undefined }));
  }
  const children = [...columns].sort(([one], [other]) => one - other).map(([, xml]) => ({ name: 'col', xml }));
  pack.write(path, withOnlyChild(pieces, 'cols', join({ ...list, children }), worksheetOrder));
}

/**
 * Shows and hides sheets and puts the tabs in the grid's order; tabs that the grid does not have, such as chart sheets, stay
 * behind the one before them. Gives whether there was anything to do.
 */
export function arrangeTabs(pack: Package, sheets: readonly TabState[]): boolean {
  const before = tabsOf(pack);
  const wanted = inOrder(
    before.map(({ name }) => name),
    sheets.map(({ name }) => name),
  );
  const active = before[activeTab(pack).active]?.name ?? '';
  const states = new Map(sheets.map((sheet) => [sheet.name, sheet.state]));
  const isSame = before.every(
    ({ name, isVisible }, index) =>
      wanted[index] === name && isVisible === ((states.get(name) ?? 'visible') === 'visible'),
  );
  if (isSame) return false;
  changeInWorkbook(pack, 'sheets', (element) => {
    const byName = new Map(element.children.map((child) => [attributeOf(child.xml, 'name') ?? '', child]));
    const children = wanted.flatMap((name) => {
      const child = byName.get(name);
      if (!child) return [];
      const state = states.get(name) ?? attributeOf(child.xml, 'state');
      return [{ ...child, xml: withAttributes(child.xml, { state: state === 'visible' ? undefined : state }) }];
    });
    return { ...element, children };
  });
  changeNames(pack, (names) =>
    names.map((name) =>
      name.scope === undefined ? name : { ...name, scope: wanted.indexOf(before[name.scope]?.name ?? '') },
    ),
  );
  const shown = states.get(active) === 'visible' ? active : sheets.find(({ state }) => state === 'visible')?.name;
  setActiveTab(pack, Math.max(0, wanted.indexOf(shown ?? active)));
  return true;
}

export interface TabState {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
}

function inOrder(all: readonly string[], sheets: readonly string[]): readonly string[] {
  const order = [...sheets];
  all.forEach((name, index) => {
    if (order.includes(name)) return;
    const before = all[index - 1];
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, name);
  });
  return order;
}
