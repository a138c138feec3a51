const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** What a text stands for once its entities are resolved. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[\da-fA-F]+|#\d+|\w+);/g, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return entities[name] ?? whole;
  });
}

/** For text between tags and within double quotes alike. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const unwritable = /[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\uFFFE\uFFFF]|_(?=x[\dA-Fa-f]{4}_)/g;

function spelledOut(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/**
 * A cell's text for XML. What XML can't hold is written as `_x0001_`, as SpreadsheetML wants it; a text that happens to look
 * like that gets its first underscore spelled out.
 */
export function escapeCellText(text: string): string {
  return escapeXml(text.replace(unwritable, spelledOut));
}

const patterns = new Map<string, RegExp>();

/** What finds an attribute in a start tag. */
function attributePattern(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  return pattern;
}

/** The value of an attribute of a start tag, by its name as it is written there; undefined where it is missing. */
export function attributeOf(tag: string, name: string): string | undefined {
  const match = attributePattern(name).exec(tag);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : unescapeXml(value);
}

/** The start tag with the attribute set; with it taken out where `value` is undefined. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const pattern = attributePattern(name);
  const written = value === undefined ? '' : ` ${name}="${escapeXml(value)}"`;
  if (pattern.test(tag)) return tag.replace(pattern, () => written);
  return tag.replace(/\s*(\/?)>$/, (_, slash: string) => `${written}${slash}>`);
}

/** The first start tag of an element's text. */
export function startTagOf(xml: string): string {
  return /<[^\s/>!?]+(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(xml)?.[0] ?? '';
}

/** An element's text with its start tag's attributes changed. */
export function withAttributes(xml: string, changes: Readonly<Record<string, string | undefined>>): string {
  const tag = startTagOf(xml);
  const changed = Object.entries(changes).reduce((now, [name, value]) => withAttribute(now, name, value), tag);
  return xml.replace(tag, () => changed);
}

/** Whether an `xsd:boolean` attribute or `val` says yes. */
export function saysYes(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
