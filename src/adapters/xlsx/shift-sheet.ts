import { formulasOf } from './shared-formulas';
import type { Package } from './package';
import type { Piece, Pieces } from './pieces';
import { childOf, counted, cut, join } from './pieces';
import { relationshipsOf } from './relationships';
import { tabsOf } from './workbook-part';
import { attributeOf, escapeXml, unescapeXml, withAttributes } from './xml';
import { cellArea, lastColumn, parseArea } from '../../core/grid/area';
import { cellA1 } from '../../core/grid/a1';
import type { Shift } from '../../core/grid/shift';
import { shifted } from '../../core/grid/shift';
import { changeReferences } from './change-references';
import { shiftedList, withCellsShifted } from './references';

/** The sheet whose rows or columns were inserted or deleted. */
export interface ShiftedSheet {
  readonly name: string;
  readonly path: string;
}

/** Parts that name cells of their sheet in `ref` attributes. */
const withAreas = new Set(['table', 'comments', 'threadedComment', 'pivotTable']);
const cellTag = /(<(?:\w+:)?c\b[^>]*?\sr=")([A-Z]+\d+)(")/g;
/** The cells that an array formula fills. */
const formulaRange = /(<(?:\w+:)?f\b[^>]*\sref=")([^"]*)(")/g;
const sharedOrArray = /\st="(?:shared|array|dataTable)"/;
const listAttribute = /(\s(?:sqref|ref)=")([^"]*)(")/g;
const listElement = /(<(?:\w+:)?sqref>)([^<]*)(<\/)/g;

/**
 * Inserts or deletes whole rows or columns in the sheet's part and moves with them what refers to its cells, in all parts.
 * What the grid keeps of it, values and formulas above all, is compared and put right afterwards; this is for the rest.
 */
export function shiftSheet(pack: Package, { name, path }: ShiftedSheet, shift: Shift): void {
  spellOutFormulas(pack, name, path);
  for (const tab of tabsOf(pack)) if (tab.isWorksheet && tab.path !== path) spellOutReferring(pack, tab, name);
  const pieces = pack.pieces(path);
  const children = pieces.children.flatMap((child) => shiftedChild(child, shift));
  pack.write(path, { ...pieces, children });
  for (const { kind, path: part } of relationshipsOf(pack, path)) {
    if (part === undefined || !pack.has(part)) continue;
    if (withAreas.has(kind)) pack.write(part, shiftedLists(pack.text(part) ?? '', shift));
    if (kind === 'drawing') pack.write(part, shiftedAnchors(pack.text(part) ?? '', shift));
    if (kind === 'vmlDrawing') pack.write(part, shiftedNotes(pack.text(part) ?? '', shift));
  }
  changeReferences(pack, (formula, part) => withCellsShifted(formula, shift, name, homeOf(pack, part, path, name)));
}

/** A formula in the sheet's own part that names no sheet means this one; one in another part means that one. */
function homeOf(pack: Package, part: string, path: string, name: string): string | undefined {
  if (part === path) return name;
  return relationshipsOf(pack, path).some((relation) => relation.kind === 'table' && relation.path === part)
    ? name
    : undefined;
}

/** Another sheet whose cells share a formula that refers to the shifted one. */
function spellOutReferring(pack: Package, { name, path }: ShiftedSheet, shiftedName: string): void {
  const data = childOf(pack.pieces(path), 'sheetData') ?? '';
  if (sharedOrArray.test(data) && unescapeXml(data).includes(shiftedName)) spellOutFormulas(pack, name, path);
}

/** Cells that share a formula would, once moved, mean others by it. */
function spellOutFormulas(pack: Package, name: string, path: string): void {
  const data = childOf(pack.pieces(path), 'sheetData') ?? '';
  if (!sharedOrArray.test(data)) return;
  const formulaAt = formulasOf(pack.zip(), name);
  const cell = /<(?:\w+:)?c\b[^>]*\sr="([A-Z]+\d+)"[^>]*>(?:(?!<\/(?:\w+:)?c>)[^])*<\/(?:\w+:)?c>/g;
  const spelled = data.replace(cell, (whole, reference: string) =>
    whole.replace(/<((?:\w+:)?)f\b[^>]*\st="shared"[^>]*?(?:\/>|>[^<]*<\/(?:\w+:)?f>)/, (formula, prefix: string) => {
      const at = parseArea(reference);
      const text = at && formulaAt(at.row, at.column);
      return text === undefined ? formula : `<${prefix}f>${escapeXml(text)}</${prefix}f>`;
    }),
  );
  const pieces = pack.pieces(path);
  const children = pieces.children.map((child) => (child.name === 'sheetData' ? { ...child, xml: spelled } : child));
  pack.write(path, { ...pieces, children });
}

/** Elements that are nothing without their areas. */
const areaOwners = new Set(['mergeCell', 'hyperlink', 'dataValidation', 'protectedRange', 'ignoredError']);
const ownerLists = new Set(['mergeCells', 'hyperlinks', 'dataValidations', 'protectedRanges', 'ignoredErrors']);

function shiftedChild(child: Piece, shift: Shift): readonly Piece[] {
  if (child.name === 'sheetData') return [{ ...child, xml: shiftedRows(child.xml, shift) }];
  // What is selected stays where it is on the screen.
  if (child.name === 'sheetViews') return [child];
  if (child.name === 'rowBreaks' || child.name === 'colBreaks') return [shiftedBreaks(child, shift)];
  if (child.name === 'cols') return shift.along === 'columns' ? shiftedColumns(child, shift) : [child];
  if (child.name === 'conditionalFormatting' || child.name === 'autoFilter') {
    return isGone(child.xml, shift) ? [] : [{ ...child, xml: shiftedLists(child.xml, shift) }];
  }
  if (!ownerLists.has(child.name)) return [{ ...child, xml: shiftedLists(child.xml, shift) }];
  const list = cut(child.xml);
  const left = list.children
    .filter(({ name, xml }) => !areaOwners.has(name) || !isGone(xml, shift))
    .map((owner) => ({ ...owner, xml: shiftedLists(owner.xml, shift) }))
    .filter(({ name, xml }) => name !== 'mergeCell' || attributeOf(xml, 'ref')?.includes(':'));
  return left.length === 0 ? [] : [{ ...child, xml: join(counted({ ...list, children: left })) }];
}

/** A page ends above the row, or left of the column, that the break counts from zero; the break goes with it. */
function shiftedBreaks(child: Piece, shift: Shift): Piece {
  const along = child.name === 'rowBreaks' ? 'rows' : 'columns';
  if (shift.along !== along) return child;
  const list = cut(child.xml);
  const children = list.children.map((one) => {
    const at = Number(attributeOf(one.xml, 'id') ?? 0);
    const moved = along === 'rows' ? shifted(cellArea(at, 0), shift)?.row : shifted(cellArea(0, at), shift)?.column;
    return {
      ...one,
      xml: withAttributes(one.xml, { id: String(moved ?? shift.area[along === 'rows' ? 'row' : 'column']) }),
    };
  });
  return { ...child, xml: join({ ...list, children }) };
}

function isGone(xml: string, shift: Shift): boolean {
  const list = attributeOf(xml, 'sqref') ?? attributeOf(xml, 'ref');
  return list !== undefined && shiftedList(list, shift) === undefined;
}

function shiftedLists(xml: string, shift: Shift): string {
  const moved = (_: string, open: string, list: string, close: string): string =>
    `${open}${shiftedList(list, shift) ?? list}${close}`;
  return xml.replace(listAttribute, moved).replace(listElement, moved);
}

function shiftedRows(sheetData: string, shift: Shift): string {
  const data = cut(sheetData);
  const children = data.children.flatMap((row): readonly Piece[] => {
    const number = attributeOf(row.xml, 'r');
    if (number === undefined) return [row];
    const first = cellArea(Number(number) - 1, 0);
    const place = shift.along === 'rows' ? shifted(first, shift) : first;
    if (!place) return [];
    const xml = withAttributes(row.xml, { r: String(place.row + 1), spans: undefined });
    return [{ ...row, xml: shift.along === 'columns' ? withoutGoneCells(xml, shift) : renumbered(xml, shift) }];
  });
  return join({ ...data, children });
}

function renumbered(xml: string, shift: Shift): string {
  const withRanges = xml.replace(formulaRange, (_, open: string, list: string, close: string) => {
    return `${open}${shiftedList(list, shift) ?? list}${close}`;
  });
  return withRanges.replace(cellTag, (_, open: string, reference: string, close: string) => {
    const at = parseArea(reference);
    const moved = at && shifted(at, shift);
    return `${open}${moved ? cellA1(moved) : reference}${close}`;
  });
}

function withoutGoneCells(xml: string, shift: Shift): string {
  const row = cut(xml);
  const children = row.children.filter(({ xml: cell }) => {
    const at = parseArea(attributeOf(cell, 'r') ?? '');
    return !at || shifted(at, shift) !== undefined;
  });
  return renumbered(join({ ...row, children }), shift);
}

/** Widths move with their columns; columns that are new get none. */
function shiftedColumns(child: Piece, shift: Shift): readonly Piece[] {
  const list: Pieces = cut(child.xml);
  const children = list.children.flatMap((column): readonly Piece[] => {
    const min = Number(attributeOf(column.xml, 'min')) - 1;
    const max = Number(attributeOf(column.xml, 'max')) - 1;
    const moved = shifted({ row: 0, column: min, rows: 1, columns: max - min + 1 }, shift);
    if (!moved) return [];
    const xml = withAttributes(column.xml, { min: String(moved.column + 1), max: String(lastColumn(moved) + 1) });
    return [{ ...column, xml }];
  });
  return children.length === 0 ? [] : [{ ...child, xml: join({ ...list, children }) }];
}

/** Pictures and charts hang on cells, which their anchors count from zero. */
function shiftedAnchors(xml: string, shift: Shift): string {
  const corner = /<((?:\w+:)?)(from|to)>([^]*?)<\/(?:\w+:)?\2>/g;
  return xml.replace(corner, (whole) => {
    const row = Number(/<(?:\w+:)?row>(\d+)/.exec(whole)?.[1] ?? 0);
    const column = Number(/<(?:\w+:)?col>(\d+)/.exec(whole)?.[1] ?? 0);
    const moved = shifted(cellArea(row, column), shift) ?? { row: shift.area.row, column: shift.area.column };
    const isAlongRows = shift.along === 'rows';
    return whole
      .replace(/(<(?:\w+:)?row>)\d+/, (_, tag: string) => `${tag}${isAlongRows ? moved.row : row}`)
      .replace(/(<(?:\w+:)?col>)\d+/, (_, tag: string) => `${tag}${isAlongRows ? column : moved.column}`);
  });
}

/** The boxes of old notes state their cell. */
function shiftedNotes(xml: string, shift: Shift): string {
  return xml.replace(
    /(<x:Row>)(\d+)(<\/x:Row>\s*<x:Column>)(\d+)/g,
    (whole, open: string, row: string, between: string, column: string) => {
      const moved = shifted(cellArea(Number(row), Number(column)), shift);
      return moved ? `${open}${moved.row}${between}${moved.column}` : whole;
    },
  );
}
