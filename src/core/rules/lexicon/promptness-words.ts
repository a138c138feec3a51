/** Words that promise to be in time without saying when. */
export const promptnessWords = ['规定时间', '规定的时间', '及时', '按时', '按期', '如期', '按计划', '预计'] as const;

/** Words that tell of a time or a frequency without a figure. */
export const spansOfTime = [
  ...[
    '年内',
    '当年',
    '当月',
    '当日',
    '当天',
    '本年',
    '全年',
    '月内',
    '季度',
    '每月',
    '每个月',
    '按月',
    '逐月',
    '每季',
    '按季',
    '每周',
    '每日',
    '每天',
  ],
] as const;
