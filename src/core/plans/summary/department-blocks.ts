import { cellA1, cellReference, columnLetters, quotedSheet } from '../../grid/a1';
import type { CellAddress } from '../../grid/cell-address';
import type { Department } from '../../model/department';
import { noMoney, sumOf, wanFromFen } from '../../model/money';
import type { FundingBreakdown, Project } from '../../model/project';
import type { Finding, Severity } from '../../rules/finding';
import type { PlanFormula, PlanValue } from '../write-plan';
import { quarterTotals } from './cash-plan';
import { severityNames } from './finding-list';
import { overviewColumns } from './overview';
import { exactWan, firstLine, type TableBlock } from './table-layout';

const money = { width: 0, format: '#,##0.00', horizontal: 'right' } as const;
const share = { width: 0, format: '0.0%', horizontal: 'right' } as const;
const label = { width: 0 } as const;

/** What the department's own sheet is made of: the titles are those of the sheets that its figures come from. */
export interface DepartmentFigures {
  readonly department: Department;
  readonly findings: readonly Finding[];
  readonly titles: { readonly [sheet in 'overview' | 'cash-plan' | 'findings']: string };
}

/** A label and what holds for it. */
export interface Fact {
  readonly label: string;
  readonly value: PlanValue;
  readonly format?: string;
}

const unstatedKind = '未注明';

export function kindOf(project: Project): string {
  return project.kind?.value ?? unstatedKind;
}

/** What the forms state together of the budget or a part of it, in 万元. */
function statedSum(projects: readonly Project[], part: Exclude<keyof FundingBreakdown, 'at' | 'totalInUsage'>): number {
  return wanFromFen(sumOf(projects.map(({ funding }) => funding[part] ?? noMoney)));
}

