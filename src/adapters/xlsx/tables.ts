import { parseA1, rangeA1 } from '../../core/grid/a1';
import type { Area } from '../../core/grid/area';
import type { Package } from './package';
import { cut, join, withLastChild } from './pieces';
import { declareType, relate, relationshipsOf, unrelate } from './relationships';
import type { SheetEditor } from './sheet-editor';
import { attributeOf, escapeCellText, escapeXml } from './xml';

const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const tableType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

export interface Table {
  readonly name: string;
  readonly area: Area;
  readonly relation: string;
  readonly path: string;
}

/** The tables of the sheet at this path. */
export function tablesOf(pack: Package, sheetPath: string): readonly Table[] {
  return relationshipsOf(pack, sheetPath).flatMap(({ id, kind, path }) => {
    const { open } = cut(kind === 'table' && path !== undefined ? (pack.text(path) ?? '') : '');
    const area = parseA1(attributeOf(open, 'ref') ?? '');
    const name = attributeOf(open, 'displayName');
    return area && name !== undefined && path !== undefined ? [{ name, area, relation: id, path }] : [];
  });
}

/** The names of all tables of the workbook, in lower case: no two may be the same. */
export function tableNames(pack: Package): ReadonlySet<string> {
  return new Set(
    tableParts(pack).map((path) => (attributeOf(cut(pack.text(path) ?? '').open, 'displayName') ?? '').toLowerCase()),
  );
}

function tableParts(pack: Package): readonly string[] {
  return pack.paths().filter((path) => /\/tables\/[^/]+\.xml$/.test(path));
}

/** Headings as a table wants them: each with a text, none twice. Excel names a blank one 列1 and counts on. */
export function tableHeadings(texts: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const wanted = text === '' ? `列${index + 1}` : text;
    let heading = wanted;
    for (let number = 2; taken.has(heading.toLowerCase()); number += 1) heading = `${wanted}${number}`;
    taken.add(heading.toLowerCase());
    return heading;
  });
}

function tableXml(id: number, name: string, reference: string, headings: readonly string[]): string {
  const columns = headings.map((heading, index) => {
    const written = escapeCellText(heading).replaceAll('\n', '_x000a_');
    return `<tableColumn id="${index + 1}" name="${written}"/>`;
  });
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${mainNamespace}" id="${id}" name="${escapeXml(name)}" ` +
    `displayName="${escapeXml(name)}" ref="${reference}" totalsRowShown="0"><autoFilter ref="${reference}"/>` +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}

/** Makes a table of an area whose first row holds these headings. */
export function addTable(
  pack: Package,
  sheet: SheetEditor,
  table: { readonly name: string; readonly area: Area; readonly headings: readonly string[] },
): void {
  const ids = tableParts(pack).map((part) => Number(attributeOf(cut(pack.text(part) ?? '').open, 'id')) || 0);
  const path = pack.freePath('xl/tables/table');
  pack.write(path, tableXml(Math.max(0, ...ids) + 1, table.name, rangeA1(table.area), table.headings));
  declareType(pack, path, tableType);
  const relation = relate(pack, sheet.path, 'table', path);
  const parts = cut(sheet.child('tableParts') ?? '<tableParts count="0"/>');
  const part = `<tablePart xmlns:r="${relationNamespace}" r:id="${relation}"/>`;
  sheet.setChild('tableParts', join(withLastChild(parts, 'tablePart', part)));
}

/** Makes a table a plain range again; its cells stay. */
export function removeTable(pack: Package, sheet: SheetEditor, table: Table): void {
  const parts = cut(sheet.child('tableParts') ?? '<tableParts count="0"/>');
  const children = parts.children.filter(({ xml }) => !xml.includes(`id="${table.relation}"`));
  const open = parts.open.replace(/\scount\s*=\s*["']\d*["']/, ` count="${children.length}"`);
  sheet.setChild('tableParts', children.length === 0 ? undefined : join({ ...parts, open, children }));
  unrelate(pack, sheet.path, table.relation);
}
