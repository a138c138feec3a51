import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { applyRepairs, takeBackRepairs, type AppliedRepairs } from '../../app/apply-repairs';
import { checkWorkbook, type CheckedWorkbook } from '../../app/check-workbook';
import { rechecker } from '../../app/recheck';
import { loadSample } from '../../app/load-sample';
import { clearMarks, markFindings } from '../../app/mark-findings';
import type { ProposedRepairs } from '../../app/propose-repairs';
import { takeBack } from '../../app/take-back';
import { today } from '../../app/today';
import { writeSummary } from '../../app/write-summary';
import type { CellAddress } from '../../core/grid/cell-address';
import type { Result } from '../../core/result';
import type { Finding } from '../../core/rules/finding';
import type { Progress, Receipt, Workbook } from '../../ports/workbook';
import type { Refusal } from '../../app/refusal';
import { afterEvent, firstState, resultOf, type CheckEvent, type CheckState, type Task } from './check-state';
import { keep, recalled } from '../kept-state';
import { onceCellIsLeft } from './once-cell-is-left';
import { useLiveCheck, type Recheck } from './use-live-check';
import { useTurns } from './use-turns';

/** The check as the pane sees it. What is asked for while something else goes on is left undone, except a selection. */
export interface Check {
  readonly state: CheckState;
  readonly check: () => void;
  readonly cancel: () => void;
  readonly setMarks: (on: boolean) => void;
  readonly writeSummary: () => void;
  /** Adds the sample's forms on new sheets, shows the first of them and checks them. */
  readonly loadSample: () => void;
  readonly takeBack: (receipt: Receipt) => void;
  /** Makes repairs and checks again. */
  readonly repair: (proposed: Pick<ProposedRepairs, 'changes' | 'mended'>) => void;
  readonly takeRepairsBack: (applied: AppliedRepairs) => void;
  /** Does again what was refused last. */
  readonly retry: () => void;
  readonly goTo: (at: CellAddress) => void;
}

/** Throws a fault of ours while rendering, where the pane's boundary catches it. */
function useRaise(): (fault: unknown) => void {
  const [, set] = useState<never>();
  return useCallback((fault: unknown) => {
    set(() => {
      throw fault;
    });
  }, []);
}

/** Passes by itself, so a check that nobody asked for says nothing of it. */
function passesByItself({ code }: Refusal): boolean {
  return code === 'cell-being-edited' || code === 'host-busy' || code === 'cancelled';
}

/** Marks that an earlier life of this pane has left on the sheets: which ones is not known any more. */
function marksLeft(): readonly Finding[] | undefined {
  return recalled('marks') === true ? [] : undefined;
}

