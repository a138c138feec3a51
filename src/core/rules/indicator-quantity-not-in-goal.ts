import type { Indicator } from '../model/indicator';
import { comparable } from './comparable-text';
import { allQuantities, sameQuantity, type Quantity } from './quantities';
import { defineRule } from './rule';
import { principlesOf101 } from './sources';
import { rows } from './well-made-form';
import { quoted } from './wording';

interface Facts {
  readonly name: string;
  readonly value: string;
}

/** The one figure of a quantity's value; undefined where it has none, or several. */
function figureOf({ level2, target, value }: Indicator): Quantity | undefined {
  if (level2?.class !== '数量指标' || target.kind !== 'number') return undefined;
  const quantities = allQuantities(comparable(value.value));
  return quantities.length === 1 ? quantities[0] : undefined;
}

export const indicatorQuantityNotInGoal = defineRule<Facts>({
  id: 'indicator-quantity-not-in-goal',
  scope: 'project',
  severity: 'info',
  defaultOff: true,
  opinion: '指标与项目的相关性不够',
  title: { zh: '指标数量未在目标中体现', en: 'Quantity not in the objective' },
  about: {
    zh: '检查数量指标的指标值是否在绩效目标中体现（数值相同，单位相当）。没有数字或有多个数字的指标值不检查，绩效目标空白的不检查。',
    en: 'Checks that the value of each quantity indicator stands in the objective too, with a unit of the same kind. Values without a figure or with several, and forms without an objective, are left alone.',
  },
  source: principlesOf101,

  check({ goal, indicators }, report) {
    if (!goal || goal.value === '') return;
    const text = comparable(goal.value);
    for (const indicator of indicators) {
      const figure = figureOf(indicator);
      if (!figure || allQuantities(text).some((one) => sameQuantity(one, figure))) continue;
      report({
        at: indicator.value.at,
        related: [goal.at],
        facts: { name: indicator.name.value, value: indicator.value.value },
      });
    }
  },

  message: {
    zh: ({ name, value }) => `数量指标${name ? quoted(name) : ''}的指标值${quoted(value)}没有在绩效目标中体现。`,
    en: ({ name, value }) =>
      `The value ${quoted(value)}${name ? ` of ${quoted(name)}` : ''} does not stand in the objective.`,
  },
  advice: {
    zh: () => '请在绩效目标中写明该数量，或核对目标与指标是否一致。',
    en: () => 'State the quantity in the objective, or check whether the two agree.',
  },

  good: [
    { why: 'the objective has the same figures', project: {} },
    { why: 'in another unit', project: { indicators: rows({ pipes: { value: '≥5000米' } }) } },
    { why: 'a value without a figure', project: { indicators: rows({ villages: { value: '全覆盖' } }) } },
    { why: 'another class', project: { indicators: rows({ social: { value: '≥900户' } }) } },
    { why: 'no objective', project: { goal: '' } },
  ],
  bad: [
    {
      why: 'the objective has another figure',
      project: { indicators: rows({ villages: { value: '≥15个' } }) },
      finds: ['E10'],
    },
    { why: 'the objective has another kind of thing', project: { goal: '治理12个村，新建泵站5座。' }, finds: ['E9'] },
  ],
});
