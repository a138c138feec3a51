import { cellA1, cellReference, columnLetters } from '../../grid/a1';
import type { CellAddress, RangeAddress } from '../../grid/cell-address';
import { noMoney, sumOf, wanFromFen } from '../../model/money';
import type { Project } from '../../model/project';
import type { Severity } from '../../rules/finding';
import { markLooks } from '../marks';
import type { HighlightLevel, PlanStep, PlanValue } from '../write-plan';
import { quarterNames } from './cash-plan';
import {
  generalFacts,
  kindOf,
  kindsBlock,
  quartersBlock,
  reconciliation,
  sourcesBlock,
  type DepartmentFigures,
  type Fact,
} from './department-blocks';
import { severityNames } from './finding-list';
import { coverage, coverageClasses } from './indicator-classes';
import { overviewColumns } from './overview';
import {
  blockSteps,
  bodyStyle,
  exactWan,
  firstLine,
  sectionStyle,
  shownNumber,
  sumOver,
  titleSteps,
  type SummaryColumn,
  type TableBlock,
} from './table-layout';

const classColumns: readonly SummaryColumn[] = coverageClasses.map((heading) => ({
  heading,
  width: 8,
  format: '0',
  horizontal: 'center',
}));
const columns: readonly SummaryColumn[] = [
  { heading: '序号', width: 6, horizontal: 'center' },
  { heading: '项目名称', width: 38 },
  { heading: '类型', width: 16 },
  { heading: '预算数', width: 14, format: '#,##0.00', horizontal: 'right' },
  { heading: '占比', width: 10, format: '0.0%', horizontal: 'right' },
  ...classColumns,
  { heading: severityNames.error, width: 8, format: '0', horizontal: 'center' },
  { heading: severityNames.warning, width: 8, format: '0', horizontal: 'center' },
  { heading: '结论', width: 11, horizontal: 'center' },
];
const kindColumn = 2;
const budgetColumn = 3;
const shareColumn = 4;
const firstClassColumn = 5;
const errorColumn = firstClassColumn + coverageClasses.length;
const blockColumn = 1;
const factColumns = 4;
const titleRows = 2;
const firstSection = 3;
const chartRows = 19;
const chartColumns = 12;

interface Level extends Omit<HighlightLevel, 'formula'> {
  /** What the value is compared with, as `>2`. */
  readonly when: string;
}

/** The more indicators, the deeper the green; none is grey, since not every class suits every project. */
const coverageLevels: readonly Level[] = [
  { when: '=0', fill: '#F2F2F2', fontColor: '#A6A6A6' },
  { when: '=1', fill: '#E2EFDA', fontColor: '#375623' },
  { when: '=2', fill: '#C6E0B4', fontColor: '#375623' },
  { when: '>2', fill: '#A9D08E', fontColor: '#1E3A0F' },
];
const errorLevel: Level = { when: '>0', ...markLooks.error };

export interface DepartmentSheet extends DepartmentFigures {
  readonly sheet: string;
  /** What is said of the check below the title, such as its date. */
  readonly note: string;
}

/** The heading above a block that begins at `at`. */
function sectionSteps(at: CellAddress, heading: string): readonly PlanStep[] {
  const above = { ...at, row: at.row - 1 };
  return [
    { step: 'cells', at: above, values: [[heading]] },
    { step: 'style', range: { ...above, rows: 1, columns: 1 }, style: sectionStyle },
  ];
}

/** Labels with what holds for them, over the columns that the blocks below take. */
function factSteps(at: CellAddress, facts: readonly Fact[]): readonly PlanStep[] {
  const all: RangeAddress = { ...at, rows: facts.length, columns: factColumns };
  return [
    { step: 'cells', at, values: facts.map(({ label, value }) => [label, value, null, null]) },
    { step: 'style', range: all, style: bodyStyle },
    ...facts.flatMap(({ format }, down): PlanStep[] => {
      const value = { ...at, row: at.row + down, column: at.column + 1, rows: 1, columns: factColumns - 1 };
      return [
        { step: 'merge', range: value },
        { step: 'style', range: value, style: { horizontal: 'left' } },
        ...(format ? [{ step: 'number-format', range: { ...value, columns: 1 }, format } as const] : []),
      ];
    }),
  ];
}

