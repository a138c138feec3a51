/** A child element of a part's root as it is written, white space before it included. */
export interface Piece {
  /** Without prefix. */
  readonly name: string;
  readonly xml: string;
}

/**
 * An XML text cut into its root's children, so that one of them can be replaced while all others stay byte for byte.
 * `open` is all up to the end of the root's start tag, `close` all from the last child on.
 */
export interface Pieces {
  readonly open: string;
  /** The root's prefix with its colon, such as `x:`; mostly empty. */
  readonly prefix: string;
  readonly children: readonly Piece[];
  readonly close: string;
}

const tagPattern =
  /<(?:!--[^]*?-->|!\[CDATA\[[^]*?\]\]>|\?[^]*?\?>|![^>]*>|(\/?)([^\s/>!?]+)(?:"[^"]*"|'[^']*'|[^"'>])*>)/g;

/** Elements that are long and never hold one of their own kind: their end can be looked for without reading what is in them. */
const long = new Set(['sheetData', 'row', 'mergeCells', 'mergeCell', 'si']);

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Where the element ends whose start tag the pattern has just matched. */
function endOfElement(xml: string, name: string, pattern: RegExp): number {
  if (long.has(localName(name))) {
    const close = `</${name}>`;
    const end = xml.indexOf(close, pattern.lastIndex);
    if (end >= 0) return end + close.length;
  }
  let depth = 1;
  for (let tag = pattern.exec(xml); tag; tag = pattern.exec(xml)) {
    if (tag[2] === undefined) continue;
    if (tag[1] === '/') depth -= 1;
    else if (!tag[0].endsWith('/>')) depth += 1;
    if (depth === 0) return pattern.lastIndex;
  }
  return xml.length;
}

/** Cuts an element, or a whole part, into the children of its root. */
export function cut(xml: string): Pieces {
  const pattern = new RegExp(tagPattern);
  let root = pattern.exec(xml);
  while (root && root[2] === undefined) root = pattern.exec(xml);
  const rootName = root?.[2];
  if (!root || rootName === undefined) return { open: xml, prefix: '', children: [], close: '' };
  const prefix = rootName.slice(0, rootName.indexOf(':') + 1);
  if (root[0].endsWith('/>')) {
    const open = `${xml.slice(0, pattern.lastIndex - 2).trimEnd()}>`;
    return { open, prefix, children: [], close: `</${rootName}>${xml.slice(pattern.lastIndex)}` };
  }
  const open = xml.slice(0, pattern.lastIndex);
  const children: Piece[] = [];
  let from = pattern.lastIndex;
  for (let tag = pattern.exec(xml); tag && tag[1] !== '/'; tag = pattern.exec(xml)) {
    if (tag[2] === undefined) continue;
    const end = tag[0].endsWith('/>') ? pattern.lastIndex : endOfElement(xml, tag[2], pattern);
    children.push({ name: localName(tag[2]), xml: xml.slice(from, end) });
    from = end;
    pattern.lastIndex = end;
  }
  return { open, prefix, children, close: xml.slice(from) };
}

export function join({ open, children, close }: Pieces): string {
  return open + children.map((child) => child.xml).join('') + close;
}

/** The first child of the name as it is written; undefined where there is none. */
export function childOf(pieces: Pieces, name: string): string | undefined {
  return pieces.children.find((child) => child.name === name)?.xml;
}

export function childrenOf(pieces: Pieces, name: string): readonly string[] {
  return pieces.children.filter((child) => child.name === name).map((child) => child.xml);
}

/** Gives the elements of a text that have no prefix the one that the part writes its own with. */
export function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=\w+[\s/>])/g, `<$1${prefix}`);
}

/** The child put where the schema's `order` wants it: behind all that may stand before it or beside it. `xml` is without prefix. */
export function withChild(pieces: Pieces, name: string, xml: string, order: readonly string[]): Pieces {
  const rank = order.indexOf(name);
  let at = 0;
  pieces.children.forEach((child, index) => {
    const place = order.indexOf(child.name);
    if (place >= 0 && place <= rank) at = index + 1;
  });
  const added = { name, xml: prefixed(xml, pieces.prefix) };
  return { ...pieces, children: [...pieces.children.slice(0, at), added, ...pieces.children.slice(at)] };
}

/** The first child of the name replaced, or put in where there is none; taken out where `xml` is undefined. */
export function withOnlyChild(pieces: Pieces, name: string, xml: string | undefined, order: readonly string[]): Pieces {
  const at = pieces.children.findIndex((child) => child.name === name);
  if (xml === undefined) return { ...pieces, children: pieces.children.filter((child) => child.name !== name) };
  if (at < 0) return withChild(pieces, name, xml, order);
  const replaced = { name, xml: prefixed(xml, pieces.prefix) };
  return { ...pieces, children: pieces.children.map((child, index) => (index === at ? replaced : child)) };
}

export function withoutChildren(pieces: Pieces, names: ReadonlySet<string>): Pieces {
  return { ...pieces, children: pieces.children.filter((child) => !names.has(child.name)) };
}

/** The element with a child behind its others; `count` is kept right where the element states one. */
export function withLastChild(pieces: Pieces, name: string, xml: string): Pieces {
  const children = [...pieces.children, { name, xml: prefixed(xml, pieces.prefix) }];
  return counted({ ...pieces, children });
}

/** The element with its `count` attribute as its children are. */
export function counted(pieces: Pieces): Pieces {
  return { ...pieces, open: pieces.open.replace(/\scount\s*=\s*["']\d*["']/, ` count="${pieces.children.length}"`) };
}
