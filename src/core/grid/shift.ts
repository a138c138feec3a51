import type { Area } from './area';
import { allColumns, allRows, isInside, lastColumn, lastRow } from './area';

/** Cells pushed in or taken out. `area` are the cells that are new, or that go. */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  /** `rows`: what lies below moves down or up; `columns`: what lies to the right moves. */
  readonly along: 'rows' | 'columns';
  readonly area: Area;
}

/** Whole rows pushed in at `row`, or taken out from there on. */
export function rowShift(kind: Shift['kind'], row: number, rows: number): Shift {
  return { kind, along: 'rows', area: { row, column: 0, rows, columns: allColumns } };
}

/**
 * Where `area` stands after `shift`; undefined where all of it was deleted.
 * A shift of part of the rows or columns moves only what lies wholly in its way, as Excel does it.
 */
export function shifted(area: Area, shift: Shift): Area | undefined {
  return shift.along === 'rows' ? alongRows(area, shift) : transposed(alongRows(transposed(area), turned(shift)));
}

function alongRows(area: Area, { kind, along, area: cells }: Shift): Area | undefined {
  const inTheWay = isInside(
    { row: 0, column: area.column, rows: 1, columns: area.columns },
    { row: 0, column: cells.column, rows: 1, columns: cells.columns },
  );
  const limit = along === 'rows' ? allRows : allColumns;
  if (!inTheWay || (area.row === 0 && area.rows >= limit)) return area;
  if (kind === 'insert') return inserted(area, cells, limit);
  const goneAbove = Math.min(Math.max(area.row - cells.row, 0), cells.rows);
  const goneWithin = Math.max(0, Math.min(lastRow(area), lastRow(cells)) - Math.max(area.row, cells.row) + 1);
  if (goneWithin === area.rows) return undefined;
  return { ...area, row: area.row - goneAbove, rows: area.rows - goneWithin };
}

function inserted(area: Area, cells: Area, limit: number): Area | undefined {
  const row = area.row >= cells.row ? area.row + cells.rows : area.row;
  const rows = area.row < cells.row && lastRow(area) >= cells.row ? area.rows + cells.rows : area.rows;
  if (row >= limit) return undefined;
  return { ...area, row, rows: Math.min(rows, limit - row) };
}

function turned(shift: Shift): Shift {
  return { kind: shift.kind, along: shift.along, area: transposed(shift.area) };
}

function transposed(area: Area): Area;
function transposed(area: Area | undefined): Area | undefined;
function transposed(area: Area | undefined): Area | undefined {
  return area && { row: area.column, column: area.row, rows: area.columns, columns: area.rows };
}

/** The last cells of a sheet would fall off: Excel refuses. */
export function pushesOff(used: Area | undefined, shift: Shift): boolean {
  if (!used || shift.kind === 'delete') return false;
  return shift.along === 'rows'
    ? lastRow(used) + shift.area.rows >= allRows && lastRow(used) >= shift.area.row
    : lastColumn(used) + shift.area.columns >= allColumns && lastColumn(used) >= shift.area.column;
}
