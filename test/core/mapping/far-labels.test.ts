import fc from 'fast-check';
import { mapWorkbook } from '../../../src/core/mapping/map-workbook';
import { sheetOf, shifted, snapshotOf, withBlankColumn, withBlankRow, type MadeCell } from '../../support/snapshot';

const form: readonly (readonly MadeCell[])[] = [
  ['预算项目绩效表'],
  ['项目编码', 'A1', '', '项目名称', '污水治理'],
  ['预算数', '75万元'],
  ['项目资金主要用途', '建设管网'],
  ['资金支出计划', '', '第一季度', '第二季度', '第三季度', '第四季度'],
  ['', '', '25%', '50%', '75%', '100%'],
  ['绩效目标', '水质达标'],
  ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
  ['产出指标', '数量指标', '管网', '新建管网长度', '5公里', '设计文件'],
];

/** The form with these texts written otherwise. */
function rewritten(changes: { readonly [text: string]: string }): readonly (readonly MadeCell[])[] {
  return form.map((cells) => cells.map((cell) => (typeof cell === 'string' ? (changes[cell] ?? cell) : cell)));
}

function read(rows: readonly (readonly MadeCell[])[]) {
  return mapWorkbook(snapshotOf(sheetOf('表', rows)));
}

function cellOf(text: string) {
  const row = form.findIndex((cells) => cells.includes(text));
  return { sheet: '表', row, column: form[row]?.indexOf(text) ?? -1, rows: 1, columns: 1 };
}

/** Stands where a label does, and is none. */
const noLabel = '（略）';

describe('a label that is too far off', () => {
  const far: readonly (readonly [label: string, written: string, nearest: string])[] = [
    ['绩效目标', '项目绩数目标', '项目绩效目标'],
    ['绩效目标', '绩郊日标', '绩效目标'],
    ['绩效目标', ' 绩 效 总 目 标：', '绩效目标'],
    ['绩效目标', '绩效目', '绩效目标'],
    ['绩效目标', '年渡绩效目际', '年度绩效目标'],
    ['项目名称', '顼目名秤', '项目名称'],
    ['项目编码', '项自编玛', '项目编码'],
    ['项目资金主要用途', '项目资全主要用涂', '项目资金主要用途'],
    ['项目资金主要用途', '项目主要用途', '项目资金主要用途'],
    ['资金支出计划', '资金指出计化', '资金支出计划'],
    ['三级指标', '三及旨标', '三级指标'],
    ['绩效指标描述', '绩郊指标描术', '绩效指标描述'],
    ['指标值确定依据', '指标直确定依剧', '指标值确定依据'],
  ];

  it.each(far)('%s written %s is named with what it is nearest to, and read as nothing', (label, written, nearest) => {
    const { department, unread } = read(rewritten({ [label]: written }));
    expect(unread).toContainEqual({
      range: cellOf(label),
      reason: { code: 'label-unsure', written: written.trim(), nearest },
    });
    const without = read(rewritten({ [label]: noLabel }));
    expect(department).toEqual(without.department);
    expect(unread.filter(({ reason }) => reason.code !== 'label-unsure')).toEqual(without.unread);
  });

  it('is named where too few labels are left for a form', () => {
    const rows = [['项目名称', '污水治理'], ['绩郊日标', '水质达标'], ...form.slice(-2)];
    const { department, unread } = read(rows);
    expect(department.projects).toEqual([]);
    expect(unread.map(({ reason }) => reason.code)).toEqual(['form-incomplete', 'label-unsure']);
  });

  it('is silent where the form has that label, above or below', () => {
    const goal = ['绩郊日标', '另一段'];
    expect(read([...form.slice(0, 6), goal, ...form.slice(6)]).unread).toEqual([]);
    expect(read([...form.slice(0, 7), goal, ...form.slice(7)]).unread).toEqual([]);
  });

  it('is silent where two texts are as near', () => {
    const rows = rewritten({ 绩效目标: '绩郊日标' });
    expect(read([...rows.slice(0, 7), ['绩笑木标', '另一段'], ...rows.slice(7)]).unread).toEqual([]);
  });

  it('is silent among the values, in the table, below it and outside a form', () => {
    const rows = rewritten({ 绩效目标: noLabel, 建设管网: '绩郊日标', 管网: '绩郊日标', A1: '项目绩数目标' });
    expect(read([...rows, [], ['绩郊日标', '见附件']]).unread).toEqual([]);
    expect(read([['说明'], ['绩郊日标', '见附件'], ['顼目名秤']])).toMatchObject({ unread: [] });
  });

  it('is silent right behind the code, where the code itself may stand', () => {
    const rows = form.map((cells, row) => (row === 1 ? ['项目编码', '顼目名秤'] : cells));
    expect(read(rows).unread.map(({ reason }) => reason.code)).toEqual(['form-incomplete']);
  });
});

