import type { XlsxWorkbook } from '../../../adapters/xlsx/open-xlsx';
import type { FormulaLookup } from '../../../adapters/xlsx/shared-formulas';
import { formulasOf } from '../../../adapters/xlsx/shared-formulas';
import { ownSheetsOf } from '../../../core/plans/own-sheets';
import type { PlanStep } from '../../../core/plans/write-plan';
import type { BookModel } from '../../excel-host/model/book-model';
import type { SheetModel } from '../../excel-host/model/sheet-model';
import type { LoggedShift } from '../shift-log';
import { highlightSteps, isPlannable, listSteps, markSteps, nameSteps, objectSteps, storedSteps } from './book-steps';
import type { Cells, GridSheet } from './grid-state';
import type { KeptState } from './kept-state';
import { keptState } from './kept-state';
import type { Look } from './look';
import type { Loss } from './losses';
import { sheetChanges } from './sheet-changes';

/** A workbook as it was opened, and what has become of it since. */
export interface OpenedWorkbook {
  readonly bytes: Uint8Array;
  readonly book: BookModel;
  readonly opened: KeptState;
  readonly shifts: readonly LoggedShift[];
}

export interface BookChanges {
  readonly steps: readonly PlanStep[];
  /** By the sheet's name. */
  readonly looks: ReadonlyMap<string, Cells<Look>>;
  readonly losses: readonly Loss[];
}

/** The two states that are compared; `bytes` are those of the file as it is before. */
export interface Compared {
  readonly bytes: Uint8Array;
  readonly file: XlsxWorkbook;
  readonly before: readonly GridSheet[];
  readonly after: readonly GridSheet[];
}

/** All that makes the file the workbook in the grid. */
export async function bookChanges(workbook: OpenedWorkbook, compared: Compared): Promise<BookChanges> {
  const { book, opened } = workbook;
  const { before, after, file, bytes } = compared;
  const read = await file.read();
  const inFile = read.ok ? read.value : { sheets: [], names: [], storedParts: [] };
  const ours = new Set(ownSheetsOf(inFile).values());
  const steps: PlanStep[] = tabSteps(before, after);
  const looks = new Map<string, Cells<Look>>();
  const highlighted = new Set<string>();
  for (const sheet of after) {
    const was = before.find(({ id }) => id === sheet.id);
    const model = book.sheetById(sheet.id);
    const isRewritten = was !== undefined && ours.has(sheet.name) && model !== undefined && wasRewritten(model, opened);
    if (isRewritten) steps.push({ step: 'clear-sheet', sheet: sheet.name });
    const formulas = was ? remembered(() => formulasOf(bytes, sheet.name)) : () => undefined;
    const changes = sheetChanges(isRewritten ? undefined : was, sheet, formulas);
    steps.push(...changes.steps);
    if (changes.looks.size > 0) looks.set(sheet.name, changes.looks);
    const highlights = model && (was === undefined || isRewritten) ? highlightSteps(model) : undefined;
    if (!highlights) continue;
    steps.push(...highlights);
    highlighted.add(sheet.id);
  }
  const now = keptState(book);
  const names = nameSteps(book, inFile.names, opened);
  steps.push(...book.sheets().flatMap((sheet) => objectSteps(sheet, opened)));
  steps.push(...book.sheets().flatMap((sheet) => listSteps(sheet, opened)));
  steps.push(...names.steps, ...storedSteps(inFile.storedParts ?? [], book.parts));
  steps.push(...markSteps(book, marksOf(opened) === marksOf(now)));
  const unnamed: readonly Loss[] = names.unsaid.length > 0 ? [{ kind: 'names', names: names.unsaid }] : [];
  return { steps, looks, losses: [...unnamed, ...lossesOf(workbook, now, highlighted), ...viewLosses(before, after)] };
}

function tabSteps(before: readonly GridSheet[], after: readonly GridSheet[]): PlanStep[] {
  const isMissing = (sheets: readonly GridSheet[], { id }: GridSheet): boolean => !sheets.some((one) => one.id === id);
  const removed = before.filter((sheet) => isMissing(after, sheet));
  const added = after.filter((sheet) => isMissing(before, sheet));
  return [
    ...added.map(({ name }): PlanStep => ({ step: 'add-sheet', sheet: name })),
    ...removed.map(({ name }): PlanStep => ({ step: 'remove-sheet', sheet: name })),
  ];
}

/** Whether the add-in has written one of its own sheets anew: its tables or charts are then others. */
function wasRewritten(sheet: SheetModel, opened: KeptState): boolean {
  const before = opened.sheets.get(sheet.id)?.tables ?? [];
  const isSame = before.length === sheet.tables.length && sheet.tables.every(({ id }) => before.includes(id));
  return sheet.charts.length > 0 || !isSame;
}

function remembered(read: () => FormulaLookup): FormulaLookup {
  let lookup: FormulaLookup | undefined;
  return (row, column) => (lookup ??= read())(row, column);
}

function marksOf({ sheets }: KeptState): string {
  return [...sheets].flatMap(([id, { marks }]) => (marks === '[]' ? [] : [`${id}${marks}`])).join();
}

const none = '[]';

/** What people can set in the grid, and the file does not get. */
function lossesOf(
  { book, opened, shifts }: OpenedWorkbook,
  now: KeptState,
  highlighted: ReadonlySet<string>,
): readonly Loss[] {
  const moved = new Set(shifts.map(({ sheetId }) => sheetId));
  return book.sheets().flatMap((sheet): readonly Loss[] => {
    const is = now.sheets.get(sheet.id);
    const was = opened.sheets.get(sheet.id);
    const { name } = sheet;
    const areFormatsSaid = moved.has(sheet.id) || highlighted.has(sheet.id);
    const areFormatsLost = !areFormatsSaid && (was?.formats ?? none) !== (is?.formats ?? none);
    return [
      ...(areFormatsLost ? [{ kind: 'conditional-formats', sheet: name } as const] : []),
      ...((was?.validations ?? none) === (is?.validations ?? none)
        ? []
        : [{ kind: 'validations', sheet: name } as const]),
      ...((was?.notes ?? none) === (is?.notes ?? none) ? [] : [{ kind: 'notes', sheet: name } as const]),
      ...(sheet.charts.every(isPlannable) ? [] : [{ kind: 'charts', sheet: name } as const]),
    ];
  });
}

function viewLosses(before: readonly GridSheet[], after: readonly GridSheet[]): readonly Loss[] {
  return after.flatMap((sheet): readonly Loss[] => {
    const was = before.find(({ id }) => id === sheet.id);
    const isSame = !was || (was.isGridShown === sheet.isGridShown && was.tabColor === sheet.tabColor);
    return isSame ? [] : [{ kind: 'view', sheet: sheet.name }];
  });
}