function shareOf(part: string, whole: string, shows: number): PlanFormula {
  return { formula: `=IF(${whole}=0,0,${part}/${whole})`, shows };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** A cell of the overview's total line, `along` columns behind the budget. */
function overviewTotal({ department, titles }: DepartmentFigures, along: number): string {
  const row = firstLine({}) + department.projects.length;
  return cellReference({ sheet: titles.overview, row, column: overviewColumns.budget + along });
}

function severityCount({ findings, titles }: DepartmentFigures, severity: Severity): PlanFormula {
  const first = firstLine({}) + 1;
  const range = `${quotedSheet(titles.findings)}!B${first}:B${first + Math.max(findings.length - 1, 0)}`;
  return {
    formula: `=COUNTIF(${range},"${severityNames[severity]}")`,
    shows: findings.filter((finding) => finding.severity === severity).length,
  };
}

/** How many projects and how much money there is, and how the check came out; `at` is the first label's cell. */
export function generalFacts(figures: DepartmentFigures, at: CellAddress): readonly Fact[] {
  const { projects } = figures.department;
  const errors = severityCount(figures, 'error');
  const errorCell = cellA1({ row: at.row + 2, column: at.column + 1 });
  return [
    { label: '项目个数', value: projects.length, format: '0' },
    {
      label: '预算合计（万元）',
      value: { formula: `=${overviewTotal(figures, 0)}`, shows: statedSum(projects, 'total') },
      format: '#,##0.00',
    },
    { label: severityNames.error, value: errors, format: '0' },
    { label: severityNames.warning, value: severityCount(figures, 'warning'), format: '0' },
    { label: severityNames.info, value: severityCount(figures, 'info'), format: '0' },
    {
      label: '结论',
      value: {
        formula: `=IF(${errorCell}=0,"可以报送","还有 "&${errorCell}&" 处必须改")`,
        shows: errors.shows === 0 ? '可以报送' : `还有 ${errors.shows} 处必须改`,
      },
    },
  ];
}

/** 资金来源: the budget by where the money comes from; what no form states is a line of its own, so that the sum is the budget. */
export function sourcesBlock(figures: DepartmentFigures, at: CellAddress): TableBlock {
  const { projects } = figures.department;
  const stated = (part: Parameters<typeof statedSum>[1]): number => statedSum(projects, part);
  const of = (along: number): string => overviewTotal(figures, along);
  const total = stated('total');
  const lines: readonly (readonly [name: string, formula: string, shows: number])[] = [
    ['本级资金', of(2), stated('local')],
    ['上级转移支付资金', of(3), stated('transfer')],
    [
      '财政资金（未分本级、上级）',
      `ROUND(${of(1)}-${of(2)}-${of(3)},6)`,
      exactWan(stated('fiscal') - stated('local') - stated('transfer')),
    ],
    ['其他资金', of(4), stated('other')],
    ['未列明来源', `ROUND(${of(0)}-${of(1)}-${of(4)},6)`, exactWan(total - stated('fiscal') - stated('other'))],
  ];
  const amounts = columnLetters(at.column + 1);
  const first = at.row + 2;
  const whole = `${amounts}$${first + lines.length}`;
  return {
    at,
    columns: [
      { heading: '资金来源', ...label },
      { heading: '金额', ...money },
      { heading: '占比', ...share },
    ],
    rows: lines.map(([name, formula, shows], index) => [
      name,
      { formula: `=${formula}`, shows },
      shareOf(`${amounts}${first + index}`, whole, ratio(shows, total)),
    ]),
    total: [
      '合计',
      { formula: `=SUM(${amounts}${first}:${amounts}${first + lines.length - 1})`, shows: total },
      shareOf(whole, whole, ratio(total, total)),
    ],
  };
}

/** 分季度资金支出计划, from the cash plan's totals. */
export function quartersBlock(
  { department, titles }: DepartmentFigures,
  at: CellAddress,
  budgetCell: string,
): TableBlock {
  const { projects } = department;
  const budget = statedSum(projects, 'total');
  const cumulativeColumn = columnLetters(at.column + 2);
  return {
    at,
    columns: [
      { heading: '季度', ...label },
      { heading: '当季支出', ...money },
      { heading: '累计支出', ...money },
      { heading: '累计进度', ...share },
    ],
    rows: quarterTotals(titles['cash-plan'], projects).map(({ name, single, cumulative }, quarter) => [
      name,
      { formula: `=${cellReference(single.at)}`, shows: single.amount },
      { formula: `=${cellReference(cumulative.at)}`, shows: cumulative.amount },
      shareOf(`${cumulativeColumn}${at.row + 2 + quarter}`, budgetCell, ratio(cumulative.amount, budget)),
    ]),
  };
}

/** 按项目类型小计, over the lines of the projects' table whose kinds and budgets stand in these ranges. */
export function kindsBlock(
  { department: { projects } }: DepartmentFigures,
  at: CellAddress,
  ranges: { readonly kinds: string; readonly budgets: string },
): TableBlock {
  const kinds = [...new Set(projects.map(kindOf))];
  const [names, amounts, counts] = [
    columnLetters(at.column),
    columnLetters(at.column + 1),
    columnLetters(at.column + 3),
  ];
  const total = statedSum(projects, 'total');
  const first = at.row + 2;
  const last = first + kinds.length - 1;
  const whole = `${amounts}$${last + 1}`;
  return {
    at,
    columns: [
      { heading: '项目类型', ...label },
      { heading: '预算数', ...money },
      { heading: '占比', ...share },
      { heading: '项目数', width: 0, format: '0', horizontal: 'center' },
    ],
    rows: kinds.map((kind, index) => {
      const own = projects.filter((project) => kindOf(project) === kind);
      const budget = statedSum(own, 'total');
      const name = `${names}${first + index}`;
      return [
        kind,
        { formula: `=SUMIF(${ranges.kinds},${name},${ranges.budgets})`, shows: budget },
        shareOf(`${amounts}${first + index}`, whole, ratio(budget, total)),
        { formula: `=COUNTIF(${ranges.kinds},${name})`, shows: own.length },
      ];
    }),
    total: [
      '合计',
      { formula: `=SUM(${amounts}${first}:${amounts}${last})`, shows: total },
      shareOf(whole, whole, ratio(total, total)),
      { formula: `=SUM(${counts}${first}:${counts}${last})`, shows: projects.length },
    ],
  };
}

interface Comparison {
  readonly label: string;
  /** What the budgets' sum is compared with, as a formula's operand and as it is now. */
  readonly with: string;
  readonly amount: number;
  readonly otherwise: string;
}

/** 核对: whether the sums that ought to be the same are, to the 分, and by how much they differ where they are not. */
export function reconciliation(
  figures: DepartmentFigures,
  cells: { readonly budget: string; readonly kinds: string; readonly lastQuarter: string },
): readonly Fact[] {
  const { projects, statedTotal } = figures.department;
  const budget = statedSum(projects, 'total');
  const lastQuarter = quarterTotals(figures.titles['cash-plan'], projects).at(-1)?.cumulative.amount ?? 0;
  const stated = statedTotal ? wanFromFen(statedTotal.value) : undefined;
  const comparisons: readonly Comparison[] = [
    {
      label: '各项目资金来源之和',
      with: `(${overviewTotal(figures, 1)}+${overviewTotal(figures, 4)})`,
      amount: exactWan(statedSum(projects, 'fiscal') + statedSum(projects, 'other')),
      otherwise: '未列明来源',
    },
    { label: '按项目类型小计之和', with: cells.kinds, amount: budget, otherwise: '相差' },
    { label: '年末累计支出', with: cells.lastQuarter, amount: lastQuarter, otherwise: '未列入支出计划' },
    ...(stated === undefined
      ? []
      : [{ label: '文中所述项目合计', with: String(stated), amount: stated, otherwise: '相差' }]),
  ];
  return comparisons.map(({ label: name, with: other, amount, otherwise }): Fact => {
    const difference = exactWan(budget - amount);
    const formula =
      `=IF(ROUND(${cells.budget}-${other},6)=0,"与预算合计一致",` +
      `"${otherwise} "&TEXT(${cells.budget}-${other},"#,##0.00")&" 万元")`;
    const shows = difference === 0 ? '与预算合计一致' : `${otherwise} ${amountText(difference)} 万元`;
    return { label: name, value: { formula, shows } };
  });
}

function amountText(wan: number): string {
  return wan.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
