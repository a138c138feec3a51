import type { RangeAddress } from '../../core/grid/cell-address';
import type { PlanStep } from '../../core/plans/write-plan';
import type { Severity } from '../../core/rules/finding';
import { addressable } from './marks';
import type { KnownMark } from './memory';
import { sameName } from './memory';
import { cellsOf, runsOf } from './ranges';

/** What a plan does to the marks as a whole: these go, those come, the rest stays. */
export interface MarkChanges {
  readonly remove: readonly KnownMark[];
  readonly add: readonly Omit<KnownMark, 'id'>[];
  readonly stay: readonly KnownMark[];
}

interface Wanted {
  readonly sheet: string;
  readonly severity: Severity;
  readonly ranges: readonly RangeAddress[];
  /** Whether the plan named it; what it did not name stays as it is. */
  readonly isNamed: boolean;
}

export function changesMarks(steps: readonly PlanStep[]): boolean {
  return steps.some(({ step }) => step === 'mark' || step === 'clear-marks');
}

/**
 * Marks are one conditional format a severity and sheet, so what counts is what is marked in the end: a further `mark` of the
 * same sheet and severity adds cells, and the same one twice adds none. Marks on a sheet that is cleared or removed are gone with it.
 */
export function markChanges(steps: readonly PlanStep[], known: readonly KnownMark[]): MarkChanges {
  let wanted: readonly Wanted[] = known.map((mark) => ({ ...mark, isNamed: false }));
  let isCleared = false;
  for (const step of steps) {
    if (step.step === 'clear-marks') {
      wanted = [];
      isCleared = true;
    } else if (step.step === 'remove-sheet' || step.step === 'clear-sheet') {
      wanted = wanted.filter(({ sheet }) => !sameName(sheet, step.sheet));
    } else if (step.step === 'mark' && step.cells.length > 0) {
      const { sheet, severity } = step;
      const isSame = (one: Wanted): boolean => sameName(one.sheet, sheet) && one.severity === severity;
      const cells = [...wanted.filter(isSame).flatMap(({ ranges }) => ranges.flatMap(cellsOf)), ...step.cells];
      wanted = [...wanted.filter((one) => !isSame(one)), { sheet, severity, ranges: runsOf(cells), isNamed: true }];
    }
  }
  const named = wanted.filter(({ isNamed }) => isNamed);
  const surviving = known.filter((mark) => !isWipedAway(mark.sheet, steps));
  const isReplaced = (mark: KnownMark): boolean =>
    isCleared || named.some((one) => sameName(one.sheet, mark.sheet) && one.severity === mark.severity);
  return {
    remove: surviving.filter(isReplaced),
    stay: surviving.filter((mark) => !isReplaced(mark)),
    add: named.flatMap(({ sheet, severity, ranges }) =>
      addressable(sheet, ranges).map((part) => ({ sheet, severity, ranges: part })),
    ),
  };
}

function isWipedAway(sheet: string, steps: readonly PlanStep[]): boolean {
  return steps.some(
    (step) => (step.step === 'remove-sheet' || step.step === 'clear-sheet') && sameName(step.sheet, sheet),
  );
}

/** The steps that set the marks as they are known. */
export function stepsOfMarks(marks: readonly KnownMark[]): PlanStep[] {
  return [
    { step: 'clear-marks' },
    ...marks.map(({ sheet, severity, ranges }): PlanStep => ({
      step: 'mark',
      sheet,
      severity,
      cells: ranges.flatMap(cellsOf),
    })),
  ];
}
