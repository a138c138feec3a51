import { rangeA1 } from '../core/grid/a1';
import type { Language } from '../core/language';
import type { CalendarDay } from '../core/model/calendar-day';
import { ownSheetTitle } from '../core/plans/own-sheets';
import { planReport } from '../core/plans/report-sheet';
import { reportOf, type Report } from '../core/report/report';
import { ok, type Result } from '../core/result';
import type { Receipt, Workbook, WorkbookError } from '../ports/workbook';
import type { CheckedWorkbook } from './check-workbook';
import { sealState } from './seal-workbook';
import { conclusionOf, sayConclusion } from './words/conclusion';
import { saySealState } from './words/seal';
import { explainUnread } from './words/unread';

/** The report on a check, in words: for the sheet 问题及说明 and for a printed page. */
export function reportFor(checked: CheckedWorkbook, checkedOn: CalendarDay, language: Language): Report {
  const { unread, seal, department } = checked;
  return reportOf({
    ...checked,
    language,
    checkedOn,
    verdict: sayConclusion(conclusionOf(checked), language),
    unread: unread.map(({ range, reason }) => ({
      place: `${range.sheet}!${rangeA1(range)}`,
      reason: explainUnread(reason, language),
    })),
    seal: seal && {
      state: saySealState(sealState(checked), department.projects, language),
      despite: seal.despite,
    },
  });
}

export interface WrittenReport {
  readonly receipt: Receipt;
  /** The title that the sheet bears. */
  readonly sheet: string;
}

/** Writes 问题及说明 from a check, in place where the workbook has it already. */
export async function writeReport(
  workbook: Workbook,
  checked: CheckedWorkbook,
  checkedOn: CalendarDay,
): Promise<Result<WrittenReport, WorkbookError>> {
  const { snapshot } = checked;
  const applied = await workbook.apply(planReport(reportFor(checked, checkedOn, 'zh'), snapshot));
  return applied.ok ? ok({ receipt: applied.value, sheet: ownSheetTitle('report', snapshot) }) : applied;
}