describe('labels that say something else', () => {
  it.each([
    [
      '项目编码',
      '科目编码 科目代码 单位编码 项目编制 项目概算 项目属性 项目类型 项目期限 项目负责人 子项目编码 项目密码',
    ],
    ['项目名称', '科目名称 单位名称 部门名称 主管部门 实施单位 项目单位 子项目名称 一级项目名称 项目名单 资金名称'],
    ['项目资金主要用途', '项目概算 资金来源 资金性质 项目主要成果 项目产出内容 项目支出明细 项目资产主要用途 立项依据'],
    ['资金支出计划', '资金支出情况 资金使用情况 资金使用方向 资金支出计算 资产支出计划 政府采购计划 资金支出明细'],
    [
      '绩效目标',
      '绩效指标值 成本目标 时效目标 季度绩效目标 年度绩效指标 年度绩效标准 绩效等级 绩效自评 项目支出目标 中期绩效目标 阶段目标',
    ],
    ['绩效指标描述', '绩效指标名称 绩效指标类型 指标类型 评分标准 四级指标 指标名'],
    ['指标值确定依据', '指标值计算方法 评分标准 备注 完成情况 指标值来源'],
    ['指标值', '指标名 指标类 指标号 目标数 参考值 标准值 历史值 完成值'],
    ['预算数', '预算额 决算数 概算数 预计数 执行数 结转数 合计'],
  ])('in the place of %s stay silent: %s', (label, words) => {
    const silent = read(rewritten({ [label]: noLabel }));
    for (const written of words.split(' ')) {
      const { department, unread } = read(rewritten({ [label]: written }));
      expect([written, unread]).toEqual([written, silent.unread]);
      expect(department.projects.map(({ goal }) => goal)).toEqual(silent.department.projects.map(({ goal }) => goal));
    }
  });
});

describe('a quarter one character off', () => {
  it.each([
    ['第一季度', '第一李度'],
    ['第一季度', '一季渡'],
    ['第二季度', '第二季渡'],
    ['第三季度', '第李季度'],
    ['第三季度', '弟三季度'],
    ['第四季度', '四李度'],
    ['第四季度', '第4季渡'],
  ])('%s written %s is read by its place, and reported', (label, written) => {
    const { department, unread } = read(rewritten({ [label]: written }));
    expect(department).toEqual(read(form).department);
    expect(unread).toEqual([
      { range: cellOf(label), reason: expect.objectContaining({ code: 'label-misspelt', written }) },
    ]);
  });

  it('is read where two quarters are', () => {
    const { department, unread } = read(rewritten({ 第一季度: '一李度', 第四季度: '第四季渡' }));
    expect(department).toEqual(read(form).department);
    expect(unread.map(({ reason }) => reason.code)).toEqual(['label-misspelt', 'label-misspelt']);
  });

  it.each([
    ['another quarter than the four', { 第一季度: '上季度' }],
    ['another quarter than the four', { 第四季度: '本季度' }],
    ['another span', { 第四季度: '第四年度' }],
    ['another quarter’s place', { 第一季度: '四季渡', 第四季度: '全年' }],
    ['the other way round', { 第一季度: '四季渡', 第四季度: '一季渡' }],
    ['two quarters that may be either', { 第一季度: '第李季度', 第二季度: '第木季度' }],
    ['one quarter alone', { 第一季度: '一李度', 第二季度: '二李度', 第三季度: '三李度' }],
  ])('is not guessed where it is %s', (_, changes) => {
    const { department, unread } = read(rewritten(changes));
    expect(department.projects[0]?.plan).toBeUndefined();
    expect(unread.map(({ reason }) => reason.code)).toEqual(['quarters-missing']);
  });

  it('is none beside four known ones', () => {
    const rows = form.map((cells, row) => (row === 4 ? [...cells, '一季渡'] : cells));
    expect(read(rows).unread).toEqual([]);
  });
});

