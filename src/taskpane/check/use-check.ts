import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { applyRepairs, takeBackRepairs, type AppliedRepairs } from '../../app/apply-repairs';
import { acceptFindings, chooseProfile, withdrawExplanations } from '../../app/change-stored';
import { checkWorkbook, type CheckedWorkbook } from '../../app/check-workbook';
import { choose, type KeptChoice, type WantedChoice } from '../../app/choose';
import { insertBlankForms } from '../../app/insert-blank-forms';
import {
  applyInsertion,
  takeBackInsertion,
  type InsertedIndicators,
  type PlannedInsertion,
} from '../../app/insert-indicators';
import { rechecker } from '../../app/recheck';
import { loadSample } from '../../app/load-sample';
import { clearMarks, markFindings } from '../../app/mark-findings';
import type { ProposedRepairs } from '../../app/propose-repairs';
import { hideRead, showRead } from '../../app/show-read';
import { takeBack } from '../../app/take-back';
import { sealWorkbook, type SealedWorkbook } from '../../app/seal-workbook';
import { thisMoment, today } from '../../app/today';
import { writeSummary } from '../../app/write-summary';
import type { Waiver } from '../../core/findings/waivers';
import type { CellAddress } from '../../core/grid/cell-address';
import type { InLanguages } from '../../core/language';
import type { Marked } from '../../core/plans/marks';
import type { BlankFormsWanted } from '../../core/templates/blank-forms/plan-blank-forms';
import { refused, type Result } from '../../core/result';
import type { Finding } from '../../core/rules/finding';
import type { ChosenProfile } from '../../core/stored/stored';
import type { Progress, Receipt, Workbook } from '../../ports/workbook';
import type { Refusal } from '../../app/refusal';
import {
  afterEvent,
  findingMarks,
  firstState,
  isReadShown,
  resultOf,
  type CheckEvent,
  type CheckResult,
  type CheckState,
  type Done,
  type Task,
} from './check-state';
import { keep, recalled } from '../kept-state';
import { onceCellIsLeft } from './once-cell-is-left';
import { useLiveCheck, type Recheck } from './use-live-check';
import { useTurns } from './use-turns';

export interface Explanation {
  readonly findings: readonly Finding[];
  readonly reason: string;
}

export interface ProfileChoice {
  readonly profile: ChosenProfile;
  readonly title: InLanguages<string>;
}

/** The check as the pane sees it. What is asked for while something else goes on is left undone, except a selection. */
export interface Check {
  readonly state: CheckState;
  readonly check: () => void;
  readonly cancel: () => void;
  readonly setMarks: (on: boolean) => void;
  /** Shows on the sheets which cells were read, or does so no more. */
  readonly setShown: (on: boolean) => void;
  readonly writeSummary: () => void;
  /** Adds the sample's forms on new sheets, shows the first of them and checks them. */
  readonly loadSample: () => void;
  /** Puts standard indicators into a project's form, as they were shown. */
  readonly insert: (planned: PlannedInsertion) => void;
  readonly takeInsertionBack: (inserted: InsertedIndicators) => void;
  /** Adds blank forms on new sheets. */
  readonly insertForms: (wanted: BlankFormsWanted) => void;
  /** Checks afresh, takes the marks off and seals; whatever is in the way is shown instead, unless there is a reason. */
  readonly seal: (despite: string | undefined) => void;
  /** Keeps a reason why findings may stand. */
  readonly explain: (explanation: Explanation) => void;
  readonly withdraw: (waivers: readonly Waiver[]) => void;
  /** Has the workbook checked by another profile, now and from now on. */
  readonly chooseProfile: (choice: ProfileChoice) => void;
  readonly takeBack: (receipt: Receipt) => void;
  /** Makes repairs and checks again. */
  readonly repair: (proposed: Pick<ProposedRepairs, 'changes' | 'mended'>) => void;
  readonly takeRepairsBack: (applied: AppliedRepairs) => void;
  /** Keeps a choice of the user's in the workbook, and checks again. */
  readonly choose: (wanted: WantedChoice) => void;
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

  /** What the sheets bear afterwards is asked of the workbook, which knows it from the write. */
  function setMarks(task: Task, write: () => Promise<Result<Receipt, Refusal>>): Promise<void> {
    const attempt = async () => {
      const written = await write();
      return written.ok ? workbook.marks() : written;
    };
    return carryOut(task, attempt, (marks) => ({ type: 'marks-set', marks }));
  }

  function mark({ findings }: CheckedWorkbook, on: boolean): Promise<void> {
    return setMarks('marks', () => (on ? markFindings(workbook, findings) : clearMarks(workbook)));
  }

  /** Cells with a finding's mark keep it to themselves. */
  function showReadBeside(marks: readonly Marked[], { department }: CheckedWorkbook) {
    const cells = findingMarks(marks).flatMap((marked) => marked.cells);
    return showRead(workbook, department, cells);
  }

