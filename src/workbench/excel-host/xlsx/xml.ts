import { DOMParser } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** The files in an .xlsx, by their path. */
export interface XlsxPackage {
  text(path: string): string | undefined;
  root(path: string): Element | undefined;
}

export function unpack(bytes: Uint8Array): XlsxPackage {
  const files = unzipSync(bytes, { filter: ({ name }) => name.endsWith('.xml') || name.endsWith('.rels') });
  const text = (path: string): string | undefined => {
    const file = files[path];
    return file && strFromU8(file);
  };
  return { text, root: (path) => rootOf(text(path)) };
}

/** The root element of an XML text. */
export function rootOf(xml: string | undefined): Element | undefined {
  if (xml === undefined) return undefined;
  return new DOMParser().parseFromString(xml, 'text/xml').documentElement ?? undefined;
}

/** The children with this local name, in any namespace prefix. */
export function children(parent: Element | undefined, name: string): readonly Element[] {
  const found: Element[] = [];
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) {
    if (isElement(node) && node.localName === name) found.push(node);
  }
  return found;
}

export function child(parent: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((element, name) => children(element, name)[0], parent);
}

export function numberOf(element: Element | undefined, attribute: string): number | undefined {
  const text = element?.getAttribute(attribute);
  return text === null || text === undefined || text === '' ? undefined : Number(text);
}

/** An attribute that is a switch: missing, `1`, `true`, `0` or `false`. */
export function isOn(element: Element | undefined, attribute: string, missing = false): boolean {
  const text = element?.getAttribute(attribute);
  return text === null || text === undefined ? missing : text === '1' || text === 'true';
}

function isElement(node: { readonly nodeType: number }): node is Element {
  return node.nodeType === 1;
}

/** The targets of a part's relations, by id; paths from the package's root. */
export function relationsOf(
  files: XlsxPackage,
  part: string,
): ReadonlyMap<string, { readonly type: string; readonly path: string }> {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const root = files.root(`${folder}_rels/${part.slice(slash + 1)}.rels`);
  return new Map(
    children(root, 'Relationship').map((relation) => {
      const target = relation.getAttribute('Target') ?? '';
      const type = (relation.getAttribute('Type') ?? '').split('/').at(-1) ?? '';
      return [relation.getAttribute('Id') ?? '', { type, path: joined(folder, target) }];
    }),
  );
}

function joined(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts: string[] = [];
  for (const part of `${folder}${target}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
