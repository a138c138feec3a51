import { parseReference } from '../../core/grid/a1';
import { sameArea } from '../../core/grid/area';
import type { RangeAddress } from '../../core/grid/cell-address';
import { rowStepBack, whereBefore } from '../../core/plans/row-steps';
import { stepsBack, storedAfter, storeSteps } from '../../core/plans/stored-parts';
import type { PlanStep, PlanValue, WritePlan } from '../../core/plans/write-plan';
import { formulaOf, looksLikeError } from './cell-values';
import type { LoadedBlock } from './load-blocks';
import { changesMarks, stepsOfMarks, stepsSettingMarks } from './mark-changes';
import { sameName } from './memory';
import { addedSheets, changesSheet, emptiedSheets, sheetsOf, subjectOf } from './plan-facts';
import { around, shared, uniformRanges } from './ranges';
import type { Standing, StandingName } from './standing';
import { rangeOfValues } from './standing';

/**
 * The plan that brings back what stood there: sheets, values, formulas, number formats, names, stored parts and marks. What a plan says of looks
 * (styles, widths, merges, frozen rows, tables, charts, print) is not taken back on a sheet that stays; one that was laid out again as it was
 * keeps what it was given, which is what it had.
 */
export function undoOf(steps: readonly PlanStep[], standing: Standing): WritePlan {
  const { fates } = standing;
  const lost = fates.filter(({ wasThere, isThere }) => wasThere && !isThere);
  return {
    steps: [
      ...lost.map(({ name }): PlanStep => ({ step: 'add-sheet', sheet: name })),
      ...emptiedSheets(fates)
        .filter((sheet) => !isWrittenOver(sheet, steps, standing))
        .map((sheet): PlanStep => ({ step: 'clear-sheet', sheet })),
      ...standing.wiped.flatMap((block) => contentsAndFormats(block, block.range)),
      ...rowsBack(standing),
      ...standing.gone.flatMap((block) => contentsAndFormats(block, block.range)),
      ...steps.flatMap((step, place) => stepsOfCells(step, place, standing)),
      ...listsBack(standing),
      ...stepsOfNames(steps, standing),
      ...stepsOfStored(steps, standing),
      ...(changesMarks(steps) ? stepsOfMarks(standing.marks ?? []) : marksOfWiped(standing)),
      ...removalOf(addedSheets(fates)),
    ],
  };
}

export function removalOf(sheets: readonly string[]): readonly PlanStep[] {
  return sheets.map((sheet) => ({ step: 'remove-sheet', sheet }));
}

/**
 * Lays out again what was emptied and may not have been laid out since: a sheet that the plan lays out as it was. Its contents come after,
 * by the plan of `undoOf`. How any other sheet was laid out is not known.
 */
export function layoutBack(steps: readonly PlanStep[], standing: Standing): readonly PlanStep[] {
  const same = emptiedSheets(standing.fates).filter((sheet) => isWrittenOver(sheet, steps, standing));
  const isOnOne = (step: PlanStep): boolean => same.some((sheet) => changesSheet(step, sheet));
  return steps.filter((step) => subjectOf(step) === 'layout' && isOnOne(step));
}

/**
 * Whether the plan laid an emptied sheet out as it was: as large, with tables where they stood, and no merged area over cells that held
 * something. Then the old contents are written over the new ones and find their looks, tables and charts there.
 */
function isWrittenOver(sheet: string, steps: readonly PlanStep[], { wiped, tables }: Standing): boolean {
  const [before, ...others] = wiped.filter(({ range }) => sameName(range.sheet, sheet));
  if (!before || others.length > 0) return false;
  const own = steps.filter((step) => sheetsOf(step).some((name) => sameName(name, sheet)));
  const written = around(own.flatMap((step) => (step.step === 'cells' ? (rangeOfValues(step) ?? []) : [])));
  if (!written || !sameArea(before.range, written)) return false;
  return own.every((step) => {
    if (step.step === 'merge') return coversNothing(step.range, before);
    if (step.step === 'table')
      return tables.some(({ name, range }) => name === step.name && sameRange(range, step.range));
    return true;
  });
}

function sameRange(one: RangeAddress | undefined, other: RangeAddress): boolean {
  return one !== undefined && sameName(one.sheet, other.sheet) && sameArea(one, other);
}

/** Whether all cells of a merged area but its first, which is the one that shows, are blank. */
function coversNothing(merged: RangeAddress, block: LoadedBlock): boolean {
  const part = shared(block.range, merged);
  if (!part) return true;
  const showsFirst = part.row === merged.row && part.column === merged.column;
  return planValues(block, part)
    .flat()
    .slice(showsFirst ? 1 : 0)
    .every((value) => value === null);
}

function stepsOfStored(steps: readonly PlanStep[], { parts }: Standing): readonly PlanStep[] {
  const contents = parts.map(({ content }) => content);
  return stepsBack(contents, storedAfter(contents, storeSteps(steps)));
}

