import type { RangeAddress } from '../../core/grid/cell-address';
import type { PlanStep } from '../../core/plans/write-plan';
import {
  isMarkStep,
  isUnmarkStep,
  markSetBy,
  marksTakenBy,
  markStep,
  unmarkSteps,
  type MarkKind,
} from '../../core/plans/marks';
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
  readonly kind: MarkKind;
  readonly ranges: readonly RangeAddress[];
  /** Whether the plan named it; what it did not name stays as it is. */
  readonly isNamed: boolean;
}

export function changesMarks(steps: readonly PlanStep[]): boolean {
  return steps.some((step) => isMarkStep(step) || isUnmarkStep(step));
}

/**
 * Marks are one conditional format a kind and sheet, so what counts is what is marked in the end: a further `mark` of the
 * same sheet and kind adds cells, and the same one twice adds none. Marks on a sheet that is cleared or removed are gone with it.
 */
export function markChanges(steps: readonly PlanStep[], known: readonly KnownMark[]): MarkChanges {
  let wanted: readonly Wanted[] = known.map((mark) => ({ ...mark, isNamed: false }));
  const cleared = new Set<MarkKind>();
  for (const step of steps) {
    if (isUnmarkStep(step)) {
      const taken = marksTakenBy(step);
      wanted = wanted.filter(({ kind }) => !taken.includes(kind));
      for (const kind of taken) cleared.add(kind);
    } else if (step.step === 'remove-sheet' || step.step === 'clear-sheet') {
      wanted = wanted.filter(({ sheet }) => !sameName(sheet, step.sheet));
    } else if (isMarkStep(step) && step.cells.length > 0) {
      const { sheet } = step;
      const kind = markSetBy(step);
      const isSame = (one: Wanted): boolean => sameName(one.sheet, sheet) && one.kind === kind;
      const cells = [...wanted.filter(isSame).flatMap(({ ranges }) => ranges.flatMap(cellsOf)), ...step.cells];
      wanted = [...wanted.filter((one) => !isSame(one)), { sheet, kind, ranges: runsOf(cells), isNamed: true }];
    }
  }
  const named = wanted.filter(({ isNamed }) => isNamed);
  const surviving = known.filter((mark) => !isWipedAway(mark.sheet, steps));
  const isReplaced = (mark: KnownMark): boolean =>
    cleared.has(mark.kind) || named.some((one) => sameName(one.sheet, mark.sheet) && one.kind === mark.kind);
  return {
    remove: surviving.filter(isReplaced),
    stay: surviving.filter((mark) => !isReplaced(mark)),
    add: named.flatMap(({ sheet, kind, ranges }) =>
      addressable(sheet, ranges).map((part) => ({ sheet, kind, ranges: part })),
    ),
  };
}

function isWipedAway(sheet: string, steps: readonly PlanStep[]): boolean {
  return steps.some(
    (step) => (step.step === 'remove-sheet' || step.step === 'clear-sheet') && sameName(step.sheet, sheet),
  );
}

/** The steps that set these marks, whatever others there are. */
export function stepsSettingMarks(marks: readonly KnownMark[]): PlanStep[] {
  return marks.map(({ sheet, kind, ranges }) => markStep(kind, sheet, ranges.flatMap(cellsOf)));
}

/** The steps that set the marks as they are known. */
export function stepsOfMarks(marks: readonly KnownMark[]): PlanStep[] {
  return [...unmarkSteps, ...stepsSettingMarks(marks)];
}
