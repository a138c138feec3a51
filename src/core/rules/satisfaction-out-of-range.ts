import type { Indicator } from '../model/indicator';
import { comparable } from './comparable-text';
import type { Severity } from './finding';
import { level1ClassOf } from './indicator-classes';
import { defineRule } from './rule';
import { reviewPractice } from './sources';
import { plainFigure, unitOf } from './target-words';
import { rows } from './well-made-form';
import { quoted } from './wording';

type Fault = 'impossible' | 'low' | 'everybody';

interface Facts {
  readonly value: string;
  readonly name: string;
  readonly fault: Fault;
}

const whole = 100;
/** Below this share, reviewers ask why so few are expected to be satisfied. */
const lowest = 60;
const severityOf: Readonly<Record<Fault, Severity>> = { impossible: 'error', low: 'warning', everybody: 'info' };

function faultOf(percent: number): Fault | undefined {
  if (percent > whole || percent <= 0) return 'impossible';
  if (percent === whole) return 'everybody';
  return percent < lowest ? 'low' : undefined;
}

/** The share in per cent; undefined for scores, for shares of people who complain, and for all that is no plain figure. */
function shareOf(indicator: Indicator): number | undefined {
  if (level1ClassOf(indicator) !== '满意度指标' || /不满|投诉|差评|提[高升]|增[长幅]/u.test(indicator.name.value))
    return undefined;
  const figure = plainFigure(indicator);
  return figure && /^(?:%|百分比)$/u.test(comparable(unitOf(indicator) ?? '')) ? figure.number : undefined;
}

export const satisfactionOutOfRange = defineRule<Facts>({
  id: 'satisfaction-out-of-range',
  scope: 'project',
  severity: 'warning',
  opinion: '指标与指标值不匹配',
  title: { zh: '满意度目标值不合理', en: 'Satisfaction target out of range' },
  about: {
    zh: '检查以百分比表示的满意度指标值：超过100%或不大于0为错误，低于60%为警告，等于100%为提示。以分值表示的不检查。',
    en: 'Checks satisfaction targets in per cent: above 100 % or not above 0 is an error, below 60 % a warning, exactly 100 % a hint. Scores are left alone.',
  },
  source: reviewPractice({
    zh: '满意度目标值应当合理可行',
    en: 'a satisfaction target is to be reasonable and within reach',
  }),

  check({ indicators }, report) {
    for (const indicator of indicators) {
      const share = shareOf(indicator);
      const fault = share === undefined ? undefined : faultOf(share);
      if (!fault) continue;
      const { name, value } = indicator;
      report({
        at: value.at,
        severity: severityOf[fault],
        facts: { value: value.value, name: name.value, fault },
      });
    }
  },

  message: {
    zh: ({ value, name, fault }) => {
      const what = `${name ? quoted(name) : '满意度指标'}的指标值为${quoted(value)}`;
      if (fault === 'impossible') return `${what}，满意度应当大于0且不超过100%。`;
      return fault === 'low' ? `${what}，低于60%，目标偏低。` : `${what}，即要求全部服务对象满意。`;
    },
    en: ({ value, name, fault }) => {
      const what = `The target ${name ? `of ${quoted(name)} ` : ''}is ${quoted(value)}`;
      if (fault === 'impossible') return `${what}; satisfaction lies above 0 and is at most 100%.`;
      return fault === 'low' ? `${what}, below 60%, which is low.` : `${what}: everybody has to be satisfied.`;
    },
  },
  advice: {
    zh: ({ fault }) =>
      fault === 'everybody'
        ? '请核对能否实现，如无把握，可参考往年调查结果适当调整，如“≥90%”。'
        : '请参考往年调查结果填写合理的目标值，如“≥90%”。',
    en: ({ fault }) =>
      fault === 'everybody'
        ? 'Check that it can be reached; else lower it in the light of earlier surveys, such as “≥90%”.'
        : 'Enter a reasonable target in the light of earlier surveys, such as “≥90%”.',
  },

  good: [
    { why: 'nine in ten', project: { indicators: rows({ satisfaction: { value: '≥90%' } }) } },
    { why: 'exactly the lowest share', project: { indicators: rows({ satisfaction: { value: '≥60%' } }) } },
    { why: 'a score', project: { indicators: rows({ satisfaction: { value: '≥4.5分' } }) } },
    { why: 'a small rise', project: { indicators: rows({ satisfaction: { value: '提升5%' } }) } },
    {
      why: 'few may be dissatisfied',
      project: { indicators: rows({ satisfaction: { name: '群众不满意率', value: '≤5%' } }) },
    },
    { why: 'a share of another class', project: { indicators: rows({ quality: { value: '50%' } }) } },
    { why: 'a bare figure may be a score', project: { indicators: rows({ satisfaction: { value: 5 } }) } },
  ],
  bad: [
    { why: 'more than all', project: { indicators: rows({ satisfaction: { value: '120%' } }) }, finds: ['E19 error'] },
    { why: 'nobody', project: { indicators: rows({ satisfaction: { value: '≥0%' } }) }, finds: ['E19 error'] },
    { why: 'half', project: { indicators: rows({ satisfaction: { value: '50%以上' } }) }, finds: ['E19 warning'] },
    { why: 'everybody', project: { indicators: rows({ satisfaction: { value: '=100%' } }) }, finds: ['E19 info'] },
    {
      why: 'the sign stands in the name',
      project: { indicators: rows({ satisfaction: { name: '受益村民满意度（%）', value: 120 } }) },
      finds: ['E19 error'],
    },
  ],
});
