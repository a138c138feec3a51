import { HostError } from '../host-error';
import { eventType, workbookTarget } from '../wire';
import type { Area } from '../../../core/grid/area';
import { wholeSheet } from '../../../core/grid/area';
import { EventHub } from './event-hub';
import { NameList } from './name-list';
import type { ChangeDetails, ChangeType } from './sheet-change';
import { changeMessage } from './sheet-change';
import type { Visibility } from './sheet-model';
import { SheetModel } from './sheet-model';
import { isSheetName } from './sheet-reference';
import type { UniverAPI, UniverWorkbook } from './univer';
import { Calculation } from './calculation';

export interface XmlPart {
  readonly id: string;
  xml: string;
}

/** A range that outlives its batch. Told how to move when cells are pushed in or taken out. */
export interface KeptRange {
  readonly sheet: SheetModel;
  moveBy(move: (area: Area) => Area | undefined): void;
}

/** Who is writing: an add-in over the wire, or a person in the grid. Events tell. */
export type Writer = 'program' | 'person';

/** The workbook: Univer's, and beside it what Univer does not keep. */
export class BookModel {
  readonly univer: UniverAPI;
  readonly workbook: UniverWorkbook;
  readonly events = new EventHub();
  readonly names: NameList;
  readonly settings = new Map<string, unknown>();
  readonly parts: XmlPart[] = [];
  isStructureProtected = false;
  structurePassword: string | undefined;
  calculationMode = 'Automatic';
  writer: Writer = 'program';
  /** Cells have been written since the formulas were last calculated. */
  isStale = false;
  /** A command of Univer's that ends only after a while; until then it taints every other change. */
  unfinished: Promise<unknown> | undefined;
  /** `application.calculate` was called: formulas are calculated even in manual mode. */
  isCalculationOrdered = false;
  /** How often an add-in asked Excel not to draw: tests look whether it does. */
  screenSuspensions = 0;
  selection: { sheet: SheetModel; areas: readonly Area[] } | undefined;

  /** Ranges that the client keeps; they move with their cells. Set by whoever holds the references. */
  keptRanges: () => readonly KeptRange[] = () => [];

  /** Shows on a screen what an add-in has selected. Set by whoever has one. */
  showSelection: (sheet: SheetModel, areas: readonly Area[]) => void = () => undefined;

  readonly #sheets = new Map<string, SheetModel>();
  readonly #calculation: Calculation;
  #silent = 0;
  #nextId = 1;

  constructor(univer: UniverAPI, workbook: UniverWorkbook) {
    this.univer = univer;
    this.workbook = workbook;
    this.names = new NameList(this);
    this.#calculation = new Calculation(univer);
  }

  /** A name for something of the host's own, unique in this workbook. */
  newId(prefix: string): string {
    const id = `{${prefix}-${this.#nextId}}`;
    this.#nextId += 1;
    return id;
  }

  /** In the order of the tabs. */
  sheets(): readonly SheetModel[] {
    return this.workbook
      .getWorkbook()
      .getSheets()
      .flatMap((sheet) => this.sheetById(sheet.getSheetId()) ?? []);
  }

  /** Univer makes a sheet's facade anew each time it is asked for, at some cost: this asks once. */
  sheetById(id: string): SheetModel | undefined {
    if (!this.workbook.getWorkbook().getSheetBySheetId(id)) return undefined;
    const known = this.#sheets.get(id);
    if (known) return known;
    const grid = this.workbook.getSheetBySheetId(id);
    if (!grid) return undefined;
    const sheet = new SheetModel(this, grid);
    this.#sheets.set(id, sheet);
    return sheet;
  }

