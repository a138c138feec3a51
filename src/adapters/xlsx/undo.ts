import type { RangeAddress } from '../../core/grid/cell-address';
import { markStep, unmarkSteps } from '../../core/plans/marks';
import { isRowStep, rowStepBack, whereBefore, type SheetShift } from '../../core/plans/row-steps';
import { stepsBack, storedAfter, storeSteps } from '../../core/plans/stored-parts';
import type { CellStyle, PlanStep, PlanValue, WritePlan } from '../../core/plans/write-plan';
import { rectanglesOf, type Placed } from './area';
import type { BookEditor } from './book-editor';
import { marksInFile } from './mark-cells';
import { printSetupOf } from './print-setup';
import { recordedValue, recordSheet } from './record-sheet';
import type { FormulaLookup } from './shared-formulas';
import { columnWidth, frozenPanes } from './sheet-layout';
import { storedPartsOf } from './stored-parts';
import { formerNames, goneNames } from './undo-names';
import { checkedBy } from './validation-lists';
import { tabsOf, type Tab } from './workbook-part';

/** A step of a plan, and the rows that had come and gone when it was carried out. */
export interface PlacedStep {
  readonly step: PlanStep;
  readonly shifts: readonly SheetShift[];
  /** What it did itself to the rows of its sheet. */
  readonly own: SheetShift | undefined;
}

/** The workbook before a plan and after it. `formulas` reads a sheet's formulas as they stood before. */
export interface Change {
  readonly steps: readonly PlacedStep[];
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
 * highlight, a fill or a border away, so these stay; the product puts them only on sheets of its own, which are taken back as a whole,
 * and merges also on rows that it inserts, with which they go. Rows come and go before all else, so cells are those of before.
 */
function stepBack(change: Change, { step, shifts }: PlacedStep): readonly PlanStep[] {
  const { before } = change;
  const contents = (range: RangeAddress): readonly PlanStep[] =>
    whereBefore(range, shifts).map(({ sheet, row, column, rows, columns }) => ({
      step: 'cells',
      at: { sheet, row, column },
      values: valuesBefore(change, { sheet, row, column, rows, columns }),
    }));
  switch (step.step) {
    case 'cells':
      return contents({ ...step.at, rows: step.values.length, columns: step.values[0]?.length ?? 0 });
    case 'merge':
      return contents(step.range);
    case 'number-format':
      return whereBefore(step.range, shifts).flatMap((place) =>
        formatSteps(change, place, (range, format) => ({
          step: 'number-format',
          range,
          format: before.styles.numberFormat(format),
        })),
      );
    case 'style':
      return whereBefore(step.range, shifts).flatMap((place) =>
        formatSteps(change, place, (range, format) => ({
          step: 'style',
          range,
          style: concerned(before.styles.look(format), step.style),
        })),
      );
    case 'validation-list':
      return whereBefore(step.range, shifts).flatMap((range): readonly PlanStep[] => {
        const checked = checkedBy(before.sheet(range.sheet), range);
        if (checked.by === 'other') return [];
        return [{ ...step, range, values: checked.by === 'list' ? checked.values : undefined }];
      });
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
      return contents({ ...step.range, rows: 1 });
    case 'print-setup': {
      const setup = printSetupOf(before.pack, before.sheet(step.sheet), step.sheet);
      return setup ? [setup] : [];
    }
    case 'add-sheet':
    case 'remove-sheet':
    case 'clear-sheet':
    case 'insert-rows':
    case 'delete-rows':
    case 'chart':
    case 'highlight':
    case 'name':
    case 'remove-name':
    case 'stored-part':
    case 'mark':
    case 'clear-marks':
    case 'show-read':
    case 'hide-read':
      return [];
  }
}

/** What stood on rows that a step took away. */
function rowsBack(change: Change, { shifts, own }: PlacedStep): readonly PlanStep[] {
  if (own?.shift.kind !== 'delete') return [];
  const { row, rows } = own.shift.area;
  const all = { sheet: own.sheet, row, rows, column: 0, columns: 1 };
  return whereBefore(all, shifts).flatMap((place): readonly PlanStep[] => {
    const stored = [...change.before.sheet(own.sheet).rows().all()];
    const within = stored.filter(([at]) => at >= place.row && at < place.row + place.rows);
    const range = { ...place, columns: Math.max(0, ...within.map(([, { column }]) => column + 1)) };
    if (range.columns === 0) return [];
    return [{ step: 'cells', at: place, values: valuesBefore(change, range) }];
  });
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
    case 'validation-list':
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
    case 'show-read':
    case 'insert-rows':
    case 'delete-rows':
      return step.sheet;
    case 'name':
    case 'remove-name':
    case 'stored-part':
    case 'clear-marks':
    case 'hide-read':
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

function compareSheets({ steps, before, after }: Change): Sheets {
  const emptied = new Set(
    steps
      .filter(({ step: { step } }) => step === 'clear-sheet' || step === 'remove-sheet')
      .map(({ step }) => sheetOf(step)?.toLowerCase()),
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

function formerParts({ steps, before }: Change): readonly PlanStep[] {
  const contents = storedPartsOf(before.pack).map(({ content }) => content);
  return stepsBack(contents, storedAfter(contents, storeSteps(steps.map(({ step }) => step))));
}

const changesMarks: ReadonlySet<PlanStep['step']> = new Set([
  'mark',
  'clear-marks',
  'show-read',
  'hide-read',
  'clear-sheet',
  'remove-sheet',
]);

function formerMarks({ steps, before, after }: Change): readonly PlanStep[] {
  if (!steps.some(({ step }) => changesMarks.has(step.step))) return [];
  const was = marksInFile(before.pack);
  if (JSON.stringify(was) === JSON.stringify(marksInFile(after.pack))) return [];
  return [...unmarkSteps, ...was.map(({ kind, sheet, cells }) => markStep(kind, sheet, cells))];
}

/** The plan that takes another back, made of what stood there before. */
export function undoOf(change: Change): WritePlan {
  const { added, removed, renewed, kept } = compareSheets(change);
  const record = ({ name }: Tab) => recordSheet(change.before, name, () => change.formulas(name));
  const onKept = [...change.steps].reverse().filter(({ step }) => kept.has(sheetOf(step)?.toLowerCase() ?? ''));
  const steps: readonly PlanStep[] = [
    ...goneNames(change),
    ...removed.map(({ name }): PlanStep => ({ step: 'add-sheet', sheet: name })),
    ...added.map(({ name }): PlanStep => ({ step: 'remove-sheet', sheet: name })),
    ...renewed.map(({ name }): PlanStep => ({ step: 'clear-sheet', sheet: name })),
    ...removed.flatMap(record),
    ...renewed.flatMap(record),
    ...onKept.flatMap(({ step, own }) => (own && isRowStep(step) ? [rowStepBack(step, own.shift)] : [])),
    ...onKept.flatMap((placed) => rowsBack(change, placed)),
    ...onKept.flatMap((placed) => stepBack(change, placed)),
    ...formerNames(change),
    ...formerParts(change),
    ...formerMarks(change),
  ];
  return { steps };
}
