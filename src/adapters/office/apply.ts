import { isMarkStep, isUnmarkStep } from '../../core/plans/marks';
import type { PlanStep, WritePlan } from '../../core/plans/write-plan';
import type { Result } from '../../core/result';
import { ok, refused } from '../../core/result';
import type { Receipt, Waiting, WorkbookError } from '../../ports/workbook';
import { actionsOf } from './actions';
import { mayBeStale } from './errors';
import type { MarkChanges } from './mark-changes';
import { markChanges, stepsOfMarks } from './mark-changes';
import type { NewMark } from './marks';
import { addMark, removeMark } from './marks';
import type { KnownMark, LastSeen, Memory } from './memory';
import { fatesOf, isTakenBackWholly } from './plan-facts';
import type { Action } from './request-parts';
import { calls, requestParts, send, wireBytes } from './request-parts';
import { inSession } from './session';
import type { Standing } from './standing';
import { lookBefore } from './standing';
import { undoOf } from './undo';

/**
 * Carries a plan out. One of marks alone, right after a read, takes one round trip: what has to be known was read then.
 * Any other looks first at what it is going to change, for the receipt.
 */
export async function applyPlan(
  excel: typeof Excel,
  memory: Memory,
  { steps }: WritePlan,
  waiting: Waiting,
): Promise<Result<Receipt, WorkbookError>> {
  const seen = memory.lastSeen;
  if (!seen || !steps.every(isMarking) || !fatesOf(steps, seen.sheets, false).ok) {
    return inSession(excel, (context) => lookAndApply({ context, memory, waiting }, steps));
  }
  const marked = await inSession(excel, (context) => applyMarks({ context, memory, waiting }, steps, seen));
  if (marked.ok || !mayBeStale(marked.error)) return marked;
  return inSession(excel, (context) => lookAndApply({ context, memory, waiting }, steps, seen.marks));
}

interface Application {
  readonly context: Excel.RequestContext;
  readonly memory: Memory;
  readonly waiting: Waiting;
}

/** `marksBefore` are marks that an attempt before this one may have taken off already. */
async function lookAndApply(
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
  const undo = undoOf(steps, before ?? standing.value);
  const canStop = isTakenBackWholly(steps, fates);
  const sent = await carryOut(application, actions.value, markChanges(steps, marks ?? []), canStop);
  if (sent.stopped) return stopped(application, sent, undo);
  const known = marks ? sent.marks : seen?.marks;
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
  const sent = await carryOut(application, [], markChanges(steps, marks), true);
  if (sent.stopped) return stopped(application, sent, undo);
  application.memory.lastSeen = { sheets, marks: sent.marks };
  return ok({ undo });
}

/** Takes back what was sent before it was cancelled; a refusal of that is what has to be said then. */
async function stopped(
  application: Application,
  { parts }: Extract<Sent, { readonly stopped: true }>,
  { steps }: WritePlan,
): Promise<Result<never, WorkbookError>> {
  if (parts > 0) {
    const takenBack = await lookAndApply({ ...application, waiting: {} }, steps);
    if (!takenBack.ok) return takenBack;
  }
  return refused({ code: 'cancelled' });
}

function isMarking(step: PlanStep): boolean {
  return isMarkStep(step) || isUnmarkStep(step);
}

/** Sheets that the plan added are not among them: nothing is known of them yet. */
function sheetsLeft({ sheets, fates }: Standing): LastSeen['sheets'] {
  return sheets.filter(({ name }) => fates.some((fate) => fate.name === name && fate.isThere));
}

/** The marks that there are now; or how many parts were sent before it was cancelled. */
type Sent =
  { readonly stopped: false; readonly marks: KnownMark[] } | { readonly stopped: true; readonly parts: number };

/** Sends everything, the marks last. From the first part until all is done nothing counts as known. */
async function carryOut(
  { context, memory, waiting }: Application,
  actions: readonly Action[],
  { remove, add, stay }: MarkChanges,
  canStop: boolean,
): Promise<Sent> {
  const added: NewMark[] = [];
  const marking = [
    ...remove.map((mark) => calls(4, () => removeMark(context, mark))),
    ...add.map((mark) => ({
      bytes: calls(12, () => undefined).bytes + wireBytes(mark.ranges),
      queue: () => void added.push(addMark(context, mark)),
    })),
  ];
  const parts = requestParts([...actions, ...marking]);
  for (const [at, part] of parts.entries()) {
    if ((at === 0 || canStop) && waiting.isCancelled?.() === true) return { stopped: true, parts: at };
    memory.lastSeen = undefined;
    await send(context, part);
    waiting.onProgress?.({ done: at + 1, of: parts.length });
  }
  const marks = added.map(({ sheet, kind, ranges, format }) => ({ sheet, kind, ranges, id: format.id }));
  return { stopped: false, marks: [...stay, ...marks] };
}
