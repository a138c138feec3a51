import type { CheckedWorkbook } from '../app/check-workbook';
import { conclusionOf, sayConclusion } from '../app/words/conclusion';
import { explainRefusal } from '../app/words/refusal';
import type { Language } from '../core/language';
import { labelsLookedFor } from '../core/mapping/labels';
import type { WorkbookError } from '../ports/workbook';
import type { Announcement } from './announcement';
import { commandText } from './text';

/** What a ribbon command came to. */
export type Outcome =
  /** `unmarked` is why the marks could not be set, where they could not. */
  | { readonly kind: 'checked'; readonly checked: CheckedWorkbook; readonly unmarked: WorkbookError | undefined }
  /** The summary stands on the sheet that the user now sees: there is nothing more to say. */
  | { readonly kind: 'summary-shown' }
  | { readonly kind: 'nothing-to-summarise' }
  | { readonly kind: 'refused'; readonly error: WorkbookError };

function announceCheck(
  checked: CheckedWorkbook,
  unmarked: WorkbookError | undefined,
  language: Language,
): Announcement {
  const text = commandText[language];
  const conclusion = conclusionOf(checked);
  const { headline, counts } = sayConclusion(conclusion, language);
  if (conclusion.kind === 'no-forms') return { headline, lines: [text.lookedFor(labelsLookedFor), text.openPane] };
  const marks = unmarked
    ? [text.marksFailed, explainRefusal(unmarked, language)]
    : [checked.findings.length > 0 ? text.marked : text.nothingToMark];
  return { headline, lines: [counts, ...marks, text.openPane] };
}

/** The outcome in words; undefined where the workbook itself shows it. */
export function announce(outcome: Outcome, language: Language): Announcement | undefined {
  const text = commandText[language];
  switch (outcome.kind) {
    case 'checked':
      return announceCheck(outcome.checked, outcome.unmarked, language);
    case 'summary-shown':
      return undefined;
    case 'nothing-to-summarise':
      return { headline: text.nothingToSummarise, lines: [text.lookedFor(labelsLookedFor), text.openPane] };
    case 'refused':
      return { headline: text.notCarriedOut, lines: [explainRefusal(outcome.error, language)] };
  }
}

/** A fault of ours, in words. */
export function announceFault(fault: unknown, language: Language): Announcement {
  const text = commandText[language];
  return { headline: text.brokenHeading, lines: [text.broken, fault instanceof Error ? fault.message : String(fault)] };
}
