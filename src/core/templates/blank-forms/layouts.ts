import type { BlankLayout, ClassBlock, HeadCell } from './layout';

export const layoutNames = ['sample', 'declaration-88', 'declaration-2021'] as const;
export type LayoutName = (typeof layoutNames)[number];

const quarters: readonly HeadCell[] = ['第一季度', '第二季度', '第三季度', '第四季度'].flatMap(
  (quarter, index): readonly HeadCell[] => {
    const column = 'CDEF'.charAt(index);
    return [
      [`${column}5`, { print: quarter }, 'label'],
      [`${column}6`, 'quarter', 'value'],
    ];
  },
);

const satisfaction: ClassBlock = { level1: '满意度指标', level2: [['服务对象满意度指标', 1]] };

const sample: BlankLayout = {
  orientation: 'portrait',
  widths: [14, 18, 26, 26, 16, 20],
  head: [
    ['A1:F1', { printWithYear: '预算项目绩效表（{year}年度）', withoutYear: '预算项目绩效表' }, 'title'],
    ['A2:F2', { print: '（可执行项目）' }, 'subtitle'],
    ['A3', { print: '项目编码' }, 'label'],
    ['B3:C3', 'code', 'value'],
    ['D3', { print: '项目名称' }, 'label'],
    ['E3:F3', 'name', 'value'],
    ['A4', { print: '项目资金主要用途' }, 'label'],
    ['B4:D4', 'blank', 'prose'],
    ['E4', { print: '预算数（万元）' }, 'label'],
    ['F4', 'budget', 'value'],
    ['A5:B6', { print: '资金支出计划（累进进度%）' }, 'label'],
    ...quarters,
    ['A7', { print: '绩效目标' }, 'label'],
    ['B7:F7', 'blank', 'prose'],
  ],
  headHeights: [30, 20, 32, 110, 24, 24, 110],
  indicatorHeight: 38,
  titleRows: 2,
  headings: ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
  level2Columns: [1],
  blocks: [
    {
      level1: '产出指标',
      level2: [
        ['数量指标', 3],
        ['质量指标', 1],
        ['时效指标', 1],
        ['成本指标', 1],
      ],
    },
    {
      level1: '效益指标',
      level2: [
        ['经济效益指标', 1],
        ['社会效益指标', 1],
        ['生态效益指标', 1],
        ['可持续影响指标', 1],
        ['……', 1],
      ],
    },
    satisfaction,
  ],
};

const declaration88: BlankLayout = {
  orientation: 'portrait',
  widths: [14, 18, 26, 14, 18, 26, 14],
  head: [
    ['A1:G1', { print: '项目支出绩效目标申报表' }, 'title'],
    ['A2:G2', { printWithYear: '（{year}年度）', withoutYear: '（        年度）' }, 'subtitle'],
    ['A3', { print: '项目名称' }, 'label'],
    ['B3:D3', 'name', 'value'],
    ['E3', { print: '项目编码' }, 'label'],
    ['F3:G3', 'code', 'value'],
    ['A4', { print: '主管部门及代码' }, 'label'],
    ['B4:D4', 'blank', 'value'],
    ['E4', { print: '实施单位' }, 'label'],
    ['F4:G4', 'blank', 'value'],
    ['A5', { print: '项目属性' }, 'label'],
    ['B5:D5', 'blank', 'value'],
    ['E5', { print: '项目期' }, 'label'],
    ['F5:G5', 'blank', 'value'],
    ['A6:A8', { print: '项目资金\n（万元）' }, 'label'],
    ['B6:C6', { print: '中期资金总额：' }, 'label'],
    ['D6', 'amount', 'value'],
    ['E6:F6', { print: '年度资金总额：' }, 'label'],
    ['G6', 'budget', 'value'],
    ['B7:C7', { print: '其中：财政拨款' }, 'label'],
    ['D7', 'amount', 'value'],
    ['E7:F7', { print: '其中：财政拨款' }, 'label'],
    ['G7', 'amount', 'value'],
    ['B8:C8', { print: '其他资金' }, 'label'],
    ['D8', 'amount', 'value'],
    ['E8:F8', { print: '其他资金' }, 'label'],
    ['G8', 'amount', 'value'],
    ['A9:A10', { print: '总体目标' }, 'label'],
    ['B9:D9', { print: '中期目标（20    年—20    年）' }, 'label'],
    ['E9:G9', { print: '年度目标' }, 'label'],
    ['B10:D10', 'blank', 'prose'],
    ['E10:G10', 'blank', 'prose'],
  ],
  headHeights: [30, 20, 30, 30, 30, 26, 26, 26, 26, 150],
  indicatorHeight: 38,
  titleRows: 2,
  headings: ['一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'],
  level2Columns: [1, 4],
  blocks: [
    {
      level1: '产出指标',
      level2: [
        ['数量指标', 3],
        ['质量指标', 1],
        ['时效指标', 1],
        ['成本指标', 1],
      ],
    },
    {
      level1: '效益指标',
      level2: [
        ['经济效益指标', 1],
        ['社会效益指标', 1],
        ['生态效益指标', 1],
        ['可持续影响指标', 1],
      ],
    },
    satisfaction,
  ],
};

const declaration2021: BlankLayout = {
  orientation: 'landscape',
  widths: [16, 20, 26, 34, 12, 14, 12, 10, 28],
  head: [
    ['A1:I1', { print: '项目支出绩效目标表' }, 'title'],
    ['A2:I2', { printWithYear: '（{year}年度）', withoutYear: '（        年度）' }, 'subtitle'],
    ['A3', { print: '项目名称' }, 'label'],
    ['B3:D3', 'name', 'value'],
    ['E3', { print: '项目编码' }, 'label'],
    ['F3:I3', 'code', 'value'],
    ['A4', { print: '主管部门' }, 'label'],
    ['B4:D4', 'blank', 'value'],
    ['E4', { print: '实施单位' }, 'label'],
    ['F4:I4', 'blank', 'value'],
    ['A5', { print: '预算金额（万元）' }, 'label'],
    ['B5:C5', 'budget', 'value'],
    ['D5', { print: '其中：财政拨款' }, 'label'],
    ['E5:F5', 'amount', 'value'],
    ['G5', { print: '其他资金' }, 'label'],
    ['H5:I5', 'amount', 'value'],
    ['A6', { print: '年度绩效目标' }, 'label'],
    ['B6:I6', 'blank', 'prose'],
  ],
  headHeights: [30, 20, 26, 26, 32, 60],
  indicatorHeight: 26,
  titleRows: 2,
  headings: [
    '一级指标',
    '二级指标',
    '三级指标',
    '指标解释',
    '指标性质',
    '指标值',
    '度量单位',
    '权重',
    '指标值设定依据',
  ],
  level2Columns: [1],
  blocks: [
    {
      level1: '成本指标',
      level2: [
        ['经济成本指标', 1],
        ['社会成本指标', 1],
        ['生态环境成本指标', 1],
      ],
    },
    {
      level1: '产出指标',
      level2: [
        ['数量指标', 3],
        ['质量指标', 1],
        ['时效指标', 1],
      ],
    },
    {
      level1: '效益指标',
      level2: [
        ['经济效益指标', 1],
        ['社会效益指标', 1],
        ['生态效益指标', 1],
        ['可持续影响指标', 1],
      ],
    },
    satisfaction,
  ],
};

/** The forms that can be inserted blank, as the finance departments print them. */
export const blankLayouts: { readonly [name in LayoutName]: BlankLayout } = {
  sample,
  'declaration-88': declaration88,
  'declaration-2021': declaration2021,
};
