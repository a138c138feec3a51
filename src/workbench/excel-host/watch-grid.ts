import { eventType } from './wire';
import { intersection, wholeSheet } from '../../core/grid/area';
import type { Area } from '../../core/grid/area';
import type { BookModel } from './model/book-model';
import { captureFormats, changeTypeOf, restoreFormats, shiftKept } from './model/shift-cells';
import type { SheetModel } from './model/sheet-model';
import { fromUniverRange } from './model/sheet-model';
import type { Shift } from '../../core/grid/shift';
import { boundsOfPatches } from './model/bounds-of-patches';

/** One change as Univer tells it; what is used of `params` is looked at before it is believed. */
export interface Command {
  readonly id: string;
  readonly params?: unknown;
}

/**
 * Tells of what a person does in Univer's own grid, as Excel would: values, inserted and deleted rows and columns, the selection.
 * The host's own changes are made silently and are not seen here; results of formulas are no edits.
 */
export function watchGrid(book: BookModel): void {
  let moving: { readonly sheet: SheetModel; readonly formats: ReturnType<typeof captureFormats> } | undefined;
  book.univer.onBeforeCommandExecute((command) => {
    const sheet = book.isSilent ? undefined : sheetOf(book, command);
    if (!sheet) return;
    if (command.id in shiftKinds) moving = { sheet, formats: captureFormats(sheet) };
    if (command.id === 'sheet.mutation.remove-sheet') book.asPerson(() => book.tellOfSheet(eventType.deleted, sheet));
  });
  book.univer.onCommandExecuted((command, options) => {
    if (book.isSilent || options?.['fromFormula'] === true) return;
    const sheet = sheetOf(book, command);
    if (!sheet) return;
    const shift = shiftOf(command);
    if (shift && moving?.sheet === sheet) {
      const { formats } = moving;
      // Univer moves what it moves itself in further steps of the same command.
      queueMicrotask(() => {
        moving = undefined;
        followShift(sheet, shift, formats);
      });
    } else if (!moving) tell(sheet, command);
  });
}

function tell(sheet: SheetModel, command: Command): void {
  const { book } = sheet;
  switch (command.id) {
    case 'sheet.mutation.set-range-values':
      return tellEdit(sheet, command);
    case 'sheet.operation.set-selections':
      return tellSelection(sheet, command);
    case 'sheet.mutation.insert-sheet':
      return book.asPerson(() => book.tellOfSheet(eventType.added, sheet));
    case 'sheet.operation.set-worksheet-active':
      return book.asPerson(() => book.tellOfSheet(eventType.activated, sheet));
  }
}

const shiftKinds: { readonly [id: string]: Pick<Shift, 'kind' | 'along'> } = {
  'sheet.mutation.insert-row': { kind: 'insert', along: 'rows' },
  'sheet.mutation.insert-col': { kind: 'insert', along: 'columns' },
  'sheet.mutation.remove-rows': { kind: 'delete', along: 'rows' },
  'sheet.mutation.remove-col': { kind: 'delete', along: 'columns' },
};

function followShift(sheet: SheetModel, shift: Shift, formats: ReturnType<typeof captureFormats>): void {
  const { book } = sheet;
  restoreFormats(formats, shift);
  shiftKept(sheet, shift);
  book.asPerson(() => book.changed(sheet, shift.area, changeTypeOf(shift)));
}

function tellEdit(sheet: SheetModel, { params }: Command): void {
  const area = boundsOfPatches(property(params, 'cellValue'));
  if (!area || property(params, 'trigger') === 'sheet.command.set-style') return;
  const { book } = sheet;
  book.isStale = true;
  book.asPerson(() => book.changed(sheet, area, 'RangeEdited'));
}

function tellSelection(sheet: SheetModel, { params }: Command): void {
  const selections = property(params, 'selections');
  if (!Array.isArray(selections) || sheet.book.activeSheet() !== sheet) return;
  const areas = selections.flatMap((selection: unknown) => areaOf(property(selection, 'range')) ?? []);
  if (areas.length > 0) sheet.book.asPerson(() => sheet.book.select(sheet, areas));
}

/** The rows or columns that a command has inserted or deleted; undefined for any other. */
export function shiftOf(command: Command): Shift | undefined {
  const kind = shiftKinds[command.id];
  const area = areaOf(property(command.params, 'range'));
  if (!kind || !area) return undefined;
  const whole = kind.along === 'rows' ? { column: 0, columns: wholeSheet.columns } : { row: 0, rows: wholeSheet.rows };
  return { ...kind, area: { ...area, ...whole } };
}

function sheetOf(book: BookModel, { params }: Command): SheetModel | undefined {
  const id = property(params, 'subUnitId') ?? property(property(params, 'sheet'), 'id');
  return typeof id === 'string' ? book.sheetById(id) : undefined;
}

/** Univer's range; one of whole rows or columns has no numbers along them. */
function areaOf(range: unknown): Area | undefined {
  const at = (name: string, missing: number): number => {
    const value = property(range, name);
    return typeof value === 'number' && Number.isFinite(value) ? value : missing;
  };
  if (typeof range !== 'object' || range === null) return undefined;
  const area = fromUniverRange({
    startRow: at('startRow', 0),
    startColumn: at('startColumn', 0),
    endRow: at('endRow', wholeSheet.rows - 1),
    endColumn: at('endColumn', wholeSheet.columns - 1),
  });
  return intersection(area, wholeSheet);
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
