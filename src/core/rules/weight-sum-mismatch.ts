import { defineRule } from './rule';
import { fillingInOf101 } from './sources';

interface Facts {
  readonly sum: number;
  /** How many indicators have no weight, or one that is no figure. */
  readonly without: number;
}

/** The indicators' share of the score before the year: the rest is the rate of execution. */
const withoutExecution = 90;
const whole = 100;
const tolerance = 0.001;

function isRight(sum: number): boolean {
  return [withoutExecution, whole].some((right) => Math.abs(sum - right) <= tolerance);
}

function shown(sum: number): string {
  return String(Number(sum.toFixed(4)));
}

export const weightSumMismatch = defineRule<Facts>({
  id: 'weight-sum-mismatch',
  scope: 'project',
  severity: 'error',
  opinion: '其他',
  title: { zh: '指标权重合计不符', en: 'Weights do not add up' },
  about: {
    zh: '表中有权重（分值）栏的，检查各指标权重合计是否为90（另有预算执行率10分）或100；尚有指标未填权重的为警告。没有权重栏的表不检查。',
    en: 'Where the form has a column of weights, checks that they come to 90 (with 10 for the rate of execution) or to 100; a warning while some are still blank. Forms without such a column are left alone.',
  },
  source: fillingInOf101,

  check({ columns, indicators }, report) {
    if (!columns?.weight || indicators.length === 0) return;
    const weights = indicators.flatMap(({ weight }) => (weight?.value === undefined ? [] : [weight.value]));
    const sum = weights.reduce((all, weight) => all + weight, 0);
    const without = indicators.length - weights.length;
    if (without === 0 && isRight(sum)) return;
    report({
      at: columns.weight,
      related: indicators.flatMap(({ weight }) => (weight ? [weight.at] : [])),
      severity: without > 0 ? 'warning' : 'error',
      facts: { sum, without },
    });
  },

  message: {
    zh: ({ sum, without }) =>
      without > 0
        ? `有${without}项指标未填权重，已填的合计为${shown(sum)}。`
        : `各指标权重合计为${shown(sum)}，应为90（另有预算执行率10分）或100。`,
    en: ({ sum, without }) =>
      without > 0
        ? `${without} ${without === 1 ? 'indicator has' : 'indicators have'} no weight; the others come to ${shown(sum)}.`
        : `The weights come to ${shown(sum)}, not to 90 (with 10 for the rate of execution) or 100.`,
  },
  advice: {
    zh: ({ without }) => (without > 0 ? '请补填权重，使合计为90或100。' : '请调整各指标权重，使合计为90或100。'),
    en: ({ without }) =>
      without > 0
        ? 'Fill in the weights so that they come to 90 or 100.'
        : 'Change the weights so that they come to 90 or 100.',
  },

  good: [
    { why: 'ninety before the year', project: { weights: [10, 10, 10, 10, 10, '', 10, 10, 10, '', 10] } },
    { why: 'a hundred in all', project: { weights: [20, 10, 10, 10, 10, '', 10, 10, 10, '', 10] } },
    { why: 'with decimals', project: { weights: [12.5, 12.5, 10, 10, 10, '', 10, 10, 10, '', 5] } },
    { why: 'no column of weights', project: {} },
  ],
  bad: [
    { why: 'less than ninety', project: { weights: [5, 10, 10, 10, 10, '', 10, 10, 10, '', 10] }, finds: ['G8'] },
    { why: 'between the two', project: { weights: [15, 10, 10, 10, 10, '', 10, 10, 10, '', 10] }, finds: ['G8'] },
    {
      why: 'one is still to be filled in',
      project: { weights: [20, 10, 10, 10, 10, '', 10, 10, '', '', 10] },
      finds: ['G8 warning'],
    },
    {
      why: 'none is filled in',
      project: { weights: ['', '', '', '', '', '', '', '', '', '', ''] },
      finds: ['G8 warning'],
    },
  ],
});
