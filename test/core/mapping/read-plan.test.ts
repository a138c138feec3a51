import { mapWorkbook } from '../../../src/core/mapping/map-workbook';
import type { QuarterProgress } from '../../../src/core/model/project';
import { sheetOf, snapshotOf, type MadeCell } from '../../support/snapshot';

function quartersOf(cells: readonly MadeCell[]): readonly QuarterProgress[] {
  const sheet = sheetOf('项目1', [
    ['预算项目绩效表'],
    ['项目编码', '', '', '项目名称', '污水治理'],
    ['资金支出计划（累进进度%）', '', '第一季度', '第二季度', '第三季度', '第四季度'],
    ['', '', ...cells],
    ['绩效目标', '完成治理'],
    ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
    ['产出指标', '数量指标', '管网长度', '新建', '5公里', '设计'],
  ]);
  return mapWorkbook(snapshotOf(sheet)).department.projects[0]?.plan?.quarters.map(({ value }) => value) ?? [];
}

const percent = (value: number) => ({ value, numberFormat: '0%' });

describe('the quarterly plan', () => {
  it.each<[string, readonly MadeCell[], readonly number[]]>([
    ['percent cells', [percent(0.25), percent(0.5), percent(0.75), percent(1)], [0.25, 0.5, 0.75, 1]],
    ['bare percentages', [0, 0, 100, 100], [0, 0, 1, 1]],
    ['bare fractions that end with 1', [0.25, 0.5, 0.75, 1], [0.25, 0.5, 0.75, 1]],
    ['texts with a sign', ['25%', '50％', ' 75 %', '１００％'], [0.25, 0.5, 0.75, 1]],
    ['texts without a sign', ['25', '50', '75', '100'], [0.25, 0.5, 0.75, 1]],
    ['a mixture', [0, '30%', percent(0.6), 100], [0, 0.3, 0.6, 1]],
    ['one per cent at the year’s end', [0, 0, 0.5, '1%'], [0, 0, 0.005, 0.01]],
  ])('reads %s as fractions of the budget', (_, cells, fractions) => {
    expect(quartersOf(cells).map((value) => (value.kind === 'stated' ? value.fraction : value.kind))).toEqual(
      fractions,
    );
  });

  it('keeps blanks and words apart from zero', () => {
    expect(quartersOf([0, '', '按进度', 100]).map(({ kind }) => kind)).toEqual([
      'stated',
      'blank',
      'unreadable',
      'stated',
    ]);
  });

  it('knows which figures show a % sign, and what to multiply a number cell by', () => {
    expect(quartersOf([percent(0.25), 50, '75%', 100])).toEqual([
      { kind: 'stated', fraction: 0.25, percentSign: true, factor: 1 },
      { kind: 'stated', fraction: 0.5, percentSign: false, factor: 0.01 },
      { kind: 'stated', fraction: 0.75, percentSign: true, factor: undefined },
      { kind: 'stated', fraction: 1, percentSign: false, factor: 0.01 },
    ]);
  });
});
