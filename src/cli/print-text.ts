import type { Colors } from 'picocolors/types';
import { sayConclusion, conclusionOf } from '../app/words/conclusion';
import { amountIn } from '../app/words/numbers';
import { saySheetNote } from '../app/words/sheet-notes';
import { explainUnread } from '../app/words/unread';
import type { CheckedWorkbook } from '../app/check-workbook';
import { groupFindings, type FindingGroup } from '../core/findings/groups';
import { cellLabel, rangeA1 } from '../core/grid/a1';
import type { Language } from '../core/language';
import { labelsLookedFor } from '../core/mapping/labels';
import { isoDay } from '../core/model/calendar-day';
import type { Project } from '../core/model/project';
import type { Finding, Severity } from '../core/rules/finding';
import { wordsOf } from '../core/rules/index';

/** How a report is drawn: its language, and the colours of the terminal, which do nothing where there is none. */
export interface Drawing {
  readonly language: Language;
  readonly colours: Colors;
}

const severityWords: { readonly [language in Language]: { readonly [severity in Severity]: string } } = {
  zh: { error: '✖ 必须改', warning: '▲ 建议', info: '· 提示' },
  en: { error: '✖ must be corrected', warning: '▲ to consider', info: '· for information' },
};

function severityText(severity: Severity, { language, colours }: Drawing): string {
  const words = severityWords[language][severity];
  switch (severity) {
    case 'error':
      return colours.red(words);
    case 'warning':
      return colours.yellow(words);
    case 'info':
      return colours.cyan(words);
  }
}

function findingLines(finding: Finding, drawing: Drawing): readonly string[] {
  const { message, advice } = wordsOf(finding, drawing.language);
  const place = drawing.colours.bold(cellLabel(finding.at));
  return [
    `  ${severityText(finding.severity, drawing)}  ${place}`,
    `      ${message}`,
    `      ${drawing.colours.dim('→')} ${advice}`,
  ];
}

function groupHeading(
  { project: index }: FindingGroup,
  projects: readonly Project[],
  { language, colours }: Drawing,
): string {
  const project = index === undefined ? undefined : projects[index];
  if (!project) return colours.bold(language === 'zh' ? '全部项目' : 'All projects');
  const unnamed = language === 'zh' ? '（未填项目名称）' : '(no name)';
  const { total } = project.funding;
  const details = [
    `${project.form.sheet}!${rangeA1(project.form)}`,
    ...(total === undefined ? [] : [amountIn(language, total)]),
  ];
  return `${colours.bold(project.name.value || unnamed)}  ${colours.dim(details.join(' · '))}`;
}

/** What was not read, a line each, below a heading; none where all was read. */
export function unreadLines(
  { unread }: Pick<CheckedWorkbook, 'unread'>,
  { language, colours }: Drawing,
): readonly string[] {
  if (unread.length === 0) return [];
  const heading = colours.bold(language === 'zh' ? '没有读懂或需要核对的部分' : 'Not understood, or to be checked');
  const lines = unread.map(
    ({ range, reason }) => `  ${range.sheet}!${rangeA1(range)}  ${explainUnread(reason, language)}`,
  );
  return [heading, ...lines, ''];
}

/** What somebody has explained, with the reasons, below what is open. */
function acceptedLines({ accepted }: CheckedWorkbook, { language, colours }: Drawing): readonly string[] {
  if (accepted.length === 0) return [];
  const heading = colours.bold(language === 'zh' ? '已说明情况' : 'Explained');
  const [reason, colon] = language === 'zh' ? ['情况说明', '：'] : ['Reason', ': '];
  const lines = accepted.flatMap(({ finding, waiver }) => [
    `  ${colours.bold(cellLabel(finding.at))}  ${colours.dim(wordsOf(finding, language).message)}`,
    `      ${reason}${colon}${waiver.reason.replace(/\s+/gu, ' ')} (${isoDay(waiver.on)})`,
  ]);
  return [heading, ...lines, ''];
}

/** The findings by project, errors first. */
export function linesByProject(
  findings: readonly Finding[],
  projects: readonly Project[],
  drawing: Drawing,
): readonly string[] {
  return groupFindings(findings).flatMap((group) => [
    groupHeading(group, projects, drawing),
    ...group.findings.flatMap((finding) => findingLines(finding, drawing)),
    '',
  ]);
}

/** Which labels were looked for, where no form was found. */
export function sayNoForms(language: Language): string {
  return language === 'zh'
    ? `没有找到项目绩效表。查找了${labelsLookedFor.map((label) => `“${label}”`).join('')}等标签；请确认表中保留了这些标签。`
    : `No project form was found. The labels looked for were ${labelsLookedFor.map((label) => `“${label}”`).join(', ')}; make sure that the form still has them.`;
}

/** One workbook's report for a person: its verdict, then the findings by project, errors first. */
export function drawReport(file: string, checked: CheckedWorkbook, drawing: Drawing): string {
  const { language, colours } = drawing;
  const { department, findings, sheetNotes } = checked;
  const verdict = conclusionOf(checked);
  const { headline, counts } = sayConclusion(verdict, language);
  const tone = verdict.kind === 'clear' ? colours.green : colours.red;
  const unit = department.name ? ` · ${department.name.value}` : '';
  const notes = sheetNotes.map((note) => colours.dim(saySheetNote(note, language)));
  const lines = [colours.bold(`${file}${unit}`), tone(headline) + (counts && `  ${counts}`), ...notes, ''];
  if (verdict.kind === 'no-forms') lines.push(sayNoForms(language), '');
  lines.push(...unreadLines(checked, drawing));
  lines.push(...linesByProject(findings, department.projects, drawing));
  lines.push(...acceptedLines(checked, drawing));
  return lines.join('\n');
}
