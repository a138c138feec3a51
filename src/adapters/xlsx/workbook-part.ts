import type { Package } from './package';
import { changeNames, refersToSheet, type DefinedNameText } from './defined-names';
import { childOf, childrenOf, cut, withLastChild } from './pieces';
import { declareType, relate, relationshipsOf, unrelate, unrelateAll } from './relationships';
import { changeInWorkbook, workbookPath } from './workbook-root';
import { attributeOf, escapeXml, saysYes, withAttributes } from './xml';

const relationNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const worksheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

export const emptyWorksheet = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${mainNamespace}"><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`;

/** A tab of the workbook. `path` is its part; `isWorksheet` is false for chart sheets and the like. */
export interface Tab {
  readonly name: string;
  readonly path: string;
  readonly relation: string;
  readonly isVisible: boolean;
  readonly isWorksheet: boolean;
}

function relationOf(xml: string): string {
  return /\s[\w.-]+:id\s*=\s*["']([^"']*)/.exec(xml)?.[1] ?? '';
}

/** All tabs in their order. */
export function tabsOf(pack: Package): readonly Tab[] {
  const path = workbookPath(pack);
  const relations = new Map(relationshipsOf(pack, path).map((relation) => [relation.id, relation]));
  const sheets = cut(childOf(pack.pieces(path), 'sheets') ?? '<sheets/>');
  return childrenOf(sheets, 'sheet').map((xml) => {
    const relation = relations.get(relationOf(xml));
    return {
      name: attributeOf(xml, 'name') ?? '',
      path: relation?.path ?? '',
      relation: relationOf(xml),
      isVisible: (attributeOf(xml, 'state') ?? 'visible') === 'visible',
      isWorksheet: relation?.kind === 'worksheet',
    };
  });
}

/** Whether adding, removing and moving sheets is locked. */
export function structureIsLocked(pack: Package): boolean {
  const protection = childOf(pack.pieces(workbookPath(pack)), 'workbookProtection');
  return protection !== undefined && saysYes(attributeOf(protection, 'lockStructure'));
}

/** Adds an empty worksheet behind all others. */
export function addTab(pack: Package, name: string): void {
  const path = pack.freePath('xl/worksheets/sheet');
  pack.write(path, emptyWorksheet);
  declareType(pack, path, worksheetType);
  const relation = relate(pack, workbookPath(pack), 'worksheet', path);
  changeInWorkbook(pack, 'sheets', (sheets) => {
    const id = Math.max(0, ...sheets.children.map(({ xml }) => Number(attributeOf(xml, 'sheetId')) || 0)) + 1;
    const xml = `<sheet xmlns:r="${relationNamespace}" name="${escapeXml(name)}" sheetId="${id}" r:id="${relation}"/>`;
    return withLastChild(sheets, 'sheet', xml);
  });
}

/** Removes a sheet with its part and all that only it leads to. Names that refer to it are left broken, as Excel leaves them. */
export function removeTab(pack: Package, tab: Tab): void {
  const tabs = tabsOf(pack);
  const place = tabs.findIndex(({ relation }) => relation === tab.relation);
  unrelateAll(pack, tab.path);
  changeInWorkbook(pack, 'sheets', (sheets) => ({
    ...sheets,
    children: sheets.children.filter(({ xml }) => relationOf(xml) !== tab.relation),
  }));
  unrelate(pack, workbookPath(pack), tab.relation);
  changeNames(pack, (names) =>
    names.flatMap((name): readonly DefinedNameText[] => {
      if (name.scope === place) return [];
      const scope = name.scope !== undefined && name.scope > place ? name.scope - 1 : name.scope;
      const refersTo = refersToSheet(name.refersTo, tab.name) ? '#REF!' : name.refersTo;
      return [{ ...name, scope, refersTo }];
    }),
  );
  const { active } = activeTab(pack);
  const stays = active < place ? active : Math.max(active - 1, 0);
  const now = tabsOf(pack);
  const next = active !== place || now[stays]?.isVisible ? stays : now.findIndex(({ isVisible }) => isVisible);
  setActiveTab(pack, Math.max(next, 0));
}

export function activeTab(pack: Package): { readonly active: number } {
  const views = childOf(pack.pieces(workbookPath(pack)), 'bookViews');
  const view = views === undefined ? undefined : childOf(cut(views), 'workbookView');
  return { active: Number(view === undefined ? 0 : (attributeOf(view, 'activeTab') ?? 0)) };
}

/** Makes a tab the one in sight when the file is opened. */
export function setActiveTab(pack: Package, active: number): void {
  if (activeTab(pack).active === active) return;
  changeInWorkbook(pack, 'bookViews', (views) => {
    const [first, ...others] = views.children;
    if (!first) return withLastChild(views, 'workbookView', `<workbookView activeTab="${active}"/>`);
    const firstSheet = attributeOf(first.xml, 'firstSheet');
    const inSight = firstSheet !== undefined && Number(firstSheet) > active ? '0' : firstSheet;
    const xml = withAttributes(first.xml, { activeTab: String(active), firstSheet: inSight });
    return { ...views, children: [{ ...first, xml }, ...others] };
  });
}

/** Has Excel calculate all formulas when it opens the file, since some of their cells were written. */
export function calculateOnOpening(pack: Package): void {
  const path = workbookPath(pack);
  changeInWorkbook(pack, 'calcPr', (calculation) => ({
    ...calculation,
    open: withAttributes(calculation.open, { fullCalcOnLoad: '1' }),
  }));
  for (const { id, kind } of relationshipsOf(pack, path)) if (kind === 'calcChain') unrelate(pack, path, id);
}
