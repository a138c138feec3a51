import { parseA1, rangeA1 } from '../../core/grid/a1';
import type { PlanValue, RowHeight } from '../../core/plans/write-plan';
import { type Area, around, isInside, lastColumn, lastRow, overlaps } from '../../core/grid/area';
import { areasIn } from './area';
import { formulaTextOf } from './cell-values';
import { withValue, type CellXml } from './cell-xml';
import { MergedAreas } from './merged-areas';
import type { Package } from './package';
import { childOf, childrenOf, cut, withOnlyChild, type Pieces } from './pieces';
import { worksheetOrder } from './sheet-order';
import { SheetRows } from './sheet-rows';
import type { FormulaLookup } from './shared-formulas';
import type { FormatChange, StyleBook } from './style-book';
import { ValidationRules } from './validation-rules';
import { attributeOf, escapeXml, saysYes } from './xml';

const sharedFormula = /<(?:\w+:)?f\s[^>]*t="shared"[^>]*>/;
const wholeFormula = /<(?:\w+:)?f\b[^>]*(?:\/>|>[^<]*<\/(?:\w+:)?f>)/;
const arrayFormula = /<(?:\w+:)?f\s[^>]*t="array"/;

/** The group of cells that share this cell's formula; undefined where it leads none. */
function sharedGroupLedBy({ body }: CellXml): string | undefined {
  const tag = sharedFormula.exec(body)?.[0];
  return tag === undefined || attributeOf(tag, 'ref') === undefined ? undefined : attributeOf(tag, 'si');
}

const fewCells = 256;

interface ColumnFormat {
  readonly from: number;
  readonly to: number;
  readonly format: number;
}

/** One worksheet's part while a plan is carried out. Its cells, merged areas and validation lists are written back by `finish`; all else at once. */
export class SheetEditor {
  /** Whether all that the sheet holds is written by the plan. */
  isOurs = false;
  private rowsInWork: SheetRows | undefined;
  private written: Area | undefined;
  private heightsChanged = false;
  private mergesInWork: MergedAreas | undefined;
  private listsInWork: ValidationRules | undefined;
  private columnsKnown: readonly ColumnFormat[] | undefined;

  /** `formulas` reads the sheet's formulas as they stood before the plan, which is dear: only asked where it is needed. */
  constructor(
    private readonly pack: Package,
    readonly path: string,
    private readonly formulas: () => FormulaLookup,
  ) {}

  get pieces(): Pieces {
    return this.pack.pieces(this.path);
  }

  rows(): SheetRows {
    this.rowsInWork ??= new SheetRows(childOf(this.pieces, 'sheetData') ?? '<sheetData/>');
    return this.rowsInWork;
  }

  child(name: string): string | undefined {
    return childOf(this.pieces, name);
  }

  /** Replaces the child of the name; takes it out where `xml` is undefined. */
  setChild(name: string, xml: string | undefined): void {
    this.pack.write(this.path, withOnlyChild(this.pieces, name, xml, worksheetOrder));
  }

  setPieces(pieces: Pieces): void {
    this.pack.write(this.path, pieces);
  }

  get merges(): MergedAreas {
    this.mergesInWork ??= new MergedAreas(this.child('mergeCells'));
    return this.mergesInWork;
  }

  get validations(): ValidationRules {
    this.listsInWork ??= new ValidationRules(this.child('dataValidations'));
    return this.listsInWork;
  }

  /** Merges an area; those that it touches are undone first. Only the first cell keeps its content. */
  merge(area: Area): void {
    this.merges.put(area);
    for (const [row, cell] of [...this.cellsIn(area)]) {
      if (row !== area.row || cell.column !== area.column) this.put(row, withValue(cell, null, ''));
    }
  }

  /** The stored cells of an area in reading order. */
  *cellsIn(area: Area): Generator<readonly [row: number, cell: CellXml]> {
    const last = { row: lastRow(area), column: lastColumn(area) };
    if (area.rows * area.columns <= fewCells) {
      yield* this.cellsOneByOne(area);
      return;
    }
    for (const [row, cell] of this.rows().all()) {
      if (row > last.row) return;
      if (row >= area.row && cell.column >= area.column && cell.column <= last.column) yield [row, cell];
    }
  }

  /** For areas so small that asking for each cell is quicker than going through the sheet. */
  private *cellsOneByOne(area: Area): Generator<readonly [row: number, cell: CellXml]> {
    const last = { row: lastRow(area), column: lastColumn(area) };
    for (let row = area.row; row <= last.row; row += 1) {
      for (let column = area.column; column <= last.column; column += 1) {
        const cell = this.rows().cell(row, column);
        if (cell) yield [row, cell];
      }
    }
  }

  /** The format of a cell, stored or not. */
  formatAt(row: number, column: number): number {
    this.columnsKnown ??= childrenOf(cut(this.child('cols') ?? '<cols/>'), 'col').map((xml) => ({
      from: Number(attributeOf(xml, 'min')) - 1,
      to: Number(attributeOf(xml, 'max')) - 1,
      format: Number(attributeOf(xml, 'style') ?? 0),
    }));
    const ofColumn = this.columnsKnown.find(({ from, to }) => column >= from && column <= to)?.format ?? 0;
    return this.rows().format(row, column, ofColumn);
  }