/** Projects by their budget, the largest first; where it is not stated they come last. */
function bySize(projects: readonly Project[]): readonly (readonly [place: number, project: Project])[] {
  return [...projects.entries()].sort(([, one], [, other]) => (other.funding.total ?? -1) - (one.funding.total ?? -1));
}

function projectLine(
  { department, findings, titles }: DepartmentSheet,
  [place, project]: readonly [place: number, project: Project],
  { index, row, totalRow }: { readonly index: number; readonly row: number; readonly totalRow: number },
): readonly PlanValue[] {
  const inOverview = (column: number): string =>
    `=${cellReference({ sheet: titles.overview, row: firstLine({}) + place, column })}`;
  const countOf = (severity: Severity): number =>
    findings.filter((finding) => finding.project === place && finding.severity === severity).length;
  const all = sumOf(department.projects.map(({ funding }) => funding.total ?? noMoney));
  const budget = project.funding.total;
  const own = cellA1({ row, column: budgetColumn });
  const whole = `${columnLetters(budgetColumn)}$${totalRow + 1}`;
  const counts = coverage(project.indicators);
  const errors = countOf('error');
  return [
    index + 1,
    { formula: `${inOverview(overviewColumns.name)}&""`, shows: project.name.value },
    kindOf(project),
    budget === undefined ? '' : { formula: inOverview(overviewColumns.budget), shows: wanFromFen(budget) },
    budget === undefined ? '' : { formula: `=IF(${whole}=0,0,${own}/${whole})`, shows: all === 0 ? 0 : budget / all },
    ...coverageClasses.map((name) => counts.get(name) ?? 0),
    { formula: inOverview(overviewColumns.errors), shows: errors },
    { formula: inOverview(overviewColumns.warnings), shows: countOf('warning') },
    {
      formula: `=IF(${cellA1({ row, column: errorColumn })}=0,"可以报送","须修改")`,
      shows: errors === 0 ? '可以报送' : '须修改',
    },
  ];
}

/** 各项目, by size: budget, share, indicators by class, and how the check came out. */
function projectsBlock(input: DepartmentSheet, row: number): TableBlock {
  const { projects } = input.department;
  const first = row + 1;
  const totalRow = first + projects.length;
  const rows = bySize(projects).map((project, index) =>
    projectLine(input, project, { index, row: first + index, totalRow }),
  );
  const total = columns.map((_, column): PlanValue => {
    if (column === 0) return '合计';
    const isSummed = column === budgetColumn || column === shareColumn || column >= firstClassColumn;
    if (!isSummed || column === columns.length - 1) return '';
    const sum = rows.reduce((all, line) => all + shownNumber(line[column]), 0);
    return sumOver(columnLetters(column), first, rows.length, exactWan(sum));
  });
  return { at: { sheet: input.sheet, row, column: 0 }, columns, rows, total };
}

/** Looks of the projects' lines: how many indicators each class has, and where something must be corrected. */
function projectHighlights(sheet: string, first: number, lines: number): readonly PlanStep[] {
  const levelsAt = (column: number, levels: readonly Level[]): readonly HighlightLevel[] =>
    levels.map(({ when, ...look }) => ({ ...look, formula: `=${cellA1({ row: first, column })}${when}` }));
  const part = (column: number, count: number): RangeAddress => ({
    sheet,
    row: first,
    column,
    rows: lines,
    columns: count,
  });
  return [
    {
      step: 'highlight',
      range: part(firstClassColumn, coverageClasses.length),
      levels: levelsAt(firstClassColumn, coverageLevels),
    },
    { step: 'highlight', range: part(errorColumn, 1), levels: levelsAt(errorColumn, [errorLevel]) },
  ];
}

