import type { CalendarDay } from '../../core/model/calendar-day';
import type { FormStanding } from '../../core/model/choices';
import type { Fen } from '../../core/model/money';
import type { Severity } from '../../core/rules/finding';
import type { LayoutName } from '../../core/templates/blank-forms/layouts';
import type { BlankFormsWanted } from '../../core/templates/blank-forms/plan-blank-forms';
import type { Progress } from '../../ports/workbook';
import type { OwnTemplatesText } from './own-templates-text';
import type { ReportText } from './report-text';

/** Every sentence of the pane. Each language is one value of this type, so a sentence that is missing does not compile. */
export interface Text {
  readonly title: string;
  readonly connecting: string;
  readonly noConnection: string;
  readonly noConnectionAdvice: string;
  readonly notExcelReload: string;
  readonly notExcel: string;
  readonly notExcelAdvice: string;
  readonly check: string;
  readonly checkAgain: string;
  readonly cancel: string;
  /** Beside the button that cancels, once a write is too far for it. */
  readonly pastCancelling: string;
  readonly retry: string;
  readonly introduction: string;
  readonly checking: string;
  /** Words that end in an ellipsis, with how far that is. */
  readonly howFar: (doing: string, progress: Progress) => string;
  /** After a check that the user stopped. */
  readonly stopped: string;
  /** After a write that the user stopped, and of which nothing is left. */
  readonly taskCancelled: string;
  readonly retryingByItself: string;
  readonly earlierResult: string;
  readonly markCells: string;
  readonly writingMarks: string;
  readonly marksFailed: string;
  readonly writeSummary: string;
  readonly writingSummary: string;
  readonly summaryWritten: (sheets: readonly string[]) => string;
  readonly summaryFailed: string;
  /** Where nothing stands in the workbook at all. */
  readonly emptyWorkbook: string;
  readonly loadSample: string;
  readonly loadingSample: string;
  readonly sampleLoaded: (sheets: readonly string[]) => string;
  readonly sampleFailed: string;
  readonly takeBack: string;
  readonly takingBack: string;
  readonly takenBack: string;
  readonly takingBackFailed: string;
  readonly selectionFailed: string;
  /** On the button that shows all repairs that nobody has to think about. */
  readonly repairSafe: (count: number) => string;
  /** Above what would mend a finding. */
  readonly proposal: (title: string) => string;
  readonly repairThis: string;
  readonly repairOfRule: (count: number) => string;
  readonly repairsChange: (findings: number, cells: number) => string;
  readonly repairThese: string;
  readonly notNow: string;
  readonly nothingToRepair: string;
  readonly close: string;
  /** Before what stands in a cell, and before what is to stand there, for a screen reader. */
  readonly changedFrom: string;
  readonly changedTo: string;
  readonly repairing: string;
  readonly repaired: (findings: number, cells: number) => string;
  readonly repairFailed: string;
  readonly takingRepairsBack: string;
  readonly repairsTakenBack: string;
  readonly takingRepairsBackFailed: string;
  readonly wasRead: (read: {
    readonly projects: number;
    readonly indicators: number;
    readonly budget: Fen | undefined;
  }) => string;
  /** The tabs. */
  readonly views: string;
  readonly checkView: string;
  readonly formsView: string;
  readonly marksOutdated: string;
  readonly updateMarks: string;
  readonly findings: string;
  readonly searchAndFilter: string;
  readonly search: string;
  /** On the button that opens the lists; `narrowing` of them narrow the findings down. */
  readonly filter: (narrowing: number) => string;
  readonly filterSeverity: string;
  readonly filterOpinion: string;
  readonly filterProject: string;
  readonly anySeverity: string;
  readonly anyOpinion: string;
  readonly anyProject: string;
  /** Something to choose in a list, with how many findings it has. */
  readonly choice: (words: string, count: number) => string;
  readonly shownOf: (shown: number, total: number) => string;
  readonly showAll: string;
  readonly nothingMatches: string;
  readonly previousFinding: string;
  readonly nextFinding: string;
  readonly placeInList: (place: number, of: number) => string;
  readonly noFindings: string;
  readonly severity: { readonly [severity in Severity]: string };
  /** The heading over findings about all projects together. */
  readonly wholeDepartment: string;
  readonly unnamedProject: string;
  readonly countOf: { readonly [severity in Severity]: (count: number) => string };
  readonly goTo: (place: string) => string;
  /** 情况说明: why a finding may stand. */
  readonly explain: string;
  readonly reason: string;
  /** What a reason is to say, and what it is not to hold. */
  readonly reasonAdvice: string;
  readonly reasonWanted: string;
  readonly keepReason: string;
  readonly storing: string;
  readonly explained: (findings: number) => string;
  readonly explainFailed: string;
  readonly withdraw: string;
  readonly withdrawn: (explanations: number) => string;
  readonly withdrawFailed: string;
  /** The heading over what somebody has explained. */
  readonly acceptedHeading: (count: number) => string;
  readonly reasonIs: (reason: string, day: CalendarDay) => string;
  /** Explanations whose finding is gone or whose cell has changed. */
  readonly lapsed: (count: number) => string;
  readonly dropLapsed: string;
  readonly templatesView: string;
  readonly standardIndicators: string;
  readonly standardIndicatorsHow: string;
  readonly intoProject: string;
  readonly kindOfProject: string;
  /** Behind the kind that the project's name or use of funds tells. */
  readonly kindProposed: (kind: string) => string;
  readonly anyKind: string;
  readonly commonKind: string;
  readonly searchIndicators: string;
  readonly noIndicators: string;
  readonly basisIs: (basis: string) => string;
  readonly chooseAll: (count: number) => string;
  readonly showPlaces: (count: number) => string;
  readonly placesHeading: (count: number) => string;
  readonly leftOutHeading: (count: number) => string;
  readonly onNewRow: string;
  readonly onFreeRow: string;
  readonly insertThese: string;
  readonly inserting: string;
  readonly inserted: (count: number) => string;
  readonly insertFailed: string;
  /** The user's own templates. */
  readonly ownTemplates: OwnTemplatesText;
  readonly blankForms: string;
  /** On the button that leads to them. */
  readonly toBlankForms: string;
  readonly blankFormsHow: string;
  readonly layout: string;
  readonly layoutTitles: { readonly [layout in LayoutName]: string };
  readonly yearWanted: string;
  readonly projectList: string;
  readonly projectListExample: string;
  readonly arrangement: string;
  readonly arrangements: { readonly [arrangement in BlankFormsWanted['arrangement']]: string };
  readonly withDepartment: string;
  readonly insertForms: (count: number) => string;
  readonly blankFormsInserted: (sheets: readonly string[]) => string;
  readonly blankFormsFailed: string;
  readonly submitView: string;
  readonly seal: string;
  readonly sealDespite: string;
  readonly sealHow: string;
  readonly sealBlocked: string;
  readonly sealReason: string;
  readonly sealFailed: string;
  readonly report: ReportText;
  readonly settingsView: string;
  readonly profile: string;
  readonly profileAdvice: string;
  readonly profileChosen: (title: string) => string;
  readonly profileFailed: string;
  readonly ownProfile: string;
  readonly ownProfileAdvice: string;
  readonly ownProfilePage: string;
  readonly ownProfileFaults: (file: string) => string;
  /** What is said of a cell in which nothing stands. */
  readonly blank: string;
  readonly advice: string;
  readonly why: string;
  /** Before what a rule checks. */
  readonly ruleIs: (title: string) => string;
  readonly source: string;
  readonly ruleId: string;
  /** The link to the rule's page. */
  readonly rulePage: string;
  readonly opinion: string;
  readonly alsoConcerns: string;
  /** On the button that shows findings that say less of the same fault. */
  readonly alsoSaid: (count: number) => string;
  readonly furtherCells: (count: number) => string;
  readonly showMore: (hidden: number) => string;
  readonly unreadHeading: (count: number) => string;
  readonly lookedFor: (labels: readonly string[]) => string;
  /** `more`: so many further sheets are not named. */
  readonly lookedAt: (sheets: readonly string[], more: number) => string;
  /** So many cells hold something on the sheets looked at. */
  readonly cellsLookedAt: (cells: number) => string;
  readonly lookedForAdvice: string;
  readonly readingIntroduction: string;
  readonly allRead: string;
  readonly departmentTexts: string;
  readonly departmentName: string;
  readonly reviewerName: string;
  readonly budgetYear: string;
  readonly statedTotal: string;
  readonly goal: (number: number) => string;
  readonly safeguard: (number: number) => string;
  readonly noSuchField: string;
  readonly disbursementPlan: string;
  /** Over the columns of the indicators' table. */
  readonly columns: string;
  readonly columnOf: (letter: string) => string;
  readonly indicators: (count: number) => string;
  readonly indicatorsOf: (printed: string, count: number) => string;
  /** On the small button beside a field. */
  readonly pointAnew: (field: string) => string;
  readonly pointHow: (field: string) => string;
  readonly confirm: string;
  readonly notAForm: string;
  readonly addForm: string;
  readonly addFormHow: string;
  /** On the switch that colours the cells that were read. */
  readonly showRead: string;
  readonly showingRead: string;
  readonly showReadFailed: string;
  readonly choices: (count: number) => string;
  readonly choiceOf: { readonly [standing in FormStanding]: string };
  /** What is said of a choice whose cells are gone. */
  readonly choiceGone: string;
  /** After the field that was pointed at: the form it is of. */
  readonly ofForm: (place: string) => string;
  readonly takeBackChoice: (what: string, place: string) => string;
  readonly choosing: string;
  readonly choosingFailed: string;
  readonly pointed: (field: string, place: string) => string;
  readonly formRefused: (place: string) => string;
  readonly formAdded: (place: string) => string;
  readonly choiceGivenBack: string;
  readonly unsupported: string;
  readonly unsupportedAdvice: string;
  readonly brokenHeading: string;
  readonly brokenAdvice: string;
  readonly reload: string;
}
