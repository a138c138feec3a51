import type { Package } from '../../../adapters/xlsx/package';
import { changeInWorkbook, workbookPath } from '../../../adapters/xlsx/workbook-root';
import { attributeOf, escapeXml, unescapeXml, withAttributes } from '../../../adapters/xlsx/xml';
import { withSheetsRenamed } from './references';

/** Elements that hold formulas or references: in sheets, charts, names and their extensions. */
const formulaElement = /(<(?:\w+:)?(?:f|formula|formula1|formula2|definedName)\b[^>]*>)([^<]+)(<\/)/g;
const innerLink = /(<(?:\w+:)?hyperlink\b[^>]*\slocation=")([^"]*)(")/g;
const pivotSource = /(<(?:\w+:)?worksheetSource\b[^>]*\ssheet=")([^"]*)(")/g;

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

/** Renames sheets all at once, so that two can change names, and whatever refers to them. */
export function renameSheets(pack: Package, names: ReadonlyMap<string, string>): void {
  if (names.size === 0) return;
  changeInWorkbook(pack, 'sheets', (sheets) => ({
    ...sheets,
    children: sheets.children.map((sheet) => {
      const name = names.get(attributeOf(sheet.xml, 'name') ?? '');
      return name === undefined ? sheet : { ...sheet, xml: withAttributes(sheet.xml, { name }) };
    }),
  }));
  changeReferences(pack, (formula) => withSheetsRenamed(formula, names));
  for (const path of pack.paths().filter((one) => /pivotCacheDefinition\d*\.xml$/.test(one))) {
    const renamed = (_: string, open: string, name: string, close: string): string =>
      `${open}${escapeXml(names.get(unescapeXml(name)) ?? unescapeXml(name))}${close}`;
    pack.write(path, (pack.text(path) ?? '').replace(pivotSource, renamed));
  }
}