  /** Cells of a merged area other than its first can't be seen, so nothing is written to them. */
  setValue(row: number, column: number, value: PlanValue): void {
    if (this.isHiddenByMerge(row, column)) return;
    const cell = this.cellOrNew(row, column);
    const group = sharedGroupLedBy(cell);
    this.put(row, withValue(cell, value, this.pieces.prefix));
    if (group !== undefined) this.spellOutShared(group);
  }

  private isHiddenByMerge(row: number, column: number): boolean {
    const [merged] = this.merges.over({ row, column, rows: 1, columns: 1 });
    return merged !== undefined && (merged.row !== row || merged.column !== column);
  }

  /** Gives each cell that shared the formula of one that is gone a formula of its own. */
  private spellOutShared(group: string): void {
    const formulaAt = this.formulas();
    for (const [row, cell] of [...this.rows().all()]) {
      const formula = sharedFormula.exec(cell.body)?.[0];
      if (formula === undefined || attributeOf(formula, 'si') !== group || formulaTextOf(cell) !== '') continue;
      const text = formulaAt(row, cell.column);
      const { prefix } = this.pieces;
      const own = text === undefined ? '' : `<${prefix}f>${escapeXml(text)}</${prefix}f>`;
      this.put(row, { ...cell, body: cell.body.replace(wholeFormula, () => own) });
    }
  }

  /** The areas that one array formula fills. */
  arrayAreas(): readonly Area[] {
    if (!this.child('sheetData')?.includes('"array"')) return [];
    return [...this.rows().all()].flatMap(([, { body }]) => {
      const reference = arrayFormula.test(body) ? attributeOf(body, 'ref') : undefined;
      return reference === undefined ? [] : areasIn(reference);
    });
  }

  /** Whether the area takes away a part of an array formula, which Excel never does. */
  cutsAnArray(area: Area): boolean {
    return this.arrayAreas().some((array) => overlaps(array, area) && !isInside(array, area));
  }

  isProtected(): boolean {
    const protection = this.child('sheetProtection');
    return protection !== undefined && saysYes(attributeOf(protection, 'sheet'));
  }

  /** Changes the formats of an area, each cell on top of the one that it has. */
  changeFormat(area: Area, change: FormatChange, styles: StyleBook): void {
    const last = { row: lastRow(area), column: lastColumn(area) };
    const changed = new Map<number, number>();
    const changedFormat = (format: number): number => {
      const known = changed.get(format) ?? styles.derive(format, change);
      changed.set(format, known);
      return known;
    };
    for (let row = area.row; row <= last.row; row += 1) {
      for (let column = area.column; column <= last.column; column += 1) {
        const cell = this.cellOrNew(row, column);
        this.put(row, { ...cell, format: changedFormat(cell.format) });
      }
    }
  }

  fixHeight(row: number, height: RowHeight): void {
    this.rows().fixHeight(row, height);
    this.heightsChanged = true;
  }

  /** Forgets what was read of the part, which has been emptied, and from now on holds what we write alone. */
  restart(): void {
    this.isOurs = true;
    this.forget();
  }

  /** Forgets what was read of the part, which has been written by another hand. */
  forget(): void {
    this.rowsInWork = undefined;
    this.mergesInWork = undefined;
    this.listsInWork = undefined;
    this.columnsKnown = undefined;
    this.written = undefined;
    this.heightsChanged = false;
  }

  /** Writes what was changed cell by cell, or area by area, back into the part. */
  finish(): void {
    if (this.mergesInWork?.areChanged === true) this.setChild('mergeCells', this.mergesInWork.toXml());
    if (this.listsInWork?.areChanged === true) this.setChild('dataValidations', this.listsInWork.toXml());
    this.finishCells();
  }

  private finishCells(): void {
    if (!this.rowsInWork || (!this.written && !this.heightsChanged)) return;
    this.setChild('sheetData', this.rowsInWork.toXml());
    this.heightsChanged = false;
    if (!this.written) return;
    const stated = parseA1(attributeOf(this.child('dimension') ?? '', 'ref') ?? '');
    const dimension = stated ? around(stated, this.written) : this.written;
    this.setChild('dimension', `<dimension ref="${rangeA1(dimension)}"/>`);
    this.written = undefined;
  }

  put(row: number, cell: CellXml): void {
    this.rows().put(row, cell);
    this.touch({ row, column: cell.column, rows: 1, columns: 1 });
  }

  /** Remembers that rows were changed there, so that they are written back. */
  touch(place: Area): void {
    this.written = this.written ? around(this.written, place) : place;
  }

  private cellOrNew(row: number, column: number): CellXml {
    const known = this.rows().cell(row, column);
    return known ?? { column, format: this.formatAt(row, column), type: undefined, body: '', others: '' };
  }
}
