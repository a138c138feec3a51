import { parseReference } from '../../core/grid/a1';
import type { CellAddress, RangeAddress } from '../../core/grid/cell-address';
import { stepsBack, storedAfter, storeSteps } from '../../core/plans/stored-parts';
import type { CellStyle, PlanStep, PlanValue, WritePlan } from '../../core/plans/write-plan';
import { rectanglesOf, type Placed } from './area';
import type { BookEditor } from './book-editor';
import { namesOf } from './defined-names';
import { marksOf, type Mark } from './mark-cells';
import { printSetupOf } from './print-setup';
import { recordedValue, recordSheet } from './record-sheet';
import type { FormulaLookup } from './shared-formulas';
import { columnWidth, frozenPanes } from './sheet-layout';
import { storedPartsOf } from './stored-parts';
import { tabsOf, type Tab } from './workbook-part';

/** The workbook before a plan and after it. `formulas` reads a sheet's formulas as they stood before. */
export interface Change {
  readonly plan: WritePlan;
  readonly before: BookEditor;
  readonly after: BookEditor;
  readonly formulas: (sheet: string) => FormulaLookup;
}

function valuesBefore(change: Change, range: RangeAddress): readonly (readonly PlanValue[])[] {
  const rows = change.before.sheet(range.sheet).rows();
  return Array.from({ length: range.rows }, (_, down) =>
    Array.from({ length: range.columns }, (_, along) => {
      const cell = rows.cell(range.row + down, range.column + along);
      return cell ? recordedValue(change.before, range.row + down, cell, () => change.formulas(range.sheet)) : null;
    }),
  );
}

function formatsBefore({ before }: Change, range: RangeAddress): readonly Placed<number>[] {
  const sheet = before.sheet(range.sheet);
  return Array.from({ length: range.rows * range.columns }, (_, index) => {
    const row = range.row + Math.floor(index / range.columns);
    const column = range.column + (index % range.columns);
    return { row, column, value: sheet.formatAt(row, column) };
  });
}

/** As much of a look as the change was about. */
function concerned(look: CellStyle, change: CellStyle): CellStyle {
  return Object.fromEntries(Object.entries(look).filter(([property]) => property in change));
}

function formatSteps(change: Change, range: RangeAddress, stepFor: (area: RangeAddress, format: number) => PlanStep) {
  return rectanglesOf(formatsBefore(change, range)).map(({ area, value }) =>
    stepFor({ sheet: range.sheet, ...area }, value),
  );
}

/**
 * What brings back what one step overwrote on a sheet that stays. There are no steps that take a merge, a table, a chart, a
 * highlight, a fill or a border away, so these stay; the product puts them only on sheets of its own, which are taken back as a whole.
 */
function stepBack(change: Change, step: PlanStep): readonly PlanStep[] {
  const { before } = change;
  switch (step.step) {
    case 'cells': {
      const range = { ...step.at, rows: step.values.length, columns: step.values[0]?.length ?? 0 };
      return [{ step: 'cells', at: step.at, values: valuesBefore(change, range) }];
    }
    case 'merge':
      return [{ step: 'cells', at: step.range, values: valuesBefore(change, step.range) }];
    case 'number-format':
      return formatSteps(change, step.range, (range, format) => ({
        step: 'number-format',
        range,
        format: before.styles.numberFormat(format),
      }));
    case 'style':
      return formatSteps(change, step.range, (range, format) => ({
        step: 'style',
        range,
        style: concerned(before.styles.look(format), step.style),
      }));
    case 'column-widths': {
      const sheet = before.sheet(step.sheet);
      return [{ ...step, widths: step.widths.map((_, index) => columnWidth(sheet, step.column + index)) }];
    }
    case 'row-heights': {
      const rows = before.sheet(step.sheet).rows();
      return [{ ...step, heights: step.heights.map((_, index) => rows.height(step.row + index)) }];
    }
    case 'freeze':
      return [{ step: 'freeze', sheet: step.sheet, ...frozenPanes(before.sheet(step.sheet)) }];
    case 'table':
      return [{ step: 'cells', at: step.range, values: valuesBefore(change, { ...step.range, rows: 1 }) }];
    case 'print-setup': {
      const setup = printSetupOf(before.pack, before.sheet(step.sheet), step.sheet);
      return setup ? [setup] : [];
    }
    case 'add-sheet':
    case 'remove-sheet':
    case 'clear-sheet':
    case 'chart':
    case 'highlight':
    case 'name':
    case 'remove-name':
    case 'stored-part':
    case 'mark':
    case 'clear-marks':
      return [];
  }
}

