import type { Package } from './package';
import { workbookPath } from './workbook-root';
import { escapeXml, unescapeXml } from './xml';

/** Elements that hold formulas or references: in sheets, charts, names and their extensions. */
const formulaElement = /(<(?:\w+:)?(?:f|formula|formula1|formula2|definedName)\b[^>]*>)([^<]+)(<\/)/g;
const innerLink = /(<(?:\w+:)?hyperlink\b[^>]*\slocation=")([^"]*)(")/g;

/** Changes every formula and reference in the file's parts. */
export function changeReferences(pack: Package, change: (formula: string, path: string) => string): void {
  for (const path of pack.paths()) {
    if (!/\.xml$/.test(path) || !path.startsWith(folderOf(workbookPath(pack)))) continue;
    const text = pack.text(path) ?? '';
    const replaced = (_: string, open: string, formula: string, close: string): string =>
      `${open}${escapeXml(change(unescapeXml(formula), path))}${close}`;
    const changed = text.replace(formulaElement, replaced).replace(innerLink, replaced);
    if (changed !== text) pack.write(path, changed);
  }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
