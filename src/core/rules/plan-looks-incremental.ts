import { looksIncremental, quarterEdit, wholeYear, type StatedQuarter } from './plan-quarters';
import { defineRule } from './rule';
import { cumulativePlan } from './sources';
import { percent } from './wording';

interface Facts {
  readonly shares: readonly number[];
  readonly quarters: readonly StatedQuarter[];
}

/** The last of a year: rounded shares may come to a little less or more than the whole. */
const lastQuarter = 3;

function sumsAlong(shares: readonly number[]): readonly number[] {
  let sum = 0;
  return shares.map((share) => (sum += share));
}

const joined = {
  zh: (shares: readonly number[]) => shares.map(percent).join('、'),
  en: (shares: readonly number[]) => shares.map(percent).join(', '),
};

export const planLooksIncremental = defineRule<Facts>({
  id: 'plan-looks-incremental',
  scope: 'project',
  severity: 'error',
  opinion: '其他',
  title: { zh: '疑似填写单季进度而非累进', en: 'Each quarter’s own share instead of cumulative progress' },
  about: {
    zh: '四个季度合计恰为100%而第四季度不是100%时，提示可能填成了各季度单独的进度。',
    en: 'Where the four quarters together make 100% and the last is not 100%, each quarter’s own share has probably been filled in.',
  },
  source: cumulativePlan,

  check({ plan }, report) {
    const year = wholeYear(plan);
    const [first, ...others] = year ?? [];
    if (!year || !first || !looksIncremental(plan)) return;
    report({
      at: first.at,
      related: others.map(({ at }) => at),
      facts: { shares: year.map(({ fraction }) => fraction), quarters: year },
    });
  },

  message: {
    zh: ({ shares }) => `四个季度填写的${joined.zh(shares)}合计为100%，疑似各季度单独的进度，而不是累进进度。`,
    en: ({ shares }) =>
      `The four quarters ${joined.en(shares)} together make 100%: they seem to be each quarter’s own share, not cumulative progress.`,
  },
  advice: {
    zh: ({ shares }) => `请改为累进进度，即${joined.zh(sumsAlong(shares))}。`,
    en: ({ shares }) => `Enter cumulative progress instead: ${joined.en(sumsAlong(shares))}.`,
  },

  repair: {
    title: { zh: '改为累进进度', en: 'Make it cumulative' },
    propose: ({ shares, quarters }) => {
      const sums = sumsAlong(shares);
      return {
        kind: 'confirm',
        edits: quarters.map((quarter, index) => quarterEdit(quarter, index === lastQuarter ? 1 : (sums[index] ?? 0))),
      };
    },
  },

  good: [
    { why: 'cumulative progress', project: { plan: [0.25, 0.5, 0.75, 1] } },
    { why: 'all is paid in the last quarter', project: { plan: [0, 0, 0, 1] } },
    { why: 'neither ends nor adds up to 100%', project: { plan: [0.25, 0.25, 0.25, 0.2] } },
    { why: 'a quarter is blank', project: { plan: [0.5, '', 0.25, 0.25] } },
  ],
  bad: [
    { why: 'four equal shares', project: { plan: [0.25, 0.25, 0.25, 0.25] }, finds: ['C6'] },
    {
      why: 'unequal shares, as numbers without a % sign',
      project: { plan: [10, 20, 30, 40], planFormat: 'general' },
      finds: ['C6'],
    },
    { why: 'all is paid in the first quarter', project: { plan: [1, 0, 0, 0] }, finds: ['C6'] },
    {
      why: 'thirds, rounded',
      project: { plan: ['33.33%', '33.33%', '33.34%', '0%'], planFormat: 'general' },
      finds: ['C6'],
    },
  ],
});
