import { mapWorkbook, type MappedWorkbook } from '../../../src/core/mapping/map-workbook';
import type { SheetSnapshot } from '../../../src/core/grid/snapshot';
import { sheetOf, snapshotOf, type MadeCell } from '../../support/snapshot';

function mapped(...sheets: readonly SheetSnapshot[]): MappedWorkbook {
  return mapWorkbook(snapshotOf(...sheets));
}

function mappedRows(rows: readonly (readonly MadeCell[])[]): MappedWorkbook {
  return mapped(sheetOf('表', rows));
}

const heading = ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'];

describe('what is no form', () => {
  it.each<[string, readonly (readonly MadeCell[])[]]>([
    ['an empty sheet', []],
    ['a note that mentions a label', [['说明：项目名称请与项目库一致，绩效目标应当可衡量。']]],
    ['one stray label', [['绩效目标'], ['见附件']]],
    [
      'a table of something else',
      [
        ['姓名', '单位'],
        ['张三', '环保局'],
      ],
    ],
  ])('%s gives no project and no complaint', (_, rows) => {
    const { department, unread } = mappedRows(rows);
    expect(department.projects).toEqual([]);
    expect(unread).toEqual([]);
  });

  it('a heading row of a register without rows gives no project, and is said', () => {
    const { department, unread } = mappedRows([
      ['项目编码', '项目名称', '绩效目标'],
      ['', '', ''],
    ]);
    expect(department.projects).toEqual([]);
    expect(unread.map(({ reason }) => reason.code)).toEqual(['form-incomplete']);
  });

  it('another table below the form is none of its indicators, whatever its columns', () => {
    const { department } = mappedRows([
      ['预算项目绩效表'],
      ['项目名称', '污水治理'],
      ['绩效目标', '治理12个村'],
      heading,
      ['产出指标', '数量指标', '治理村数', '完成治理的村', '≥12个', '方案'],
      [],
      ['', '质量指标', '验收合格率', '合格的占比', '=100%', '验收报告'],
      [],
      ['1', '凭证第1号', '3.5', '办公用品', '现金', '张三'],
      ['2', '凭证第2号', '7', '办公用品', '转账', '李四'],
    ]);
    const [project] = department.projects;
    expect(project?.indicators.map(({ name }) => name.value)).toEqual(['治理村数', '验收合格率']);
    expect(project?.blocks.map(({ level1 }) => level1.printed)).toEqual(['产出指标']);
  });

  it('a copy of the form that nobody has filled in is no project', () => {
    const { department, unread } = mappedRows([
      ['预算项目绩效表'],
      ['项目编码', '', '', '项目名称'],
      ['项目资金主要用途'],
      ['绩效目标'],
      heading,
      ['产出指标', '数量指标'],
    ]);
    expect(department.projects).toEqual([]);
    expect(unread).toEqual([]);
  });

  it('a very hidden sheet is not looked at', () => {
    const form = sheetOf('藏', [
      ['预算项目绩效表'],
      ['项目名称', '甲'],
      ['绩效目标', '乙'],
      heading,
      ['产出指标', '数量指标', '丙', '', '1个'],
    ]);
    expect(mapped({ ...form, visibility: 'very-hidden' }).department.projects).toEqual([]);
    expect(mapped({ ...form, visibility: 'hidden' }).department.projects).toHaveLength(1);
  });
});

describe('a broken form', () => {
  it('without indicator rows is read as far as it goes', () => {
    const { department, unread } = mappedRows([
      ['预算项目绩效表'],
      ['项目名称', '污水治理'],
      ['绩效目标', '水质达标'],
      heading,
    ]);
    expect(department.projects[0]).toMatchObject({
      name: { value: '污水治理' },
      goal: { value: '水质达标' },
      indicators: [],
    });
    expect(unread).toEqual([
      { range: { sheet: '表', row: 3, column: 0, rows: 1, columns: 1 }, reason: { code: 'indicator-rows-missing' } },
    ]);
  });

  it('with two of four quarters keeps the rest and names the missing ones', () => {
    const { department, unread } = mappedRows([
      ['项目名称', '污水治理', '', '项目编码', 'A1'],
      ['资金支出计划', '', '第一季度', '第二季度'],
      ['', '', '25%', '50%'],
      ['绩效目标', '水质达标'],
      heading,
      ['产出指标', '数量指标', '管网', '', '5公里', '设计'],
    ]);
    expect(department.projects[0]?.plan).toBeUndefined();
    expect(department.projects[0]?.indicators).toHaveLength(1);
    expect(unread.map(({ reason }) => reason)).toEqual([
      { code: 'quarters-missing', missing: ['第三季度', '第四季度'] },
    ]);
  });

  it('with a label against another label has no cell for its value, and says so', () => {
    const { department, unread } = mappedRows([
      ['项目编码', '项目名称', '污水治理'],
      ['绩效目标', '', '水质达标'],
      heading,
      ['产出指标', '数量指标', '管网', '', '5公里', '设计'],
    ]);
    expect(department.projects[0]?.code).toBeUndefined();
    expect(department.projects[0]?.name.value).toBe('污水治理');
    expect(unread.map(({ reason }) => reason)).toEqual([{ code: 'label-without-cell', label: '项目编码' }]);
  });

  it('with an error in a cell says which, and reads on', () => {
    const { department, unread } = mappedRows([
      ['预算项目绩效表'],
      ['项目名称', { error: '#REF!' }],
      ['绩效目标', '水质达标'],
      heading,
      ['产出指标', '数量指标', '管网', '', { error: '#DIV/0!' }, '设计'],
    ]);
    expect(department.projects[0]?.indicators[0]?.target).toEqual({ kind: 'blank' });
    expect(unread.map(({ reason }) => reason)).toEqual([
      { code: 'cell-error', label: '项目名称', error: '#REF!' },
      { code: 'cell-error', label: '指标值', error: '#DIV/0!' },
    ]);
  });
});

describe('the indicator table', () => {
  function indicatorsOf(rows: readonly (readonly MadeCell[])[]) {
    const { department } = mappedRows([['预算项目绩效表'], ['项目名称', '甲'], ['绩效目标', '乙'], heading, ...rows]);
    return (department.projects[0]?.indicators ?? []).map(({ level1, level2, name }) => [
      level1.class,
      level2?.class,
      name.value,
    ]);
  }

  it('carries a class down until another is printed', () => {
    const rows = [
      ['产出指标', '数量指标', '一', '', '1'],
      ['', '', '二', '', '2'],
      ['', '质量指标', '三', '', '3'],
      ['效益指标', '社会效益指标', '四', '', '4'],
    ];
    expect(indicatorsOf(rows)).toEqual([
      ['产出指标', '数量指标', '一'],
      ['产出指标', '数量指标', '二'],
      ['产出指标', '质量指标', '三'],
      ['效益指标', '社会效益指标', '四'],
    ]);
  });

  it('takes empty rows and …… rows for no indicators', () => {
    expect(
      indicatorsOf([
        ['产出指标', '数量指标'],
        ['', '', '一', '', '1'],
        ['', '……'],
        ['效益指标', '……'],
      ]),
    ).toEqual([['产出指标', '数量指标', '一']]);
  });

  it('ends before a note and a signature line', () => {
    const rows = [['产出指标', '数量指标', '一', '', '1'], ['注：本表一式两份'], [], ['', '', '填表人：张三']];
    expect(indicatorsOf(rows)).toHaveLength(1);
  });
});
