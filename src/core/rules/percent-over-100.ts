import type { Indicator } from '../model/indicator';
import { comparable } from './comparable-text';
import type { Severity } from './finding';
import { level1ClassOf } from './indicator-classes';
import { mayExceedAll } from './lexicon/indicator-senses';
import { plainName } from './plain-names';
import { rewording } from './repair';
import { defineRule } from './rule';
import { reviewPractice } from './sources';
import { plainFigure, unitOf } from './target-words';
import { rows } from './well-made-form';
import { quoted } from './wording';
import { hasAnyOf } from './words-in-text';

interface Facts {
  readonly name: string;
  readonly value: string;
  readonly fault: 'exceeds' | 'open above';
}

const whole = 100;
const isMoreThanAShare = hasAnyOf(mayExceedAll);
const rateName = /(?:率|满意度|比例|占比|比重|覆盖面)$/u;

const severityOf: Readonly<Record<Facts['fault'], Severity>> = { exceeds: 'error', 'open above': 'warning' };

function faultOf(indicator: Indicator): Facts['fault'] | undefined {
  const { target } = indicator;
  const figure = target.kind === 'number' && target.number >= whole ? plainFigure(indicator) : undefined;
  if (!figure) return undefined;
  if (!/^(?:%|百分比)$/u.test(comparable(unitOf(indicator) ?? ''))) return undefined;
  const name = plainName(indicator.name.value);
  if (isMoreThanAShare(name)) return undefined;
  if (figure.number === whole) {
    return figure.comparison === '≥' || figure.comparison === '>' ? 'open above' : undefined;
  }
  const ofSatisfaction = level1ClassOf(indicator) === '满意度指标';
  return figure.number > whole && rateName.test(name) && !ofSatisfaction ? 'exceeds' : undefined;
}

/** A sign of any writing before a figure. */
const signBefore = /^[^\d\uFF10-\uFF19]*/u;

export const percentOver100 = defineRule<Facts>({
  id: 'percent-over-100',
  scope: 'project',
  severity: 'error',
  opinion: '指标与指标值不匹配',
  title: { zh: '百分比超过100%', en: 'Percentage above 100' },
  about: {
    zh: '检查比率类指标的指标值是否超过100%（错误），以及是否写为“≥100%”或“>100%”（警告）。增长率、超额完成率、回报率、利用率等可以超过100%的不提示；满意度超过100%的由“满意度目标值不合理”提示。',
    en: 'Checks for rates above 100 % (an error) and for ≥100% or >100% (a warning). Growth, overfulfilment, returns, use of capacity and others that may exceed 100 % are left alone; satisfaction above 100 % is the affair of “satisfaction out of range”.',
  },
  source: reviewPractice({ zh: '百分比的取值范围', en: 'the range of a percentage' }),

  check({ indicators }, report) {
    for (const indicator of indicators) {
      const fault = faultOf(indicator);
      if (!fault) continue;
      const { name, value } = indicator;
      report({
        at: value.at,
        severity: severityOf[fault],
        facts: { name: name.value, value: value.value, fault },
      });
    }
  },

  message: {
    zh: ({ name, value, fault }) =>
      `${name ? `${quoted(name)}的` : ''}指标值为${quoted(value)}，${fault === 'exceeds' ? '超过了100%' : '而比率最高为100%'}。`,
    en: ({ name, value, fault }) =>
      `The target value ${name ? `of ${quoted(name)} ` : ''}is ${quoted(value)}, ${fault === 'exceeds' ? 'above 100%' : 'but the share is 100% at most'}.`,
  },
  advice: {
    zh: ({ fault }) =>
      fault === 'exceeds'
        ? '请核对数值；如表示增长或超额完成，请在指标名称中写明，如“增长率”。'
        : '请改为“=100%”；如确可超过100%，请在指标名称中写明，如“超额完成率”。',
    en: ({ fault }) =>
      fault === 'exceeds'
        ? 'Check the figure; where it is a growth or an overfulfilment, say so in the name, such as “增长率”.'
        : 'Write “=100%”; where it may really be more, say so in the name, such as “超额完成率”.',
  },

  repair: {
    title: { zh: '改为“=100%”', en: 'Write “=100%”' },
    propose: ({ value, fault }, at) =>
      fault === 'open above' ? rewording('confirm', at, value, `=${value.replace(signBefore, '')}`) : undefined,
  },

  good: [
    { why: 'exactly all', project: { indicators: rows({ quality: { value: '=100%' } }) } },
    { why: 'nearly all', project: { indicators: rows({ quality: { value: '≥99.5%' } }) } },
    {
      why: 'a growth',
      project: { indicators: rows({ social: { name: '业务量增长率', value: '≥120%' } }) },
    },
    {
      why: 'an overfulfilment',
      project: { indicators: rows({ villages: { name: '任务超额完成率', value: '≥100%' } }) },
    },
    { why: 'what is no rate may be more', project: { indicators: rows({ social: { name: '网上办件量为上年的', value: '150%' } }) } },
    { why: 'a number of things', project: { indicators: rows({ villages: { value: '≥100个' } }) } },
    { why: 'at most all', project: { indicators: rows({ quality: { value: '≤100%' } }) } },
  ], // prettier-ignore
  bad: [
    { why: 'a rate above all', project: { indicators: rows({ quality: { value: '120%' } }) }, finds: ['E11 error'] },
    { why: 'all or more', project: { indicators: rows({ quality: { value: '≥100%' } }) }, finds: ['E11 warning'] },
    { why: 'more than all', project: { indicators: rows({ quality: { value: '＞100％' } }) }, finds: ['E11 warning'] },
    {
      why: 'all or more of the satisfied',
      project: { indicators: rows({ satisfaction: { value: '≥100%' } }) },
      finds: ['E19 warning'],
    },
    {
      why: 'the sign stands in the name',
      project: { indicators: rows({ quality: { name: '检测覆盖率（%）', value: 105 } }) },
      finds: ['E11 error'],
    },
  ],
});
