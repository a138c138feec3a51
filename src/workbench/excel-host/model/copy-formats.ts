import type { Area } from '../../../core/grid/area';
import { intersection, lastRow } from '../../../core/grid/area';
import { clearLooks } from './cell-values';
import { mergeArea } from './merge-cells';
import type { CellPatch, SheetModel } from './sheet-model';

interface Place {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** Gives the rows of `to` the looks of the first row of `from`, and merges cells as they are merged within it. */
export function copyFormats(from: Place, to: Place): void {
  to.sheet.ensureWritable();
  clearLooks(to.sheet, to.area);
  const model: Area = { ...from.area, rows: 1 };
  for (let row = to.area.row; row <= lastRow(to.area); row += 1) {
    for (const { column, cell } of [...from.sheet.stored(model)]) {
      const at = { row, column: column - from.area.column + to.area.column, rows: 1, columns: 1 };
      if (cell.s) to.sheet.writeCells(at, () => ({ s: cell.s ?? null }) as CellPatch);
    }
    for (const merge of from.sheet.merges(model)) {
      const isWithin = merge.rows === 1 && intersection(merge, model)?.columns === merge.columns;
      const column = merge.column - from.area.column + to.area.column;
      if (isWithin) mergeArea(to.sheet, { ...merge, row, column }, false);
    }
  }
}
