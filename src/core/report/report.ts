import { groupFindings } from '../findings/groups';
import type { AcceptedFinding } from '../findings/waivers';
import type { CellAddress } from '../grid/cell-address';
import type { Language } from '../language';
import { isoDay, type CalendarDay } from '../model/calendar-day';
import type { Department } from '../model/department';
import type { Profile } from '../profiles/profile';
import type { Finding } from '../rules/finding';
import { wordsOf } from '../rules/index';
import { reportWords } from './report-words';

/** A part that was not read, in words. */
export interface UnreadLine {
  /** `项目1!A3:B3` */
  readonly place: string;
  readonly reason: string;
}

export interface ReportInput {
  readonly language: Language;
  readonly department: Department;
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  readonly unread: readonly UnreadLine[];
  readonly profile: Pick<Profile, 'title'>;
  /** The day of the check. */
  readonly checkedOn: CalendarDay;
  /** What the check comes to, in words: 可以报送, or what is in the way. */
  readonly verdict: { readonly headline: string; readonly counts: string };
  /** How the workbook stands to what was sealed, in words; undefined where it was never sealed. */
  readonly seal: { readonly state: string; readonly despite: string | undefined } | undefined;
}

/** One finding, numbered from 1 within its section. */
export interface ReportLine {
  readonly number: number;
  readonly severity: string;
  readonly project: string;
  readonly at: CellAddress;
  readonly problem: string;
  readonly advice: string;
}

/** A finding that may stand, why, and since which day (`2026-11-26`). */
export interface ExplainedLine extends ReportLine {
  readonly reason: string;
  readonly on: string;
}

export interface ReportFact {
  readonly label: string;
  readonly value: string;
}

/** 问题及说明: what was found in a department's forms, and what it has to say to it; to be printed and handed in. */
export interface Report {
  readonly language: Language;
  readonly facts: readonly ReportFact[];
  readonly verdict: string;
  /** 情况说明 to the whole: why it was sealed though something stood in the way. */
  readonly despite: string | undefined;
  readonly unread: readonly UnreadLine[];
  readonly open: readonly ReportLine[];
  readonly explained: readonly ExplainedLine[];
}

function dayText({ year, month, day }: CalendarDay, language: Language): string {
  return language === 'zh' ? `${year}年${month}月${day}日` : isoDay({ year, month, day });
}

function factsOf(input: ReportInput): readonly ReportFact[] {
  const { language, department, checkedOn, profile, seal } = input;
  const words = reportWords[language];
  const { name, fiscalYear } = department;
  return [
    ...(name ? [{ label: words.department, value: name.value }] : []),
    ...(fiscalYear ? [{ label: words.year, value: words.yearValue(fiscalYear.value) }] : []),
    { label: words.checkedOn, value: dayText(checkedOn, language) },
    { label: words.profile, value: profile.title[language] },
    ...(seal ? [{ label: words.seal, value: seal.state }] : []),
  ];
}

function lineOf(finding: Finding, number: number, { department, language }: ReportInput): ReportLine {
  const words = reportWords[language];
  const { message, advice } = wordsOf(finding, language);
  const project = finding.project === undefined ? undefined : department.projects[finding.project];
  const unnamed = project ? words.unnamed : words.allProjects;
  return {
    number,
    severity: words.severities[finding.severity],
    project: project?.name.value || unnamed,
    at: finding.at,
    problem: message,
    advice,
  };
}

/** The report on a check: what is open before what is explained, each by project, errors first. */
export function reportOf(input: ReportInput): Report {
  const { language, findings, accepted, unread, verdict, seal } = input;
  const waivers = new Map(accepted.map(({ finding, waiver }) => [finding, waiver]));
  const ordered = (all: readonly Finding[]): readonly Finding[] =>
    groupFindings(all).flatMap((group) => group.findings);
  return {
    language,
    facts: factsOf(input),
    verdict: [verdict.headline, verdict.counts].filter((words) => words !== '').join(language === 'zh' ? '　' : ' — '),
    despite: seal?.despite,
    unread,
    open: ordered(findings).map((finding, index) => lineOf(finding, index + 1, input)),
    explained: ordered([...waivers.keys()]).flatMap((finding, index) => {
      const waiver = waivers.get(finding);
      return waiver ? [{ ...lineOf(finding, index + 1, input), reason: waiver.reason, on: isoDay(waiver.on) }] : [];
    }),
  };
}
