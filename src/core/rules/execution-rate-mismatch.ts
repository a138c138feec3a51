import type { Fen } from '../model/money';
import { defineRule } from './rule';
import { regulation } from './sources';
import { percent, wan } from './wording';

interface Facts {
  readonly rate: number;
  readonly right: number;
  readonly budget: Fen;
  readonly spent: Fen;
}

/** 0.05 percentage points; a whole percentage may be rounded. A little more is left for binary fractions. */
const tolerance = 0.000501;
const toleranceOfWholePercentage = 0.005001;

function isWholePercentage(rate: number): boolean {
  return Math.abs(rate * 100 - Math.round(rate * 100)) < 1e-6;
}

function isRight(rate: number, right: number): boolean {
  return Math.abs(rate - right) <= (isWholePercentage(rate) ? toleranceOfWholePercentage : tolerance);
}

/** Two decimals of a percentage, as the forms print it. */
function shown(right: number): string {
  return percent(Number(right.toFixed(4)));
}

export const executionRateMismatch = defineRule<Facts>({
  id: 'execution-rate-mismatch',
  scope: 'project',
  severity: 'error',
  opinion: '其他',
  title: { zh: '执行率计算错误', en: 'Rate of execution miscalculated' },
  about: {
    zh: '自评表列有全年预算数、全年执行数和执行率的，检查执行率是否等于全年执行数除以全年预算数（允许0.05个百分点的尾差，按整数百分比填写的允许四舍五入）。预算数为0或三项有未填数字的不检查。',
    en: 'On a self-evaluation, checks that the rate of execution is the amount spent divided by the year’s budget, to within 0.05 percentage points (whole percentages may be rounded). Left alone where the budget is zero or a figure is missing.',
  },
  source: regulation('10号'),

  check({ execution }, report) {
    const [budget, spent] = [execution?.budget?.value, execution?.spent?.value];
    const { rate } = execution ?? {};
    if (rate?.value === undefined || spent === undefined || !budget) return;
    const right = spent / budget;
    if (isRight(rate.value, right)) return;
    const related = [execution?.budget, execution?.spent].flatMap((amount) => (amount ? [amount.at] : []));
    report({ at: rate.at, related, facts: { rate: rate.value, right, budget, spent } });
  },

  message: {
    zh: ({ rate, right, budget, spent }) =>
      `执行率填为${percent(rate)}，按全年执行数${wan(spent)}除以全年预算数${wan(budget)}计算为${shown(right)}，两者不符。`,
    en: ({ rate, right, budget, spent }) =>
      `The rate of execution is ${percent(rate)}, but ${wan(spent)} spent of a budget of ${wan(budget)} make ${shown(right)}.`,
  },
  advice: {
    zh: ({ right }) => `请核对全年预算数和全年执行数；两数无误的，请将执行率改为${shown(right)}，并核对该项得分。`,
    en: ({ right }) =>
      `Check the budget and the amount spent; if both are right, change the rate to ${shown(right)} and check its score.`,
  },

  good: [
    { why: 'no self-evaluation', project: {} },
    { why: 'all is spent', project: { execution: { budget: 20, spent: 20, rate: '100.00%', score: 10 } } },
    { why: 'two decimals', project: { execution: { budget: 120, spent: 118, rate: '98.33%', score: 9.83 } } },
    { why: 'a fraction', project: { execution: { budget: 120, spent: 118, rate: 0.9833, score: 9.83 } } },
    { why: 'no % behind it', project: { execution: { budget: 120, spent: 118, rate: 98.33, score: 9.83 } } },
    { why: 'a rounded percentage', project: { execution: { budget: 120, spent: 118, rate: '98%', score: 9.8 } } },
    { why: 'no budget', project: { execution: { budget: 0, spent: 0, rate: '0%', score: '' } } },
    { why: 'nothing filled in yet', project: { execution: { budget: 120, spent: '', rate: '', score: '' } } },
  ],
  bad: [
    {
      why: 'not all is spent',
      project: { execution: { budget: 120, spent: 118, rate: '100.00%', score: 10 } },
      finds: ['E6'],
    },
    {
      why: 'a slip in the decimals',
      project: { execution: { budget: 120, spent: 118, rate: '98.23%', score: 9.82 } },
      finds: ['E6'],
    },
    {
      why: 'zero while all is spent',
      project: { execution: { budget: 90, spent: 90, rate: 0, score: 0 } },
      finds: ['E6'],
    },
  ],
});
