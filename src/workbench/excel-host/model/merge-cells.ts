import { HostError } from '../host-error';
import type { Area } from '../../../core/grid/area';
import { cellCount, intersection } from '../../../core/grid/area';
import { contentPatch } from './cell-values';
import type { SheetModel } from './sheet-model';
import { holdsValue, toUniverRange } from './sheet-model';

/** Merges an area, or each of its rows. Only the first cell that holds something keeps its value; it goes to the corner. */
export function mergeArea(sheet: SheetModel, area: Area, across: boolean): void {
  sheet.ensureWritable();
  if (sheet.tables.some((table) => intersection(table.area, area)))
    throw new HostError('InvalidOperation', 'merge in a table');
  const parts = across
    ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }))
    : [area];
  sheet.ensureSize(area);
  unmergeArea(sheet, area);
  for (const part of parts) {
    if (cellCount(part) < 2) continue;
    keepFirstValue(sheet, part);
    change(sheet, 'sheet.mutation.add-worksheet-merge', part);
  }
  sheet.book.changed(sheet, area, 'RangeEdited');
}

function keepFirstValue(sheet: SheetModel, area: Area): void {
  const held = [...sheet.stored(area)].filter(({ cell }) => holdsValue(cell));
  const [first] = held;
  if (!first) return;
  const { v = null, f = null, t = null } = first.cell;
  sheet.writeStored(area, ({ cell }) => (holdsValue(cell) ? contentPatch({ kind: 'blank' }) : undefined));
  sheet.writeCells({ row: area.row, column: area.column, rows: 1, columns: 1 }, () => ({ v, f, t }));
}

/** Undoes every merge that touches the area. */
export function unmergeArea(sheet: SheetModel, area: Area): void {
  sheet.ensureWritable();
  for (const merge of sheet.merges(area)) change(sheet, 'sheet.mutation.remove-worksheet-merge', merge);
}

/** Undoes merges, and merges areas that hold nothing to be lost, as a shift of cells wants it. */
export function replaceMerges(sheet: SheetModel, gone: readonly Area[], wanted: readonly Area[]): void {
  for (const area of gone) change(sheet, 'sheet.mutation.remove-worksheet-merge', area);
  for (const area of wanted) if (cellCount(area) > 1) change(sheet, 'sheet.mutation.add-worksheet-merge', area);
}

/** Univer's own call for merging ends only after a while, and until then taints every other change. */
function change({ book, id }: SheetModel, mutation: string, area: Area): void {
  const params = { unitId: book.workbook.getId(), subUnitId: id, ranges: [toUniverRange(area)] };
  book.silently(() => book.univer.syncExecuteCommand(mutation, params));
}
