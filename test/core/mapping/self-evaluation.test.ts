import { cellLabel } from '../../../src/core/grid/a1';
import { mapWorkbook } from '../../../src/core/mapping/map-workbook';
import { wanFromFen } from '../../../src/core/model/money';
import { checkDepartment } from '../../../src/core/rules/check';
import { rules } from '../../../src/core/rules/index';
import { sheetOf, snapshotOf, type MadeCell } from '../../support/snapshot';

/** 项目支出绩效自评表 as printed; `rate` and the total's score as given. */
function selfEvaluation(rate: MadeCell, total: number): readonly (readonly MadeCell[])[] {
  return [
    ['项目支出绩效自评表'],
    ['（2024年度）'],
    ['项目名称', '公共图书馆免费开放'],
    ['主管部门', '县文化局', '', '', '实施单位', '县图书馆'],
    ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '年度资金总额', 100, 120, 118, 10, rate, 9.83],
    ['', '其中：当年财政拨款', 100, 100, 98, '—', '', '—'],
    ['', '上年结转资金', 0, 20, 20, '—', '', '—'],
    ['', '其他资金', 0, 0, 0, '—', '', '—'],
    ['年度总体目标', '预期目标', '', '', '', '实际完成情况'],
    ['', '全年开放300天，接待读者12万人次。', '', '', '', '全年开放310天，接待读者12.6万人次。'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
    ['产出指标', '数量指标', '开放天数', '≥300天', '310天', 50, 50],
    ['效益指标', '社会效益指标', '接待读者人次', '≥12万人次', '12.6万人次', 30, 30],
    ['满意度指标', '服务对象满意度指标', '读者满意度', '≥90%', '88%', 10, 9],
    ['总分', '', '', '', '', 100, total],
  ];
}

function mapped(rate: MadeCell, total: number) {
  return mapWorkbook(snapshotOf(sheetOf('自评', selfEvaluation(rate, total))));
}

describe('a self-evaluation', () => {
  it('is read with its rate of execution, its scores and their total', () => {
    const { department, unread } = mapped('98.33%', 98.83);
    expect(unread).toEqual([]);
    expect(department.projects.length).toBe(1);
    const [project] = department.projects;
    const { execution } = project ?? {};
    expect([execution?.budget, execution?.spent].map((amount) => amount?.value && wanFromFen(amount.value))).toEqual([
      120, 118,
    ]);
    expect(project?.funding.total).toBe(execution?.budget?.value);
    expect(execution?.rate?.value).toBeCloseTo(0.9833);
    expect([execution?.weight?.value, execution?.score?.value, execution?.totalScore?.value]).toEqual([
      10, 9.83, 98.83,
    ]);
    expect(project?.indicators.map(({ weight, score }) => [weight?.value, score?.value])).toEqual([
      [50, 50],
      [30, 30],
      [10, 9],
    ]);
    expect(project?.goal?.value).toBe('全年开放300天，接待读者12万人次。');
  });

  it('may have no 年初预算数, and what was carried over is no fault of its sources', () => {
    const rows = selfEvaluation('98.33%', 98.83).map((row, index) =>
      index >= 4 && index <= 8 ? row.filter((_, column) => column !== 2) : row,
    );
    const { department } = mapWorkbook(snapshotOf(sheetOf('自评', rows)));
    expect(department.projects.map(({ execution }) => execution?.rate?.at.column)).toEqual([5]);
    const found = checkDepartment(department, rules).map(({ rule }) => rule);
    expect(found).not.toContain('funding-total-mismatch');
    expect(found).not.toContain('execution-rate-mismatch');
  });

  it.each([
    ['98.33%', 98.83, []],
    ['100.00%', 98.83, ['execution-rate-mismatch 自评!G6']],
    ['98.33%', 100, ['score-exceeds-weight 自评!G16']],
  ] as const)('with the rate %s and the total %s has the findings %j of its figures', (rate, total, expected) => {
    const figures = [
      'execution-rate-mismatch',
      'score-exceeds-weight',
      'weight-sum-mismatch',
      'funding-total-mismatch',
    ];
    const found = checkDepartment(
      mapped(rate, total).department,
      rules.filter(({ id }) => figures.includes(id)),
    );
    expect(found.map(({ rule, at }) => `${rule} ${cellLabel(at)}`)).toEqual(expected);
  });
});
