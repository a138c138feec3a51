import { byPlace } from '../grid/cell-address';
import type { CellValue, MergedArea, SheetSnapshot, Snapshot, StoredCell, StoredRow } from '../grid/snapshot';
import type { ExampleCell, ExampleIndicator, FormExample } from '../rules/example';
import { wellMadeForm } from '../rules/well-made-form';

type FilledIn = Required<FormExample>;

/** One cell that is to be stored; `column` and `row` count from zero. */
interface Placed {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly numberFormat?: string;
}

const [A, B, C, D, E, F] = [0, 1, 2, 3, 4, 5] as const;
const columns = F + 1;
const titleRow = 0;
const kindRow = 1;
const codeRow = 2;
const usageRow = 3;
const planRow = 4;
const goalRow = 6;
const headingRow = 7;
const firstIndicatorRow = 8;

function text(row: number, column: number, value: string): readonly Placed[] {
  return value === '' ? [] : [{ row, column, value }];
}

function cell(row: number, column: number, value: ExampleCell, numberFormat: string): readonly Placed[] {
  return typeof value === 'string' ? text(row, column, value) : [{ row, column, value, numberFormat }];
}

function amountOf({ amount }: FilledIn): readonly Placed[] {
  if (amount === 'no amount cell') return [];
  return [...text(usageRow, E, '预算数（万元）'), ...(amount === 'blank' ? [] : cell(usageRow, F, amount, 'General'))];
}

function headOf({ title, kind, code, name, usage, goal, without }: FilledIn): readonly Placed[] {
  return [
    ...text(titleRow, A, title),
    ...(kind === '' ? [] : text(kindRow, A, `（${kind}）`)),
    ...(without.includes('code') ? [] : [...text(codeRow, A, '项目编码'), ...text(codeRow, B, code)]),
    ...text(codeRow, D, '项目名称'),
    ...text(codeRow, E, name),
    ...text(usageRow, A, '项目资金主要用途'),
    ...text(usageRow, B, usage),
    ...text(goalRow, A, '绩效目标'),
    ...text(goalRow, B, goal),
  ];
}

function planOf({ plan, planFormat, planHeading, execution }: FilledIn): readonly Placed[] {
  if (plan === 'no plan block' || execution !== 'no execution') return [];
  const numberFormat = planFormat === 'percent' ? '0%' : 'General';
  return [
    ...text(planRow, A, planHeading),
    ...['第一季度', '第二季度', '第三季度', '第四季度'].flatMap((label, index) => text(planRow, C + index, label)),
    ...plan.flatMap((progress, index) => cell(planRow + 1, C + index, progress, numberFormat)),
  ];
}

const weightOfExecution = 10;

function executionOf({ execution }: FilledIn): readonly Placed[] {
  if (execution === 'no execution') return [];
  const { budget, spent, rate, score } = execution;
  return [
    ...['全年预算数（A）', '全年执行数（B）', '分值', '执行率（B/A）', '得分'].flatMap((label, index) =>
      text(planRow, B + index, label),
    ),
    ...text(planRow + 1, A, '年度资金总额（万元）'),
    ...[budget, spent, weightOfExecution, rate, score].flatMap((value, index) =>
      cell(planRow + 1, B + index, value, 'General'),
    ),
  ];
}

/** Whether the row opens a block of that class, so that its label is printed there. */
function opens(level: 0 | 1, row: ExampleIndicator, above: ExampleIndicator | undefined): boolean {
  return !above || row[level] !== above[level] || (level === 1 && row[0] !== above[0]);
}

function tableOf({ indicators, without }: FilledIn): readonly Placed[] {
  const left = new Set<number>([
    ...(without.includes('level2') ? [B] : []),
    ...(without.includes('description') ? [D] : []),
    ...(without.includes('basis') ? [F] : []),
  ]);
  const headings = ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'];
  const placed = [
    ...headings.flatMap((heading, column) => text(headingRow, column, heading)),
    ...indicators.flatMap((row, index) => {
      const at = firstIndicatorRow + index;
      const [level1, level2, ...own] = row;
      return [
        ...(opens(0, row, indicators[index - 1]) ? text(at, A, level1) : []),
        ...(opens(1, row, indicators[index - 1]) ? text(at, B, level2) : []),
        ...own.flatMap((value, column) => cell(at, C + column, value, 'General')),
      ];
    }),
  ];
  return placed.filter(({ column }) => !left.has(column));
}

