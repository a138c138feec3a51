/** The namespace of the one XML part of a workbook that is ours. It never changes: files keep it for years. */
export const storedNamespace = 'urn:budget-performance-addin:stored';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The part that holds `content`. What XML can't hold has to be spelled out in `content` before. */
export function storedXml(content: string): string {
  const text = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<stored xmlns="${storedNamespace}">${text}</stored>`;
}

/**
 * What a part of our namespace holds, whoever has saved it since: prefixes, declarations and CDATA sections may have come to it.
 * Undefined for a part that is not ours, or holds further elements.
 */
export function contentOfStoredXml(xml: string): string | undefined {
  const [, prefix = '', attributes = '', inner = ''] =
    /^\uFEFF?\s*(?:<\?[^>]*\?>\s*)?<([\w.-]+:)?stored\b([^>]*?)(?:\/>|>([\s\S]*)<\/\1?stored\s*>)\s*$/u.exec(xml) ?? [];
  const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  const isOurs = attributes.includes(`${declaration}="${storedNamespace}"`);
  const isOursInOtherQuotes = attributes.includes(`${declaration}='${storedNamespace}'`);
  return isOurs || isOursInOtherQuotes ? textIn(inner) : undefined;
}

function textIn(inner: string): string | undefined {
  const pieces = inner.split(/<!\[CDATA\[([\s\S]*?)\]\]>/u);
  // The sections between the marks stand at odd places.
  const texts = pieces.map((piece, index) => (index % 2 === 1 ? piece : unescaped(piece)));
  return texts.some((text) => text === undefined) ? undefined : texts.join('');
}

function unescaped(text: string): string | undefined {
  if (text.includes('<')) return undefined;
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return (name !== undefined ? entities[name] : undefined) ?? whole;
  });
}
