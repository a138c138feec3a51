import type { PlanStep, WritePlan } from '../../core/plans/write-plan';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import type { Receipt, Waiting, WorkbookError } from '../../ports/workbook';
import { attempt, lookAndApply } from './apply';
import { passes, refusesCopy, refusesWhole } from './errors';
import { removeHalfMarks } from './marks';
import type { Memory, Unfinished } from './memory';
import { inSession } from './session';
import { removeHalfCharts } from './sheet-objects';

/**
 * Carries a plan out, whole or not at all: what Excel refuses half-way is taken back. Where that is refused too, the next plan finishes
 * it: the same plan completes what it began, and its receipt brings back what stood there before the first attempt; any other is
 * carried out once that has been taken back.
 */
export async function applyPlan(
  excel: typeof Excel,
  memory: Memory,
  { steps }: WritePlan,
  waiting: Waiting,
): Promise<Result<Receipt, WorkbookError>> {
  const left = memory.unfinished;
  const prepared = left ? await finish(excel, memory, left, steps) : ok(undefined);
  if (!prepared.ok) return prepared;
  const outcome = await attempt(excel, memory, steps, waiting);
  const begun = memory.unfinished;
  if (outcome.ok || !begun) return outcome;
  if (refusesCopy(outcome.error)) memory.copies = false;
  // Nothing was done; what an attempt before this one left is still to be finished.
  if (begun === left && refusesWhole(outcome.error)) return outcome;
  const takenBack = await takeBack(excel, memory, begun);
  memory.unfinished = takenBack.ok ? undefined : begun;
  // What was cancelled, and could not be taken back, is not as it was.
  return outcome.error.code === 'cancelled' && !takenBack.ok ? takenBack : outcome;
}

/** Makes way for `steps` after a write that is unfinished. One that can't be taken back at all is left as it is. */
async function finish(
  excel: typeof Excel,
  memory: Memory,
  left: Unfinished,
  steps: readonly PlanStep[],
): Promise<Result<void, WorkbookError>> {
  if (isSamePlan(left.steps, steps)) {
    return inSession(excel, async (context) => ok(await removeHalves(context, left)));
  }
  const takenBack = await takeBack(excel, memory, left);
  const isInTheWay = !takenBack.ok && passes(takenBack.error);
  memory.unfinished = isInTheWay ? left : undefined;
  return isInTheWay ? takenBack : ok(undefined);
}

/** In a context of its own: the one in which something was refused is of no more use. */
function takeBack(excel: typeof Excel, memory: Memory, begun: Unfinished): Promise<Result<Receipt, WorkbookError>> {
  memory.unfinished = undefined;
  return inSession(excel, async (context) => {
    await removeHalves(context, begun);
    return lookAndApply({ context, memory, waiting: {} }, begun.takenBackBy.steps);
  });
}

/** Takes away what was added and never got what tells it apart. */
async function removeHalves(context: Excel.RequestContext, { steps, charts, marks }: Unfinished): Promise<void> {
  await removeHalfCharts(context, steps, charts);
  await removeHalfMarks(context, marks);
}

function isSamePlan(one: readonly PlanStep[], other: readonly PlanStep[]): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
