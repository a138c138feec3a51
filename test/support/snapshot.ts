import type { CellValue, SheetSnapshot, Snapshot, StoredCell } from '../../src/core/grid/snapshot';

/** A cell of a made-up sheet: a value, a value with its number format, or nothing. */
export type MadeCell = CellValue | { readonly value: CellValue; readonly numberFormat: string } | '' | undefined;

function storedCell(column: number, made: MadeCell): StoredCell | undefined {
  if (made === undefined || made === '') return undefined;
  return typeof made === 'object' && 'value' in made ? { column, ...made } : { column, value: made };
}

/** A sheet from rows of cells; `''` and undefined are blank. */
export function sheetOf(name: string, rows: readonly (readonly MadeCell[])[]): SheetSnapshot {
  const stored = rows.map((cells, row) => ({
    row,
    cells: cells.flatMap((made, column) => storedCell(column, made) ?? []),
  }));
  return { name, visibility: 'visible', rows: stored.filter(({ cells }) => cells.length > 0) };
}

export function snapshotOf(...sheets: readonly SheetSnapshot[]): Snapshot {
  return { sheets, names: [] };
}

/** The sheet with its cells moved by what `place` says for each row and column; merges grow where something is put inside. */
function moved(sheet: SheetSnapshot, row: (row: number) => number, column: (column: number) => number): SheetSnapshot {
  const merges = sheet.merges?.map((area) => ({
    row: row(area.row),
    column: column(area.column),
    rows: row(area.row + area.rows - 1) - row(area.row) + 1,
    columns: column(area.column + area.columns - 1) - column(area.column) + 1,
  }));
  return {
    ...sheet,
    rows: sheet.rows.map((stored) => ({
      row: row(stored.row),
      cells: stored.cells.map((cell) => ({ ...cell, column: column(cell.column) })),
    })),
    ...(merges && { merges }),
  };
}

/** All cells of the sheet, so many rows further down and columns further right. */
export function shifted(sheet: SheetSnapshot, rows: number, columns: number): SheetSnapshot {
  return moved(
    sheet,
    (row) => row + rows,
    (column) => column + columns,
  );
}

/** The sheet with a blank row put in before `at`. */
export function withBlankRow(sheet: SheetSnapshot, at: number): SheetSnapshot {
  return moved(
    sheet,
    (row) => (row < at ? row : row + 1),
    (column) => column,
  );
}

/** The sheet with a blank column put in before `at`. */
export function withBlankColumn(sheet: SheetSnapshot, at: number): SheetSnapshot {
  return moved(
    sheet,
    (row) => row,
    (column) => (column < at ? column : column + 1),
  );
}

export function withoutMerges(sheet: SheetSnapshot): SheetSnapshot {
  const { name, visibility, rows } = sheet;
  return { name, visibility, rows };
}
