import { binaryDust, quarterName, statedQuarters } from './plan-quarters';
import { defineRule } from './rule';
import { cumulativePlan } from './sources';
import { percent } from './wording';

interface Facts {
  readonly quarter: number;
  readonly fraction: number;
}

export const planOutOfRange = defineRule<Facts>({
  id: 'plan-out-of-range',
  scope: 'project',
  severity: 'error',
  opinion: '其他',
  title: { zh: '累进进度超出0–100%', en: 'Cumulative progress outside 0–100%' },
  about: {
    zh: '检查各季度累进进度是否在0%至100%之间。百分比格式的0.25、文字“25%”和数字25均按25%理解；全部不大于1且第四季度为1的按小数理解。',
    en: 'Checks that each quarter’s cumulative progress lies between 0% and 100%. 0.25 in a percent cell, “25%” and 25 all mean 25%; where no figure exceeds 1 and the year ends with 1, they are fractions.',
  },
  source: cumulativePlan,

  check({ plan }, report) {
    for (const { quarter, fraction, at } of statedQuarters(plan)) {
      if (fraction < 0 || fraction > 1 + binaryDust) report({ at, facts: { quarter, fraction } });
    }
  },

  message: {
    zh: ({ quarter, fraction }) => `${quarterName.zh(quarter)}累进进度为${percent(fraction)}，超出0%至100%的范围。`,
    en: ({ quarter, fraction }) =>
      `The cumulative progress of ${quarterName.en(quarter)} is ${percent(fraction)}, outside 0% to 100%.`,
  },
  advice: {
    zh: () => '请填写截至该季度末累计支出占全年预算的百分比，应在0%至100%之间。',
    en: () => 'Enter the share of the year’s budget paid by the end of that quarter, between 0% and 100%.',
  },

  good: [
    { why: 'within the range', project: { plan: [0, 0.5, 1, 1] } },
    { why: 'texts with a % sign', project: { plan: ['25%', '50%', '75%', '100%'], planFormat: 'general' } },
    { why: 'numbers without a % sign', project: { plan: [25, 50, 75, 100], planFormat: 'general' } },
    { why: 'fractions that end with 1', project: { plan: [0.25, 0.5, 0.75, 1], planFormat: 'general' } },
  ],
  bad: [
    { why: 'more than the whole', project: { plan: [0.25, 0.5, 1.2, 1] }, finds: ['E6'] },
    { why: 'less than nothing', project: { plan: [-0.25, 0.5, 0.75, 1] }, finds: ['C6'] },
    {
      why: 'a text above 100%',
      project: { plan: ['25%', '50%', '75%', '120%'], planFormat: 'general' },
      finds: ['F6'],
    },
    { why: 'two of them', project: { plan: [25, 150, 175, 100], planFormat: 'general' }, finds: ['D6', 'E6'] },
  ],
});
