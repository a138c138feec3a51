import { formulasOf } from '../../../adapters/xlsx/shared-formulas';
import type { Package } from '../../../adapters/xlsx/package';
import type { Piece, Pieces } from '../../../adapters/xlsx/pieces';
import { childOf, counted, cut, join } from '../../../adapters/xlsx/pieces';
import { relationshipsOf } from '../../../adapters/xlsx/relationships';
import { attributeOf, escapeXml, withAttributes } from '../../../adapters/xlsx/xml';
import { cellArea, lastColumn, parseArea } from '../../excel-host/model/area';
import { cellA1 } from '../../../core/grid/a1';
import type { Shift } from '../../excel-host/model/shift';
import { shifted } from '../../excel-host/model/shift';
import { changeReferences } from './rename-sheets';
import { shiftedList, withCellsShifted } from './references';

/** The sheet whose rows or columns were inserted or deleted. */
export interface ShiftedSheet {
  readonly name: string;
  readonly path: string;
}

const cellTag = /(<(?:\w+:)?c\b[^>]*?\sr=")([A-Z]+\d+)(")/g;
const sharedOrArray = /\st="(?:shared|array|dataTable)"/;
const listAttribute = /(\s(?:sqref|ref)=")([^"]*)(")/g;
const listElement = /(<(?:\w+:)?sqref>)([^<]*)(<\/)/g;

/**
 * Inserts or deletes whole rows or columns in the sheet's part and moves with them what refers to its cells, in all parts.
 * What the grid keeps of it, values and formulas above all, is compared and put right afterwards; this is for the rest.
 */
export function shiftSheet(pack: Package, { name, path }: ShiftedSheet, shift: Shift): void {
  spellOutFormulas(pack, name, path);
  const pieces = pack.pieces(path);
  const children = pieces.children.flatMap((child) => shiftedChild(child, shift));
  pack.write(path, { ...pieces, children });
  for (const { kind, path: part } of relationshipsOf(pack, path)) {
    if (part === undefined || !pack.has(part)) continue;
    if (kind === 'table' || kind === 'comments') pack.write(part, shiftedLists(pack.text(part) ?? '', shift));
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
  if (child.name === 'cols') return shift.along === 'columns' ? shiftedColumns(child, shift) : [child];
  if (child.name === 'conditionalFormatting' || child.name === 'autoFilter') {
    return isGone(child.xml, shift) ? [] : [{ ...child, xml: shiftedLists(child.xml, shift) }];
  }
  if (!ownerLists.has(child.name)) return [{ ...child, xml: shiftedLists(child.xml, shift) }];
  const list = cut(child.xml);
  const left = list.children.filter(({ name, xml }) => !areaOwners.has(name) || !isGone(xml, shift));
  if (left.length === 0) return [];
  return [{ ...child, xml: shiftedLists(join(counted({ ...list, children: left })), shift) }];
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
  return xml.replace(cellTag, (_, open: string, reference: string, close: string) => {
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
