import type { CheckedWorkbook } from '../app/check-workbook';
import { groupFindings } from '../core/findings/groups';
import type { AcceptedFinding } from '../core/findings/waivers';
import { repairsOf } from '../core/fixes/cell-changes';
import { cellA1, cellLabel, rangeA1 } from '../core/grid/a1';
import type { RangeAddress } from '../core/grid/cell-address';
import { cellLookup, type CellLookup } from '../core/grid/lookup';
import type { Language } from '../core/language';
import type { SheetNote } from '../core/mapping/sheet-notes';
import { isoDay } from '../core/model/calendar-day';
import type { Unread } from '../core/model/department';
import type { Indicator } from '../core/model/indicator';
import { wanFromFen, type Fen } from '../core/model/money';
import type { FundingBreakdown, Project } from '../core/model/project';
import type { Finding, Severity } from '../core/rules/finding';
import { repairOf, wordsOf } from '../core/rules/index';
import { saySheetNote } from '../app/words/sheet-notes';
import { explainUnread } from '../app/words/unread';

/** The shapes that `check --format json` and `ndjson` print: a promise to other programs, changed only by adding to it. */
export interface WorkbookReport {
  readonly file: string;
  readonly department: string | null;
  readonly goals: readonly string[];
  readonly safeguards: readonly string[];
  readonly projects: readonly ProjectReport[];
  readonly findings: readonly FindingReport[];
  readonly unread: readonly UnreadReport[];
  readonly notes: readonly NoteReport[];
  readonly error: ErrorReport | null;
  /** What somebody has explained: none of these is among `findings`. */
  readonly accepted: readonly AcceptedReport[];
  /** By which profile it was checked; null where it could not be read. */
  readonly profile: string | null;
}

/** Amounts in 万元; null where the form does not state them. */
export interface BudgetReport {
  readonly total: number | null;
  readonly fiscal: number | null;
  readonly local: number | null;
  readonly transfer: number | null;
  readonly other: number | null;
}

export interface ProjectReport {
  readonly code: string | null;
  readonly name: string | null;
  readonly kind: string | null;
  readonly sheet: string;
  readonly range: string;
  readonly purpose: string | null;
  readonly budget: BudgetReport;
  /** Cumulative fractions of the budget; null where not readable. */
  readonly quarters: readonly (number | null)[];
  readonly goal: string | null;
  readonly indicators: readonly IndicatorReport[];
  /** What the form says of the project's whole period; null where it says nothing of it. */
  readonly midTerm: MidTermReport | null;
}

export interface MidTermReport {
  readonly total: number | null;
  readonly goal: string | null;
  readonly indicators: readonly IndicatorReport[];
}

export interface IndicatorReport {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  readonly basis: string;
  readonly cell: string;
}

export interface FindingReport {
  readonly rule: string;
  readonly severity: Severity;
  readonly project: string | null;
  readonly sheet: string;
  readonly cell: string;
  readonly related: readonly string[];
  readonly message: string;
  readonly fix: FixReport | null;
}

/** A finding that may stand, with the reason and the day (`2026-11-26`) on which it was written. */
export interface AcceptedReport extends FindingReport {
  readonly reason: string;
  readonly acceptedOn: string;
}

/** What would mend a finding: the cells' new contents, '' for a blank one. */
export interface FixReport {
  readonly title: string;
  readonly edits: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly value: string | number | boolean;
  }[];
}

export interface UnreadReport {
  readonly sheet: string;
  readonly range: string;
  readonly reason: string;
}

/** Sheets that are hidden and were read all the same, or that were not looked at; `message` is a sentence for people. */
export interface NoteReport {
  readonly code: SheetNote['code'];
  readonly sheets: readonly string[];
  readonly message: string;
}

export interface ErrorReport {
  readonly code: string;
  readonly message: string;
}

function textOrNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

function wanOrNull(amount: Fen | undefined): number | null {
  return amount === undefined ? null : wanFromFen(amount);
}

function budgetReport({ total, fiscal, local, transfer, other }: FundingBreakdown): BudgetReport {
  return {
    total: wanOrNull(total),
    fiscal: wanOrNull(fiscal),
    local: wanOrNull(local),
    transfer: wanOrNull(transfer),
    other: wanOrNull(other),
  };
}

function indicatorReport({ level1, level2, name, description, value, basis }: Indicator): IndicatorReport {
  return {
    level1: level1.class ?? level1.printed,
    level2: level2?.class ?? level2?.printed ?? '',
    name: name.value,
    description: description?.value ?? '',
    value: value.value,
    basis: basis?.value ?? '',
    cell: cellLabel(name.at),
  };
}