  function show(checked: CheckedWorkbook, on: boolean): Promise<void> {
    return setMarks('show-read', async () => {
      if (!on) return hideRead(workbook);
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

  function summarise(checked: CheckedWorkbook): Promise<void> {
    const attempt = () => writeSummary(workbook, checked, today());
    const done = (sheets: readonly string[]): Done => ({ what: 'summary', sheets });
    return carryOut('summary', attempt, ({ sheets, receipt }) => ({ type: 'written', done: done(sheets), receipt }));
  }

  /** What is on show, on the sheets too, follows a write of ours that changes what is read; word of that write stays. */
  async function followOwnWrite(): Promise<void> {
    const outcome = await checkWorkbook(workbook, { isCancelled, means });
    if (!outcome.ok) return;
    dispatch({ type: 'recheck-finished', checked: outcome.value });
    if (!result || !isReadShown(result)) return;
    const shown = await showReadBeside(result.marks, outcome.value);
    if (!shown.ok) dispatch({ type: 'task-refused', task: 'show-read', error: shown.error });
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
    const done = (sheets: readonly string[]): Done => ({ what: 'sample', sheets });
    await carryOut(
      'sample',
      () => loadSample(workbook),
      ({ sheets, receipt }) => ({ type: 'written', done: done(sheets), receipt }),
    );
    await followOwnWrite();
  }

  /** Something that the workbook keeps for us is changed, and what is on show follows. */
  async function store(task: Task, done: Done, attempt: () => Promise<Result<Receipt, Refusal>>): Promise<void> {
    await carryOut(task, attempt, (receipt) => ({ type: 'written', done, receipt }));
    await followOwnWrite();
  }

  function explain(checked: CheckedWorkbook, { findings, reason }: Explanation): Promise<void> {
    const done: Done = { what: 'explained', findings: findings.length };
    return store('explain', done, () => acceptFindings(workbook, checked, { findings, reason, on: today() }));
  }

  function withdraw(waivers: readonly Waiver[]): Promise<void> {
    const done: Done = { what: 'withdrawn', explanations: waivers.length };
    return store('withdraw', done, () => withdrawExplanations(workbook, waivers));
  }

  function useProfile({ profile, title }: ProfileChoice): Promise<void> {
    return store('profile', { what: 'profile', title }, () => chooseProfile(workbook, profile));
  }

  async function undo(receipt: Receipt): Promise<void> {
    const event: CheckEvent = { type: 'taken-back' };
    await carryOut(
      'take-back',
      () => takeBack(workbook, receipt),
      () => event,
    );
    await followOwnWrite();
  }

  async function insert(planned: PlannedInsertion): Promise<void> {
    const attempt = () => applyInsertion(workbook, planned);
    await carryOut('insert', attempt, (inserted) => ({ type: 'inserted', inserted }));
    await followOwnWrite();
  }

  async function undoInsertion(inserted: InsertedIndicators): Promise<void> {
    const event: CheckEvent = { type: 'taken-back' };
    await carryOut(
      'take-back',
      () => takeBackInsertion(workbook, inserted),
      () => event,
    );
    await followOwnWrite();
  }

  async function addForms(wanted: BlankFormsWanted): Promise<void> {
    const attempt = () => insertBlankForms(workbook, wanted);
    const done = (sheets: readonly string[]): Done => ({ what: 'blank-forms', sheets });
    await carryOut('blank-forms', attempt, ({ sheets, receipt }) => ({ type: 'written', done: done(sheets), receipt }));
    await followOwnWrite();
  }

  /** What stands in the way is what the check that follows shows. */
  async function seal(despite: string | undefined): Promise<void> {
    const attempt = async (): Promise<Result<SealedWorkbook, Refusal>> => {
      const sealed = await sealWorkbook(workbook, { now: thisMoment(), despite });
      if (sealed.ok) return sealed;
      return sealed.error.code === 'not-sealed' ? refused({ code: 'cancelled' }) : refused(sealed.error);
    };
    await carryOut('seal', attempt, (sealed) => ({
      type: 'written',
      done: { what: 'sealed', seal: sealed.seal },
      receipt: sealed.receipt,
    }));
    await followOwnWrite();
    const marks = await workbook.marks();
    if (marks.ok) dispatch({ type: 'marks-known', marks: marks.value });
  }

  async function makeChoice(wanted: WantedChoice): Promise<void> {
    const attempt = () => choose(workbook, wanted);
    const done = (kept: KeptChoice): Done => ({ what: 'chosen', kept });
    await carryOut('choice', attempt, ({ kept, receipt }) => ({ type: 'written', done: done(kept), receipt }));
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
      if (result) run(() => markAndShow(result, on));
    },
    setShown: (on) => {
      if (result) run(() => show(result.checked, on));
    },
    writeSummary: () => {
      if (result) run(() => summarise(result.checked));
    },
    loadSample: () => run(addSample),
    insert: (planned) => run(() => insert(planned)),
    takeInsertionBack: (inserted) => run(() => undoInsertion(inserted)),
    seal: (despite) => run(() => seal(despite)),
    insertForms: (wanted) => run(() => addForms(wanted)),
    explain: (explanation) => {
      if (result) run(() => explain(result.checked, explanation));
    },
    withdraw: (waivers) => run(() => withdraw(waivers)),
    chooseProfile: (chosen) => run(() => useProfile(chosen)),
    takeBack: (receipt) => run(() => undo(receipt)),
    repair: (proposed) => {
      if (result) run(() => repair(proposed));
    },
    takeRepairsBack: (applied) => run(() => undoRepairs(applied)),
    choose: (wanted) => {
      if (result) run(() => makeChoice(wanted));
    },
    retry: () => {
      if (latestJob.current) run(latestJob.current);
    },
    goTo: (at) => {
      select(at).catch(raise);
    },
  };
}