  /** Excel does not tell capitals from small letters here. */
  sheetByName(name: string): SheetModel | undefined {
    const wanted = name.toLowerCase();
    return this.sheets().find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  activeSheet(): SheetModel {
    const sheet = this.sheetById(this.workbook.getWorkbook().getActiveSheet().getSheetId());
    if (!sheet) throw new HostError('GeneralException', 'no active sheet');
    return sheet;
  }

  /** Throws as Excel does when someone changes the sheets of a workbook whose structure is protected. */
  ensureStructureWritable(): void {
    if (this.isStructureProtected) throw new HostError('AccessDenied', 'workbook structure is protected');
  }

  addSheet(name: string | undefined): SheetModel {
    this.ensureStructureWritable();
    const wanted = name ?? this.#freeSheetName();
    this.#ensureNameIsFree(wanted, undefined);
    const active = this.activeSheet();
    const size = { rows: 200, columns: 26 };
    const grid = this.silently(() => this.workbook.create(wanted, size.rows, size.columns));
    this.silently(() => this.workbook.setActiveSheet(active.grid));
    const sheet = this.sheetById(grid.getSheetId());
    if (!sheet) throw new HostError('GeneralException', wanted);
    this.tellOfSheet(eventType.added, sheet);
    return sheet;
  }

  deleteSheet(sheet: SheetModel): void {
    this.ensureStructureWritable();
    const visible = this.sheets().filter(({ visibility }) => visibility === 'Visible');
    if (sheet.visibility === 'VeryHidden' || (visible.length === 1 && visible[0] === sheet)) {
      throw new HostError('InvalidOperation', `sheet ${sheet.name} cannot be deleted`);
    }
    this.tellOfSheet(eventType.deleted, sheet);
    this.silently(() => this.workbook.deleteSheet(sheet.id));
    this.#sheets.delete(sheet.id);
    this.isStale = true;
  }

  renameSheet(sheet: SheetModel, name: string): void {
    this.ensureStructureWritable();
    this.#ensureNameIsFree(name, sheet);
    this.silently(() => sheet.grid.setName(name));
  }

  moveSheet(sheet: SheetModel, position: number): void {
    this.ensureStructureWritable();
    if (position < 0 || position >= this.sheets().length)
      throw new HostError('InvalidArgument', `position ${position}`);
    const active = this.activeSheet();
    this.silently(() => {
      this.workbook.moveSheet(sheet.grid, position);
      this.workbook.setActiveSheet(active.grid);
    });
  }

  showSheet(sheet: SheetModel, visibility: Visibility): void {
    this.ensureStructureWritable();
    sheet.isVeryHidden = visibility === 'VeryHidden';
    if (visibility === 'Visible') this.silently(() => sheet.grid.showSheet());
    else if (sheet.visibility === 'Visible') {
      const visible = this.sheets().filter((other) => other.visibility === 'Visible');
      if (visible.length === 1) throw new HostError('InvalidOperation', 'the last visible sheet');
      this.silently(() => sheet.grid.hideSheet());
    }
  }

  activate(sheet: SheetModel): void {
    if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', `sheet ${sheet.name} is hidden`);
    if (this.activeSheet() === sheet) return;
    this.silently(() => this.workbook.setActiveSheet(sheet.grid));
    this.tellOfSheet(eventType.activated, sheet);
  }

  /** Runs changes of our own, so that whoever watches the grid does not take them for a person's. */
  silently<Value>(act: () => Value): Value {
    this.#silent += 1;
    try {
      return act();
    } finally {
      this.#silent -= 1;
    }
  }

  get isSilent(): boolean {
    return this.#silent > 0;
  }

  /** Runs edits as a person's: their events say so, and go out at once. */
  asPerson<Value>(act: () => Value): Value {
    const before = this.writer;
    this.writer = 'person';
    try {
      return act();
    } finally {
      this.writer = before;
      this.events.flush();
    }
  }

  /** Tells of cells that have changed. */
  changed(sheet: SheetModel, area: Area, changeType: ChangeType, details?: ChangeDetails): void {
    this.events.raise(
      eventType.dataChanged,
      [workbookTarget, sheet.id],
      changeMessage({ sheet, area, changeType, writer: this.writer, details }),
    );
  }

  select(sheet: SheetModel, areas: readonly Area[]): void {
    this.activate(sheet);
    this.selection = { sheet, areas };
    if (this.writer === 'program') this.silently(() => this.showSelection(sheet, areas));
    this.events.raise(eventType.selectionChanged, [workbookTarget, sheet.id], { worksheetId: sheet.id });
  }

  /** Where the selection stands; the first cell of the active sheet where nothing was selected. */
  selected(): { readonly sheet: SheetModel; readonly areas: readonly Area[] } {
    if (this.selection?.sheet.isAlive) return this.selection;
    return { sheet: this.activeSheet(), areas: [{ ...wholeSheet, rows: 1, columns: 1 }] };
  }

  /**
   * Resolves when every formula shows its value; in manual mode only where that was ordered. Of formulas that have no value yet Univer's
   * first calculation may pass over some, or take them for blank where others refer to them; its second does not.
   */
  async settle(): Promise<void> {
    const isDue = this.isStale && this.calculationMode !== 'Manual';
    if (!isDue && !this.isCalculationOrdered) return;
    this.isStale = false;
    this.isCalculationOrdered = false;
    const hadNewFormulas = this.#hasFormulaWithoutValue();
    await this.#calculation.run();
    if (hadNewFormulas || this.#hasFormulaWithoutValue()) await this.#calculation.run();
  }

  #hasFormulaWithoutValue(): boolean {
    return this.sheets().some((sheet) => sheet.hasFormulaWithoutValue());
  }

  /** Tells that a sheet was added, shown or deleted. */
  tellOfSheet(
    type: typeof eventType.added | typeof eventType.deleted | typeof eventType.activated,
    sheet: SheetModel,
  ): void {
    this.events.raise(type, [workbookTarget, sheet.id], { source: 'Local', worksheetId: sheet.id });
  }

  #ensureNameIsFree(name: string, except: SheetModel | undefined): void {
    if (!isSheetName(name)) throw new HostError('InvalidArgument', `sheet name ${name}`);
    const other = this.sheetByName(name);
    if (other && other !== except) throw new HostError('ItemAlreadyExists', `sheet ${name}`);
  }

  #freeSheetName(): string {
    let number = this.sheets().length + 1;
    while (this.sheetByName(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}
