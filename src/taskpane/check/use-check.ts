import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { attended } from '../../app/attended';
import { checkWorkbook, type CheckedWorkbook } from '../../app/check-workbook';
import { clearMarks, markFindings } from '../../app/mark-findings';
import { rechecker } from '../../app/recheck';
import type { Refusal } from '../../app/refusal';
import { hideRead, showRead } from '../../app/show-read';
import type { CellAddress } from '../../core/grid/cell-address';
import type { Marked } from '../../core/plans/marks';
import type { Result } from '../../core/result';
import type { Progress, Receipt, Workbook } from '../../ports/workbook';
import { keep, recalled } from '../kept-state';
import type { Check } from './check';
import {
  afterEvent,
  findingMarks,
  firstState,
  isReadShown,
  resultOf,
  type CheckEvent,
  type CheckResult,
  type Task,
} from './check-state';
import { onceCellIsLeft } from './once-cell-is-left';
import { ownWrites } from './own-writes';
import { useLiveCheck, type Recheck } from './use-live-check';
import { useTurns } from './use-turns';

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

export function useCheck(workbook: Workbook): Check {
  const [state, dispatch] = useReducer(afterEvent, firstState);
  const result = resultOf(state);
  const raise = useRaise();
  const turns = useTurns(raise);
  const [means] = useState(rechecker);
  const cancelled = useRef(false);
  const closed = useRef(false);
  const latestJob = useRef<() => Promise<void>>();
  useEffect(() => {
    closed.current = false;
    return () => {
      closed.current = true;
    };
  }, []);

  const isClosed = () => closed.current;
  const isCancelled = () => cancelled.current || closed.current;
  /** What a task reads and writes can be watched and cancelled. */
  const taskWorkbook = attended(workbook, {
    onProgress: (progress) => dispatch({ type: 'task-progressed', progress }),
    onPastCancelling: () => dispatch({ type: 'task-past-cancelling' }),
    isCancelled,
  });

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

  /** What the sheets bear afterwards is asked of the workbook, which knows it from the write. */
  function setMarks(task: Task, write: () => Promise<Result<Receipt, Refusal>>): Promise<void> {
    const attempt = async () => {
      const written = await write();
      return written.ok ? workbook.marks() : written;
    };
    return carryOut(task, attempt, (marks) => ({ type: 'marks-set', marks }));
  }

  function mark({ findings }: CheckedWorkbook, on: boolean): Promise<void> {
    return setMarks('marks', () => (on ? markFindings(taskWorkbook, findings) : clearMarks(taskWorkbook)));
  }

  /** Cells with a finding's mark keep it to themselves. */
  function showReadBeside(marks: readonly Marked[], { department }: CheckedWorkbook) {
    const cells = findingMarks(marks).flatMap((marked) => marked.cells);
    return showRead(taskWorkbook, department, cells);
  }

  function show(checked: CheckedWorkbook, on: boolean): Promise<void> {
    return setMarks('show-read', async () => {
      if (!on) return hideRead(taskWorkbook);
      const marks = await workbook.marks();
      return marks.ok ? showReadBeside(marks.value, checked) : marks;
    });
  }

  /** A cell that loses its mark is shown as read again. */
  async function markAndShow(before: CheckResult, on: boolean): Promise<void> {
    await mark(before.checked, on);
    if (!on && isReadShown(before)) await show(before.checked, true);
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
    const marks = await workbook.marks();
    dispatch({ type: 'check-finished', checked: outcome.value, marks: marks.ok ? marks.value : [] });
    if (!result) return;
    if (findingMarks(result.marks).length > 0) await mark(outcome.value, true);
    if (isReadShown(result)) await show(outcome.value, true);
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

  /** What is on show, on the sheets too, follows a write of ours that changes what is read; word of that write stays. */
  async function followOwnWrite(): Promise<void> {
    cancelled.current = false;
    const outcome = await checkWorkbook(workbook, { isCancelled: isClosed, means });
    if (!outcome.ok) return;
    const written = await workbook.marks();
    const isShown = result !== undefined && isReadShown(result) && written.ok;
    const shown = isShown ? await showReadBeside(written.value, outcome.value) : undefined;
    const marks = await workbook.marks();
    dispatch({ type: 'recheck-finished', checked: outcome.value, ...(marks.ok && { marks: marks.value }) });
    if (shown && !shown.ok) dispatch({ type: 'task-refused', task: 'show-read', error: shown.error });
  }

  const writes = ownWrites({ workbook: taskWorkbook, carryOut, followOwnWrite });

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
      if (result) run(() => markAndShow(result, on));
    },
    setShown: (on) => {
      if (result) run(() => show(result.checked, on));
    },
    writeSummary: () => {
      if (result) run(() => writes.summarise(result.checked));
    },
    writeReport: () => {
      if (result) run(() => writes.report(result.checked));
    },
    changeTemplates: (change) => run(() => writes.changeTemplates(change)),
    loadSample: () => run(writes.addSample),
    insert: (planned) => run(() => writes.insert(planned)),
    takeInsertionBack: (inserted) => run(() => writes.undoInsertion(inserted)),
    seal: (despite) => run(() => writes.seal(despite)),
    insertForms: (wanted) => run(() => writes.addForms(wanted)),
    explain: (explanation) => {
      if (result) run(() => writes.explain(result.checked, explanation));
    },
    withdraw: (waivers) => run(() => writes.withdraw(waivers)),
    chooseProfile: (chosen) => run(() => writes.chooseProfile(chosen)),
    takeBack: (receipt) => run(() => writes.undo(receipt)),
    repair: (proposed) => {
      if (result) run(() => writes.repair(proposed));
    },
    takeRepairsBack: (applied) => run(() => writes.undoRepairs(applied)),
    choose: (wanted) => {
      if (result) run(() => writes.choose(wanted));
    },
    retry: () => {
      if (latestJob.current) run(latestJob.current);
    },
    goTo: (at) => {
      select(at).catch(raise);
    },
  };
}
