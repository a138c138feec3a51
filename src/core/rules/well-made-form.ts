import type { ExampleCell, ExampleIndicator, FormExample } from './example';

/** A printed row of the well-made form, by what it is for. In the printed order, from row 9 on. */
const slots = {
  pipes: ['产出指标', '数量指标', '新建污水收集管网长度', '当年新建并通水的管网长度', '≥5公里', '工程设计批复'],
  villages: ['产出指标', '数量指标', '完成治理行政村数量', '当年完成治理的行政村个数', '≥12个', '年度实施方案'],
  quality: ['产出指标', '质量指标', '出水水质达标率', '检测达标的水样占全部水样的比例', '≥95%', '检测报告'],
  timeliness: ['产出指标', '时效指标', '工程完工时间', '全部工程通过验收的日期', '2023年12月20日前', '施工合同工期'],
  cost: ['产出指标', '成本指标', '工程建设总成本', '当年支付的工程建设费用', '≤75万元', '预算批复'],
  economic: ['效益指标', '经济效益指标', '', '', '', ''],
  social: ['效益指标', '社会效益指标', '受益农户数', '污水接入管网的农户户数', '≥850户', '入户登记台账'],
  ecological: ['效益指标', '生态效益指标', '污水直排口减少个数', '当年封堵的污水直排口个数', '≥20个', '河湖排查台账'],
  sustainability: ['效益指标', '可持续影响指标', '设施设计使用年限', '处理设施的设计使用年数', '≥15年', '设计文件'],
  more: ['效益指标', '……', '', '', '', ''],
  satisfaction: ['满意度指标', '服务对象满意度指标', '受益村民满意度', '问卷中选择满意的村民占比', '≥90%', '问卷调查'],
} as const satisfies Record<string, ExampleIndicator>;

export type ExampleRow = keyof typeof slots;

/** `blank`: the classes are printed and nothing is filled in; `left out`: the form does not print the row. */
export type RowChange =
  | 'blank'
  | 'left out'
  | {
      readonly level1?: string;
      readonly level2?: string;
      readonly name?: string;
      readonly description?: string;
      readonly value?: ExampleCell;
      readonly basis?: string;
    };

type RowChanges = { readonly [row in ExampleRow]?: RowChange };

function changed(row: ExampleIndicator, change: RowChange | undefined): readonly ExampleIndicator[] {
  if (change === undefined) return [row];
  if (change === 'left out') return [];
  const [level1, level2, name, description, value, basis] = row;
  if (change === 'blank') return [[level1, level2, '', '', '', '']];
  const after = { level1, level2, name, description, value, basis, ...change };
  return [[after.level1, after.level2, after.name, after.description, after.value, after.basis]];
}

const rowNames = Object.keys(slots) as readonly ExampleRow[];

/** The well-made form's indicators with some rows changed; `rows({ cost: { value: '是/否' } })` differs in E13 alone. */
export function rows(changes: RowChanges = {}): readonly ExampleIndicator[] {
  return rowNames.flatMap((name) => changed(slots[name], changes[name]));
}

/** The printed rows with nothing filled in, but for those that are named. */
export function blankRowsBut(...filled: readonly ExampleRow[]): readonly ExampleIndicator[] {
  const blanks = rowNames.filter((name) => !filled.includes(name)).map((name) => [name, 'blank'] as const);
  return rows(Object.fromEntries(blanks));
}

/** A form on which no rule remarks. What an example leaves out is taken from here. */
export const wellMadeForm = {
  title: '预算项目绩效表（2023年度）',
  kind: '可执行项目',
  code: '13012326P00412310008X',
  name: '农村生活污水治理项目',
  usage:
    '预算数75万元，其中：财政资金75万元（本级资金50万元，上级转移支付资金25万元），其他资金0万元。' +
    '主要用于12个行政村污水收集管网和处理站的施工及检测。',
  amount: 'no amount cell',
  plan: [0.25, 0.5, 0.75, 1],
  planFormat: 'percent',
  planHeading: '资金支出计划（累进进度%）',
  goal: '2023年12月20日前完成12个行政村生活污水治理，新建污水收集管网5公里，出水水质达标率不低于95%，受益农户850户以上。',
  indicators: rows(),
  linesBelow: [],
  weights: [],
  scores: [],
  execution: 'no execution',
  totalScore: 'no total row',
  without: [],
} as const satisfies Required<FormExample>;

/** A copy of the form that nobody has filled in: what remains are its printed words. */
export const unusedForm: FormExample = {
  code: '',
  name: '',
  usage: '',
  plan: ['', '', '', ''],
  goal: '',
  indicators: blankRowsBut(),
};
