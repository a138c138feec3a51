import { cellA1, columnLetters, quotedSheet } from '../../grid/a1';
import type { CellAddress } from '../../grid/cell-address';
import type { CellLookup } from '../../grid/lookup';
import { wanFromFen } from '../../model/money';
import type { Project } from '../../model/project';
import type { PlanStep, PlanValue } from '../write-plan';
import { overviewColumns } from './overview';
import { linkedText } from './source-links';
import {
  exactWan,
  firstLine,
  headingRow,
  layOutTable,
  shownNumber,
  sumOver,
  type SummaryColumn,
  type SummaryTable,
} from './table-layout';

export const quarterNames = ['第一季度', '第二季度', '第三季度', '第四季度'] as const;
const money = { width: 13, format: '#,##0.00', horizontal: 'right' } as const;
const nameColumn = 0;
const budgetColumn = 1;
const cumulativeColumn = 2;
const singleColumn = cumulativeColumn + quarterNames.length;
const columnCount = singleColumn + quarterNames.length;
const chartRows = 18;

const columns: readonly SummaryColumn[] = [
  { heading: '项目名称', width: 34 },
  { heading: '预算数', ...money },
  ...quarterNames.map((heading) => ({ heading, ...money })),
  ...quarterNames.map((heading) => ({ heading, ...money })),
];

const groups = [
  { heading: '截至季度末累计支出', column: cumulativeColumn, columns: quarterNames.length },
  { heading: '当季支出', column: singleColumn, columns: quarterNames.length },
];
const first = firstLine({ groups });

/** Cumulative amounts in 万元 by quarter; undefined where budget or progress is not stated. */
function cumulativeAmounts({ funding, plan }: Project): readonly (number | undefined)[] {
  const { total } = funding;
  return quarterNames.map((_, quarter) => {
    const progress = plan?.quarters[quarter]?.value;
    return total !== undefined && progress?.kind === 'stated' ? wanFromFen(total) * progress.fraction : undefined;
  });
}

/** What is spent in each quarter; undefined where it or the quarter before is not known. */
function singleAmounts(cumulative: readonly (number | undefined)[]): readonly (number | undefined)[] {
  return cumulative.map((amount, quarter) => {
    const before = quarter === 0 ? 0 : cumulative[quarter - 1];
    return amount === undefined || before === undefined ? undefined : amount - before;
  });
}

function formulaOr(formula: string, shows: number | undefined): PlanValue {
  return shows === undefined ? '' : { formula, shows };
}

function line(project: Project, index: number, overview: string, lookup: CellLookup): readonly PlanValue[] {
  const inOverview = (column: number): string =>
    `${quotedSheet(overview)}!${cellA1({ row: firstLine({}) + index, column })}`;
  const cell = (column: number): string => cellA1({ row: first + index, column });
  const budget = project.funding.total;
  const cumulative = cumulativeAmounts(project);
  return [
    linkedText(project.name, lookup),
    formulaOr(`=${inOverview(overviewColumns.budget)}`, budget === undefined ? undefined : wanFromFen(budget)),
    ...cumulative.map((amount, quarter) =>
      formulaOr(`=${cell(budgetColumn)}*${inOverview(overviewColumns.firstQuarter + quarter)}`, amount),
    ),
    ...singleAmounts(cumulative).map((amount, quarter) => {
      const now = cell(cumulativeColumn + quarter);
      return formulaOr(quarter === 0 ? `=${now}` : `=${now}-${cell(cumulativeColumn + quarter - 1)}`, amount);
    }),
  ];
}

function totalLine(rows: readonly (readonly PlanValue[])[]): readonly PlanValue[] {
  const sums = columns.slice(budgetColumn).map((_, place) => {
    const column = budgetColumn + place;
    const shows = rows.reduce((sum, row) => sum + shownNumber(row[column]), 0);
    return sumOver(columnLetters(column), first, rows.length, exactWan(shows));
  });
  return ['合计', ...sums];
}

/** A figure of the total line: where it stands and what it shows. */
export interface TotalFigure {
  readonly at: CellAddress;
  readonly amount: number;
}

export interface QuarterTotal {
  readonly name: string;
  readonly single: TotalFigure;
  readonly cumulative: TotalFigure;
}

/** What all projects together plan to spend, in 万元, by quarter, from the total line of the sheet of this title. */
export function quarterTotals(sheet: string, projects: readonly Project[]): readonly QuarterTotal[] {
  const row = first + projects.length;
  const amounts = projects.map(cumulativeAmounts);
  const sumIn = (of: readonly (readonly (number | undefined)[])[], quarter: number): number =>
    exactWan(of.reduce((sum, quarters) => sum + (quarters[quarter] ?? 0), 0));
  return quarterNames.map((name, quarter) => ({
    name,
    single: {
      at: { sheet, row, column: singleColumn + quarter },
      amount: sumIn(amounts.map(singleAmounts), quarter),
    },
    cumulative: { at: { sheet, row, column: cumulativeColumn + quarter }, amount: sumIn(amounts, quarter) },
  }));
}

/** The chart of the department's plan: what is spent in each quarter, and in all up to its end. */
function chartStep(sheet: string, lines: number): PlanStep {
  const total = first + lines;
  const heading = headingRow({ groups });
  const quarters = { sheet, rows: 1, columns: quarterNames.length };
  return {
    step: 'chart',
    name: 'budget_performance_cash_plan',
    kind: 'column',
    title: '分季度资金支出计划（万元）',
    categories: { ...quarters, row: heading, column: cumulativeColumn },
    series: [
      {
        name: { sheet, row: heading - 1, column: singleColumn },
        values: { ...quarters, row: total, column: singleColumn },
      },
      {
        name: { sheet, row: heading - 1, column: cumulativeColumn },
        values: { ...quarters, row: total, column: cumulativeColumn },
      },
    ],
    over: { sheet, row: total + 2, column: nameColumn, rows: chartRows, columns: columnCount - 2 },
  };
}

/** 资金计划: planned amounts by project and quarter, calculated from the overview, with a chart of the totals. */
export function cashPlanSteps(
  sheet: string,
  overview: string,
  projects: readonly Project[],
  lookup: CellLookup,
): readonly PlanStep[] {
  const rows = projects.map((project, index) => line(project, index, overview, lookup));
  const table: SummaryTable = {
    sheet,
    title: '资金计划',
    note: '金额单位：万元　累计支出＝预算数×累进进度',
    columns,
    groups,
    rows,
    ...(rows.length > 0 ? { total: totalLine(rows) } : {}),
    frozenColumns: 1,
  };
  return rows.length > 0 ? [...layOutTable(table), chartStep(sheet, rows.length)] : layOutTable(table);
}
