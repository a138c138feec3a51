import type { AppliedRepairs } from '../../app/apply-repairs';
import type { CheckedWorkbook } from '../../app/check-workbook';
import type { KeptChoice } from '../../app/choose';
import type { InsertedIndicators } from '../../app/insert-indicators';
import type { InLanguages } from '../../core/language';
import type { TemplateChange } from '../../core/library/kept-templates';
import { marksFor } from '../../core/plans/mark-plan';
import { areSameMarks, type Marked } from '../../core/plans/marks';
import type { Seal } from '../../core/seal/seal';
import type { Progress, Receipt } from '../../ports/workbook';
import type { Refusal } from '../../app/refusal';
import { errorsFirst, projectKeys } from './finding-list';

/** What can be done with a check's result. One at a time: a workbook carries out one thing after the other. */
export type Task =
  | 'marks'
  | 'summary'
  | 'report'
  | 'template'
  | 'sample'
  | 'explain'
  | 'withdraw'
  | 'profile'
  | 'take-back'
  | 'repair'
  | 'take-repairs-back'
  | 'choice'
  | 'insert'
  | 'blank-forms'
  | 'seal'
  | 'show-read'
  | 'selection';

/** What was written and can be taken back as a whole. */
export type Done =
  | { readonly what: 'summary' | 'sample' | 'blank-forms'; readonly sheets: readonly string[] }
  | { readonly what: 'report'; readonly sheet: string }
  | { readonly what: 'template'; readonly change: TemplateChange }
  | { readonly what: 'explained'; readonly findings: number }
  | { readonly what: 'withdrawn'; readonly explanations: number }
  | { readonly what: 'profile'; readonly title: InLanguages<string> }
  | { readonly what: 'chosen'; readonly kept: KeptChoice }
  | { readonly what: 'sealed'; readonly seal: Seal };

/** What became of the latest task. */
export type TaskState =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'working';
      readonly task: Task;
      readonly progress: Progress | undefined;
      readonly canBeCancelled: boolean;
    }
  /** By the user, before anything was left in the workbook. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly task: Task; readonly error: Refusal }
  | { readonly kind: 'written'; readonly done: Done; readonly receipt: Receipt }
  | { readonly kind: 'taken-back' }
  | { readonly kind: 'repaired'; readonly mended: number; readonly applied: AppliedRepairs }
  | { readonly kind: 'repairs-taken-back' }
  | { readonly kind: 'inserted'; readonly inserted: InsertedIndicators };

/** A check's result and what has been made of it. */
export interface CheckResult {
  readonly checked: CheckedWorkbook;
  /** Keys of the projects as the list shows them: settled by the latest check that was asked for, so that none jumps while one types. */
  readonly order: readonly string[];
  /** The marks as they stand on the sheets, whoever set them: those of findings, and what is shown as read. Empty while they are off. */
  readonly marks: readonly Marked[];
}

/** Where the check stands. `earlier` is the result on show until a new one takes its place. */
type CheckStep =
  | { readonly step: 'ready'; readonly stopped: boolean }
  | { readonly step: 'checking'; readonly progress: Progress | undefined; readonly earlier: CheckResult | undefined }
  | { readonly step: 'refused'; readonly error: Refusal; readonly earlier: CheckResult | undefined }
  | { readonly step: 'done'; readonly result: CheckResult; readonly stopped: boolean };

/** The check, and beside it the latest task: blank forms, for one, are inserted before anything was checked. */
export type CheckState = CheckStep & { readonly task: TaskState };

export type CheckEvent =
  | { readonly type: 'check-started' }
  | { readonly type: 'check-progressed'; readonly progress: Progress }
  | { readonly type: 'check-refused'; readonly error: Refusal }
  | {
      readonly type: 'check-finished';
      readonly checked: CheckedWorkbook;
      readonly marks: readonly Marked[];
    }
  /** The workbook was edited and has been checked again by itself. */
  | {
      readonly type: 'recheck-finished';
      readonly checked: CheckedWorkbook;
      /** Where a write of ours may have changed them. */
      readonly marks?: readonly Marked[];
    }
  | { readonly type: 'task-started'; readonly task: Task }
  | { readonly type: 'task-progressed'; readonly progress: Progress }
  | { readonly type: 'task-past-cancelling' }
  /** There was nothing to write after all. */
  | { readonly type: 'nothing-written' }
  | { readonly type: 'task-refused'; readonly task: Task; readonly error: Refusal }
  | { readonly type: 'cell-selected' }
  | { readonly type: 'marks-set'; readonly marks: readonly Marked[] }
  | { readonly type: 'written'; readonly done: Done; readonly receipt: Receipt }
  | { readonly type: 'taken-back' }
  | { readonly type: 'repaired'; readonly mended: number; readonly applied: AppliedRepairs }
  | { readonly type: 'repairs-taken-back' }
  | { readonly type: 'inserted'; readonly inserted: InsertedIndicators };

const noTask: TaskState = { kind: 'none' };

export const firstState: CheckState = { step: 'ready', stopped: false, task: noTask };

