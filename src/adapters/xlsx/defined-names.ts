import type { Package } from './package';
import { childOf, childrenOf, counted, cut, prefixed } from './pieces';
import { changeInWorkbook, workbookPath } from './workbook-root';
import { attributeOf, escapeXml, unescapeXml, withAttributes } from './xml';

/** A defined name as it is written. `scope` is the place of the tab that it belongs to; undefined for the workbook's. */
export interface DefinedNameText {
  readonly name: string;
  readonly scope: number | undefined;
  readonly refersTo: string;
  readonly comment: string;
  /** Missing for a name that is new. */
  readonly xml?: string;
}

function nameFrom(xml: string): DefinedNameText {
  const scope = attributeOf(xml, 'localSheetId');
  const text = cut(xml);
  return {
    name: attributeOf(xml, 'name') ?? '',
    scope: scope === undefined ? undefined : Number(scope),
    refersTo: unescapeXml(text.close.slice(0, text.close.lastIndexOf('</'))),
    comment: attributeOf(xml, 'comment') ?? '',
    xml,
  };
}

export function namesOf(pack: Package): readonly DefinedNameText[] {
  const names = childOf(pack.pieces(workbookPath(pack)), 'definedNames');
  return names === undefined ? [] : childrenOf(cut(names), 'definedName').map(nameFrom);
}

function writtenName({ name, scope, refersTo, comment }: DefinedNameText): string {
  const attributes = `${comment === '' ? '' : ` comment="${escapeXml(comment)}"`}${scope === undefined ? '' : ` localSheetId="${scope}"`}`;
  return `<definedName name="${escapeXml(name)}"${attributes}>${escapeXml(refersTo)}</definedName>`;
}

/** The name's own text where nothing but its scope or reference changed, so that what else it states stays. */
function rewrittenName(name: DefinedNameText): string {
  if (name.xml === undefined) return writtenName(name);
  const { open, close, prefix } = cut(name.xml);
  const scoped = withAttributes(open, { localSheetId: name.scope === undefined ? undefined : String(name.scope) });
  const was = nameFrom(name.xml);
  const body = was.refersTo === name.refersTo ? close : `${escapeXml(name.refersTo)}</${prefix}definedName>`;
  return `${was.scope === name.scope ? open : scoped}${body}`;
}

/** Changes the names as a whole; a name that keeps its text keeps what else its element states. */
export function changeNames(
  pack: Package,
  changed: (names: readonly DefinedNameText[]) => readonly DefinedNameText[],
): void {
  const names = changed(namesOf(pack));
  if (names.length === 0 && namesOf(pack).length === 0) return;
  changeInWorkbook(pack, 'definedNames', (element) => {
    const children = names.map((name) => ({ name: 'definedName', xml: prefixed(rewrittenName(name), element.prefix) }));
    return children.length === 0 ? undefined : counted({ ...element, children });
  });
}

function isSame(one: DefinedNameText, name: string, scope: number | undefined): boolean {
  return one.scope === scope && one.name.toLowerCase() === name.toLowerCase();
}

/** Sets a name; replaces the one of the same name and scope. */
export function setName(pack: Package, name: Omit<DefinedNameText, 'xml'>): void {
  changeNames(pack, (names) => {
    const at = names.findIndex((one) => isSame(one, name.name, name.scope));
    return at < 0 ? [...names, name] : names.map((one, index) => (index === at ? name : one));
  });
}

export function removeName(pack: Package, name: string, scope?: number): void {
  if (!namesOf(pack).some((one) => isSame(one, name, scope))) return;
  changeNames(pack, (names) => names.filter((one) => !isSame(one, name, scope)));
}

/** Whether the text of a name begins with a reference to the sheet. */
export function refersToSheet(text: string, sheet: string): boolean {
  return text.startsWith(`'${sheet.replaceAll("'", "''")}'!`) || text.startsWith(`${sheet}!`);
}
