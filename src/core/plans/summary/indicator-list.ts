import type { CellLookup } from '../../grid/lookup';
import type { ClassLabel } from '../../model/indicator';
import type { Project } from '../../model/project';
import type { PlanStep, PlanValue } from '../write-plan';
import { linkedText, linkedValue, linkTo } from './source-links';
import { firstLine, headingRow, layOutTable, type SummaryColumn, type SummaryTable } from './table-layout';

const columns: readonly SummaryColumn[] = [
  { heading: '项目名称', width: 30 },
  { heading: '一级指标', width: 12, horizontal: 'center' },
  { heading: '二级指标', width: 20, horizontal: 'center' },
  { heading: '三级指标', width: 30 },
  { heading: '绩效指标描述', width: 30 },
  { heading: '指标值', width: 14, horizontal: 'center' },
  { heading: '指标值确定依据', width: 22 },
  { heading: '位置', width: 16, link: true },
];
const valueColumn = 5;

function className(label: ClassLabel<string> | undefined): string {
  return label?.class ?? label?.printed ?? '';
}

interface Line {
  readonly values: readonly PlanValue[];
  /** The number format of a target value that is a number. */
  readonly format: string | undefined;
}

function linesOf(project: Project, lookup: CellLookup): readonly Line[] {
  return project.indicators.map((indicator) => ({
    values: [
      linkedText(project.name, lookup),
      className(indicator.level1),
      className(indicator.level2),
      linkedText(indicator.name, lookup),
      linkedText(indicator.description, lookup),
      linkedValue(indicator.value, lookup),
      linkedText(indicator.basis, lookup),
      linkTo(indicator.name.at),
    ],
    format: lookup(indicator.value.at)?.numberFormat,
  }));
}

/** 指标汇总: all indicators of all projects in one table with filters, classes by their official names. */
export function indicatorListSteps(
  sheet: string,
  projects: readonly Project[],
  lookup: CellLookup,
): readonly PlanStep[] {
  const lines = projects.flatMap((project) => linesOf(project, lookup));
  const layout: SummaryTable = {
    sheet,
    title: '指标汇总',
    note: '一级、二级指标按规范名称列示',
    columns,
    rows: lines.map((line) => line.values),
    frozenColumns: 1,
  };
  const steps = [...layOutTable(layout)];
  lines.forEach(({ format }, index) => {
    if (!format || format === 'General') return;
    const range = { sheet, row: firstLine(layout) + index, column: valueColumn, rows: 1, columns: 1 };
    steps.push({ step: 'number-format', range, format });
  });
  if (lines.length > 0) {
    const range = { sheet, row: headingRow(layout), column: 0, rows: lines.length + 1, columns: columns.length };
    steps.push({ step: 'table', range, name: 'budget_performance_indicators' });
  }
  return steps;
}