/** The result on show, whichever step the check is at. */
export function resultOf(state: CheckState): CheckResult | undefined {
  switch (state.step) {
    case 'ready':
      return undefined;
    case 'checking':
    case 'refused':
      return state.earlier;
    case 'done':
      return state.result;
  }
}

/** Whether something goes on, or will by itself once the user leaves the cell: nothing else can begin meanwhile. */
export function isBusy(state: CheckState): boolean {
  return isChecking(state) || isWorking(state.task);
}

/** Whether a check goes on or waits. */
export function isChecking(state: CheckState): boolean {
  return state.step === 'checking' || (state.step === 'refused' && goesOnByItself(state.error));
}

function isWorking(task: TaskState): boolean {
  return (
    task.kind === 'working' || (task.kind === 'refused' && task.task !== 'selection' && goesOnByItself(task.error))
  );
}

/** A cell that is being edited is waited for. */
export function goesOnByItself(error: Refusal): boolean {
  return error.code === 'cell-being-edited';
}

/** Whether the marks on the sheets are no longer those of the findings on show. */
export function marksAreOutdated({ checked, marks }: CheckResult): boolean {
  const ofFindings = findingMarks(marks);
  return ofFindings.length > 0 && !areSameMarks(ofFindings, marksFor(checked.findings));
}

/** The marks but for what is shown as read. */
export function findingMarks(marks: readonly Marked[]): readonly Marked[] {
  return marks.filter(({ kind }) => kind !== 'read');
}

/** Whether the sheets show which cells were read. */
export function isReadShown({ marks }: CheckResult): boolean {
  return marks.some(({ kind }) => kind === 'read');
}

function withTask(state: CheckState, task: TaskState): CheckState {
  return 'stopped' in state ? { ...state, stopped: false, task } : { ...state, task };
}

function withMarks(state: CheckState, marks: readonly Marked[]): CheckState {
  const settled = withTask(state, noTask);
  return settled.step === 'done' ? { ...settled, result: { ...settled.result, marks } } : settled;
}

function resultAfter(checked: CheckedWorkbook, marks: readonly Marked[]): CheckResult {
  return { checked, order: errorsFirst(checked.findings, projectKeys(checked.department.projects)), marks };
}

/** The findings change, and all else stays as it is; word of a check that was stopped or refused is outlived. */
function afterRecheck(
  state: CheckState,
  { checked, marks }: Extract<CheckEvent, { readonly type: 'recheck-finished' }>,
): CheckState {
  const earlier = resultOf(state);
  const result = earlier ? { ...earlier, checked, marks: marks ?? earlier.marks } : resultAfter(checked, marks ?? []);
  return { step: 'done', result, stopped: false, task: state.task };
}

/** Another selection makes up for a refused one; what became of any other task stays on show. */
function selectionWasRefused({ task }: CheckState): boolean {
  return task.kind === 'refused' && task.task === 'selection';
}

/** What is on show goes on being shown; a check that the user stopped leaves it as it was. */
function afterRefusal(error: Refusal, state: CheckState): CheckState {
  const { task } = state;
  const earlier = resultOf(state);
  if (error.code !== 'cancelled') return { step: 'refused', error, earlier, task };
  return earlier ? { step: 'done', result: earlier, stopped: true, task } : { step: 'ready', stopped: true, task };
}

export function afterEvent(state: CheckState, event: CheckEvent): CheckState {
  switch (event.type) {
    case 'check-started':
      return { step: 'checking', progress: undefined, earlier: resultOf(state), task: noTask };
    case 'check-progressed':
      return state.step === 'checking' ? { ...state, progress: event.progress } : state;
    case 'check-refused':
      return afterRefusal(event.error, state);
    case 'check-finished':
      return { step: 'done', result: resultAfter(event.checked, event.marks), stopped: false, task: noTask };
    case 'recheck-finished':
      return afterRecheck(state, event);
    case 'task-started':
      return withTask(state, { kind: 'working', task: event.task, progress: undefined, canBeCancelled: true });
    case 'task-progressed':
      return state.task.kind === 'working' ? withTask(state, { ...state.task, progress: event.progress }) : state;
    case 'task-past-cancelling':
      return state.task.kind === 'working' ? withTask(state, { ...state.task, canBeCancelled: false }) : state;
    case 'task-refused':
      return event.error.code === 'cancelled'
        ? withTask(state, { kind: 'cancelled' })
        : withTask(state, { kind: 'refused', task: event.task, error: event.error });
    case 'nothing-written':
      return withTask(state, noTask);
    case 'cell-selected':
      return selectionWasRefused(state) ? withTask(state, noTask) : state;
    case 'marks-set':
      return withMarks(state, event.marks);
    case 'written':
      return withTask(state, { kind: 'written', done: event.done, receipt: event.receipt });
    case 'taken-back':
      return withTask(state, { kind: 'taken-back' });
    case 'repaired':
      return withTask(state, { kind: 'repaired', mended: event.mended, applied: event.applied });
    case 'repairs-taken-back':
      return withTask(state, { kind: 'repairs-taken-back' });
    case 'inserted':
      return withTask(state, { kind: 'inserted', inserted: event.inserted });
  }
}
