/** Words that tell that something is done by then. */
export const completionWords = [
  ...[
    '完成',
    '完工',
    '竣工',
    '交付',
    '交工',
    '提交',
    '验收',
    '建成',
    '结束',
    '办结',
    '完毕',
    '到位',
    '投用',
    '投入使用',
    '通车',
    '通水',
  ],
] as const;

/** Words that tell that something begins then. */
export const beginningWords = ['开始', '启动', '开工', '动工', '进场', '着手', '起实施', '起执行'] as const;

/** Words beside which a time is that of a warranty, or of a paper that is cited, and no deadline of the project's. */
export const otherTimes = [
  ...[
    '质保',
    '保修',
    '有效期',
    '缺陷责任',
    '印发',
    '发布',
    '批复',
    '下达',
    '签订',
    '以来',
    '上年',
    '去年',
    '往年',
    '同期',
  ],
] as const;

/** Objectives that reach over several years: their dates are none of this year's. */
export const longTermWords = ['中期', '长期', '实施期', '规划期', '十四五', '十五五', '总体目标', '远期'] as const;

/** Payments or services that recur through the year. */
export const recurrentWords = [
  ...['每月', '每个月', '按月', '逐月', '月度', '当月', '每季', '按季', '每周', '每日', '每天', '每年'],
] as const;
