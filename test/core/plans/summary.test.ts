import { mapWorkbook } from '../../../src/core/mapping/map-workbook';
import { ownSheetName } from '../../../src/core/plans/own-sheets';
import { planSummary } from '../../../src/core/plans/summary/plan-summary';
import type { PlanStep, PlanValue } from '../../../src/core/plans/write-plan';
import { checkDepartment } from '../../../src/core/rules/check';
import { usualProfile } from '../../../src/core/profiles/built-in';
import { rules } from '../../../src/core/rules/index';
import type { SheetSnapshot, Snapshot } from '../../../src/core/grid/snapshot';
import { sampleSnapshot } from '../../support/samples';
import { sheetOf, snapshotOf } from '../../support/snapshot';

function planFor(snapshot: Snapshot) {
  const { department } = mapWorkbook(snapshot);
  return planSummary({
    snapshot,
    department,
    findings: checkDepartment(department, rules),
    accepted: [],
    profile: usualProfile,
    checkedOn: { year: 2026, month: 11, day: 26 },
  });
}

type Step<Name extends PlanStep['step']> = Extract<PlanStep, { step: Name }>;

function stepsOf<Name extends PlanStep['step']>(steps: readonly PlanStep[], name: Name): readonly Step<Name>[] {
  return steps.filter((step): step is Step<Name> => step.step === name);
}

/** All cells that a plan writes on one sheet, by row. */
function cellsOn(steps: readonly PlanStep[], sheet: string): readonly (readonly PlanValue[])[] {
  const rows: PlanValue[][] = [];
  for (const { at, values } of stepsOf(steps, 'cells')) {
    if (at.sheet !== sheet) continue;
    values.forEach((line, down) => {
      const row = (rows[at.row + down] ??= []);
      line.forEach((value, right) => (row[at.column + right] = value));
    });
  }
  return rows;
}

const shown = (value: PlanValue | undefined): unknown =>
  typeof value === 'object' && value !== null ? value.shows : value;