function midTermReport({ midTerm }: Project): MidTermReport | null {
  if (!midTerm) return null;
  const { total, goal, indicators } = midTerm;
  return { total: wanOrNull(total), goal: textOrNull(goal?.value), indicators: indicators.map(indicatorReport) };
}

function projectReport(project: Project): ProjectReport {
  return {
    code: textOrNull(project.code?.value),
    name: textOrNull(project.name.value),
    kind: textOrNull(project.kind?.value),
    sheet: project.form.sheet,
    range: rangeA1(project.form),
    purpose: textOrNull(project.usage?.value),
    budget: budgetReport(project.funding),
    quarters: project.plan?.quarters.map(({ value }) => (value.kind === 'stated' ? value.fraction : null)) ?? [],
    goal: textOrNull(project.goal?.value),
    indicators: project.indicators.map(indicatorReport),
    midTerm: midTermReport(project),
  };
}

function fixReport(finding: Finding, lookup: CellLookup, language: Language): FixReport | null {
  const repair = repairOf(finding);
  const { changes } = repair ? repairsOf([finding], lookup) : { changes: [] };
  if (!repair || changes.length === 0) return null;
  const edits = changes.map(({ at, after }) => ({ sheet: at.sheet, cell: cellA1(at), value: after.value }));
  return { title: repair.title[language], edits };
}

interface Reporting {
  readonly projects: readonly Project[];
  readonly lookup: CellLookup;
  readonly language: Language;
}

function findingReport(finding: Finding, { projects, lookup, language }: Reporting): FindingReport {
  const { message, advice } = wordsOf(finding, language);
  const project = finding.project === undefined ? undefined : projects[finding.project];
  return {
    rule: finding.rule,
    severity: finding.severity,
    project: textOrNull(project?.name.value),
    sheet: finding.at.sheet,
    cell: cellA1(finding.at),
    related: finding.related.map(cellLabel),
    message: language === 'zh' ? message + advice : `${message} ${advice}`,
    fix: fixReport(finding, lookup, language),
  };
}

function acceptedReport({ finding, waiver }: AcceptedFinding, reporting: Reporting): AcceptedReport {
  return { ...findingReport(finding, reporting), reason: waiver.reason, acceptedOn: isoDay(waiver.on) };
}

/** A range and its sheet, as the report names them. */
function placeOf(range: RangeAddress): { readonly sheet: string; readonly range: string } {
  return { sheet: range.sheet, range: rangeA1(range) };
}

function unreadReport({ range, reason }: Unread, language: Language): UnreadReport {
  return { ...placeOf(range), reason: explainUnread(reason, language) };
}

/** The report on a workbook that could be read; findings by project, errors first. */
export function reportOn(file: string, checked: CheckedWorkbook, language: Language): WorkbookReport {
  const { department, findings, accepted, unread, sheetNotes, snapshot, profile } = checked;
  const reporting = { projects: department.projects, lookup: cellLookup(snapshot), language };
  return {
    file,
    department: textOrNull(department.name?.value),
    goals: department.goals.map(({ value }) => value),
    safeguards: department.safeguards.map(({ value }) => value),
    projects: department.projects.map(projectReport),
    findings: groupFindings(findings).flatMap((group) =>
      group.findings.map((finding) => findingReport(finding, reporting)),
    ),
    unread: unread.map((one) => unreadReport(one, language)),
    notes: sheetNotes.map((note) => ({ ...note, message: saySheetNote(note, language) })),
    error: null,
    accepted: accepted.map((one) => acceptedReport(one, reporting)),
    profile: profile.id,
  };
}

/** The report on a file that could not be read. */
export function reportOnRefusal(file: string, error: ErrorReport): WorkbookReport {
  const nothing = { goals: [], safeguards: [], projects: [], findings: [], unread: [], notes: [], accepted: [] };
  return { file, department: null, ...nothing, error, profile: null };
}

export interface Summary {
  readonly workbooks: number;
  readonly projects: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Counted in none of the three before. */
  readonly accepted: number;
}

export function summaryOf(reports: readonly WorkbookReport[]): Summary {
  const count = (severity: Severity): number =>
    reports.reduce((all, { findings }) => all + findings.filter((finding) => finding.severity === severity).length, 0);
  return {
    workbooks: reports.length,
    projects: reports.reduce((all, { projects }) => all + projects.length, 0),
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    accepted: reports.reduce((all, { accepted }) => all + accepted.length, 0),
  };
}
