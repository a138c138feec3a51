import { HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/presets';
import { intersection, lastColumn, lastRow } from '../../../core/grid/area';
import { fitColumn, fitRows } from '../model/autofit';
import { pixelsFromPoints, pointsFromPixels } from '../model/units';
import { HostError } from '../host-error';
import { asBoolean, asColor, asNumber, asOneOf, asText, shownColor } from './arguments';
import { RangeBorders } from './borders';
import type { LookTarget } from './cell-look';
import { addLook, commonLook } from './cell-look';
import { Resource } from './resource';

const horizontals = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const verticals = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

const horizontalOf: { readonly [value in (typeof horizontals)[number]]: HorizontalAlign | null } = {
  General: null,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const verticalOf: { readonly [value in (typeof verticals)[number]]: VerticalAlign } = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
};

export class RangeFormat extends Resource {
  readonly kind = 'RangeFormat';
  readonly #target: LookTarget;

  constructor(target: LookTarget) {
    super();
    this.#target = target;
  }

  get Fill(): RangeFill {
    return new RangeFill(this.#target);
  }

  get Font(): RangeFont {
    return new RangeFont(this.#target);
  }

  get Borders(): RangeBorders {
    return new RangeBorders(this.#target);
  }

  get HorizontalAlignment(): string | null {
    return commonLook(
      this.#target,
      ({ ht }) => horizontals.find((name) => horizontalOf[name] === (ht || null)) ?? 'General',
    );
  }

  set HorizontalAlignment(value: unknown) {
    addLook(this.#target, { ht: horizontalOf[asOneOf(horizontals, value)] });
  }

  get VerticalAlignment(): string | null {
    return commonLook(this.#target, ({ vt }) => verticals.find((name) => verticalOf[name] === vt) ?? 'Bottom');
  }

  set VerticalAlignment(value: unknown) {
    addLook(this.#target, { vt: verticalOf[asOneOf(verticals, value)] });
  }

  get WrapText(): boolean | null {
    return commonLook(this.#target, ({ tb }) => tb === WrapStrategy.WRAP);
  }

  set WrapText(value: unknown) {
    addLook(this.#target, { tb: asBoolean(value) ? WrapStrategy.WRAP : null });
  }

  /** In points; null where the columns differ. */
  get ColumnWidth(): number | null {
    const { sheet } = this.#target;
    return this.#commonSize('column', (column) => pointsFromPixels(sheet.grid.getColumnWidth(column)));
  }

  set ColumnWidth(value: unknown) {
    const points = asNumber(value);
    if (points < 0) throw new HostError('InvalidArgument', 'column width');
    this.#eachColumn((column) => this.#target.sheet.grid.setColumnWidth(column, pixelsFromPoints(points)));
  }

  get RowHeight(): number | null {
    const { sheet } = this.#target;
    return this.#commonSize('row', (row) => pointsFromPixels(sheet.grid.getRowHeight(row)));
  }

  set RowHeight(value: unknown) {
    const points = asNumber(value);
    if (points < 0) throw new HostError('InvalidArgument', 'row height');
    this.#target.sheet.ensureWritable();
    for (const area of this.#kept()) {
      this.#target.sheet.book.silently(() =>
        this.#target.sheet.grid.setRowHeightsForced(area.row, area.rows, pixelsFromPoints(points)),
      );
    }
  }

  AutofitColumns(): void {
    this.#eachColumn((column) => fitColumn(this.#target.sheet, column));
  }

  AutofitRows(): void {
    this.#target.sheet.ensureWritable();
    for (const area of this.#kept()) {
      this.#target.sheet.book.silently(() => fitRows(this.#target.sheet, area.row, area.rows));
    }
  }

  #eachColumn(act: (column: number) => void): void {
    const { sheet } = this.#target;
    sheet.ensureWritable();
    for (const area of this.#kept()) {
      sheet.book.silently(() => {
        for (let column = area.column; column <= lastColumn(area); column += 1) act(column);
      });
    }
  }

  /** The target without the rows and columns that Univer has no room for; bounded areas get their room. */
  #kept() {
    const { sheet, areas } = this.#target;
    const first = areas[0];
    if (first)
      sheet.ensureSize({
        row: first.row,
        column: first.column,
        rows: Math.min(first.rows, 1),
        columns: Math.min(first.columns, 256),
      });
    const grid = sheet.grid.getSheet();
    const size = { row: 0, column: 0, rows: grid.getRowCount(), columns: grid.getColumnCount() };
    return areas.flatMap((area) => intersection(area, size) ?? []);
  }

  #commonSize(along: 'row' | 'column', read: (index: number) => number): number | null {
    const sizes = new Set<number>();
    for (const area of this.#kept()) {
      const last = along === 'row' ? lastRow(area) : lastColumn(area);
      for (let index = area[along]; index <= last; index += 1) sizes.add(read(index));
    }
    const [size] = sizes;
    return sizes.size === 1 && size !== undefined ? size : null;
  }
}

export class RangeFill extends Resource {
  readonly kind = 'RangeFill';
  readonly #target: LookTarget;

  constructor(target: LookTarget) {
    super();
    this.#target = target;
  }

  /** White where there is no fill, as Excel answers. */
  get Color(): string | null {
    return commonLook(this.#target, ({ bg }) => shownColor(bg?.rgb) ?? '#FFFFFF');
  }

  set Color(value: unknown) {
    addLook(this.#target, { bg: value === '' ? null : { rgb: asColor(value) } });
  }

  Clear(): void {
    addLook(this.#target, { bg: null });
  }
}

const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

export class RangeFont extends Resource {
  readonly kind = 'RangeFont';
  readonly #target: LookTarget;

  constructor(target: LookTarget) {
    super();
    this.#target = target;
  }

  get Name(): string | null {
    return commonLook(this.#target, ({ ff }) => ff ?? 'Calibri');
  }

  set Name(value: unknown) {
    addLook(this.#target, { ff: asText(value) });
  }

  get Size(): number | null {
    return commonLook(this.#target, ({ fs }) => fs ?? 11);
  }

  set Size(value: unknown) {
    const size = asNumber(value);
    if (size < 1 || size > 409) throw new HostError('InvalidArgument', 'font size');
    addLook(this.#target, { fs: size });
  }

  get Bold(): boolean | null {
    return commonLook(this.#target, ({ bl }) => bl === 1);
  }

  set Bold(value: unknown) {
    addLook(this.#target, { bl: asBoolean(value) ? 1 : 0 });
  }

  get Italic(): boolean | null {
    return commonLook(this.#target, ({ it }) => it === 1);
  }

  set Italic(value: unknown) {
    addLook(this.#target, { it: asBoolean(value) ? 1 : 0 });
  }

  get Strikethrough(): boolean | null {
    return commonLook(this.#target, ({ st }) => st?.s === 1);
  }

  set Strikethrough(value: unknown) {
    addLook(this.#target, { st: asBoolean(value) ? { s: 1 } : null });
  }

  get Color(): string | null {
    return commonLook(this.#target, ({ cl }) => shownColor(cl?.rgb) ?? '#000000');
  }

  set Color(value: unknown) {
    addLook(this.#target, { cl: { rgb: asColor(value) } });
  }

  get Underline(): string | null {
    return commonLook(this.#target, ({ ul }) => (ul?.s === 1 ? 'Single' : 'None'));
  }

  set Underline(value: unknown) {
    addLook(this.#target, { ul: asOneOf(underlines, value) === 'None' ? null : { s: 1 } });
  }
}
