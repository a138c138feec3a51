import type { Indicator } from '../model/indicator';
import type { Fen } from '../model/money';
import { comparable } from './comparable-text';
import { isCost } from './indicator-classes';
import { rewording } from './repair';
import { defineRule } from './rule';
import { classesOf101 } from './sources';
import { lacksValue, unitOf } from './target-words';
import { rows } from './well-made-form';
import { quoted, wan } from './wording';

interface Facts {
  readonly value: string;
  readonly budget: Fen | undefined;
}

const upperLimit = /^(?:≤|<|≦|不超过|不高于|不大于|小于|低于|控制在)/u;

/** An amount, a share, or anything that is kept below a limit. */
function limitsCost(indicator: Indicator): boolean {
  const text = comparable(indicator.value.value);
  if (upperLimit.test(text) || /\d[十百千万亿]{0,2}元|\d%/u.test(text)) return true;
  return indicator.target.kind === 'number' && /元|^%$/u.test(unitOf(indicator) ?? '');
}

export const costValueNotMonetary = defineRule<Facts>({
  id: 'cost-value-not-monetary',
  scope: 'project',
  severity: 'warning',
  opinion: '指标与指标值不匹配',
  title: { zh: '成本指标值未体现金额或控制比例', en: 'Cost target states no amount' },
  about: {
    zh: '检查成本指标（含经济成本指标）的指标值是否写明金额、比例或“≤”的控制数。社会成本、生态环境成本指标不提示；指标值空白的由“指标行填写不完整”提示。',
    en: 'Checks that the target of a cost (or economic cost) indicator is an amount, a share or an upper limit. Social and ecological costs are left alone; a blank value is the affair of “indicator incomplete”.',
  },
  source: classesOf101,
  saysAlso: ['value-binary-unresolved', 'value-vague-qualifier', 'value-placeholder-left'],

  check({ indicators, funding }, report) {
    for (const indicator of indicators) {
      if (!isCost(indicator) || lacksValue(indicator) || limitsCost(indicator)) continue;
      report({ at: indicator.value.at, facts: { value: indicator.value.value, budget: funding.total } });
    }
  },

  message: {
    zh: ({ value }) => `成本指标的指标值为${quoted(value)}，没有体现金额或控制比例。`,
    en: ({ value }) => `The target value of the cost indicator is ${quoted(value)}: neither an amount nor a share.`,
  },
  advice: {
    zh: ({ budget }) =>
      budget
        ? `请写明成本控制数，如“≤${wan(budget)}”，或写明单位成本、节约比例。`
        : '请写明成本控制数，如“≤××万元”，或写明单位成本、节约比例。',
    en: ({ budget }) =>
      budget
        ? `State the limit of the cost, such as “≤${wan(budget)}”, or a cost per unit or a share saved.`
        : 'State the limit of the cost, such as “≤××万元”, or a cost per unit or a share saved.',
  },

  repair: {
    title: { zh: '以预算数为控制数', en: 'Take the budget for the limit' },
    propose: ({ value, budget }, at) => (budget ? rewording('confirm', at, value, `≤${wan(budget)}`) : undefined),
  },

  good: [
    { why: 'an amount', project: { indicators: rows({ cost: { value: '≤90万元' } }) } },
    { why: 'an amount without a sign', project: { indicators: rows({ cost: { value: '300元/人' } }) } },
    { why: 'a share', project: { indicators: rows({ cost: { value: '节约5%' } }) } },
    { why: 'an upper limit', project: { indicators: rows({ cost: { value: '≤预算批复数' } }) } },
    { why: 'an upper limit in words', project: { indicators: rows({ cost: { value: '不超过预算' } }) } },
    {
      why: 'the unit stands in the name',
      project: { indicators: rows({ cost: { name: '工程建设总成本（万元）', value: 75 } }) },
    },
    {
      why: 'a social cost is not stated in money',
      project: { indicators: rows({ cost: { level1: '成本指标', level2: '社会成本指标', value: '无扰民投诉' } }) },
    },
    {
      why: 'nor is an ecological one',
      project: { indicators: rows({ cost: { level1: '成本指标', level2: '生态环境成本指标', value: '扬尘达标' } }) },
    },
  ],
  bad: [
    { why: 'yes or no', project: { indicators: rows({ cost: { value: '是/否' } }) }, finds: ['E13'] },
    { why: 'words', project: { indicators: rows({ cost: { value: '合理' } }) }, finds: ['E13'] },
    { why: 'a blank left of a template', project: { indicators: rows({ cost: { value: '____' } }) }, finds: ['E13'] },
    { why: 'a figure that is no amount', project: { indicators: rows({ cost: { value: '25人' } }) }, finds: ['E13'] },
    {
      why: 'the economic cost of newer forms',
      project: { indicators: rows({ cost: { level1: '成本指标', level2: '经济成本指标', value: '合理' } }) },
      finds: ['E13'],
    },
    {
      why: 'no budget to propose',
      project: { usage: '', indicators: rows({ cost: { value: '合理' } }) },
      finds: ['E13'],
    },
  ],
});
