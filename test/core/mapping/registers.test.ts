import { cellLabel } from '../../../src/core/grid/a1';
import type { SheetSnapshot } from '../../../src/core/grid/snapshot';
import { mapWorkbook } from '../../../src/core/mapping/map-workbook';
import { wanFromFen } from '../../../src/core/model/money';
import type { Project } from '../../../src/core/model/project';
import { sheetOf, shifted, snapshotOf, withBlankColumn, withBlankRow, type MadeCell } from '../../support/snapshot';

function mapped(...sheets: readonly SheetSnapshot[]) {
  return mapWorkbook(snapshotOf(...sheets));
}

function wan({ funding }: Project): number | undefined {
  return funding.total === undefined ? undefined : wanFromFen(funding.total);
}

const list: readonly (readonly MadeCell[])[] = [
  ['2024年项目支出预算表'],
  ['单位：元'],
  ['序号', '项目编码', '项目名称', '预算数', '年度绩效目标'],
  ['一', '', '部门职能类', 500000],
  [1, 'A001', '污水治理', 300000, '治理12个村'],
  [2, 'A002', '道路养护', 200000, '养护40公里'],
  ['', '', '小计', 500000],
  ['合计', '', '', 500000],
  ['注：本表由业务股室填报。'],
];
const indicatorHeading = ['项目编码', '项目名称', '一级指标', '二级指标', '三级指标', '指标值'];
const indicators: readonly (readonly MadeCell[])[] = [
  indicatorHeading,
  ['A002', '道路养护', '产出指标', '数量指标', '养护里程', '≥40公里'],
  ['A001', '污水治理', '产出指标', '数量指标', '治理村数', '≥12个'],
  ['A001', '污水治理', '效益指标', '社会效益指标', '受益人口', '≥3000人'],
];

describe('one row a project', () => {
  it('is read without totals, groups and notes, amounts in the unit that a note above states', () => {
    const { department, unread } = mapped(sheetOf('清单', list));
    expect(department.projects.map((one) => [one.code?.value, one.name.value, wan(one), one.goal?.value])).toEqual([
      ['A001', '污水治理', 30, '治理12个村'],
      ['A002', '道路养护', 20, '养护40公里'],
    ]);
    expect(department.projects.map(({ goal }) => goal && cellLabel(goal.at))).toEqual(['清单!E5', '清单!E6']);
    expect(unread).toEqual([]);
  });

  it('is in 万元 where nothing says otherwise', () => {
    const rows = [
      ['项目编码', '项目名称', '预算数'],
      ['A001', '污水治理', 30],
    ];
    expect(mapped(sheetOf('清单', rows)).department.projects.map(wan)).toEqual([30]);
  });

  it.each([
    ['moved', (sheet: SheetSnapshot) => shifted(sheet, 7, 3)],
    ['with a blank row between two projects', (sheet: SheetSnapshot) => withBlankRow(sheet, 5)],
    ['with a blank column between the amounts and the objectives', (sheet: SheetSnapshot) => withBlankColumn(sheet, 4)],
  ])('is the same %s', (_how, move) => {
    const record = ({ projects }: ReturnType<typeof mapped>['department']) =>
      projects.map((one) => [one.code?.value, one.name.value, wan(one), one.goal?.value]);
    const [before, after] = [sheetOf('清单', list), move(sheetOf('清单', list))].map((sheet) => mapped(sheet));
    expect(record(after?.department ?? mapped().department)).toEqual(record(before?.department ?? mapped().department));
  });

  it('with what it has of each project on a sheet of indicators is one project', () => {
    const { department, unread } = mapped(sheetOf('清单', list), sheetOf('指标', indicators));
    expect(
      department.projects.map((one) => [one.name.value, wan(one), one.indicators.map(({ name }) => name.value)]),
    ).toEqual([
      ['污水治理', 30, ['治理村数', '受益人口']],
      ['道路养护', 20, ['养护里程']],
    ]);
    expect(unread).toEqual([]);
  });

  it('on two sheets, each with projects of its own, is all of them', () => {
    const more = [
      ['项目编码', '项目名称', '预算数（万元）'],
      ['B001', '路灯改造', 12.5],
    ];
    const { department } = mapped(sheetOf('清单', list), sheetOf('追加', more));
    expect(department.projects.map(({ name }) => name.value)).toEqual(['污水治理', '道路养护', '路灯改造']);
  });
});

