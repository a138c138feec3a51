import type { Package } from '../../../adapters/xlsx/package';
import { childOf, childrenOf, cut, withOnlyChild } from '../../../adapters/xlsx/pieces';
import { worksheetOrder } from '../../../adapters/xlsx/sheet-order';
import { SheetRows } from '../../../adapters/xlsx/sheet-rows';
import { attributeOf } from '../../../adapters/xlsx/xml';
import type { FileLooks } from './file-looks';
import type { Cells } from './grid-state';
import type { Look } from './look';

/** Gives cells of a sheet's part the looks that the grid shows, each on top of the format that it has. */
export function setLooks(pack: Package, path: string, looks: Cells<Look>, fileLooks: FileLooks): void {
  const pieces = pack.pieces(path);
  const rows = new SheetRows(childOf(pieces, 'sheetData') ?? '<sheetData/>');
  const ofColumns = childrenOf(cut(childOf(pieces, 'cols') ?? '<cols/>'), 'col').map((xml) => ({
    first: Number(attributeOf(xml, 'min')) - 1,
    last: Number(attributeOf(xml, 'max')) - 1,
    format: Number(attributeOf(xml, 'style') ?? 0),
  }));
  for (const [row, line] of looks) {
    for (const [column, look] of line) {
      const ofColumn = ofColumns.find(({ first, last }) => column >= first && column <= last)?.format ?? 0;
      const base = rows.format(row, column, ofColumn);
      const cell = rows.cell(row, column) ?? { column, format: base, type: undefined, body: '', others: '' };
      rows.put(row, { ...cell, format: fileLooks.formatFor(look, base) });
    }
  }
  pack.write(path, withOnlyChild(pieces, 'sheetData', rows.toXml(), worksheetOrder));
}
