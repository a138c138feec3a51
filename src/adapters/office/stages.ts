import type { PlanStep, WritePlan } from '../../core/plans/write-plan';
import type { PlannedActions } from './actions';
import type { Unfinished } from './memory';
import { addedSheets, isTakenBackWholly } from './plan-facts';
import type { Action } from './request-parts';
import type { Standing } from './standing';
import { layoutBack, removalOf } from './undo';

export interface Stage {
  readonly actions: readonly Action[];
  /** Takes back what was sent by the time that this stage is under way. */
  readonly undo: WritePlan;
}

/** What a plan asks of Excel: first what can be given up between its requests, then what goes on to its end once it has begun. */
export interface Stages {
  readonly revocable: Stage;
  readonly final?: Stage;
}

export interface Prepared {
  readonly steps: readonly PlanStep[];
  readonly undo: WritePlan;
  readonly actions: PlannedActions;
  readonly standing: Standing;
}

/** `left` is what an attempt before this one left. */
export function stagesOf({ steps, undo, actions, standing }: Prepared, left: Unfinished | undefined): Stages {
  const { ahead, rest, drafts } = actions;
  if (isTakenBackWholly(steps, standing.fates)) return { revocable: { actions: [...ahead, ...rest], undo } };
  const withoutDrafts = (plan: WritePlan): WritePlan => ({ steps: [...plan.steps, ...removalOf(drafts)] });
  if (left?.isPast) {
    return { revocable: nothing, final: { actions: [...ahead, ...rest], undo: withoutDrafts(left.takenBackBy) } };
  }
  const removal = { steps: removalOf(addedSheets(standing.fates)) };
  return {
    revocable: { actions: ahead, undo: withoutDrafts(left?.takenBackBy ?? removal) },
    final: { actions: rest, undo: withoutDrafts({ steps: [...layoutBack(steps, standing), ...undo.steps] }) },
  };
}

const nothing: Stage = { actions: [], undo: { steps: [] } };
