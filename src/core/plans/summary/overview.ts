import { columnLetters } from '../../grid/a1';
import type { CellLookup } from '../../grid/lookup';
import type { Department } from '../../model/department';
import type { Indicator, Level1 } from '../../model/indicator';
import { sumOf, wanFromFen, type Fen } from '../../model/money';
import type { FundingBreakdown, Project } from '../../model/project';
import type { Finding, Severity } from '../../rules/finding';
import type { PlanValue } from '../write-plan';
import { amountInWan, linkedBudget, linkedProgress, linkedText } from './source-links';
import { firstLine, sumOver, type SummaryColumn, type SummaryTable } from './table-layout';

const money = { width: 13, format: '#,##0.00', horizontal: 'right' } as const;
const count = { width: 9, format: '0', horizontal: 'center' } as const;
const parts = ['fiscal', 'local', 'transfer', 'other'] as const satisfies readonly (keyof FundingBreakdown)[];
const countedClasses = ['产出指标', '成本指标', '效益指标', '满意度指标'] as const satisfies readonly Level1[];
const countedSeverities = ['error', 'warning'] as const satisfies readonly Severity[];

/** Where the overview's columns stand, from zero: other sheets refer to them. */
export const overviewColumns = { name: 2, budget: 3, firstQuarter: 8, errors: 16, warnings: 17 } as const;

function columns(percentFormat: string): readonly SummaryColumn[] {
  const quarter = { width: 10, format: percentFormat, horizontal: 'center' } as const;
  return [
    { heading: '序号', width: 6, horizontal: 'center' },
    { heading: '项目编码', width: 22 },
    { heading: '项目名称', width: 34 },
    { heading: '预算数', ...money },
    { heading: '财政资金', ...money },
    { heading: '其中：本级资金', ...money },
    { heading: '其中：上级转移支付资金', ...money },
    { heading: '其他资金', ...money },
    { heading: '第一季度', ...quarter },
    { heading: '第二季度', ...quarter },
    { heading: '第三季度', ...quarter },
    { heading: '第四季度', ...quarter },
    ...countedClasses.map((heading) => ({ heading, ...count })),
    { heading: '必须改', ...count },
    { heading: '建议', ...count },
  ];
}

/** Whole percentages stay short; a plan such as 62.5 % needs its decimals. */
function percentFormatFor(projects: readonly Project[]): string {
  const fractions = projects.flatMap((project) =>
    (project.plan?.quarters ?? []).flatMap(({ value }) => (value.kind === 'stated' ? [value.fraction] : [])),
  );
  return fractions.every((fraction) => Math.abs(fraction * 100 - Math.round(fraction * 100)) < 1e-9) ? '0%' : '0.00%';
}

/** Under which class an indicator is counted: cost as its own, also on forms that print it under 产出指标. */
function countedClass({ level1, level2 }: Indicator): Level1 | undefined {
  return level2?.class?.includes('成本') ? '成本指标' : level1.class;
}

function indicatorsOf(project: Project, level1: Level1): number {
  return project.indicators.filter((indicator) => countedClass(indicator) === level1).length;
}

type FindingCounts = ReadonlyMap<number | undefined, { readonly [severity in Severity]: number }>;

function countByProject(findings: readonly Finding[]): FindingCounts {
  const counts = new Map<number | undefined, { [severity in Severity]: number }>();
  for (const { project, severity } of findings) {
    const known = counts.get(project) ?? { error: 0, warning: 0, info: 0 };
    known[severity] += 1;
    counts.set(project, known);
  }
  return counts;
}

function line(project: Project, index: number, lookup: CellLookup, counts: FindingCounts): readonly PlanValue[] {
  const found = counts.get(index);
  const quarters = project.plan?.quarters.map(linkedProgress) ?? ['', '', '', ''];
  return [
    index + 1,
    linkedText(project.code, lookup),
    linkedText(project.name, lookup),
    linkedBudget(project.funding, lookup),
    ...parts.map((part) => amountInWan(project.funding[part])),
    ...quarters,
    ...countedClasses.map((level1) => indicatorsOf(project, level1)),
    ...countedSeverities.map((severity) => found?.[severity] ?? 0),
  ];
}

function totalOf(projects: readonly Project[], part: 'total' | (typeof parts)[number]): number {
  return wanFromFen(
    sumOf(projects.map(({ funding }) => funding[part]).filter((amount): amount is Fen => amount !== undefined)),
  );
}

function totalLine(projects: readonly Project[], counts: FindingCounts, first: number): readonly PlanValue[] {
  const lines = projects.length;
  const sum = (column: number, shows: number): PlanValue => sumOver(columnLetters(column), first, lines, shows);
  const { budget, firstQuarter } = overviewColumns;
  const classColumn = firstQuarter + 4;
  const severityColumn = classColumn + countedClasses.length;
  return [
    '合计',
    '',
    '',
    sum(budget, totalOf(projects, 'total')),
    ...parts.map((part, place) => sum(budget + 1 + place, totalOf(projects, part))),
    ...['', '', '', ''],
    ...countedClasses.map((level1, place) =>
      sum(
        classColumn + place,
        projects.reduce((all, project) => all + indicatorsOf(project, level1), 0),
      ),
    ),
    ...countedSeverities.map((severity, place) =>
      sum(
        severityColumn + place,
        projects.reduce((all, _, index) => all + (counts.get(index)?.[severity] ?? 0), 0),
      ),
    ),
  ];
}

/** 项目总览: one line a project, with its sources of funds, its plan, its indicators by class and its findings. */
export function overviewTable(
  sheet: string,
  { projects, name }: Department,
  findings: readonly Finding[],
  lookup: CellLookup,
): SummaryTable {
  const counts = countByProject(findings);
  const rows = projects.map((project, index) => line(project, index, lookup, counts));
  return {
    sheet,
    title: '项目总览',
    note: `${name ? `编制单位：${name.value}　` : ''}金额单位：万元　季度为累进进度　成本指标单独计数，不计入产出指标`,
    columns: columns(percentFormatFor(projects)),
    rows,
    ...(rows.length > 0 ? { total: totalLine(projects, counts, firstLine({})) } : {}),
    frozenColumns: overviewColumns.name + 1,
  };
}