describe('one long table', () => {
  const heading = ['项目名称', '预算数', '年度目标', '一级指标', '二级指标', '三级指标', '指标值'];
  const rowsOf = (second: readonly MadeCell[]) => [
    heading,
    ['污水治理', 30, '治理12个村', '产出指标', '数量指标', '治理村数', '≥12个'],
    [...second, '产出指标', '质量指标', '验收合格率', '=100%'],
    ['道路养护', 20, '养护40公里', '产出指标', '数量指标', '养护里程', '≥40公里'],
  ];

  it.each([
    ['stand in the first row only', ['', '', '']],
    ['are repeated on each row', ['污水治理', 30, '治理12个村']],
    ['are repeated with other blanks', ['污 水 治 理', '', '']],
  ])('has a project’s indicators together where its cells %s', (_how, second) => {
    const { department, unread } = mapped(sheetOf('表', rowsOf(second)));
    expect(department.projects.map(({ name, indicators: own }) => [name.value, own.length])).toEqual([
      ['污水治理', 2],
      ['道路养护', 1],
    ]);
    expect(unread).toEqual([]);
  });
});

describe('a register and a form of one project', () => {
  const form = (amount: string): SheetSnapshot =>
    sheetOf('项目1', [
      ['预算项目绩效表'],
      ['项目编码', 'A001', '', '项目名称', '污水治理'],
      ['项目资金主要用途', `预算数${amount}万元，用于管网建设。`],
      ['绩效目标', '治理12个村'],
      ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
      ['产出指标', '数量指标', '治理村数', '完成治理的村', '≥12个', '方案'],
    ]);

  it('are one project, and the form’s is what counts', () => {
    const { department, unread } = mapped(sheetOf('清单', list), form('30'));
    expect(department.projects.map(({ name, form: { sheet } }) => [name.value, sheet])).toEqual([
      ['污水治理', '项目1'],
      ['道路养护', '清单'],
    ]);
    expect(unread).toEqual([]);
  });

  it('that say different things are told apart at the register’s cell', () => {
    const { department, unread } = mapped(sheetOf('清单', list), form('32'));
    expect(department.projects).toHaveLength(2);
    expect(unread.map(({ range, reason }) => [range.row, range.column, reason])).toEqual([
      [4, 3, { code: 'register-differs', label: '预算数', here: '30万元', there: '32万元', other: '项目1!B3' }],
    ]);
  });
});

describe('what is no register', () => {
  it.each<[string, readonly (readonly MadeCell[])[]]>([
    ['a heading without rows', [['项目编码', '项目名称', '预算数']]],
    [
      'two labels beside each other',
      [
        ['项目编码', '项目名称'],
        ['A001', '污水治理'],
      ],
    ],
    [
      'the head of a form with its values between',
      [
        ['项目编码', 'A001', '项目名称', '污水治理', '预算数', 30],
        ['联系人', '业务股室'],
      ],
    ],
    [
      'totals alone',
      [
        ['项目编码', '项目名称', '预算数'],
        ['', '合计', 30],
      ],
    ],
  ])('%s gives no project', (_what, rows) => {
    expect(mapped(sheetOf('表', rows)).department.projects).toEqual([]);
  });

  it('two forms of one name stay two projects', () => {
    const one = (sheet: string) =>
      sheetOf(sheet, [
        ['预算项目绩效表'],
        ['项目名称', '污水治理'],
        ['绩效目标', '治理12个村'],
        ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
        ['产出指标', '数量指标', '治理村数', '完成治理的村', '≥12个', '方案'],
      ]);
    expect(mapped(one('甲'), one('乙')).department.projects).toHaveLength(2);
  });
});
