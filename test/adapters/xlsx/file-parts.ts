import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** A file's parts by their paths, as text. */
export type Parts = Readonly<Record<string, string>>;

export function partsOf(bytes: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

/** Throws where the part is missing or is not well-formed. */
export function partAsXml(parts: Parts, path: string): Document {
  const text = parts[path];
  if (text === undefined) throw new Error(`no part ${path} among ${Object.keys(parts).join(', ')}`);
  const fail = (_: string, message: string): never => {
    throw new Error(`${path}: ${message}`);
  };
  return new DOMParser({ onError: fail }).parseFromString(text, 'text/xml');
}

/** All elements of the name, whatever their prefix, in the order of the text. */
export function elements(within: Document | Element, name: string): readonly Element[] {
  return Array.from(within.getElementsByTagNameNS('*', name));
}

/** What a part's relationships lead to: the parts' paths by the relationships' ids. */
export function targetsOf(parts: Parts, path: string): ReadonlyMap<string, string> {
  const slash = path.lastIndexOf('/') + 1;
  const relations = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
  if (parts[relations] === undefined) return new Map();
  return new Map(
    elements(partAsXml(parts, relations), 'Relationship').map((relation) => [
      relation.getAttribute('Id') ?? '',
      new URL(relation.getAttribute('Target') ?? '', `file:///${path}`).pathname.slice(1),
    ]),
  );
}

const relationNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function relationId(element: Element): string {
  return element.getAttributeNS(relationNamespace, 'id') ?? '';
}

/** The path of a sheet's part. */
export function sheetPart(parts: Parts, sheet: string): string {
  const workbook = 'xl/workbook.xml';
  const tab = elements(partAsXml(parts, workbook), 'sheet').find((one) => one.getAttribute('name') === sheet);
  const path = tab && targetsOf(parts, workbook).get(relationId(tab));
  if (path === undefined) throw new Error(`no sheet ${sheet}`);
  return path;
}

/** Parts that nothing leads to, and content types or relationships of parts that are not there. Both should be none. */
export function looseEnds(parts: Parts): readonly string[] {
  const sources = Object.keys(parts)
    .filter((path) => path.endsWith('.rels'))
    .map((path) => path.replace(/_rels\/([^/]*)\.rels$/, '$1'));
  const reached = new Set(sources.flatMap((source) => [...targetsOf(parts, source).values()]));
  const content = Object.keys(parts).filter((path) => !path.endsWith('.rels') && path !== '[Content_Types].xml');
  const declared = elements(partAsXml(parts, '[Content_Types].xml'), 'Override').map(
    (override) => override.getAttribute('PartName')?.slice(1) ?? '',
  );
  return [
    ...content.filter((path) => !reached.has(path)).map((path) => `nothing leads to ${path}`),
    ...[...reached].filter((path) => !(path in parts)).map((path) => `${path} is missing`),
    ...declared.filter((path) => !(path in parts)).map((path) => `${path} has a type and no content`),
  ];
}
