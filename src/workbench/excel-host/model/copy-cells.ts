import { HostError } from '../host-error';
import type { Area } from '../../../core/grid/area';
import { cellCount, intersection, isInside, isUnbounded, lastRow, overlaps } from '../../../core/grid/area';
import { clearLooks, formulaOf } from './cell-values';
import { clearArea } from './clear-area';
import { conditionalFormatsOf } from './conditional-formats';
import { mergeArea } from './merge-cells';
import type { CellPatch, SheetModel } from './sheet-model';

interface Place {
  readonly sheet: SheetModel;
  readonly area: Area;
}

interface Distance {
  readonly down: number;
  readonly right: number;
}

/**
 * Copies contents, looks, merged areas, lists and links onto as many cells, from the first cell of `to` on. What refers to other cells
 * refers to those as far away. Other sizes, and conditional formats on the way, are not modelled.
 */
export function copyCells(from: Place, to: Place): void {
  to.sheet.ensureWritable();
  const area: Area = { ...from.area, row: to.area.row, column: to.area.column };
  const fits = cellCount(to.area) === 1 || (to.area.rows === area.rows && to.area.columns === area.columns);
  const isFormatted = conditionalFormatsOf(from.sheet).some(({ areas }) =>
    areas.some((one) => overlaps(one, from.area)),
  );
  if (!fits || isFormatted || isUnbounded(area) || (from.sheet === to.sheet && overlaps(from.area, area)))
    throw new HostError('UnsupportedOperation', 'a copy that is not modelled');
  const by: Distance = { down: area.row - from.area.row, right: area.column - from.area.column };
  clearArea(to.sheet, area, 'All');
  to.sheet.writeCells(area, (row, column) => patchFrom(from.sheet, row - by.down, column - by.right, by));
  for (const merge of from.sheet.merges(from.area)) {
    if (isInside(merge, from.area)) mergeArea(to.sheet, moved(merge, by), false);
  }
  to.sheet.validations = [...to.sheet.validations, ...copiesOf(from.sheet.validations, from.area, by)];
  to.sheet.links = [...to.sheet.links, ...copiesOf(from.sheet.links, from.area, by)];
  to.sheet.book.changed(to.sheet, area, 'RangeEdited');
}

function moved(area: Area, { down, right }: Distance): Area {
  return { ...area, row: area.row + down, column: area.column + right };
}

function copiesOf<Item extends { readonly area: Area }>(items: readonly Item[], from: Area, by: Distance): Item[] {
  return items.filter(({ area }) => isInside(area, from)).map((item) => ({ ...item, area: moved(item.area, by) }));
}

function patchFrom(sheet: SheetModel, row: number, column: number, { down, right }: Distance): CellPatch | undefined {
  const cell = sheet.cell(row, column);
  if (!cell) return undefined;
  const { v = null, t = null, s = null, p = null } = cell;
  if (!cell.f && !cell.si) return { v, t, s, p, f: null, si: null };
  const formula = String(formulaOf(sheet, row, column));
  const isMoved = down !== 0 || right !== 0;
  const f = isMoved ? sheet.book.univer.getFormula().moveFormulaRefOffset(formula, right, down, false) : formula;
  return { v: null, t: null, s, p: null, f, si: null };
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
