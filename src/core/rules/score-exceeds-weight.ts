import type { Located } from '../model/located';
import type { Project } from '../model/project';
import { defineRule } from './rule';
import { regulation } from './sources';

type Facts =
  | { readonly fault: 'too-high'; readonly score: number; readonly weight: number }
  | { readonly fault: 'negative'; readonly score: number }
  | { readonly fault: 'total'; readonly stated: number; readonly sum: number };

/** What rounding each score to two decimals may leave in their sum. */
const tolerance = 0.05;

interface Scored {
  readonly weight: Located<number | undefined> | undefined;
  readonly score: Located<number | undefined> | undefined;
}

function shown(points: number): string {
  return String(Number(points.toFixed(4)));
}

function faultOf(score: number, weight: number | undefined): Facts | undefined {
  if (score < 0) return { fault: 'negative', score };
  return weight !== undefined && score > weight ? { fault: 'too-high', score, weight } : undefined;
}

/** The sum of all scores, the rate of execution's too; undefined where one of them is missing. */
function sumOfScores({ indicators, execution }: Project): number | undefined {
  const scored: readonly Scored[] = execution ? [...indicators, execution] : indicators;
  const scores = scored.flatMap(({ score }) => (score?.value === undefined ? [] : [score.value]));
  if (scores.length < scored.length) return undefined;
  return scores.reduce((all, score) => all + score, 0);
}

export const scoreExceedsWeight = defineRule<Facts>({
  id: 'score-exceeds-weight',
  scope: 'project',
  severity: 'error',
  opinion: '其他',
  title: { zh: '得分超过分值', en: 'Score above its weight' },
  about: {
    zh: '自评表有得分栏的，检查各项得分是否在0与分值之间，各项得分（含预算执行率得分）之和是否等于总分（允许0.05分的尾差）。有得分未填的，不核对总分。',
    en: 'Where a self-evaluation has scores, checks that each lies between zero and its weight, and that all of them, that of the rate of execution too, make the total, to within 0.05. The total is left alone while a score is missing.',
  },
  source: regulation('10号'),

  check(project, report) {
    const { indicators, execution } = project;
    const scored: readonly Scored[] = execution ? [execution, ...indicators] : indicators;
    for (const { score, weight } of scored) {
      const facts = score?.value === undefined ? undefined : faultOf(score.value, weight?.value);
      if (score && facts) report({ at: score.at, ...(weight && { related: [weight.at] }), facts });
    }
    const total = execution?.totalScore;
    const sum = sumOfScores(project);
    if (total?.value === undefined || sum === undefined || indicators.length === 0) return;
    if (Math.abs(total.value - sum) > tolerance + 1e-9)
      report({ at: total.at, facts: { fault: 'total', stated: total.value, sum } });
  },

  message: {
    zh: (facts) => {
      switch (facts.fault) {
        case 'too-high':
          return `得分${shown(facts.score)}超过分值${shown(facts.weight)}。`;
        case 'negative':
          return `得分为${shown(facts.score)}，小于0。`;
        case 'total':
          return `总分填为${shown(facts.stated)}，各项得分合计为${shown(facts.sum)}，两者不符。`;
      }
    },
    en: (facts) => {
      switch (facts.fault) {
        case 'too-high':
          return `The score, ${shown(facts.score)}, is above its weight, ${shown(facts.weight)}.`;
        case 'negative':
          return `The score, ${shown(facts.score)}, is below zero.`;
        case 'total':
          return `The total is ${shown(facts.stated)}, but the scores make ${shown(facts.sum)}.`;
      }
    },
  },
  advice: {
    zh: (facts) => {
      switch (facts.fault) {
        case 'too-high':
          return `请核对得分和分值，得分应不高于${shown(facts.weight)}。`;
        case 'negative':
          return '请核对得分，最低为0分。';
        case 'total':
          return '请核对各项得分（含预算执行率得分）和总分，使总分等于各项得分之和。';
      }
    },
    en: (facts) => {
      switch (facts.fault) {
        case 'too-high':
          return `Check both: the score is to be ${shown(facts.weight)} at most.`;
        case 'negative':
          return 'Check the score: zero is the lowest.';
        case 'total':
          return 'Check the scores, that of the rate of execution too, and the total: they are to make it.';
      }
    },
  },

  good: [
    { why: 'no self-evaluation', project: {} },
    { why: 'a score as high as its weight', project: { weights: [8, 8], scores: [8, 7.5] } },
    { why: 'no score yet', project: { weights: [8, 8], scores: ['', 0] } },
    {
      why: 'the scores make the total',
      project: {
        execution: { budget: 120, spent: 118, rate: '98.33%', score: 9.83 },
        weights: [10, 10, 10, 10, 10, '', 10, 10, 10, '', 10],
        scores: [10, 10, 10, 10, 10, '', 10, 10, 10, '', 10],
        totalScore: 99.83,
      },
    },
    {
      why: 'a score is missing: the total is left alone',
      project: {
        execution: { budget: 120, spent: 118, rate: '98.33%', score: 9.83 },
        weights: [10, 10, 10, 10, 10, '', 10, 10, 10, '', 10],
        scores: [10, 10, 10, 10, 10, '', 10, 10, 10, '', ''],
        totalScore: 99.83,
      },
    },
  ],
  bad: [
    { why: 'above the weight', project: { weights: [8, 8], scores: [10, 8] }, finds: ['H9'] },
    { why: 'below zero', project: { weights: [8, 8], scores: [8, -1] }, finds: ['H10'] },
    {
      why: 'the rate of execution scores more than its ten points',
      project: { execution: { budget: 120, spent: 118, rate: '98.33%', score: 10.5 } },
      finds: ['F6'],
    },
    {
      why: 'the scores make less than the total',
      project: {
        execution: { budget: 120, spent: 118, rate: '98.33%', score: 9.83 },
        weights: [10, 10, 10, 10, 10, '', 10, 10, 10, '', 10],
        scores: [10, 10, 10, 10, 10, '', 10, 10, 10, '', 10],
        totalScore: 100,
      },
      finds: ['H20'],
    },
  ],
});
