import { HostError } from '../host-error';
import type { Area } from '../../../core/grid/area';
import { cellArea, cellCount, isWholeColumns, isWholeRows, sameArea, wholeSheet } from '../../../core/grid/area';
import type { ChartSource } from './chart-model';
import { conditionalFormatsOf } from './conditional-formats';
import type { ChangeType } from './sheet-change';
import { replaceMerges } from './merge-cells';
import type { SheetModel } from './sheet-model';
import { toUniverRange } from './sheet-model';
import type { Shift } from '../../../core/grid/shift';
import { pushesOff, shifted } from '../../../core/grid/shift';

/** Univer's commands that move part of the rows or columns. */
const partial = {
  insert: { rows: 'sheet.command.insert-range-move-down', columns: 'sheet.command.insert-range-move-right' },
  delete: { rows: 'sheet.command.delete-range-move-up', columns: 'sheet.command.delete-range-move-left' },
} as const;

/** Pushes cells in or takes cells out, with everything that Excel moves along. */
export function shiftCells(sheet: SheetModel, shift: Shift): void {
  sheet.ensureWritable();
  if (pushesOff(sheet.usedWithin(wholeSheet, true), shift)) throw new HostError('InsertDeleteConflict');
  const { book } = sheet;
  sheet.ensureSize({ ...shift.area, rows: 1, columns: 1 });
  const formats = captureFormats(sheet);
  const merges = sheet.merges(wholeSheet);
  book.silently(() => moveInGrid(sheet, shift));
  if (isWholeRows(shift.area) || isWholeColumns(shift.area)) restoreMerges(sheet, merges, shift);
  restoreFormats(formats, shift);
  shiftKept(sheet, shift);
  book.isStale = true;
  book.changed(sheet, shift.area, changeTypeOf(shift));
}

/** Univer does not always stretch or shrink a merged area when rows or columns within it come or go. */
function restoreMerges(sheet: SheetModel, before: readonly Area[], shift: Shift): void {
  const wanted = before.flatMap((area) => shifted(area, shift) ?? []);
  const now = sheet.merges(wholeSheet);
  const isIn = (areas: readonly Area[], area: Area): boolean => areas.some((other) => sameArea(other, area));
  replaceMerges(
    sheet,
    now.filter((area) => !isIn(wanted, area)),
    wanted.filter((area) => !isIn(now, area)),
  );
}

function moveInGrid(sheet: SheetModel, shift: Shift): void {
  const { grid } = sheet;
  const { kind, along, area } = shift;
  if (isWholeRows(area) && along === 'rows') {
    // As in Excel, new rows look like the one above.
    if (kind === 'insert' && area.row > 0) grid.insertRowsAfter(area.row - 1, area.rows);
    else if (kind === 'insert') grid.insertRows(area.row, area.rows);
    else grid.deleteRows(area.row, area.rows);
  } else if (isWholeColumns(area) && along === 'columns') {
    if (kind === 'insert' && area.column > 0) grid.insertColumnsAfter(area.column - 1, area.columns);
    else if (kind === 'insert') grid.insertColumns(area.column, area.columns);
    else grid.deleteColumns(area.column, area.columns);
  } else moveOnActiveSheet(sheet, shift);
}

/** These commands of Univer's know only the active sheet, and look for it as they begin. */
function moveOnActiveSheet({ book, grid }: SheetModel, { kind, along, area }: Shift): void {
  const active = book.workbook.getActiveSheet();
  book.workbook.setActiveSheet(grid);
  book.unfinished = book.univer.executeCommand(partial[kind][along], { range: toUniverRange(area) });
  book.workbook.setActiveSheet(active);
}

export function changeTypeOf({ kind, along, area }: Shift): ChangeType {
  if (along === 'rows' && isWholeRows(area)) return kind === 'insert' ? 'RowInserted' : 'RowDeleted';
  if (along === 'columns' && isWholeColumns(area)) return kind === 'insert' ? 'ColumnInserted' : 'ColumnDeleted';
  return kind === 'insert' ? 'CellInserted' : 'CellDeleted';
}

type Captured = readonly {
  readonly format: ReturnType<typeof conditionalFormatsOf>[number];
  readonly areas: readonly Area[];
}[];

/** Univer moves only some ranges of a conditional format, so all are put where they belong afterwards. */
export function captureFormats(sheet: SheetModel): Captured {
  return conditionalFormatsOf(sheet).map((format) => ({ format, areas: format.areas }));
}

export function restoreFormats(captured: Captured, shift: Shift): void {
  for (const { format, areas } of captured) {
    const moved = areas.flatMap((area) => shifted(area, shift) ?? []);
    const [first] = areas;
    const [firstNow] = moved;
    const { formula } = format;
    if (first && firstNow && formula !== undefined) {
      const down = firstNow.row - first.row;
      const right = firstNow.column - first.column;
      const engine = format.sheet.book.univer.getFormula();
      if (down !== 0 || right !== 0) format.setFormula(engine.moveFormulaRefOffset(formula, right, down, false));
    }
    format.setAreas(moved);
  }
}

/** Moves what the host itself keeps: tables, links, validations, print titles, chart sources and kept ranges. */
export function shiftKept(sheet: SheetModel, shift: Shift): void {
  const move = (area: Area): Area | undefined => shifted(area, shift);
  sheet.links = sheet.links.flatMap((item) => withArea(item, move(item.area)));
  sheet.validations = sheet.validations.flatMap((item) => withArea(item, move(item.area)));
  for (const table of [...sheet.tables]) {
    const area = move(table.area);
    if (area) table.area = area;
    else sheet.tables.splice(sheet.tables.indexOf(table), 1);
  }
  const { layout } = sheet;
  layout.titleRows = layout.titleRows && move(layout.titleRows);
  layout.titleColumns = layout.titleColumns && move(layout.titleColumns);
  layout.printArea = layout.printArea && move(layout.printArea);
  layout.breaksBefore = layout.breaksBefore?.flatMap((row) => move(cellArea(row, 0))?.row ?? []);
  shiftChartSources(sheet, move);
  for (const range of sheet.book.keptRanges()) if (range.sheet === sheet) range.moveBy(move);
}

function shiftChartSources(sheet: SheetModel, move: (area: Area) => Area | undefined): void {
  const source = (old: ChartSource | undefined): ChartSource | undefined => {
    if (old?.sheet !== sheet) return old;
    const area = move(old.area);
    return area && cellCount(area) > 0 ? { sheet, area } : undefined;
  };
  for (const { charts } of sheet.book.sheets()) {
    for (const series of charts.flatMap((chart) => chart.series)) {
      series.nameSource = source(series.nameSource);
      series.values = source(series.values);
      series.categories = source(series.categories);
    }
  }
}

function withArea<Item extends { readonly area: Area }>(item: Item, area: Area | undefined): readonly Item[] {
  return area ? [{ ...item, area }] : [];
}
