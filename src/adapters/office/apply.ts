import { isMarkStep, isUnmarkStep } from '../../core/plans/marks';
import { isDraft } from '../../core/plans/own-sheets';
import type { PlanStep } from '../../core/plans/write-plan';
import type { Result } from '../../core/result';
import { ok, refused } from '../../core/result';
import type { Receipt, Waiting, WorkbookError } from '../../ports/workbook';
import { actionsOf } from './actions';
import { carryOut, type Application } from './carry-out';
import { mayBeStale } from './errors';
import { markChanges, stepsOfMarks } from './mark-changes';
import type { KnownMark, LastSeen, Memory } from './memory';
import { fatesOf } from './plan-facts';
import { inSession } from './session';
import { stagesOf } from './stages';
import type { Standing } from './standing';
import { lookBefore } from './standing';
import { undoOf } from './undo';

/** A plan of marks alone, right after a read, takes one round trip: what has to be known was read then. Any other looks first. */
export async function attempt(
  excel: typeof Excel,
  memory: Memory,
  steps: readonly PlanStep[],
  waiting: Waiting,
): Promise<Result<Receipt, WorkbookError>> {
  const seen = memory.lastSeen;
  // Of a plan that is to be completed, what stood there before it is known already, and is not what was seen last.
  const isBegun = memory.unfinished !== undefined;
  if (
    !seen ||
    isBegun ||
    seen.sheets.some(isDraft) ||
    !steps.every(isMarking) ||
    !fatesOf(steps, seen.sheets, false).ok
  ) {
    return inSession(excel, (context) => lookAndApply({ context, memory, waiting }, steps));
  }
  const marked = await inSession(excel, (context) => applyMarks({ context, memory, waiting }, steps, seen));
  if (marked.ok || !mayBeStale(marked.error)) return marked;
  memory.unfinished = undefined;
  return inSession(excel, (context) => lookAndApply({ context, memory, waiting }, steps, seen.marks));
}

/**
 * Looks at what the steps are going to change, for the receipt, and changes it. `marksBefore` are marks that an attempt before this one may
 * have taken off already. After a refusal or a cancellation `memory.unfinished` tells what has to be taken back.
 */
export async function lookAndApply(
  application: Application,
  steps: readonly PlanStep[],
  marksBefore: readonly KnownMark[] = [],
): Promise<Result<Receipt, WorkbookError>> {
  const { context, memory } = application;
  const seen = memory.lastSeen;
  const standing = await lookBefore(context, steps);
  if (!standing.ok) return standing;
  const actions = actionsOf(steps, standing.value, memory.copies);
  if (!actions.ok) return actions;
  const { marks } = standing.value;
  const before = marks && { ...standing.value, marks: [...marksBefore, ...marks] };
  const left = memory.unfinished;
  const undo = left?.undo ?? undoOf(steps, before ?? standing.value);
  const stages = stagesOf({ steps, undo, actions: actions.value, standing: standing.value }, left);
  const charts = left?.charts ?? standing.value.charts;
  const sent = await carryOut(application, { steps, undo, charts }, stages, markChanges(steps, marks ?? []));
  if (!sent) return refused({ code: 'cancelled' });
  const known = marks ? sent : seen?.marks;
  // Marks move with their rows, so nothing is known of where they are.
  if (known && standing.value.rows.all.length === 0)
    memory.lastSeen = { sheets: sheetsLeft(standing.value), marks: known };
  return ok({ undo });
}

/** Marks alone, with the sheets and marks that were seen last. */
async function applyMarks(
  application: Application,
  steps: readonly PlanStep[],
  { sheets, marks }: LastSeen,
): Promise<Result<Receipt, WorkbookError>> {
  const undo = { steps: stepsOfMarks(marks) };
  const stages = { revocable: { actions: [], undo } };
  const sent = await carryOut(application, { steps, undo, charts: [] }, stages, markChanges(steps, marks));
  if (!sent) return refused({ code: 'cancelled' });
  application.memory.lastSeen = { sheets, marks: sent };
  return ok({ undo });
}

function isMarking(step: PlanStep): boolean {
  return isMarkStep(step) || isUnmarkStep(step);
}

/** Sheets that the plan added are not among them: nothing is known of them yet. */
function sheetsLeft({ sheets, fates }: Standing): LastSeen['sheets'] {
  return sheets.filter((sheet) => !isDraft(sheet) && fates.some(({ name, isThere }) => name === sheet.name && isThere));
}
