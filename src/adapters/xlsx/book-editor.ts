import type { RangeAddress } from '../../core/grid/cell-address';
import type { Shift } from '../../core/grid/shift';
import type { SheetShift } from '../../core/plans/row-steps';
import { SharedTexts, shownBy } from './cell-values';
import type { Package } from './package';
import type { FormulaLookup } from './shared-formulas';
import { fitRowHeights } from './row-heights';
import { SheetEditor } from './sheet-editor';
import { shiftSheet } from './shift-sheet';
import { StyleBook } from './style-book';
import { addTab, emptyWorksheet, removeTab, tabsOf, type Tab } from './workbook-part';
import { unrelateAll } from './relationships';

/** The workbook while a plan is carried out on a copy of its parts. */
export class BookEditor {
  private tabsKnown: ReadonlyMap<string, Tab> | undefined;
  private stylesKnown: StyleBook | undefined;
  private shiftsDone: readonly SheetShift[] = [];
  private readonly sheets = new Map<string, SheetEditor>();

  readonly texts: SharedTexts;

  /** `formulas` reads the formulas of a sheet as they stood before the plan. */
  constructor(
    readonly pack: Package,
    private readonly formulas: (sheet: string) => FormulaLookup,
  ) {
    this.texts = new SharedTexts(pack);
  }

  /** Excel takes sheet names for the same whatever their case. */
  tab(name: string): Tab | undefined {
    this.tabsKnown ??= new Map(tabsOf(this.pack).map((tab) => [tab.name.toLowerCase(), tab]));
    return this.tabsKnown.get(name.toLowerCase());
  }

  get styles(): StyleBook {
    this.stylesKnown ??= new StyleBook(this.pack);
    return this.stylesKnown;
  }

  /** The sheet of the name, which must be there. */
  sheet(name: string): SheetEditor {
    const tab = this.tab(name);
    if (!tab) throw new Error(`The plan was let through though it has no sheet ${name}.`);
    const known = this.sheets.get(tab.path);
    if (known) return known;
    const sheet = new SheetEditor(this.pack, tab.path, () => this.formulas(tab.name));
    this.sheets.set(tab.path, sheet);
    return sheet;
  }

  addSheet(name: string): void {
    if (this.tab(name)) return;
    addTab(this.pack, name);
    this.tabsKnown = undefined;
    this.sheet(name).restart();
  }

  removeSheet(name: string): void {
    const tab = this.tab(name);
    if (!tab) return;
    this.finish();
    this.sheets.delete(tab.path);
    removeTab(this.pack, tab);
    this.tabsKnown = undefined;
  }

  /** Empties a sheet in place, so that all that refers to it goes on to do so. */
  clearSheet(name: string): void {
    const sheet = this.sheet(name);
    unrelateAll(this.pack, sheet.path);
    this.pack.write(sheet.path, emptyWorksheet);
    sheet.restart();
  }

  /** Rows that came and went, in their order. */
  get shifts(): readonly SheetShift[] {
    return this.shiftsDone;
  }

  /** Moves the rows of a sheet, and what refers to them on every sheet. */
  shiftRows(name: string, shift: Shift): void {
    const tab = this.tab(name);
    if (!tab) return;
    for (const sheet of this.sheets.values()) sheet.finish();
    shiftSheet(this.pack, tab, shift);
    for (const sheet of this.sheets.values()) sheet.forget();
    this.shiftsDone = [...this.shiftsDone, { sheet: tab.name, shift }];
  }

  /** What the cells of a range show now, in reading order; null for a blank one. */
  shown(range: RangeAddress): readonly (string | number | boolean | null)[] {
    const rows = this.sheet(range.sheet).rows();
    return Array.from({ length: range.rows * range.columns }, (_, index) => {
      const row = range.row + Math.floor(index / range.columns);
      const cell = rows.cell(row, range.column + (index % range.columns));
      return cell ? shownBy(cell, this.texts) : null;
    });
  }

  finish(): void {
    for (const sheet of this.sheets.values()) {
      if (sheet.isOurs) fitRowHeights(sheet, this.styles, this.texts);
      sheet.finish();
    }
  }
}
