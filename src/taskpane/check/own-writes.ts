import { applyRepairs, takeBackRepairs, type AppliedRepairs } from '../../app/apply-repairs';
import { acceptFindings, changeTemplates, chooseProfile, withdrawExplanations } from '../../app/change-stored';
import type { CheckedWorkbook } from '../../app/check-workbook';
import { choose, type WantedChoice } from '../../app/choose';
import { insertBlankForms } from '../../app/insert-blank-forms';
import {
  applyInsertion,
  takeBackInsertion,
  type InsertedIndicators,
  type PlannedInsertion,
} from '../../app/insert-indicators';
import { loadSample } from '../../app/load-sample';
import type { ProposedRepairs } from '../../app/propose-repairs';
import type { Refusal } from '../../app/refusal';
import { sealWorkbook, type SealedWorkbook } from '../../app/seal-workbook';
import { takeBack } from '../../app/take-back';
import { thisMoment, today } from '../../app/today';
import { writeReport } from '../../app/write-report';
import { writeSummary } from '../../app/write-summary';
import type { Waiver } from '../../core/findings/waivers';
import type { TemplateChange } from '../../core/library/kept-templates';
import { ok, refused, type Result } from '../../core/result';
import type { BlankFormsWanted } from '../../core/templates/blank-forms/plan-blank-forms';
import type { Receipt, Workbook } from '../../ports/workbook';
import type { Explanation, ProfileChoice } from './check';
import type { CheckEvent, Done, Task } from './check-state';

type Attempt<Value> = () => Promise<Result<Value, Refusal>>;

interface Writing {
  readonly workbook: Workbook;
  /** Tells how the task goes, and in the end what `eventOf` makes of it. */
  readonly carryOut: <Value>(
    task: Task,
    attempt: Attempt<Value>,
    eventOf: (value: Value) => CheckEvent,
  ) => Promise<void>;
  /** Has what is on show follow what was written. */
  readonly followOwnWrite: () => Promise<void>;
}

/**
 * What the pane writes into the workbook, each with the word of it. What is on show follows every write: the next summary is written in place of
 * this one.
 */
export function ownWrites({ workbook, carryOut, followOwnWrite }: Writing) {
  async function write<Value>(
    task: Task,
    attempt: Attempt<Value>,
    eventOf: (value: Value) => CheckEvent,
  ): Promise<void> {
    await carryOut(task, attempt, eventOf);
    await followOwnWrite();
  }

  const written = (done: Done, receipt: Receipt): CheckEvent => ({ type: 'written', done, receipt });
  const takenBack = (): CheckEvent => ({ type: 'taken-back' });

  /** Undefined where something stands in the way: the check that follows shows it. */
  async function sealed(despite: string | undefined): Promise<Result<SealedWorkbook | undefined, Refusal>> {
    const outcome = await sealWorkbook(workbook, { now: thisMoment(), despite });
    if (outcome.ok) return outcome;
    return outcome.error.code === 'not-sealed' ? ok(undefined) : refused(outcome.error);
  }

  return {
    summarise: (checked: CheckedWorkbook) =>
      write(
        'summary',
        () => writeSummary(workbook, checked, today()),
        ({ sheets, receipt }) => written({ what: 'summary', sheets }, receipt),
      ),
    report: (checked: CheckedWorkbook) =>
      write(
        'report',
        () => writeReport(workbook, checked, today()),
        ({ sheet, receipt }) => written({ what: 'report', sheet }, receipt),
      ),
    changeTemplates: (change: TemplateChange) =>
      write(
        'template',
        () => changeTemplates(workbook, change),
        (receipt) => written({ what: 'template', change }, receipt),
      ),
    repair: ({ changes, mended }: Pick<ProposedRepairs, 'changes' | 'mended'>) =>
      write(
        'repair',
        () => applyRepairs(workbook, changes),
        (applied) => ({ type: 'repaired', mended, applied }),
      ),
    undoRepairs: (applied: AppliedRepairs) =>
      write(
        'take-repairs-back',
        () => takeBackRepairs(workbook, applied),
        () => ({ type: 'repairs-taken-back' }),
      ),
    addSample: () =>
      write(
        'sample',
        () => loadSample(workbook),
        ({ sheets, receipt }) => written({ what: 'sample', sheets }, receipt),
      ),
    explain: (checked: CheckedWorkbook, { findings, reason }: Explanation) =>
      write(
        'explain',
        () => acceptFindings(workbook, checked, { findings, reason, on: today() }),
        (receipt) => written({ what: 'explained', findings: findings.length }, receipt),
      ),
    withdraw: (waivers: readonly Waiver[]) =>
      write(
        'withdraw',
        () => withdrawExplanations(workbook, waivers),
        (receipt) => written({ what: 'withdrawn', explanations: waivers.length }, receipt),
      ),
    chooseProfile: ({ profile, title }: ProfileChoice) =>
      write(
        'profile',
        () => chooseProfile(workbook, profile),
        (receipt) => written({ what: 'profile', title }, receipt),
      ),
    undo: (receipt: Receipt) => write('take-back', () => takeBack(workbook, receipt), takenBack),
    insert: (planned: PlannedInsertion) =>
      write(
        'insert',
        () => applyInsertion(workbook, planned),
        (inserted) => ({ type: 'inserted', inserted }),
      ),
    undoInsertion: (inserted: InsertedIndicators) =>
      write('take-back', () => takeBackInsertion(workbook, inserted), takenBack),
    addForms: (wanted: BlankFormsWanted) =>
      write(
        'blank-forms',
        () => insertBlankForms(workbook, wanted),
        ({ sheets, receipt }) => written({ what: 'blank-forms', sheets }, receipt),
      ),
    seal: (despite: string | undefined) =>
      write(
        'seal',
        () => sealed(despite),
        (outcome) =>
          outcome ? written({ what: 'sealed', seal: outcome.seal }, outcome.receipt) : { type: 'nothing-written' },
      ),
    choose: (wanted: WantedChoice) =>
      write(
        'choice',
        () => choose(workbook, wanted),
        ({ kept, receipt }) => written({ what: 'chosen', kept }, receipt),
      ),
  };
}
