import { columnIndex, columnLetters, rangeA1 } from './a1';
import { lastColumnOfASheet, lastRowOfASheet } from './cell-address';

/** A rectangle of cells on one sheet, from zero. A whole column has all rows, a whole row all columns. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const allRows = lastRowOfASheet + 1;
export const allColumns = lastColumnOfASheet + 1;
export const wholeSheet: Area = { row: 0, column: 0, rows: allRows, columns: allColumns };

export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

export function lastRow(area: Area): number {
  return area.row + area.rows - 1;
}

export function lastColumn(area: Area): number {
  return area.column + area.columns - 1;
}

export function cellCount(area: Area): number {
  return area.rows * area.columns;
}

export function isWholeColumns(area: Area): boolean {
  return area.row === 0 && area.rows === allRows;
}

export function isWholeRows(area: Area): boolean {
  return area.column === 0 && area.columns === allColumns;
}

/** Excel answers null for the cells of such a range. */
export function isUnbounded(area: Area): boolean {
  return isWholeColumns(area) || isWholeRows(area);
}

export function isInside(area: Area, outer: Area): boolean {
  return (
    area.row >= outer.row &&
    area.column >= outer.column &&
    lastRow(area) <= lastRow(outer) &&
    lastColumn(area) <= lastColumn(outer)
  );
}

export function sameArea(one: Area, other: Area): boolean {
  return isInside(one, other) && isInside(other, one);
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.row <= lastRow(other) &&
    other.row <= lastRow(one) &&
    one.column <= lastColumn(other) &&
    other.column <= lastColumn(one)
  );
}

export function intersection(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(lastRow(one), lastRow(other)) - row + 1;
  const columns = Math.min(lastColumn(one), lastColumn(other)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** What is left of `area` without `hole`: up to four rectangles. */
export function without(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const parts: Area[] = [
    { ...area, rows: cut.row - area.row },
    { ...area, row: cut.row + cut.rows, rows: lastRow(area) - lastRow(cut) },
    { ...cut, column: area.column, columns: cut.column - area.column },
    { ...cut, column: cut.column + cut.columns, columns: lastColumn(area) - lastColumn(cut) },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

/** The smallest area that holds both. */
export function around(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(one), lastRow(other)) - row + 1,
    columns: Math.max(lastColumn(one), lastColumn(other)) - column + 1,
  };
}

/** `A1:F20`, `A:C`, `2:5`; the whole sheet as `1:1048576`. */
export function areaA1(area: Area): string {
  if (isWholeRows(area)) return `${area.row + 1}:${lastRow(area) + 1}`;
  if (isWholeColumns(area)) return `${columnLetters(area.column)}:${columnLetters(lastColumn(area))}`;
  return rangeA1(area);
}

const cellsPattern = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6}))?$/;
const columnsPattern = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const rowsPattern = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/** Reads `A1`, `$A$1:F20`, `A:C`, `2:5`; undefined for anything else and for what lies outside a sheet. */
export function parseArea(text: string): Area | undefined {
  const area = parseCells(text) ?? parseColumns(text) ?? parseRows(text);
  return area && isInside(area, wholeSheet) ? area : undefined;
}

function parseCells(text: string): Area | undefined {
  const match = cellsPattern.exec(text);
  if (!match) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  return spanning(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
}

function parseColumns(text: string): Area | undefined {
  const match = columnsPattern.exec(text);
  if (!match) return undefined;
  const [, left = '', right = ''] = match;
  return spanning(0, columnIndex(left), lastRowOfASheet, columnIndex(right));
}

function parseRows(text: string): Area | undefined {
  const match = rowsPattern.exec(text);
  if (!match) return undefined;
  const [, top = '', bottom = ''] = match;
  return spanning(Number(top) - 1, 0, Number(bottom) - 1, lastColumnOfASheet);
}

/** The area of two opposite corners, in any order. */
export function spanning(row: number, column: number, otherRow: number, otherColumn: number): Area {
  return {
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rows: Math.abs(otherRow - row) + 1,
    columns: Math.abs(otherColumn - column) + 1,
  };
}
