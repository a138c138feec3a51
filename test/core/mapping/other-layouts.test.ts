import { cellLabel } from '../../../src/core/grid/a1';
import { mapWorkbook } from '../../../src/core/mapping/map-workbook';
import { wanFromFen, type Fen } from '../../../src/core/model/money';
import { sheetOf, shifted, snapshotOf, type MadeCell } from '../../support/snapshot';

function onlyProject(rows: readonly (readonly MadeCell[])[]) {
  const { department, unread } = mapWorkbook(snapshotOf(shifted(sheetOf('表', rows), 4, 2)));
  const [project, ...others] = department.projects;
  if (!project || others.length > 0) throw new Error(`${department.projects.length} projects`);
  return { project, unread };
}

const wan = (amount: Fen | undefined): number | undefined => (amount === undefined ? undefined : wanFromFen(amount));

function form88(unit: string): readonly (readonly MadeCell[])[] {
  return [
    ['项目支出绩效目标申报表'],
    ['项目名称', '农村公路养护'],
    [`项目资金（${unit}）`, '中期资金总额：', 960, '', '年度资金总额：', 320],
    ['', '其中：财政拨款', 900, '', '其中：财政拨款', 300],
    ['', '其他资金', 60, '', '其他资金', 20],
    ['总体目标', '中期目标（2024—2026年）', '', '', '年度目标'],
    ['', '三年全部养护', '', '', '当年养护412公里'],
    ['一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '里程', '≥1236公里', '数量指标', '里程', '≥412公里'],
    ['', '', '', '', '', '修补面积', '≥3.6万平方米'],
    ['', '时效指标', '完成时间', '2026年底前', '', '', ''],
  ];
}

describe('a form with the whole period beside the year', () => {
  it('is read as the year’s; the period’s is kept apart', () => {
    const { project, unread } = onlyProject(form88('万元'));
    expect([wan(project.funding.total), wan(project.funding.fiscal), wan(project.funding.other)]).toEqual([
      320, 300, 20,
    ]);
    expect(project.goal).toEqual({ value: '当年养护412公里', at: { sheet: '表', row: 10, column: 6 } });
    expect(project.indicators.map(({ name, value, level2 }) => [level2?.printed, name.value, value.value])).toEqual([
      ['数量指标', '里程', '≥412公里'],
      ['数量指标', '修补面积', '≥3.6万平方米'],
    ]);
    expect(project.midTerm?.goal?.value).toBe('三年全部养护');
    expect(wan(project.midTerm?.total)).toBe(960);
    expect(project.midTerm?.indicators.map(({ value }) => value.value)).toEqual(['≥1236公里', '2026年底前']);
    expect(unread).toEqual([]);
  });

  it('is in 元 where the block’s heading says so', () => {
    const { project } = onlyProject(form88('元'));
    expect([wan(project.funding.total), wan(project.midTerm?.total)]).toEqual([0.032, 0.096]);
  });

  it('may have its goals beside their labels', () => {
    const rows = form88('万元').map((row, index) => {
      if (index === 5) return ['实施期目标', '三年全部养护', '', '', '本年度目标', '当年养护412公里'];
      return index === 6 ? [] : row;
    });
    const { project } = onlyProject(rows);
    expect([project.goal?.value, project.midTerm?.goal?.value]).toEqual(['当年养护412公里', '三年全部养护']);
  });
});

describe('a form with columns for sign, unit and weight', () => {
  const rows: readonly (readonly MadeCell[])[] = [
    ['项目支出绩效目标表'],
    ['项目名称', '营养改善计划'],
    ['预算金额（元）', 12480000, '其中：财政拨款', 11900000, '其他资金', 580000],
    ['年度绩效目标', '为3.2万名学生供餐'],
    ['一级指标', '二级指标', '三级指标', '指标解释', '指标性质', '指标值', '度量单位', '权重', '指标值设定依据'],
    ['成本指标', '经济成本指标', '生均标准', '每天金额', '=', 5, '元/天', 10, '办法'],
    ['产出指标', '数量指标', '受益学生', '在校学生', '≥', 32000, '人', '', '学籍'],
    ['', '质量指标', '抽检合格率', '合格批次', '≥', 98, '%', '10分', '标准'],
  ];

  it('gives each indicator its own, and the sources of the amount from their cells', () => {
    const { project, unread } = onlyProject(rows);
    expect([wan(project.funding.total), wan(project.funding.fiscal), wan(project.funding.other)]).toEqual([
      1248, 1190, 58,
    ]);
    expect(
      project.indicators.map(({ operator, unit, weight }) => [operator?.value, unit?.value, weight?.value]),
    ).toEqual([
      ['=', '元/天', 10],
      ['≥', '人', undefined],
      ['≥', '%', 10],
    ]);
    expect(project.columns?.weight && cellLabel(project.columns.weight)).toBe('表!J9');
    expect(unread).toEqual([]);
  });

  it('has the direction where another form has the sign, and the sign where it has the direction', () => {
    const swapped = rows.map((row, index) => {
      if (index === 4)
        return ['一级指标', '二级指标', '三级指标', '指标性质', '指标方向', '目标值', '计量单位', '分值'];
      if (index === 5) return ['产出指标', '数量指标', '受益学生', '正向', '≥', 32000, '人', 20];
      return index > 5 ? [] : row;
    });
    const { project } = onlyProject(swapped);
    expect(
      project.indicators.map(({ operator, direction, weight }) => [operator?.value, direction, weight?.value]),
    ).toEqual([['≥', 'positive', 20]]);
  });
});

test('words of other tables below a form change nothing of it', () => {
  const rows = [
    ['预算项目绩效表'],
    ['项目名称', '污水治理'],
    ['预算数', 75],
    ['绩效目标', '治理12个村'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '治理村数', '≥12个'],
    [],
    ['其他资金', 999],
    ['中期目标', '与本表无关'],
  ];
  const { project } = onlyProject(rows);
  expect([wan(project.funding.total), project.funding.other, project.midTerm]).toEqual([75, undefined, undefined]);
});
