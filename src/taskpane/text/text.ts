import type { Fen } from '../../core/model/money';
import type { Severity } from '../../core/rules/finding';
import type { Progress } from '../../ports/workbook';

/** Every sentence of the pane. Each language is one value of this type, so a sentence that is missing does not compile. */
export interface Text {
  readonly title: string;
  readonly connecting: string;
  readonly noConnection: string;
  readonly noConnectionAdvice: string;
  readonly notExcel: string;
  readonly notExcelAdvice: string;
  readonly check: string;
  readonly checkAgain: string;
  readonly cancel: string;
  readonly retry: string;
  readonly introduction: string;
  readonly checking: string;
  readonly checkingProgress: (progress: Progress) => string;
  /** After a check that the user stopped. */
  readonly stopped: string;
  readonly retryingByItself: string;
  readonly earlierResult: string;
  readonly markCells: string;
  readonly writingMarks: string;
  readonly marksFailed: string;
  readonly writeSummary: string;
  readonly writingSummary: string;
  readonly summaryWritten: (sheets: readonly string[]) => string;
  readonly summaryFailed: string;
  readonly takeBack: string;
  readonly takingBack: string;
  readonly takenBack: string;
  readonly takingBackFailed: string;
  readonly selectionFailed: string;
  readonly wasRead: (read: {
    readonly projects: number;
    readonly indicators: number;
    readonly budget: Fen | undefined;
  }) => string;
  readonly findings: string;
  readonly noFindings: string;
  readonly severity: { readonly [severity in Severity]: string };
  /** The heading over findings about all projects together. */
  readonly wholeDepartment: string;
  readonly unnamedProject: string;
  readonly countOf: { readonly [severity in Severity]: (count: number) => string };
  readonly goTo: (place: string) => string;
  readonly advice: string;
  readonly why: string;
  readonly source: string;
  readonly opinion: string;
  readonly alsoConcerns: string;
  readonly showMore: (hidden: number) => string;
  readonly unreadHeading: (count: number) => string;
  readonly lookedFor: (labels: readonly string[]) => string;
  readonly lookedForAdvice: string;
  readonly unsupported: string;
  readonly unsupportedAdvice: string;
  readonly brokenHeading: string;
  readonly brokenAdvice: string;
  readonly reload: string;
}