describe('a label of three characters one off', () => {
  it('is read where its place tells what was meant: 指标值 between the description and the basis', () => {
    for (const written of ['指标直', '旨标值', '目标直']) {
      const { department, unread } = read(rewritten({ 指标值: written }));
      expect(department).toEqual(read(form).department);
      expect(unread).toMatchObject([{ range: cellOf('指标值'), reason: { code: 'label-misspelt', written } }]);
    }
  });

  it('is read where its place tells what was meant: 预算数 beside a figure', () => {
    const { department, unread } = read(rewritten({ 预算数: '预笄数' }));
    expect(department).toEqual(read(form).department);
    expect(unread).toMatchObject([{ range: cellOf('预算数'), reason: { code: 'label-misspelt', meant: '预算数' } }]);
  });

  it('is not read where no figure stands beside it, or another text stands in the value’s place', () => {
    expect(read(rewritten({ 预算数: '预笄数', '75万元': '按批复' })).unread).toEqual([]);
    const heading = ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标直', '备注', '指标值确定依据'];
    const { department } = read(form.map((cells, row) => (row === 7 ? heading : cells)));
    expect(department.projects[0]?.columns?.value).toBeUndefined();
  });
});

describe('wherever the form stands and whatever blank lines are put in', () => {
  const slips = ['项目绩数目标', '绩郊日标', '绩效总目标', '绩效目标'];
  const quarters = ['第二季度', '第二李度', '二季渡', '第李季度'];
  const values = ['指标值', '指标直'];

  it('slips are read and named alike', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...slips),
        fc.constantFrom(...quarters),
        fc.constantFrom(...values),
        fc.nat(12),
        fc.nat(8),
        fc.nat(400),
        (goal, quarter, value, row, column, down) => {
          const sheet = sheetOf('表', rewritten({ 绩效目标: goal, 第二季度: quarter, 指标值: value }));
          const moved = shifted(withBlankColumn(withBlankRow(sheet, row), column), down, down % 7);
          const [before, after] = [sheet, moved].map((one) => mapWorkbook(snapshotOf(one)));
          expect(after?.unread.map(({ reason }) => reason)).toEqual(before?.unread.map(({ reason }) => reason));
          const textsOf = (mapped: typeof before) =>
            mapped?.department.projects.map(({ goal: read, plan, indicators }) => [
              read?.value,
              plan?.quarters.map((one) => one.value),
              indicators.map((one) => one.value.value),
            ]);
          expect(textsOf(after)).toEqual(textsOf(before));
        },
      ),
      { seed: 20261126 },
    );
  });

  it('no two characters changed in a label make a value of another, or a project more or less', () => {
    const labels = ['项目编码', '项目资金主要用途', '资金支出计划', '绩效目标'] as const;
    const original = read(form).department.projects[0];
    fc.assert(
      fc.property(
        fc.constantFrom(...labels),
        fc.nat(7),
        fc.nat(7),
        fc.constantFrom(...'郊日秤玛旨术剧化涂科季称产'),
        fc.constantFrom(...'标效目名码金要计出度'),
        (label, one, other, first, second) => {
          const characters = [...label];
          characters[one % label.length] = first;
          characters[other % label.length] = second;
          const { projects } = read(rewritten({ [label]: characters.join('') })).department;
          const texts = (project: typeof original) => [
            project?.code?.value,
            project?.usage?.value,
            project?.goal?.value,
          ];
          expect(projects).toHaveLength(1);
          for (const [place, text] of texts(projects[0]).entries()) {
            if (text !== undefined) expect(text).toBe(texts(original)[place]);
          }
        },
      ),
      { seed: 20261126, numRuns: 200 },
    );
  });
});
