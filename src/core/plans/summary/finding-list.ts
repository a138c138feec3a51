import { groupFindings } from '../../findings/groups';
import type { AcceptedFinding, Waiver } from '../../findings/waivers';
import type { CellLookup } from '../../grid/lookup';
import { isoDay } from '../../model/calendar-day';
import type { Project } from '../../model/project';
import type { Finding, Severity } from '../../rules/finding';
import { wordsOf } from '../../rules/index';
import { markLooks } from '../marks';
import type { PlanStep, PlanValue } from '../write-plan';
import { linkedText, linkTo } from './source-links';
import { firstLine, layOutTable, type SummaryColumn, type SummaryTable } from './table-layout';

export const severityNames: { readonly [severity in Severity]: string } = {
  error: '必须改',
  warning: '建议',
  info: '提示',
};

const columns: readonly SummaryColumn[] = [
  { heading: '序号', width: 6, horizontal: 'center' },
  { heading: '程度', width: 9, horizontal: 'center' },
  { heading: '项目名称', width: 26 },
  { heading: '单元格', width: 16, link: true },
  { heading: '问题', width: 24 },
  { heading: '说明', width: 48 },
  { heading: '处理建议', width: 48 },
  { heading: '依据', width: 44 },
  { heading: '情况说明', width: 36 },
];
const severityColumn = 1;

function line(
  { finding, waiver }: Listed,
  index: number,
  projects: readonly Project[],
  lookup: CellLookup,
): readonly PlanValue[] {
  const words = wordsOf(finding, 'zh');
  const project = finding.project === undefined ? undefined : projects[finding.project];
  return [
    index + 1,
    severityNames[finding.severity],
    project ? linkedText(project.name, lookup) : '（全部项目）',
    linkTo(finding.at),
    words.title,
    words.message,
    words.advice,
    words.source,
    waiver ? `${waiver.reason}（${isoDay(waiver.on)}）` : null,
  ];
}

/** An open finding, or one that somebody has explained. */
interface Listed {
  readonly finding: Finding;
  readonly waiver?: Waiver;
}

/** Cells of neighbouring lines of one severity are coloured together. */
function severityColours(sheet: string, findings: readonly Finding[], first: number): readonly PlanStep[] {
  const steps: PlanStep[] = [];
  let start = 0;
  findings.forEach(({ severity }, index) => {
    if (findings[index + 1]?.severity === severity) return;
    const range = { sheet, row: first + start, column: severityColumn, rows: index - start + 1, columns: 1 };
    steps.push({ step: 'style', range, style: markLooks[severity] });
    start = index + 1;
  });
  return steps;
}

/** 问题清单: every finding with a link to its cell, what is wrong and what to do, in the order of the pane; the explained ones last. */
export function findingListSteps(
  sheet: string,
  { findings, accepted }: { readonly findings: readonly Finding[]; readonly accepted: readonly AcceptedFinding[] },
  projects: readonly Project[],
  lookup: CellLookup,
): readonly PlanStep[] {
  const ordered = groupFindings(findings).flatMap((group) => group.findings);
  const layout: SummaryTable = {
    sheet,
    title: '问题清单',
    note: '点击“单元格”可转到问题所在位置',
    columns,
    rows: [...ordered.map((finding) => ({ finding })), ...accepted].map((listed, index) =>
      line(listed, index, projects, lookup),
    ),
    frozenColumns: 0,
  };
  return [...layOutTable(layout), ...severityColours(sheet, ordered, firstLine(layout))];
}