export function useCheck(workbook: Workbook): Check {
  const [state, dispatch] = useReducer(afterEvent, firstState);
  const result = resultOf(state);
  const raise = useRaise();
  const turns = useTurns(raise);
  const [means] = useState(rechecker);
  const cancelled = useRef(false);
  const latestJob = useRef<() => Promise<void>>();
  useEffect(
    () => () => {
      cancelled.current = true;
    },
    [],
  );

  const isCancelled = () => cancelled.current;

  function run(job: () => Promise<void>): void {
    turns.ask(() => {
      cancelled.current = false;
      latestJob.current = job;
      return job();
    });
  }

  async function carryOut<Value>(
    task: Task,
    attempt: () => Promise<Result<Value, Refusal>>,
    eventOf: (value: Value) => CheckEvent,
  ): Promise<void> {
    const onWaiting = (error: Refusal) => dispatch({ type: 'task-refused', task, error });
    dispatch({ type: 'task-started', task });
    const outcome = await onceCellIsLeft(attempt, { onWaiting, isCancelled });
    dispatch(outcome.ok ? eventOf(outcome.value) : { type: 'task-refused', task, error: outcome.error });
  }

  function mark({ findings }: CheckedWorkbook, on: boolean): Promise<void> {
    const attempt = () => (on ? markFindings(workbook, findings) : clearMarks(workbook));
    return carryOut('marks', attempt, () => {
      keep('marks', on);
      return { type: 'marks-set', marked: on ? findings : undefined };
    });
  }

  async function check(): Promise<void> {
    const onProgress = (progress: Progress) => dispatch({ type: 'check-progressed', progress });
    const onWaiting = (error: Refusal) => dispatch({ type: 'check-refused', error });
    keep('checked', true);
    dispatch({ type: 'check-started' });
    const attempt = () => checkWorkbook(workbook, { onProgress, isCancelled, means });
    const outcome = await onceCellIsLeft(attempt, { onWaiting, isCancelled });
    if (!outcome.ok) {
      dispatch({ type: 'check-refused', error: outcome.error });
      return;
    }
    dispatch({ type: 'check-finished', checked: outcome.value, marked: result ? result.marked : marksLeft() });
    if (result?.marked) await mark(outcome.value, true);
  }

  /** Never writes: after each edit of the user that would end Excel's own undo. */
  async function recheck(): Promise<Recheck> {
    let recheckIs: Recheck = 'later';
    const begun = turns.goOnUnasked(async (gaveWay) => {
      const outcome = await checkWorkbook(workbook, { isCancelled: gaveWay, means });
      if (gaveWay() || (!outcome.ok && passesByItself(outcome.error))) return;
      dispatch(
        outcome.ok
          ? { type: 'recheck-finished', checked: outcome.value }
          : { type: 'check-refused', error: outcome.error },
      );
      recheckIs = 'done';
    });
    if (begun) await begun;
    return recheckIs;
  }

  useLiveCheck(workbook, result !== undefined, recheck);

  function summarise(checked: CheckedWorkbook): Promise<void> {
    const attempt = () => writeSummary(workbook, checked, today());
    return carryOut('summary', attempt, (written) => ({ type: 'summary-written', ...written }));
  }

  /** What is on show follows a write of ours that changes which forms there are; word of that write stays. */
  async function followOwnWrite(): Promise<void> {
    const outcome = await checkWorkbook(workbook, { isCancelled, means });
    if (outcome.ok) dispatch({ type: 'recheck-finished', checked: outcome.value });
  }

  async function repair({ changes, mended }: Pick<ProposedRepairs, 'changes' | 'mended'>): Promise<void> {
    const attempt = () => applyRepairs(workbook, changes);
    await carryOut('repair', attempt, (applied) => ({ type: 'repaired', mended, applied }));
    await followOwnWrite();
  }

  async function undoRepairs(applied: AppliedRepairs): Promise<void> {
    const attempt = () => takeBackRepairs(workbook, applied);
    await carryOut('take-repairs-back', attempt, () => ({ type: 'repairs-taken-back' }));
    await followOwnWrite();
  }

  async function addSample(): Promise<void> {
    await carryOut(
      'sample',
      () => loadSample(workbook),
      (loaded) => ({ type: 'sample-loaded', ...loaded }),
    );
    await followOwnWrite();
  }

  async function undo(receipt: Receipt): Promise<void> {
    const event: CheckEvent = { type: 'summary-taken-back' };
    await carryOut(
      'take-back',
      () => takeBack(workbook, receipt),
      () => event,
    );
    await followOwnWrite();
  }

  async function select(at: CellAddress): Promise<void> {
    const outcome = await workbook.select(at);
    dispatch(
      outcome.ok ? { type: 'cell-selected' } : { type: 'task-refused', task: 'selection', error: outcome.error },
    );
  }

  const startsByItself = useRef(recalled('checked') === true);
  useEffect(() => {
    if (!startsByItself.current) return;
    startsByItself.current = false;
    run(check);
  });

  return {
    state,
    check: () => run(check),
    cancel: () => {
      cancelled.current = true;
    },
    setMarks: (on) => {
      if (result) run(() => mark(result.checked, on));
    },
    writeSummary: () => {
      if (result) run(() => summarise(result.checked));
    },
    loadSample: () => run(addSample),
    takeBack: (receipt) => run(() => undo(receipt)),
    repair: (proposed) => {
      if (result) run(() => repair(proposed));
    },
    takeRepairsBack: (applied) => run(() => undoRepairs(applied)),
    retry: () => {
      if (latestJob.current) run(latestJob.current);
    },
    goTo: (at) => {
      select(at).catch(raise);
    },
  };
}
