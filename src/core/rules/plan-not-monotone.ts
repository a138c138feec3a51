import { binaryDust, quarterName, statedQuarters } from './plan-quarters';
import { defineRule } from './rule';
import { cumulativePlan } from './sources';
import { percent } from './wording';

interface Facts {
  readonly earlierQuarter: number;
  readonly earlier: number;
  readonly quarter: number;
  readonly later: number;
}

/** 累进进度 counts from the year's start, so it can stay level but never fall. */
export const planNotMonotone = defineRule<Facts>({
  id: 'plan-not-monotone',
  scope: 'project',
  severity: 'error',
  opinion: '其他',
  title: { zh: '累进进度未递增', en: 'Cumulative progress falls' },
  about: {
    zh: '检查累进进度是否低于前一季度。与前一季度相等的不提示。',
    en: 'Checks that cumulative progress never falls from one quarter to the next. Equal figures are left alone.',
  },
  source: cumulativePlan,

  check({ plan }, report) {
    const stated = statedQuarters(plan);
    for (const [index, now] of stated.entries()) {
      const before = stated[index - 1];
      if (!before || now.fraction >= before.fraction - binaryDust) continue;
      report({
        at: now.at,
        related: [before.at],
        facts: { earlierQuarter: before.quarter, earlier: before.fraction, quarter: now.quarter, later: now.fraction },
      });
    }
  },

  message: {
    zh: ({ earlierQuarter, earlier, quarter, later }) =>
      `累进进度由${quarterName.zh(earlierQuarter)}的${percent(earlier)}降为${quarterName.zh(quarter)}的${percent(later)}。`,
    en: ({ earlierQuarter, earlier, quarter, later }) =>
      `Cumulative progress falls from ${percent(earlier)} in ${quarterName.en(earlierQuarter)} to ${percent(later)} in ${quarterName.en(quarter)}.`,
  },
  advice: {
    zh: ({ earlier }) => `各季度应填写截至该季度末的累计进度，请核对后改为不低于${percent(earlier)}的数值。`,
    en: ({ earlier }) => `Enter progress up to the quarter’s end: at least ${percent(earlier)}.`,
  },

  good: [
    { why: 'level quarters', project: { plan: [0, 0, 1, 1] } },
    { why: 'rising quarters', project: { plan: [0.25, 0.5, 0.75, 1] } },
  ],
  bad: [
    { why: 'a quarter below the one before', project: { plan: [0.5, 0.4, 0.8, 1] }, finds: ['D6'] },
    { why: 'two of them', project: { plan: [0.5, 0.4, 0.3, 1] }, finds: ['D6', 'E6'] },
    { why: 'a blank quarter between', project: { plan: [0.5, '', 0.4, 1] }, finds: ['E6'] },
  ],
});