describe('the summary of the sample', () => {
  let sample: Snapshot;
  beforeAll(async () => {
    sample = await sampleSnapshot('ecology-bureau.xlsx');
  });

  it('puts a chart over its cells once their widths and heights are set: what is drawn before may stay where it was', () => {
    const { steps } = planFor(sample).plan;
    const charts = stepsOf(steps, 'chart');
    expect(charts).toHaveLength(2);
    for (const chart of charts) {
      const { sheet } = chart.over;
      const later = steps.slice(steps.indexOf(chart));
      const sizes = [...stepsOf(later, 'column-widths'), ...stepsOf(later, 'row-heights')];
      expect(sizes.filter((step) => step.sheet === sheet)).toEqual([]);
    }
  });

  it('adds five sheets, each with the name by which it is found again', () => {
    const { plan, sheets } = planFor(sample);
    expect(sheets).toEqual(['部门总览', '项目总览', '资金计划', '指标汇总', '问题清单']);
    expect(stepsOf(plan.steps, 'add-sheet').map(({ sheet }) => sheet)).toEqual(sheets);
    expect(stepsOf(plan.steps, 'name').map(({ refersTo }) => refersTo.sheet)).toEqual(sheets);
  });

  it('has a line a project with its amounts and quarters, and a total', () => {
    const rows = cellsOn(planFor(sample).plan.steps, '项目总览');
    const [first, second] = [rows[3], rows[4]];
    expect(first?.slice(2, 4)).toEqual([{ formula: '=\'项目1\'!E3&""', shows: '农村生活污水治理项目' }, 75]);
    expect(second?.slice(3, 8).map(shown)).toEqual([229, 229, 229, 0, 0]);
    expect(second?.slice(8, 12)).toEqual([
      { formula: "='项目2'!C6/100", shows: 0 },
      { formula: "='项目2'!D6/100", shows: 0 },
      { formula: "='项目2'!E6/100", shows: 1 },
      { formula: "='项目2'!F6/100", shows: 1 },
    ]);
    expect(rows[7]?.[3]).toEqual({ formula: '=SUM(D4:D7)', shows: 554.83 });
    expect(rows[7]?.slice(12, 16).map(shown)).toEqual([9, 4, 4, 4]);
  });

  it('plans the cash by quarter from the overview, and charts the totals', () => {
    const { plan } = planFor(sample);
    const rows = cellsOn(plan.steps, '资金计划');
    expect(rows[4]?.[2]).toEqual({ formula: "=B5*'项目总览'!I4", shows: 18.75 });
    expect(rows[4]?.[7]).toEqual({ formula: '=D5-C5', shows: 18.75 });
    const singles = rows[8]?.slice(6, 10).map(shown).map(Number) ?? [];
    expect(singles.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(554.83, 6);
    const chart = stepsOf(plan.steps, 'chart').find(({ over }) => over.sheet === '资金计划');
    expect(chart?.series.map(({ values }) => [values.sheet, values.row, values.columns])).toEqual([
      ['资金计划', 8, 4],
      ['资金计划', 8, 4],
    ]);
  });

  it('lists 21 indicators in a table, and every finding with a link to its cell', () => {
    const { plan } = planFor(sample);
    const [table] = stepsOf(plan.steps, 'table');
    expect(table?.range).toMatchObject({ sheet: '指标汇总', rows: 22 });
    const findings = checkDepartment(mapWorkbook(sample).department, rules);
    const listed = cellsOn(plan.steps, '问题清单').slice(3);
    expect(listed).toHaveLength(findings.length);
    expect(listed.map((row) => row[3])).toContainEqual({
      formula: '=HYPERLINK("#\'项目3\'!A15","项目3!A15")',
      shows: '项目3!A15',
    });
  });

  it('leaves a user’s sheet of the same title alone', () => {
    const own: SheetSnapshot = sheetOf('项目总览', [['我的表']]);
    const { plan, sheets } = planFor({ ...sample, sheets: [...sample.sheets, own] });
    expect(sheets[1]).toBe('项目总览（2）');
    const touched = plan.steps.flatMap((step) =>
      'sheet' in step ? [step.sheet] : 'at' in step ? [step.at.sheet] : [],
    );
    expect(touched).not.toContain('项目总览');
  });

  it('writes a sheet of ours again in place, whatever it is called now', () => {
    const ours = sheetOf('总表', [['项目总览']]);
    const refersTo = { sheet: '总表', row: 0, column: 0, rows: 1, columns: 1 };
    const names = [{ name: ownSheetName('overview'), refersTo }];
    const { plan, sheets } = planFor({ sheets: [...sample.sheets, ours], names });
    expect(sheets[1]).toBe('总表');
    expect(stepsOf(plan.steps, 'clear-sheet').map(({ sheet }) => sheet)).toEqual(['总表']);
    expect(stepsOf(plan.steps, 'add-sheet').map(({ sheet }) => sheet)).not.toContain('总表');
    expect(cellsOn(plan.steps, '资金计划')[4]?.[2]).toMatchObject({ formula: "=B5*'总表'!I4" });
  });
});

describe('the summary of hostile sheets', () => {
  const form = (sheet: string, name: string, code: string) =>
    sheetOf(sheet, [
      ['预算项目绩效表'],
      ['项目编码', code, '', '项目名称', name],
      ['绩效目标', '完成'],
      ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
      ['产出指标', '数量指标', name, '+1', '@x', '-1'],
    ]);

  it('makes no formula of any text', () => {
    const { plan } = planFor(snapshotOf(form('表', '=HYPERLINK("http://x")', '=1+1')));
    const formulas = stepsOf(plan.steps, 'cells')
      .flatMap(({ values }) => values.flat())
      .flatMap((value) => (typeof value === 'object' && value !== null ? [value.formula] : []));
    expect(formulas.filter((formula) => formula.includes('http') || formula.includes('1+1'))).toEqual([]);
  });

  it('quotes sheet names with quotes and exclamation marks', () => {
    const { plan } = planFor(snapshotOf(form(`It's "A"!`, '甲', '1')));
    const rows = cellsOn(plan.steps, '指标汇总');
    expect(rows[3]?.[2 + 1]).toMatchObject({ formula: `='It''s "A"!'!C5&""` });
    expect(rows[3]?.[7]).toMatchObject({ formula: `=HYPERLINK("#'It''s ""A""!'!C5","It's ""A""!!C5")` });
  });

  it('is written for a department without projects too', () => {
    const { plan, sheets } = planFor(snapshotOf(sheetOf('空', [])));
    expect(sheets).toHaveLength(5);
    expect(stepsOf(plan.steps, 'table')).toEqual([]);
    expect(stepsOf(plan.steps, 'chart')).toEqual([]);
  });
});
