import { cellLabel } from '../../../src/core/grid/a1';
import type { SheetSnapshot } from '../../../src/core/grid/snapshot';
import { mapWorkbook } from '../../../src/core/mapping/map-workbook';
import { yearInHeading } from '../../../src/core/mapping/read-fiscal-year';
import { sheetOf, snapshotOf, type MadeCell } from '../../support/snapshot';

function form(title: readonly MadeCell[], name = '污水治理', goalLabel = '绩效目标'): readonly (readonly MadeCell[])[] {
  return [
    title,
    ['项目编码', '', '', '项目名称', name],
    ['项目资金主要用途', '预算数75万元，2021年批复。'],
    [goalLabel, '2025年底前全部完成'],
    ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
    ['产出指标', '数量指标', '管网长度', '新建', '5公里', '2020年设计'],
  ];
}

function yearsOf(...sheets: readonly SheetSnapshot[]) {
  const { department } = mapWorkbook(snapshotOf(...sheets));
  const { fiscalYear, projects } = department;
  return {
    department: fiscalYear && `${fiscalYear.value} at ${cellLabel(fiscalYear.at)}`,
    projects: projects.map((project) => project.fiscalYear?.value),
  };
}

const title = '预算项目绩效表';

describe('the year in a heading', () => {
  it.each([
    ['（2023年度）', 2023],
    ['２０２３ 年度', 2023],
    ['2023年部门预算', 2023],
    ['二〇二三年度预算', 2023],
    ['二○二四年', 2024],
  ])('%s is %d', (text, year) => {
    expect(yearInHeading(text)).toBe(year);
  });

  it.each([
    '（    年度）',
    '2022年12月',
    '二〇二二年十二月',
    '2023年-2025年',
    '2023-2025年',
    'DB13/2171-2015',
    '2015',
    '1998年',
    '年度',
  ])('%s names none', (text) => {
    expect(yearInHeading(text)).toBeUndefined();
  });
});

describe('the budget year', () => {
  it.each<[string, readonly MadeCell[], string]>([
    ['behind the title', [`${title}（2023年度）`], '2023 at 表!A1'],
    ['before the title', [`2023年度${title}`], '2023 at 表!A1'],
    ['beside the title', [title, '（2023年度）'], '2023 at 表!B1'],
    ['behind 预算年度', [title, '预算年度', '2023年'], '2023 at 表!C1'],
    ['behind 预算年度 as a number', [title, '预算年度：', 2023], '2023 at 表!C1'],
  ])('stands %s', (_, first, year) => {
    expect(yearsOf(sheetOf('表', form(first)))).toEqual({ department: year, projects: [2023] });
  });

  it('stands in a label of the head', () => {
    const sheet = sheetOf('表', form([title], '污水治理', '绩效目标（2023年度）'));
    expect(yearsOf(sheet)).toEqual({ department: '2023 at 表!A4', projects: [2023] });
  });

  it('stands in the sheet’s name, and its cell is the form’s first', () => {
    expect(yearsOf(sheetOf('2023预算', [[], ...form([title])]))).toEqual({
      department: '2023 at 2023预算!A2',
      projects: [2023],
    });
  });

  it('stands on the cover, and counts for forms without one of their own', () => {
    const cover = sheetOf('封面', [
      ['', '生态环境分局2023年部门预算绩效文本'],
      ['', '2022年11月'],
    ]);
    const later = sheetOf('表2', form([`${title}（2024年度）`]));
    expect(yearsOf(cover, sheetOf('表1', form([title])), later)).toEqual({
      department: '2023 at 封面!B1',
      projects: [2023, 2024],
    });
  });

  it('stands above a form whose title begins with the unit', () => {
    const sheet = sheetOf('表', [['生态环境分局2023年度预算项目绩效目标表'], ...form([title])]);
    expect(yearsOf(sheet)).toEqual({ department: '2023 at 表!A1', projects: [2023] });
  });

  it('is that of the first form that has one', () => {
    const sheets = [sheetOf('表1', form([title])), sheetOf('表2', form([`${title}（2023年度）`]))];
    expect(yearsOf(...sheets)).toEqual({ department: '2023 at 表2!A1', projects: [2023, 2023] });
  });

  it.each<[string, readonly SheetSnapshot[]]>([
    [
      'a project’s name, its objective, its use of funds and its bases',
      [sheetOf('表', form([title], '2022年续建管网'))],
    ],
    ['a date of writing', [sheetOf('封面', [['预算绩效文本'], ['2022年12月']]), sheetOf('表', form([title]))]],
    [
      'a department’s goals',
      [sheetOf('目标', [['一、部门总体绩效目标'], ['1.到2025年，绩效管理全覆盖。']]), sheetOf('表', form([title]))],
    ],
    [
      'a sheet’s name with a standard or a span',
      [sheetOf('DB13-2015', form([title])), sheetOf('2021-2023', form([title]))],
    ],
  ])('does not stand in %s', (_, sheets) => {
    expect(yearsOf(...sheets).department).toBeUndefined();
  });
});
