import type { Snapshot } from '../../../src/core/grid/snapshot';
import { mapWorkbook } from '../../../src/core/mapping/map-workbook';
import type { Department } from '../../../src/core/model/department';
import { located } from '../../../src/core/model/located';
import { fenFromWan } from '../../../src/core/model/money';
import type { Project } from '../../../src/core/model/project';
import { planSummary } from '../../../src/core/plans/summary/plan-summary';
import type { PlanStep, PlanValue } from '../../../src/core/plans/write-plan';
import { checkDepartment } from '../../../src/core/rules/check';
import { usualProfile } from '../../../src/core/profiles/built-in';
import { rules } from '../../../src/core/rules/index';
import { sampleSnapshot } from '../../support/samples';

let snapshot: Snapshot;
let sample: Department;
beforeAll(async () => {
  snapshot = await sampleSnapshot('ecology-bureau.xlsx');
  sample = mapWorkbook(snapshot).department;
});

const checkedOn = { year: 2026, month: 11, day: 26 };

function stepsFor(department: Department): readonly PlanStep[] {
  const findings = checkDepartment(department, rules);
  return planSummary({ snapshot, department, findings, accepted: [], profile: usualProfile, checkedOn }).plan.steps;
}

/** What the sheet shows, by row; a formula as what it comes to. */
function shownRows(department: Department): readonly (readonly unknown[])[] {
  const rows: unknown[][] = [];
  for (const step of stepsFor(department)) {
    if (step.step !== 'cells' || step.at.sheet !== '部门总览') continue;
    step.values.forEach((line, down) => {
      const row = (rows[step.at.row + down] ??= []);
      line.forEach((value, right) => (row[step.at.column + right] = shown(value)));
    });
  }
  return rows;
}

function shown(value: PlanValue): unknown {
  return typeof value === 'object' && value !== null ? value.shows : value;
}

/** The rest of the row whose label, in the first or the second column, is this. */
function behind(rows: readonly (readonly unknown[])[], label: string): readonly unknown[] {
  const row = rows.find((cells) => cells?.[1] === label || cells?.[0] === label);
  if (!row) throw new Error(`no row ${label}`);
  return row.slice(2).filter((value) => value !== null);
}

/** The sample with its first project, the one of 75 万元, changed. */
function withFirst(change: (first: Project) => Partial<Project>): Department {
  const projects = sample.projects.map((project, place) =>
    place === 0 ? { ...project, ...change(project) } : project,
  );
  return { ...sample, projects };
}

test('says who, when, how many, how much, and what the check came to', () => {
  const rows = shownRows(sample);
  expect(rows[1]?.[0]).toBe('编制单位：高新区生态环境分局　检查日期：2026年11月26日　规则方案：通用　金额单位：万元');
  expect(['项目个数', '预算合计（万元）', '必须改'].map((label) => behind(rows, label))).toEqual([[4], [554.83], [3]]);
  expect(behind(rows, '结论')).toEqual(['还有 3 处必须改']);
});

test('divides the budget by where it comes from, and what no form states is a line of its own', () => {
  const rows = shownRows(sample);
  const amounts = ['本级资金', '上级转移支付资金', '财政资金（未分本级、上级）', '其他资金', '未列明来源'].map(
    (label) => behind(rows, label)[0],
  );
  expect(amounts).toEqual([229, 0, 0, 0, 325.83]);
  expect(behind(rows, '各项目资金来源之和')).toEqual(['未列明来源 325.83 万元']);
});

test('says that the sums agree where each project states its sources', () => {
  const projects = sample.projects.map((project): Project => ({
    ...project,
    funding: { ...project.funding, fiscal: project.funding.total, other: fenFromWan(0) },
  }));
  const rows = shownRows({ ...sample, projects });
  for (const label of ['各项目资金来源之和', '按项目类型小计之和', '年末累计支出']) {
    expect(behind(rows, label)).toEqual(['与预算合计一致']);
  }
});

test.each([
  [554.83, '与预算合计一致'],
  [554.82, '相差 0.01 万元'],
])('compares the budgets with a total of %d 万元 that the department states', (wan, said) => {
  const statedTotal = located(fenFromWan(wan), { sheet: '部门目标', row: 2, column: 0 });
  expect(behind(shownRows({ ...sample, statedTotal }), '文中所述项目合计')).toEqual([said]);
});

test('lists the projects by size with the classes that their indicators cover; one without a budget comes last', () => {
  const rows = shownRows(withFirst(({ funding }) => ({ funding: { ...funding, total: undefined } })));
  const heading = rows.findIndex((cells) => cells?.[0] === '序号');
  const lines = rows.slice(heading + 1, heading + 5);
  expect(lines.map((cells) => cells[3])).toEqual([229, 150, 100.83, '']);
  expect(lines[0]?.slice(5, 14)).toEqual([0, 1, 1, 1, 0, 0, 0, 1, 1]);
  expect(lines.map((cells) => cells.at(-1))).toEqual(['可以报送', '须修改', '须修改', '须修改']);
});

test('counts projects and money by kind, those that state none under a word for it', () => {
  const rows = shownRows(withFirst(() => ({ kind: undefined })));
  expect(behind(rows, '可执行项目').slice(0, 1)).toEqual([479.83]);
  expect(behind(rows, '未注明').slice(0, 1)).toEqual([75]);
});

test('colours what the classes count, and draws the quarters beside the figures', () => {
  const steps = stepsFor(sample);
  const highlights = steps.flatMap((step) => (step.step === 'highlight' ? [step] : []));
  expect(highlights.map(({ range }) => [range.column, range.rows, range.columns])).toEqual([
    [5, 4, 9],
    [14, 4, 1],
  ]);
  const charts = steps.flatMap((step) => (step.step === 'chart' && step.over.sheet === '部门总览' ? [step] : []));
  expect(charts.map(({ series }) => series.length)).toEqual([2]);
});
