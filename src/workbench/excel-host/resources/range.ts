import { isInside, isUnbounded, lastColumn, lastRow, overlaps } from '../../../core/grid/area';
import type { KeptRange } from '../model/book-model';
import { enter, entriesFor, formulaOf, matrixOf, textOf, typeOf, valueOf } from '../model/cell-values';
import { clearArea } from '../model/clear-area';
import { copyCells, copyFormats } from '../model/copy-cells';
import { mergeArea, unmergeArea } from '../model/merge-cells';
import { shiftCells } from '../model/shift-cells';
import { HostError } from '../host-error';
import { asBoolean, asCount, asObject, asOneOf, asText } from './arguments';
import { ConditionalFormats } from './conditional-formats';
import { DataValidation } from './data-validation';
import type { RangeAreasResource } from './range-areas';
import { RangeFormat } from './range-format';
import { RangePlaces } from './range-places';
import type { Resource } from './resource';

const clearing = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;

export class RangeResource extends RangePlaces implements KeptRange {
  readonly kind = 'Range';

  get Values(): unknown {
    return this.#matrix((row, column) => valueOf(this.sheet.cell(row, column)));
  }

  set Values(entries: unknown) {
    this.#enter(entries);
  }

  get Formulas(): unknown {
    return this.#matrix((row, column) => formulaOf(this.sheet, row, column));
  }

  set Formulas(entries: unknown) {
    this.#enter(entries);
  }

  get FormulasLocal(): unknown {
    return this.Formulas;
  }

  set FormulasLocal(entries: unknown) {
    this.#enter(entries);
  }

  get Text(): unknown {
    return this.#matrix((row, column) => textOf(this.sheet, row, column));
  }

  get ValueTypes(): unknown {
    return this.#matrix((row, column) => typeOf(this.sheet.cell(row, column)));
  }

  get NumberFormat(): unknown {
    return this.#matrix((row, column) => this.sheet.format(row, column));
  }

  set NumberFormat(entries: unknown) {
    this.sheet.ensureWritable();
    const formatAt = entriesFor(this.area, entries);
    if (!Array.isArray(entries) && isUnbounded(this.area)) {
      this.sheet.addStyle(this.area, { n: { pattern: asText(entries) } });
      return;
    }
    this.sheet.writeCells(this.area, (row, column) => {
      const format = formatAt(row, column);
      return format === null || format === undefined ? undefined : { s: { n: { pattern: asText(format) } } };
    });
  }

  get NumberFormatLocal(): unknown {
    return this.NumberFormat;
  }

  set NumberFormatLocal(entries: unknown) {
    this.NumberFormat = entries;
  }

  get HasSpill(): boolean {
    return false;
  }

  get Hidden(): boolean | null {
    const seen = [this.RowHidden, this.ColumnHidden];
    if (seen.includes(true)) return true;
    return seen.includes(null) ? null : false;
  }

  get RowHidden(): boolean | null {
    const sheet = this.sheet.grid.getSheet();
    return common(
      this.area.row,
      Math.min(lastRow(this.area), sheet.getRowCount() - 1),
      (row) => !sheet.getRowVisible(row),
    );
  }

  set RowHidden(hidden: unknown) {
    this.sheet.ensureWritable();
    const { row, rows } = this.area;
    this.sheet.ensureSize({ row, column: 0, rows, columns: 1 });
    const { grid } = this.sheet;
    this.sheet.book.silently(() => (asBoolean(hidden) ? grid.hideRows(row, rows) : grid.showRows(row, rows)));
  }

  get ColumnHidden(): boolean | null {
    const sheet = this.sheet.grid.getSheet();
    const last = Math.min(lastColumn(this.area), sheet.getColumnCount() - 1);
    return common(this.area.column, last, (column) => !sheet.getColVisible(column));
  }

  set ColumnHidden(hidden: unknown) {
    this.sheet.ensureWritable();
    const { column, columns } = this.area;
    this.sheet.ensureSize({ row: 0, column, rows: 1, columns });
    const { grid } = this.sheet;
    this.sheet.book.silently(() =>
      asBoolean(hidden) ? grid.hideColumns(column, columns) : grid.showColumns(column, columns),
    );
  }

  get Hyperlink(): object | null {
    return this.sheet.links.find(({ area }) => overlaps(area, this.area))?.link ?? null;
  }

  set Hyperlink(value: unknown) {
    this.sheet.ensureWritable();
    const link = asObject(value);
    const rest = this.sheet.links.filter(({ area }) => !isInside(area, this.area));
    this.sheet.links = [...rest, { area: this.area, link }];
    const shown = 'textToDisplay' in link ? link.textToDisplay : undefined;
    if (typeof shown === 'string') this.#enter(shown);
  }

  get Format(): RangeFormat {
    return new RangeFormat({ sheet: this.sheet, areas: [this.area] });
  }

  get Worksheet(): Resource {
    return this.make.worksheet(this.sheet);
  }

  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.make, this.sheet, [this.area]);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.sheet, this.area);
  }

  GetMergedAreasOrNullObject(): RangeAreasResource | null {
    const merges = this.sheet.merges(this.area);
    return merges.length > 0 ? this.make.areas(this.sheet, merges) : null;
  }

  GetTables(fullyContained: unknown): Resource {
    const within = { sheet: this.sheet, area: this.area };
    return this.make.tables([this.sheet], { ...within, fully: fullyContained === true });
  }

  Merge(across: unknown): void {
    mergeArea(this.sheet, this.area, across === true);
  }

  Unmerge(): void {
    unmergeArea(this.sheet, this.area);
  }

  Clear(applyTo: unknown): void {
    clearArea(this.sheet, this.area, asOneOf(clearing, applyTo ?? 'All'));
  }

  /** All, or formats alone: what else can be copied is not modelled. */
  CopyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): void {
    if (!(source instanceof RangeResource) || skipBlanks === true || transpose === true)
      throw new HostError('InvalidArgument');
    if (asOneOf(['All', 'Formats'] as const, copyType ?? 'All') === 'All') copyCells(source, this);
    else copyFormats(source, this);
  }

  Select(): void {
    this.sheet.book.select(this.sheet, [this.area]);
  }

  Insert(shift: unknown): RangeResource {
    const along = asOneOf(['Down', 'Right'] as const, shift) === 'Down' ? 'rows' : 'columns';
    const { area } = this;
    shiftCells(this.sheet, { kind: 'insert', along, area });
    return this.make.range(this.sheet, area);
  }

  Delete(shift: unknown): void {
    const along = asOneOf(['Up', 'Left'] as const, shift) === 'Up' ? 'rows' : 'columns';
    shiftCells(this.sheet, { kind: 'delete', along, area: this.area });
  }

  Calculate(): void {
    this.sheet.book.isStale = true;
  }

  /** The library asks this before it sends big matrices. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (asCount(rows) !== this.area.rows || asCount(columns) !== this.area.columns)
      throw new HostError('InvalidArgument');
  }

  #enter(entries: unknown): void {
    enter(this.sheet, this.area, entries);
  }

  #matrix(read: (row: number, column: number) => unknown): unknown {
    return isUnbounded(this.area) ? null : matrixOf(this.area, read);
  }
}

function common(first: number, last: number, read: (index: number) => boolean): boolean | null {
  const answer = read(first);
  for (let index = first + 1; index <= last; index += 1) if (read(index) !== answer) return null;
  return answer;
}
