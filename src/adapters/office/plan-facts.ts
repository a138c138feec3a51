import { isMarkStep } from '../../core/plans/marks';
import type { PlanStep } from '../../core/plans/write-plan';
import type { Result } from '../../core/result';
import { ok, refused } from '../../core/result';
import type { WorkbookError } from '../../ports/workbook';
import type { ListedSheet } from './memory';
import { sameName } from './memory';

/** The sheets that must be there for a step, the one that it changes first. */
export function sheetsOf(step: PlanStep): readonly string[] {
  switch (step.step) {
    case 'add-sheet':
    case 'remove-sheet':
    case 'remove-name':
    case 'stored-part':
    case 'clear-marks':
    case 'hide-read':
      return [];
    case 'clear-sheet':
    case 'column-widths':
    case 'row-heights':
    case 'freeze':
    case 'print-setup':
    case 'mark':
    case 'show-read':
    case 'insert-rows':
    case 'delete-rows':
      return [step.sheet];
    case 'cells':
      return [step.at.sheet];
    case 'number-format':
    case 'style':
    case 'merge':
    case 'table':
    case 'highlight':
    case 'validation-list':
      return [step.range.sheet];
    case 'name':
      return [step.refersTo.sheet];
    case 'chart': {
      const sources = step.series.flatMap(({ name, values }) => [name.sheet, values.sheet]);
      return [step.over.sheet, step.categories.sheet, ...sources];
    }
  }
}

/** The sheet that a step changes, whose protection would stop it. */
function changedSheet(step: PlanStep): string | undefined {
  if (step.step === 'name') return undefined;
  if (isMarkStep(step) && step.cells.length === 0) return undefined;
  return step.step === 'remove-sheet' ? step.sheet : sheetsOf(step)[0];
}

export function changesSheet(step: PlanStep, sheet: string): boolean {
  return sameName(changedSheet(step) ?? '', sheet);
}

/** What becomes of a sheet by a plan. `isWiped`: all that it held before is gone at some point. */
export interface SheetFate {
  readonly name: string;
  readonly wasThere: boolean;
  readonly isThere: boolean;
  readonly isWiped: boolean;
}

/** The sheets that stay, and from which all goes at some point. */
export function emptiedSheets(fates: readonly SheetFate[]): readonly string[] {
  return fates.filter(({ wasThere, isThere, isWiped }) => wasThere && isThere && isWiped).map(({ name }) => name);
}

export function addedSheets(fates: readonly SheetFate[]): readonly string[] {
  return fates.filter(({ wasThere, isThere }) => !wasThere && isThere).map(({ name }) => name);
}

/**
 * Follows the plan's sheets, step by step. Refuses what the plan could not do: a step on a sheet that is not there by then, on a
 * protected one, or a sheet added to or removed from a protected workbook.
 */
export function fatesOf(
  steps: readonly PlanStep[],
  sheets: readonly ListedSheet[],
  isStructureProtected: boolean,
): Result<readonly SheetFate[], WorkbookError> {
  const fates = sheets.map(({ name }): SheetFate => ({ name, wasThere: true, isThere: true, isWiped: false }));
  const placeOf = (name: string): number => fates.findIndex((fate) => sameName(fate.name, name));
  for (const step of steps) {
    const missing = sheetsOf(step).find((name) => !fates[placeOf(name)]?.isThere);
    if (missing !== undefined) return refused({ code: 'sheet-not-found', sheet: missing });
    const refusal = protectionAgainst(step, sheets);
    if (refusal) return refused(refusal);
    if (step.step !== 'add-sheet' && step.step !== 'remove-sheet' && step.step !== 'clear-sheet') continue;
    const place = placeOf(step.sheet);
    const fate = fates[place] ?? { name: step.sheet, wasThere: false, isThere: false, isWiped: false };
    const next = fateAfter(step.step, fate);
    if (next.isThere !== fate.isThere && isStructureProtected) return refused({ code: 'workbook-protected' });
    if (place < 0) fates.push(next);
    else fates[place] = next;
  }
  return ok(fates);
}

function fateAfter(step: 'add-sheet' | 'remove-sheet' | 'clear-sheet', fate: SheetFate): SheetFate {
  switch (step) {
    case 'add-sheet':
      return { ...fate, isThere: true };
    case 'remove-sheet':
      return { ...fate, isThere: false, isWiped: true };
    case 'clear-sheet':
      return { ...fate, isWiped: true };
  }
}

function protectionAgainst(step: PlanStep, sheets: readonly ListedSheet[]): WorkbookError | undefined {
  const changed = changedSheet(step);
  const sheet = sheets.find(({ name }) => changed !== undefined && sameName(name, changed));
  return sheet?.isProtected ? { code: 'sheet-protected', sheet: sheet.name } : undefined;
}

/**
 * Whether a receipt brings everything back, with no trace of what was done half-way: all that the plan does happens on sheets that it
 * adds, or is a change of contents.
 */
export function isTakenBackWholly(steps: readonly PlanStep[], fates: readonly SheetFate[]): boolean {
  const isNew = (sheet: string | undefined): boolean =>
    sheet !== undefined && fates.some(({ name, wasThere }) => !wasThere && sameName(name, sheet));
  return steps.every((step) => subjectOf(step) === 'contents' || isNew(changedSheet(step)));
}

/** What a step changes: contents, which a receipt brings back; how they are laid out, which it does not; or which sheets and rows there are. */
export function subjectOf({ step }: PlanStep): 'contents' | 'layout' | 'sheets-and-rows' {
  switch (step) {
    case 'cells':
    case 'number-format':
    case 'name':
    case 'remove-name':
    case 'stored-part':
    case 'mark':
    case 'clear-marks':
    case 'show-read':
    case 'hide-read':
    case 'add-sheet':
      return 'contents';
    case 'merge':
    case 'style':
    case 'column-widths':
    case 'row-heights':
    case 'freeze':
    case 'table':
    case 'chart':
    case 'highlight':
    case 'print-setup':
    case 'validation-list':
      return 'layout';
    case 'remove-sheet':
    case 'clear-sheet':
    case 'insert-rows':
    case 'delete-rows':
      return 'sheets-and-rows';
  }
}
