import type { Package } from './package';
import { childrenOf, cut, join, withLastChild, type Pieces } from './pieces';
import { attributeOf, escapeXml } from './xml';

const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const empty =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
const contentTypes = '[Content_Types].xml';

export interface Relationship {
  readonly id: string;
  /** The last part of its type: `worksheet`, `table`, `drawing`, … */
  readonly kind: string;
  /** The path of the part it leads to; undefined where it leads out of the file. */
  readonly path: string | undefined;
}

function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** `../charts/chart1.xml` as seen from `xl/drawings/drawing1.xml` is `xl/charts/chart1.xml`. */
function resolved(target: string, from: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** `xl/charts/chart1.xml` as `xl/drawings/drawing1.xml` names it is `../charts/chart1.xml`; some readers know no other way. */
function relative(path: string, from: string): string {
  const steps = from.split('/').slice(0, -1);
  const target = path.split('/');
  const same = steps.findIndex((step, index) => step !== target[index]);
  const shared = same < 0 ? steps.length : same;
  return [...steps.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}

/** Asked for again and again, and long in a workbook of a thousand sheets. */
const readAlready = new WeakMap<Pieces, readonly Relationship[]>();

/** What a part leads to; the whole package's own for `''`. */
export function relationshipsOf(pack: Package, part: string): readonly Relationship[] {
  const path = relationshipsPath(part);
  if (!pack.has(path)) return [];
  const pieces = pack.pieces(path);
  const relationships = readAlready.get(pieces) ?? readRelationships(pieces, part);
  readAlready.set(pieces, relationships);
  return relationships;
}

function readRelationships(pieces: Pieces, part: string): readonly Relationship[] {
  return childrenOf(pieces, 'Relationship').map((xml) => ({
    id: attributeOf(xml, 'Id') ?? '',
    kind: (attributeOf(xml, 'Type') ?? '').replace(/^.*\//, ''),
    path: attributeOf(xml, 'TargetMode') === 'External' ? undefined : resolved(attributeOf(xml, 'Target') ?? '', part),
  }));
}

/** Leads from one part to another; gives the relationship's id. */
export function relate(pack: Package, from: string, kind: string, to: string): string {
  const path = relationshipsPath(from);
  const taken = new Set(relationshipsOf(pack, from).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const xml = `<Relationship Id="${id}" Type="${relationTypes}/${kind}" Target="${escapeXml(relative(to, from))}"/>`;
  const pieces = pack.has(path) ? pack.pieces(path) : cut(empty);
  pack.write(path, withLastChild(pieces, 'Relationship', xml));
  return id;
}

/** Takes a relationship away, and what it led to where nothing else leads there. */
export function unrelate(pack: Package, from: string, id: string): void {
  const path = relationshipsPath(from);
  const gone = relationshipsOf(pack, from).find((one) => one.id === id);
  const pieces = pack.pieces(path);
  const children = pieces.children.filter(({ xml }) => attributeOf(xml, 'Id') !== id);
  if (children.length === 0 && from !== '') pack.remove(path);
  else pack.write(path, { ...pieces, children });
  if (gone?.path !== undefined) removeUnreached(pack, gone.path);
}

function isReached(pack: Package, path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return pack
    .paths()
    .filter((rels) => rels.endsWith('.rels'))
    .some((rels) => {
      if (!pack.text(rels)?.includes(name)) return false;
      const from = rels.replace(/_rels\/([^/]*)\.rels$/, '$1');
      return relationshipsOf(pack, from).some((relationship) => relationship.path === path);
    });
}

function removeUnreached(pack: Package, path: string): void {
  if (!pack.has(path) || isReached(pack, path)) return;
  const further = relationshipsOf(pack, path);
  pack.remove(path);
  pack.remove(relationshipsPath(path));
  declareType(pack, path, undefined);
  for (const { path: next } of further) if (next !== undefined) removeUnreached(pack, next);
}

/** Takes away all that a part leads to and nothing else does; the part itself stays. */
export function unrelateAll(pack: Package, part: string): void {
  for (const { id } of relationshipsOf(pack, part)) unrelate(pack, part, id);
}

/** States what kind of content a part has; takes the statement back where `type` is undefined. */
export function declareType(pack: Package, path: string, type: string | undefined): void {
  const pieces = pack.pieces(contentTypes);
  const part = `/${path}`;
  const children = pieces.children.filter(
    ({ name, xml }) => name !== 'Override' || attributeOf(xml, 'PartName')?.toLowerCase() !== part.toLowerCase(),
  );
  const others = { ...pieces, children };
  const declared = type === undefined ? others : withLastChild(others, 'Override', override(part, type));
  if (join(declared) !== join(pieces)) pack.write(contentTypes, declared);
}

function override(part: string, type: string): string {
  return `<Override PartName="${escapeXml(part)}" ContentType="${type}"/>`;
}