/** The marks that went with the sheets that were emptied or removed. */
function marksOfWiped({ marks = [], fates }: Standing): PlanStep[] {
  const gone = marks.filter(({ sheet }) => fates.some(({ name, isWiped }) => isWiped && sameName(name, sheet)));
  return stepsSettingMarks(gone);
}

/** Rows come and go before all else, so that cells are those of before. */
function rowsBack({ rows, fates }: Standing): readonly PlanStep[] {
  const isWiped = (sheet: string): boolean => fates.some((fate) => sameName(fate.name, sheet) && fate.isWiped);
  const onKept = rows.all.filter(({ step }) => !isWiped(step.sheet));
  return [...onKept].reverse().map(({ step, shift }) => rowStepBack(step, shift.shift));
}

function listsBack({ lists }: Standing): readonly PlanStep[] {
  return lists.flatMap(({ range, checked }): readonly PlanStep[] =>
    checked.by === 'other'
      ? []
      : [{ step: 'validation-list', range, values: checked.by === 'list' ? checked.values : undefined }],
  );
}

/** What stood in the cells that a step changes: of a number format only the number format, so that later contents stay. */
function stepsOfCells(step: PlanStep, place: number, { cells, rows }: Standing): PlanStep[] {
  const before = (range: RangeAddress): readonly RangeAddress[] => whereBefore(range, rows.shiftsBefore(place));
  if (step.step === 'number-format') {
    return before(step.range).flatMap((range) => cells.flatMap((block) => formats(block, range)));
  }
  const written = step.step === 'cells' ? rangeOfValues(step) : undefined;
  const ranges = written ? before(written) : [];
  return ranges.flatMap((range) => cells.flatMap((block) => contentsAndFormats(block, range)));
}

/** Contents first: writing them may change a number format. */
function contentsAndFormats(block: LoadedBlock, range: RangeAddress): PlanStep[] {
  const part = shared(block.range, range);
  if (!part) return [];
  const { sheet, row, column } = part;
  return [{ step: 'cells', at: { sheet, row, column }, values: planValues(block, part) }, ...formats(block, part)];
}

function formats(block: LoadedBlock, range: RangeAddress): PlanStep[] {
  const part = shared(block.range, range);
  if (!part) return [];
  const matrix = matrixOf(block, part, (down, along) =>
    String(block.loaded.numberFormat?.[down]?.[along] ?? 'General'),
  );
  return uniformRanges(part, matrix).map((uniform): PlanStep => ({
    step: 'number-format',
    range: uniform.range,
    format: uniform.value,
  }));
}

function planValues({ range, loaded }: LoadedBlock, part: RangeAddress): PlanValue[][] {
  return matrixOf({ range }, part, (down, along) => {
    const value = loaded.values?.[down]?.[along];
    const formula = formulaOf(loaded.formulas?.[down]?.[along], value);
    return planValue(value, formula, loaded.valueTypes?.[down]?.[along]);
  });
}

function planValue(value: unknown, formula: string | undefined, type: unknown): PlanValue {
  const constant = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
  if (formula !== undefined) {
    return {
      formula,
      shows: typeof constant === 'number' || typeof constant === 'string' ? constant : String(constant).toUpperCase(),
    };
  }
  if (type !== 'String' && typeof constant === 'string' && looksLikeError(constant)) {
    return { formula: `=${constant}`, shows: constant };
  }
  return constant === '' ? null : constant;
}

function matrixOf<Value>(
  { range }: { readonly range: RangeAddress },
  part: RangeAddress,
  at: (down: number, along: number) => Value,
): Value[][] {
  const [down, along] = [part.row - range.row, part.column - range.column];
  return Array.from({ length: part.rows }, (_row, n) =>
    Array.from({ length: part.columns }, (_column, m) => at(down + n, along + m)),
  );
}

/**
 * Names as they were, also those that broke because their sheet was removed: new ones go. A name that was no plain range can't be
 * brought back by a plan.
 */
function stepsOfNames(steps: readonly PlanStep[], { names, fates }: Standing): PlanStep[] {
  const planned = steps.flatMap((step) => (step.step === 'name' || step.step === 'remove-name' ? [step.name] : []));
  const broken = names.filter((name) => {
    const before = stepOfName(name);
    return before?.step === 'name' && fates.some((fate) => fate.isWiped && sameName(fate.name, before.refersTo.sheet));
  });
  const touched = [...planned, ...broken.map(({ name }) => name)];
  const once = touched.filter((name, at) => touched.findIndex((other) => sameName(other, name)) === at);
  return once.map((name): PlanStep => {
    const before = names.find((one) => sameName(one.name, name));
    return stepOfName(before) ?? { step: 'remove-name', name };
  });
}

function stepOfName(before: StandingName | undefined): PlanStep | undefined {
  const refersTo = typeof before?.formula === 'string' ? parseReference(before.formula) : undefined;
  return before && refersTo && refersTo.sheet !== '#REF'
    ? { step: 'name', name: before.name, refersTo, comment: before.comment }
    : undefined;
}
