import { isMarkStep, isUnmarkStep } from '../../core/plans/marks';
import type { PlanStep } from '../../core/plans/write-plan';
import type { Result } from '../../core/result';
import { ok, refused } from '../../core/result';
import type { Receipt, Waiting, WorkbookError } from '../../ports/workbook';
import { actionsOf } from './actions';
import { mayBeStale } from './errors';
import type { MarkChanges } from './mark-changes';
import { markChanges, stepsOfMarks } from './mark-changes';
import type { NewMark } from './marks';
import { addMark, removeMark } from './marks';
import type { KnownMark, LastSeen, Memory, Unfinished } from './memory';
import { fatesOf, isTakenBackWholly } from './plan-facts';
import type { Action } from './request-parts';
import { calls, requestParts, send, wireBytes } from './request-parts';
import { inSession } from './session';
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
  if (!seen || isBegun || !steps.every(isMarking) || !fatesOf(steps, seen.sheets, false).ok) {
    return inSession(excel, (context) => lookAndApply({ context, memory, waiting }, steps));
  }
  const marked = await inSession(excel, (context) => applyMarks({ context, memory, waiting }, steps, seen));
  if (marked.ok || !mayBeStale(marked.error)) return marked;
  memory.unfinished = undefined;
  return inSession(excel, (context) => lookAndApply({ context, memory, waiting }, steps, seen.marks));
}

export interface Application {
  readonly context: Excel.RequestContext;
  readonly memory: Memory;
  readonly waiting: Waiting;
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
  const actions = actionsOf(steps, standing.value);
  if (!actions.ok) return actions;
  const { marks, fates } = standing.value;
  const before = marks && { ...standing.value, marks: [...marksBefore, ...marks] };
  const undo = memory.unfinished?.undo ?? undoOf(steps, before ?? standing.value);
  const canStop = isTakenBackWholly(steps, fates);
  const whole = { steps, undo };
  const sent = await carryOut(application, whole, [actions.value, markChanges(steps, marks ?? [])], canStop);
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
  const sent = await carryOut(application, { steps, undo }, [[], markChanges(steps, marks)], true);
  if (!sent) return refused({ code: 'cancelled' });
  application.memory.lastSeen = { sheets, marks: sent };
  return ok({ undo });
}

function isMarking(step: PlanStep): boolean {
  return isMarkStep(step) || isUnmarkStep(step);
}

/** Sheets that the plan added are not among them: nothing is known of them yet. */
function sheetsLeft({ sheets, fates }: Standing): LastSeen['sheets'] {
  return sheets.filter(({ name }) => fates.some((fate) => fate.name === name && fate.isThere));
}

/**
 * Sends everything, the marks last, and gives the marks that there are then; undefined where it was cancelled. From the first part until
 * all is done nothing counts as known, and the write as unfinished.
 */
async function carryOut(
  { context, memory, waiting }: Application,
  whole: Pick<Unfinished, 'steps' | 'undo'>,
  [actions, { remove, add, stay }]: readonly [readonly Action[], MarkChanges],
  canStop: boolean,
): Promise<KnownMark[] | undefined> {
  const added: NewMark[] = [];
  const marking = [
    ...remove.map((mark) => calls(4, () => removeMark(context, mark))),
    ...add.map((mark) => ({
      bytes: calls(12, () => undefined).bytes + wireBytes(mark.ranges),
      queue: () => void added.push(addMark(context, mark)),
    })),
  ];
  const parts = requestParts([...actions, ...marking]);
  const isCancelled = (): boolean => waiting.isCancelled?.() === true;
  for (const [at, part] of parts.entries()) {
    if ((at === 0 || canStop) && isCancelled()) return undefined;
    if (at === 0 && !canStop) waiting.onPastCancelling?.();
    memory.lastSeen = undefined;
    memory.unfinished = { ...whole, marks: add, parts: at };
    await send(context, part);
    waiting.onProgress?.({ done: at + 1, of: parts.length });
  }
  // A request can't be broken off: what was cancelled during the last one is taken back like what was sent before.
  if (canStop && isCancelled()) return undefined;
  memory.unfinished = undefined;
  const marks = added.map(({ sheet, kind, ranges, format }) => ({ sheet, kind, ranges, id: format.id }));
  return [...stay, ...marks];
}
