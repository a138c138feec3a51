import type { AcceptedFinding } from '../../findings/waivers';
import { cellLookup } from '../../grid/lookup';
import type { Snapshot } from '../../grid/snapshot';
import type { Department } from '../../model/department';
import type { Profile } from '../../profiles/profile';
import type { Finding } from '../../rules/finding';
import { ownSheetsOf, ownSheetTitle, preparedSheet, summarySheets, type SummarySheet } from '../own-sheets';
import type { PlanStep, WritePlan } from '../write-plan';
import type { CalendarDay } from '../../model/calendar-day';
import { cashPlanSteps } from './cash-plan';
import { departmentSteps } from './department-sheet';
import { findingListSteps } from './finding-list';
import { indicatorListSteps } from './indicator-list';
import { overviewTable } from './overview';
import { layOutTable } from './table-layout';
import { usersColumnSteps } from './users-columns';

export interface SummaryInput {
  readonly snapshot: Snapshot;
  readonly department: Department;
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  readonly profile: Profile;
  /** The day of the check. */
  readonly checkedOn: CalendarDay;
}

export interface SummaryPlan {
  readonly plan: WritePlan;
  /** The titles that the sheets bear, in the order in which they are written. */
  readonly sheets: readonly string[];
}

function departmentNote({
  department: { name, fiscalYear },
  checkedOn: { year, month, day },
  profile,
}: SummaryInput): string {
  const parts = [
    ...(name ? [`编制单位：${name.value}`] : []),
    ...(fiscalYear ? [`预算年度：${fiscalYear.value}年`] : []),
    `检查日期：${year}年${month}月${day}日`,
    `规则方案：${profile.title.zh}`,
    '金额单位：万元',
  ];
  return parts.join('　');
}

function titlesFor(snapshot: Snapshot): { readonly [sheet in SummarySheet]: string } {
  return {
    department: ownSheetTitle('department', snapshot),
    overview: ownSheetTitle('overview', snapshot),
    'cash-plan': ownSheetTitle('cash-plan', snapshot),
    indicators: ownSheetTitle('indicators', snapshot),
    findings: ownSheetTitle('findings', snapshot),
  };
}

/**
 * Plans the summary sheets over all projects. Sheets of ours are found by their defined names, whatever their titles are now;
 * a user's sheet of the same title is left alone, and ours then gets a number behind its title. What users have written beside our
 * tables stays behind its line.
 */
export function planSummary(input: SummaryInput): SummaryPlan {
  const { snapshot, department, findings, accepted } = input;
  const titles = titlesFor(snapshot);
  const present = ownSheetsOf(snapshot);
  const lookup = cellLookup(snapshot);
  const { projects } = department;
  const contents: { readonly [sheet in SummarySheet]: readonly PlanStep[] } = {
    department: departmentSteps({
      sheet: titles.department,
      note: departmentNote(input),
      department,
      findings,
      titles,
    }),
    overview: layOutTable(overviewTable(titles.overview, department, findings, lookup)),
    'cash-plan': cashPlanSteps(titles['cash-plan'], titles.overview, projects, lookup),
    indicators: indicatorListSteps(titles.indicators, projects, lookup),
    findings: findingListSteps(titles.findings, { findings, accepted }, projects, lookup),
  };
  const prepared = summarySheets.flatMap((sheet) => preparedSheet(sheet, snapshot));
  const written = summarySheets.flatMap((sheet) => {
    const old = snapshot.sheets.find(({ name }) => name === present.get(sheet));
    return old ? [...contents[sheet], ...usersColumnSteps(sheet, old, contents[sheet])] : contents[sheet];
  });
  return { plan: { steps: [...prepared, ...written] }, sheets: summarySheets.map((sheet) => titles[sheet]) };
}
