import type { Package } from '../../../adapters/xlsx/package';
import { changeReferences } from '../../../adapters/xlsx/change-references';
import { withSheetsRenamed } from '../../../adapters/xlsx/references';
import { changeInWorkbook } from '../../../adapters/xlsx/workbook-root';
import { attributeOf, escapeXml, unescapeXml, withAttributes } from '../../../adapters/xlsx/xml';

const pivotSource = /(<(?:\w+:)?worksheetSource\b[^>]*\ssheet=")([^"]*)(")/g;

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
