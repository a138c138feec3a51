/** Names of which less is better: what they end with. Longer before shorter; written for `comparable` text without brackets. */
export const lessIsBetter = [
  ...['故障率', '投诉发生率', '投诉率', '投诉量', '投诉件数', '投诉次数', '投诉', '超标率', '超标次数', '超标天数'],
  ...[
    '事故发生率',
    '事故起数',
    '事故次数',
    '事故数',
    '事故率',
    '事故',
    '死亡率',
    '死亡人数',
    '流失率',
    '误差率',
    '误差',
  ],
  ...['结余率', '能耗', '差错率', '偏差率'],
] as const;

/** Less is better of these too, but only of costs: a spending may also be an achievement. */
export const costNames = ['总成本', '成本', '总费用', '费用', '总支出', '支出'] as const;

/** Names of which more is better: what they end with. */
export const moreIsBetter = [
  ...['合格率', '达标率', '完成率', '及时率', '覆盖率', '满意度', '准确率', '通过率', '处理率'],
] as const;

/** Words that turn the sense of what follows or precedes. */
export const turningWords = [
  '节约',
  '节省',
  '下降',
  '降低',
  '减少',
  '压减',
  '缩减',
  '降幅',
  '削减',
  '避免',
  '防止',
] as const;

/** Shares that may exceed 100 %. */
export const mayExceedAll = [
  ...['增长', '增幅', '增速', '增加', '提升', '提高', '超额', '回报', '收益率', '利润率', '产出', '倍', '同比', '环比'],
  ...['周转率', '保值增值率', '使用率', '利用率', '负载率', '入住率', '上座率', '负债率', '偿债率'],
] as const;

/** Rates whose unit is no share: a speed, a power, or so many in a thousand. */
export const ratesThatAreNoShares = [
  ...[
    '税率',
    '频率',
    '速率',
    '功率',
    '效率',
    '汇率',
    '利率',
    '费率',
    '倍率',
    '周转率',
    '分辨率',
    '容积率',
    '心率',
    '码率',
  ],
  ...['死亡率', '发病率', '患病率', '出生率', '发案率', '案件率', '曝光率', '采样率', '投入产出比例'],
] as const;

/** Names that end like a number of things and mean something else. */
export const numbersThatCountNothing = ['指数', '系数', '分数', '参数', '函数', '基数', '百分数'] as const;
