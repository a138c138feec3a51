import type { AppliedRepairs } from '../../app/apply-repairs';
import type { WantedChoice } from '../../app/choose';
import type { InsertedIndicators, PlannedInsertion } from '../../app/insert-indicators';
import type { ProposedRepairs } from '../../app/propose-repairs';
import type { Waiver } from '../../core/findings/waivers';
import type { CellAddress } from '../../core/grid/cell-address';
import type { InLanguages } from '../../core/language';
import type { TemplateChange } from '../../core/library/kept-templates';
import type { Finding } from '../../core/rules/finding';
import type { ChosenProfile } from '../../core/stored/stored';
import type { BlankFormsWanted } from '../../core/templates/blank-forms/plan-blank-forms';
import type { Receipt } from '../../ports/workbook';
import type { CheckState } from './check-state';

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
  /** Writes 问题及说明 as a sheet. */
  readonly writeReport: () => void;
  /** Changes the templates that the workbook keeps. */
  readonly changeTemplates: (change: TemplateChange) => void;
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
