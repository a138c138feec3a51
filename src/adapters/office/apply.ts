import { isMarkStep, isUnmarkStep } from '../../core/plans/marks';
import type { PlanStep, WritePlan } from '../../core/plans/write-plan';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import type { Receipt, WorkbookError } from '../../ports/workbook';
import { actionsOf } from './actions';
import { mayBeStale } from './errors';
import type { MarkChanges } from './mark-changes';
import { markChanges, stepsOfMarks } from './mark-changes';
import type { NewMark } from './marks';
import { addMark, removeMark } from './marks';
import type { KnownMark, LastSeen, Memory } from './memory';
import { fatesOf } from './plan-facts';
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
): Promise<Result<Receipt, WorkbookError>> {
  const seen = memory.lastSeen;
  if (!seen || !steps.every(isMarking) || !fatesOf(steps, seen.sheets, false).ok) {
    return inSession(excel, (context) => lookAndApply(context, memory, steps));
  }
  const marked = await inSession(excel, (context) => applyMarks(context, memory, steps, seen));
  if (marked.ok || !mayBeStale(marked.error)) return marked;
  return inSession(excel, (context) => lookAndApply(context, memory, steps, seen.marks));
}

/** `marksBefore` are marks that an attempt before this one may have taken off already. */
async function lookAndApply(
  context: Excel.RequestContext,
  memory: Memory,
  steps: readonly PlanStep[],
  marksBefore: readonly KnownMark[] = [],
): Promise<Result<Receipt, WorkbookError>> {
  const seen = memory.lastSeen;
  const standing = await lookBefore(context, steps);
  if (!standing.ok) return standing;
  const actions = actionsOf(steps, standing.value);
  if (!actions.ok) return actions;
  const { marks } = standing.value;
  const marked = await carryOut(context, memory, actions.value, markChanges(steps, marks ?? []));
  const known = marks ? marked : seen?.marks;
  // Marks move with their rows, so nothing is known of where they are.
  if (known && standing.value.rows.all.length === 0)
    memory.lastSeen = { sheets: sheetsLeft(standing.value), marks: known };
  const before = marks && { ...standing.value, marks: [...marksBefore, ...marks] };
  return ok({ undo: undoOf(steps, before ?? standing.value) });
}

/** Marks alone, with the sheets and marks that were seen last. */
async function applyMarks(
  context: Excel.RequestContext,
  memory: Memory,
  steps: readonly PlanStep[],
  { sheets, marks }: LastSeen,
): Promise<Result<Receipt, WorkbookError>> {
  memory.lastSeen = { sheets, marks: await carryOut(context, memory, [], markChanges(steps, marks)) };
  return ok({ undo: { steps: stepsOfMarks(marks) } });
}

function isMarking(step: PlanStep): boolean {
  return isMarkStep(step) || isUnmarkStep(step);
}

/** Sheets that the plan added are not among them: nothing is known of them yet. */
function sheetsLeft({ sheets, fates }: Standing): LastSeen['sheets'] {
  return sheets.filter(({ name }) => fates.some((fate) => fate.name === name && fate.isThere));
}

/** Sends everything, the marks last. Until all is done nothing counts as known. Gives the marks that there are then. */
async function carryOut(
  context: Excel.RequestContext,
  memory: Memory,
  actions: readonly Action[],
  { remove, add, stay }: MarkChanges,
): Promise<KnownMark[]> {
  const added: NewMark[] = [];
  const marking = [
    ...remove.map((mark) => calls(4, () => removeMark(context, mark))),
    ...add.map((mark) => ({
      bytes: calls(12, () => undefined).bytes + wireBytes(mark.ranges),
      queue: () => void added.push(addMark(context, mark)),
    })),
  ];
  memory.lastSeen = undefined;
  for (const part of requestParts([...actions, ...marking])) await send(context, part);
  return [...stay, ...added.map(({ sheet, kind, ranges, format }) => ({ sheet, kind, ranges, id: format.id }))];
}