/** The blocks of equal classes, merged down as the form prints them. */
function classMerges(level: 0 | 1, indicators: readonly ExampleIndicator[]): readonly MergedArea[] {
  const starts = indicators.flatMap((row, index) => (opens(level, row, indicators[index - 1]) ? [index] : []));
  return starts.flatMap((start, index) => {
    const rows = (starts[index + 1] ?? indicators.length) - start;
    return rows > 1 ? [{ row: firstIndicatorRow + start, column: level, rows, columns: 1 }] : [];
  });
}

function mergesOf({ amount, plan, execution, indicators, without }: FilledIn): readonly MergedArea[] {
  return [
    { row: titleRow, column: A, rows: 1, columns },
    { row: kindRow, column: A, rows: 1, columns },
    ...(without.includes('code') ? [] : [{ row: codeRow, column: B, rows: 1, columns: 2 }]),
    { row: codeRow, column: E, rows: 1, columns: 2 },
    { row: usageRow, column: B, rows: 1, columns: (amount === 'no amount cell' ? columns : E) - B },
    ...(plan === 'no plan block' || execution !== 'no execution'
      ? []
      : [{ row: planRow, column: A, rows: 2, columns: 2 }]),
    { row: goalRow, column: B, rows: 1, columns: columns - B },
    ...classMerges(0, indicators),
    ...(without.includes('level2') ? [] : classMerges(1, indicators)),
  ];
}

function weightsOf({ weights }: FilledIn): readonly Placed[] {
  if (weights.length === 0) return [];
  return [
    ...text(headingRow, columns, '权重'),
    ...weights.flatMap((weight, index) => cell(firstIndicatorRow + index, columns, weight, 'General')),
  ];
}

function scoresOf({ scores, totalScore, indicators }: FilledIn): readonly Placed[] {
  if (scores.length === 0) return [];
  const totalRow = firstIndicatorRow + indicators.length;
  return [
    ...text(headingRow, columns + 1, '得分'),
    ...scores.flatMap((score, index) => cell(firstIndicatorRow + index, columns + 1, score, 'General')),
    ...(totalScore === 'no total row'
      ? []
      : [...text(totalRow, A, '总分'), ...cell(totalRow, columns + 1, totalScore, 'General')]),
  ];
}

const blankRowsBelowTheTable = 1;

function linesOf({ indicators, linesBelow }: FilledIn): readonly Placed[] {
  const first = firstIndicatorRow + indicators.length + blankRowsBelowTheTable;
  return linesBelow.flatMap((line, index) => text(first + index, A, line));
}

function storedRows(placed: readonly Placed[]): readonly StoredRow[] {
  const rows = new Map<number, StoredCell[]>();
  for (const { row, ...stored } of [...placed].sort(byPlace)) {
    const cells = rows.get(row);
    if (cells) cells.push(stored);
    else rows.set(row, [stored]);
  }
  return [...rows].map(([row, cells]) => ({ row, cells }));
}

function sectionsOf(form: FilledIn): readonly Placed[] {
  return [headOf, amountOf, planOf, executionOf, tableOf, weightsOf, scoresOf, linesOf].flatMap((placed) =>
    placed(form),
  );
}

/** Lays the example out on a sheet of that name as the printed form stands; what it leaves out comes from the well-made form. */
export function layOutForm(example: FormExample, sheet: string): SheetSnapshot {
  const form: FilledIn = { ...wellMadeForm, ...example };
  return {
    name: sheet,
    visibility: 'visible',
    rows: storedRows(sectionsOf(form)),
    merges: mergesOf(form),
  };
}

/** A workbook of one form a sheet: 项目1, 项目2, … */
export function layOutDepartment(forms: readonly FormExample[]): Snapshot {
  return { sheets: forms.map((form, index) => layOutForm(form, `项目${index + 1}`)), names: [] };
}
