import { pairOf } from './normalise';

/** The fields of a form that a label announces; the value stands beside it. */
export const fieldKinds = [
  'title',
  'code',
  'name',
  'usage',
  'amount',
  'plan',
  'goal',
  'midTermAmount',
  'midTermGoal',
  'plannedGoal',
  'achievedGoal',
] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** Where the money of an amount comes from, in cells of their own; one label may stand for two amounts. */
export const sourceKinds = ['fiscal', 'local', 'transfer', 'other'] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const quarterKinds = ['quarter1', 'quarter2', 'quarter3', 'quarter4'] as const;
export type QuarterKind = (typeof quarterKinds)[number];

/**
 * The columns of an indicator table; the values stand below the heading. 指标性质 and 指标方向 are the sign on some forms and the
 * direction on others: the cells tell.
 */
export const columnKinds = [
  'level1',
  'level2',
  'name',
  'description',
  'operator',
  'direction',
  'value',
  'unit',
  'weight',
  'score',
  'basis',
] as const;
export type ColumnKind = (typeof columnKinds)[number];

type Wordings<Kind extends string> = { readonly [kind in Kind]: readonly [official: string, ...variants: string[]] };

/** Each field's official wording first, then the wordings that forms of other places and years use. */
export const fieldWordings: Wordings<FieldKind> = {
  title: [
    '预算项目绩效表',
    '预算项目绩效目标表',
    '项目支出绩效目标申报表',
    '项目支出绩效目标表',
    '项目绩效目标申报表',
    '项目绩效目标表',
    '项目支出绩效自评表',
    '项目绩效自评表',
  ],
  code: ['项目编码', '项目代码', '项目编号'],
  name: ['项目名称'],
  usage: ['项目资金主要用途', '资金主要用途', '资金用途', '项目概况', '项目内容', '项目支出内容', '项目主要内容'],
  amount: ['预算数', '年度资金总额', '资金总额', '年度本级预算金额', '预算申报数', '预算金额'],
  plan: ['资金支出计划', '资金支出进度计划', '资金使用计划', '支出计划'],
  midTermAmount: ['中期资金总额', '实施期资金总额'],
  midTermGoal: ['中期目标', '实施期目标', '实施期总目标', '中长期目标'],
  plannedGoal: ['预期目标', '年初设定目标'],
  achievedGoal: ['实际完成情况', '目标实际完成情况', '全年实际完成情况'],
  goal: [
    '绩效目标',
    '年度目标',
    '年度总体目标',
    '本年度绩效目标',
    '总体目标',
    '年度绩效目标',
    '本年度目标',
    '项目绩效目标',
  ],
};

export const sourceWordings: Wordings<SourceKind> = {
  fiscal: ['财政拨款', '财政资金', '其中:财政拨款', '其中:财政资金', '当年财政拨款', '其中:当年财政拨款'],
  local: ['本级资金', '本级财政资金', '其中:本级资金', '区级资金', '县级资金', '市级资金', '省级资金'],
  transfer: ['上级转移支付资金', '上级转移支付', '其中:上级转移支付资金', '上级补助资金', '中央资金'],
  other: ['其他资金', '其中:其他资金', '其他收入', '单位资金'],
};

export const quarterWordings: Wordings<QuarterKind> = {
  quarter1: ['第一季度', '一季度', '第1季度', '1季度', 'Q1'],
  quarter2: ['第二季度', '二季度', '第2季度', '2季度', 'Q2'],
  quarter3: ['第三季度', '三季度', '第3季度', '3季度', 'Q3'],
  quarter4: ['第四季度', '四季度', '第4季度', '4季度', 'Q4'],
};

export const columnWordings: Wordings<ColumnKind> = {
  level1: ['一级指标', '1级指标'],
  level2: ['二级指标', '2级指标'],
  name: ['三级指标', '3级指标', '指标名称', '绩效指标', '指标'],
  description: ['绩效指标描述', '指标描述', '指标解释', '指标说明', '指标内容'],
  value: ['指标值', '目标值', '年度指标值', '指标值及单位', '当年预期实现值', '绩效目标值', '指标目标值', '计划水平'],
  operator: ['比较符', '计算符号', '比较符号', '指标符号', '指标性质'],
  direction: ['指标方向性', '指标方向'],
  unit: ['计量单位', '度量单位', '单位'],
  weight: ['权重', '分值', '分值权重', '指标权重'],
  score: ['得分', '自评得分', '指标得分'],
  basis: ['指标值确定依据', '指标值设定依据', '绩效标准', '确定依据', '参考值确定依据', '依据', '数据来源'],
};

/** The columns that a self-evaluation has in its block of funds; the values stand in the row of the total. */
export const executionKinds = ['budget', 'spent', 'weight', 'rate', 'score'] as const;
export type ExecutionKind = (typeof executionKinds)[number];

const executionWordings: Wordings<ExecutionKind> = {
  budget: ['全年预算数'],
  spent: ['全年执行数'],
  weight: ['分值', '权重'],
  rate: ['执行率', '预算执行率'],
  score: ['得分', '自评得分'],
};

/** The headings under which a department's own texts stand. */
export const sectionWordings = {
  goals: ['部门总体绩效目标', '部门整体绩效目标', '部门绩效目标', '部门年度绩效目标'],
  safeguards: ['规划目标保障措施', '保障措施', '绩效目标保障措施', '目标保障措施', '实现绩效目标的保障措施'],
} as const;
export type SectionKind = keyof typeof sectionWordings;

function lookup<Kind extends string>(wordings: Wordings<Kind>): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const kind of Object.keys(wordings) as Kind[]) for (const wording of wordings[kind]) kinds.set(wording, kind);
  return kinds;
}

export const fieldOfWording = lookup(fieldWordings);
export const sourceOfWording = lookup(sourceWordings);
export const quarterOfWording = lookup(quarterWordings);
export const columnOfWording = lookup(columnWordings);
export const executionOfWording = lookup(executionWordings);

const allWordings = [fieldOfWording, sourceOfWording, quarterOfWording, columnOfWording].flatMap((lookedUp) => [
  ...lookedUp.keys(),
]);

/** The characters with which a label can begin, and the first two of them, for passing over nearly all other texts at a glance. */
export const firstCharactersOfLabels: ReadonlySet<number> = new Set(
  allWordings.map((wording) => wording.charCodeAt(0)),
);
export const firstPairsOfLabels: ReadonlySet<number> = new Set(
  allWordings.map((wording) => pairOf(wording.charCodeAt(0), wording.charCodeAt(1))),
);

/** The labels by which a form is looked for, as a person knows them: what to name where no form was found. */
export const labelsLookedFor: readonly string[] = [
  fieldWordings.name[0],
  fieldWordings.usage[0],
  fieldWordings.plan[0],
  fieldWordings.goal[0],
  columnWordings.level1[0],
  columnWordings.value[0],
];
