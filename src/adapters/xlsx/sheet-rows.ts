import { columnIndex } from '../../core/grid/a1';
import type { RowHeight } from '../../core/plans/write-plan';
import { isBlank, parseCell, writeCell, type CellXml } from './cell-xml';
import { cut, join, prefixed, type Pieces } from './pieces';
import { attributeOf, saysYes, startTagOf, withAttributes } from './xml';

/** A row as it came, or its cells by their columns once one of them was asked for. */
interface Row {
  tag: string;
  xml: string | undefined;
  cells: Map<number, CellXml> | undefined;
}

const lettersOf = /^[A-Z]+/i;

function columnOf(reference: string): number {
  return columnIndex(lettersOf.exec(reference)?.[0] ?? 'A');
}

/** The rows of a sheet, to be changed cell by cell. Rows of which no cell is touched keep their text. */
export class SheetRows {
  private readonly rows = new Map<number, Row>();
  private readonly outer: Pieces;
  private readonly prefix: string;

  constructor(sheetData: string) {
    const data = cut(sheetData);
    this.outer = { ...data, children: [] };
    this.prefix = data.prefix;
    let next = 0;
    for (const { xml } of data.children) {
      const tag = startTagOf(xml);
      const stated = attributeOf(tag, 'r');
      const row = stated === undefined ? next : Number(stated) - 1;
      this.rows.set(row, { tag, xml, cells: undefined });
      next = row + 1;
    }
  }

  cell(row: number, column: number): CellXml | undefined {
    const found = this.rows.get(row);
    return found && this.cellsOf(found).get(column);
  }

  /** The format of a cell, stored or not: its own, or its row's where the row has one. */
  format(row: number, column: number, ofColumn: number): number {
    const own = this.cell(row, column);
    if (own) return own.format;
    const tag = this.rows.get(row)?.tag;
    const ofRow = tag !== undefined && attributeOf(tag, 'customFormat') === '1' ? attributeOf(tag, 's') : undefined;
    return ofRow === undefined ? ofColumn : Number(ofRow);
  }

  /** Puts a cell; takes it away where it has neither content nor a format. */
  put(row: number, cell: CellXml): void {
    if (!this.rows.has(row) && isBlank(cell) && cell.format === 0) return;
    const found = this.rows.get(row) ?? this.added(row);
    const cells = this.cellsOf(found);
    found.xml = undefined;
    const isNothing = isBlank(cell) && cell.format === 0 && attributeOf(found.tag, 'customFormat') === undefined;
    if (isNothing) cells.delete(cell.column);
    else cells.set(cell.column, cell);
  }

  /** In points; the row may still grow with its contents. Rows of a fixed height keep it. */
  setHeight(row: number, height: number): void {
    const found = this.rows.get(row);
    if (!found || this.height(row) !== 'fitted') return;
    this.cellsOf(found);
    found.tag = withAttributes(found.tag, { ht: String(height) });
    found.xml = undefined;
  }

  /** The height that is fixed for a row; `fitted` where none is. */
  height(row: number): RowHeight {
    const tag = this.rows.get(row)?.tag ?? '<row/>';
    const height = attributeOf(tag, 'ht');
    return height === undefined || !saysYes(attributeOf(tag, 'customHeight')) ? 'fitted' : Number(height);
  }

  /** The rows of a fixed height, in order. */
  fixed(): readonly number[] {
    return this.inOrder().filter((row) => this.height(row) !== 'fitted');
  }

  fixHeight(row: number, height: RowHeight): void {
    if (height === 'fitted' && !this.rows.has(row)) return;
    const found = this.rows.get(row) ?? this.added(row);
    this.cellsOf(found);
    const isFixed = height !== 'fitted';
    found.tag = withAttributes(found.tag, {
      ht: isFixed ? String(height) : undefined,
      customHeight: isFixed ? '1' : undefined,
    });
    found.xml = undefined;
  }

  /** Puts a row without contents that looks like another, where there is none. */
  addLike(row: number, model: number): void {
    const found = this.rows.get(model);
    if (!found) return;
    const cells = [...this.cellsOf(found).values()].filter(({ format }) => format !== 0);
    const blank = cells.map((cell): CellXml => ({ ...cell, type: undefined, body: '', others: '' }));
    const added = new Map(blank.map((cell) => [cell.column, cell]));
    this.rows.set(row, { tag: found.tag, xml: undefined, cells: added });
  }

  /** The last row that is stored; -1 where there is none. */
  last(): number {
    return Math.max(-1, ...this.inOrder().slice(-1));
  }

  /** All stored cells in reading order. */
  *all(): Generator<readonly [row: number, cell: CellXml]> {
    for (const row of this.inOrder()) {
      const found = this.rows.get(row);
      if (!found) continue;
      for (const cell of sorted(this.cellsOf(found))) yield [row, cell];
    }
  }

  /** The sheet's rows as they are now. */
  toXml(): string {
    const children = this.inOrder().flatMap((row) => {
      const found = this.rows.get(row);
      return found ? [{ name: 'row', xml: found.xml ?? this.rowXml(row, found) }] : [];
    });
    return join({ ...this.outer, children });
  }

  private added(row: number): Row {
    const added = { tag: prefixed(`<row r="${row + 1}">`, this.prefix), xml: undefined, cells: new Map() };
    this.rows.set(row, added);
    return added;
  }

  private inOrder(): readonly number[] {
    return [...this.rows.keys()].sort((one, other) => one - other);
  }

  private rowXml(row: number, { tag, cells }: Row): string {
    const open = withAttributes(tag, { r: String(row + 1), spans: undefined }).replace(/\s*\/>$/, '>');
    const written = sorted(cells ?? new Map()).map((cell) => writeCell(cell, row, this.prefix));
    return `${open}${written.join('')}</${this.prefix}row>`;
  }

  private cellsOf(row: Row): Map<number, CellXml> {
    if (row.cells) return row.cells;
    const cells = new Map<number, CellXml>();
    let next = 0;
    for (const { name, xml } of cut(row.xml ?? '').children) {
      if (name !== 'c') continue;
      const cell = parseCell(xml, columnOf, next);
      cells.set(cell.column, cell);
      next = cell.column + 1;
    }
    row.cells = cells;
    return cells;
  }
}

function sorted(cells: ReadonlyMap<number, CellXml>): readonly CellXml[] {
  return [...cells.values()].sort((one, other) => one.column - other.column);
}