function chartStep(sheet: string, at: CellAddress, over: RangeAddress): PlanStep {
  const quarters = { sheet, row: at.row + 1, rows: quarterNames.length, columns: 1 };
  const series = [1, 2].map((along) => ({
    name: { ...at, column: at.column + along },
    values: { ...quarters, column: at.column + along },
  }));
  return {
    step: 'chart',
    name: 'budget_performance_department',
    kind: 'column',
    title: '分季度资金支出计划（万元）',
    categories: { ...quarters, column: at.column },
    series,
    over,
  };
}

/**
 * 部门总览: one sheet to print for a meeting: how much there is and where it comes from, when it is to be spent, the projects by kind
 * and by size with the classes their indicators cover, how the check came out, and whether the sums agree. Its figures are formulas
 * over the other summary sheets.
 */
export function departmentSteps(input: DepartmentSheet): readonly PlanStep[] {
  const { sheet, department, note } = input;
  const { projects } = department;
  const title = titleSteps(sheet, '部门总览', note);
  const sizes: readonly PlanStep[] = [
    { step: 'column-widths', sheet, column: 0, widths: columns.map(({ width }) => width) },
    { step: 'freeze', sheet, rows: titleRows, columns: 0 },
    { step: 'print-setup', sheet, orientation: 'landscape', titleRows },
  ];
  if (projects.length === 0) return [...title, ...sizes];

  const at = (row: number): CellAddress => ({ sheet, row, column: blockColumn });
  const general = at(firstSection + 1);
  const facts = generalFacts(input, general);
  const sources = at(general.row + facts.length + 2);
  const sourceLines = sourcesBlock(input, sources);
  const quarters = at(sources.row + sourceLines.rows.length + 4);
  const budget = cellA1({ row: general.row + 1, column: blockColumn + 1 });
  const kinds = at(quarters.row + quarterNames.length + 3);
  const kindCount = new Set(projects.map(kindOf)).size;
  const checks = at(kinds.row + kindCount + 4);
  const kindTotal = cellA1({ row: kinds.row + kindCount + 1, column: blockColumn + 1 });
  const lastQuarter = cellA1({ row: quarters.row + quarterNames.length, column: blockColumn + 2 });
  const reconciled = reconciliation(input, { budget, kinds: kindTotal, lastQuarter });
  const heading = checks.row + reconciled.length + 2;
  const first = heading + 1;
  const ranges = {
    kinds: rowsOfColumn(first, projects.length, kindColumn),
    budgets: rowsOfColumn(first, projects.length, budgetColumn),
  };
  const beside = { sheet, row: firstSection, column: firstClassColumn, rows: chartRows, columns: chartColumns };
  return [
    ...title,
    ...sectionSteps(general, '一、总体情况'),
    ...factSteps(general, facts),
    ...sectionSteps(sources, '二、资金来源（万元）'),
    ...blockSteps(sourceLines),
    ...sectionSteps(quarters, '三、分季度资金支出计划（万元）'),
    ...blockSteps(quartersBlock(input, quarters, budget)),
    ...sectionSteps(kinds, '四、按项目类型（万元）'),
    ...blockSteps(kindsBlock(input, kinds, ranges)),
    ...sectionSteps(checks, '五、核对'),
    ...factSteps(checks, reconciled),
    ...sectionSteps(at(heading), '六、各项目（按预算数由大到小，万元）'),
    ...blockSteps(projectsBlock(input, heading)),
    ...projectHighlights(sheet, first, projects.length),
    ...sizes,
    chartStep(sheet, quarters, beside),
  ];
}

function rowsOfColumn(first: number, rows: number, column: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${first + 1}:$${letters}$${first + rows}`;
}