/** The sheet that a step writes to; undefined where it is about the workbook. */
function sheetOf(step: PlanStep): string | undefined {
  switch (step.step) {
    case 'cells':
      return step.at.sheet;
    case 'number-format':
    case 'style':
    case 'merge':
    case 'table':
    case 'highlight':
      return step.range.sheet;
    case 'chart':
      return step.over.sheet;
    case 'add-sheet':
    case 'remove-sheet':
    case 'clear-sheet':
    case 'column-widths':
    case 'row-heights':
    case 'freeze':
    case 'print-setup':
    case 'mark':
      return step.sheet;
    case 'name':
    case 'remove-name':
    case 'stored-part':
    case 'clear-marks':
      return undefined;
  }
}

interface Sheets {
  readonly added: readonly Tab[];
  readonly removed: readonly Tab[];
  /** Were emptied, or removed and added again. */
  readonly renewed: readonly Tab[];
  readonly kept: ReadonlySet<string>;
}

function compareSheets({ plan, before, after }: Change): Sheets {
  const emptied = new Set(
    plan.steps
      .filter(({ step }) => step === 'clear-sheet' || step === 'remove-sheet')
      .map((step) => sheetOf(step)?.toLowerCase()),
  );
  const was = tabsOf(before.pack).filter(({ isWorksheet }) => isWorksheet);
  const stays = was.filter(({ name }) => after.tab(name));
  const isEmptied = ({ name }: Tab): boolean => emptied.has(name.toLowerCase());
  return {
    added: tabsOf(after.pack).filter(({ name }) => !before.tab(name)),
    removed: was.filter(({ name }) => !after.tab(name)),
    renewed: stays.filter(isEmptied),
    kept: new Set(stays.filter((tab) => !isEmptied(tab)).map(({ name }) => name.toLowerCase())),
  };
}

interface RangeName {
  readonly name: string;
  readonly refersTo: RangeAddress | undefined;
  readonly text: string;
  readonly comment: string;
}

function namesIn(book: BookEditor): ReadonlyMap<string, RangeName> {
  const names = namesOf(book.pack).filter(({ scope }) => scope === undefined);
  return new Map(
    names.map(({ name, refersTo, comment }) => [
      name.toLowerCase(),
      { name, refersTo: parseReference(refersTo), text: refersTo, comment },
    ]),
  );
}

function goneNames({ before, after }: Change): readonly PlanStep[] {
  const was = namesIn(before);
  return [...namesIn(after)].filter(([key]) => !was.has(key)).map(([, { name }]) => ({ step: 'remove-name', name }));
}

function formerNames({ before, after }: Change): readonly PlanStep[] {
  const is = namesIn(after);
  return [...namesIn(before)].flatMap(([key, { name, refersTo, text, comment }]): readonly PlanStep[] => {
    const now = is.get(key);
    if (!refersTo || (now?.text === text && now.comment === comment)) return [];
    return [{ step: 'name', name, refersTo, comment }];
  });
}

function formerParts({ plan, before }: Change): readonly PlanStep[] {
  const contents = storedPartsOf(before.pack).map(({ content }) => content);
  return stepsBack(contents, storedAfter(contents, storeSteps(plan.steps)));
}

function marksIn(book: BookEditor): readonly (Mark & { readonly sheet: string })[] {
  return tabsOf(book.pack)
    .filter(({ isWorksheet }) => isWorksheet)
    .flatMap(({ name, path }) => marksOf(book.pack, path).map((mark) => ({ ...mark, sheet: name })));
}

function formerMarks({ before, after }: Change): readonly PlanStep[] {
  const was = marksIn(before);
  if (JSON.stringify(was) === JSON.stringify(marksIn(after))) return [];
  const marks = was.map(({ severity, sheet, cells }): PlanStep => {
    const marked: readonly CellAddress[] = cells.map((cell) => ({ sheet, ...cell }));
    return { step: 'mark', sheet, severity, cells: marked };
  });
  return [{ step: 'clear-marks' }, ...marks];
}

/** The plan that takes another back, made of what stood there before. */
export function undoOf(change: Change): WritePlan {
  const { added, removed, renewed, kept } = compareSheets(change);
  const record = ({ name }: Tab) => recordSheet(change.before, name, () => change.formulas(name));
  const onKept = change.plan.steps.filter((step) => kept.has(sheetOf(step)?.toLowerCase() ?? ''));
  const steps: readonly PlanStep[] = [
    ...goneNames(change),
    ...removed.map(({ name }): PlanStep => ({ step: 'add-sheet', sheet: name })),
    ...added.map(({ name }): PlanStep => ({ step: 'remove-sheet', sheet: name })),
    ...renewed.map(({ name }): PlanStep => ({ step: 'clear-sheet', sheet: name })),
    ...removed.flatMap(record),
    ...renewed.flatMap(record),
    ...[...onKept].reverse().flatMap((step) => stepBack(change, step)),
    ...formerNames(change),
    ...formerParts(change),
    ...formerMarks(change),
  ];
  return { steps };
}
