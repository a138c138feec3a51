import type { Indicator } from '../model/indicator';
import { fenFromWan, fenFromYuan, type Fen } from '../model/money';
import { comparable } from './comparable-text';
import { isCost } from './indicator-classes';
import { defineRule } from './rule';
import { requirementsOf88 } from './sources';
import { plainFigure, unitOf } from './target-words';
import { rows } from './well-made-form';
import { quoted, wan } from './wording';

interface Facts {
  readonly name: string;
  readonly value: string;
  readonly cost: Fen;
  readonly budget: Fen;
  /** 总投资 may be that of several years. */
  readonly investment: boolean;
}

/** A ten-thousandth more may come from rounding. */
const tolerance = 1.0001;
const namesTheWhole = /总|预算|项目成本|投资/u;
const namesAShare = /单位|人均|户均|均|每|单价|单项|增长|节约|节省|降低|减少/u;

const inYuan: ReadonlyMap<string, number> = new Map([
  ['元', 1],
  ['百元', 100],
  ['千元', 1000],
]);
const inWan: ReadonlyMap<string, number> = new Map([
  ['万', 1],
  ['万元', 1],
  ['百万元', 100],
  ['亿元', 10_000],
]);

function amountOf(indicator: Indicator): Fen | undefined {
  const figure = plainFigure(indicator);
  const unit = comparable(unitOf(indicator) ?? '');
  const [yuan, tenThousands] = [inYuan.get(unit), inWan.get(unit)];
  if (!figure) return undefined;
  if (yuan !== undefined) return fenFromYuan(figure.number * yuan);
  return tenThousands === undefined ? undefined : fenFromWan(figure.number * tenThousands);
}

export const costValueExceedsBudget = defineRule<Facts>({
  id: 'cost-value-exceeds-budget',
  scope: 'project',
  severity: 'error',
  opinion: '指标与指标值不匹配',
  title: { zh: '成本指标值超过预算数', en: 'Cost target above the budget' },
  about: {
    zh: '检查名称含“总”“预算”“项目成本”“投资”的成本指标，其金额是否超过项目预算数。单位成本、人均成本等不检查；“总投资”可能是多年合计，仅作提示。',
    en: 'Checks whether the amount of a cost indicator that stands for the whole project (总, 预算, 项目成本, 投资) exceeds the budget. Costs per unit are left alone; a total investment may be that of several years and is only a hint.',
  },
  source: requirementsOf88,

  check({ indicators, funding }, report) {
    const budget = funding.total;
    if (!budget) return;
    for (const indicator of indicators) {
      const { name, value } = indicator;
      if (!isCost(indicator) || !namesTheWhole.test(name.value) || namesAShare.test(name.value)) continue;
      const cost = amountOf(indicator);
      if (cost === undefined || cost <= budget * tolerance) continue;
      const investment = name.value.includes('总投资');
      report({
        at: value.at,
        related: [funding.at],
        severity: investment ? 'info' : 'error',
        facts: { name: name.value, value: value.value, cost, budget, investment },
      });
    }
  },

  message: {
    zh: ({ name, value, budget }) => `${quoted(name)}的指标值为${quoted(value)}，超过项目预算数${wan(budget)}。`,
    en: ({ name, value, budget }) => `The target of ${quoted(name)} is ${quoted(value)}, above the budget of ${wan(budget)}.`,
  },
  advice: {
    zh: ({ budget, investment }) =>
      investment
        ? `如为多年总投资，请注明；如为本年成本，请改为不超过${wan(budget)}。`
        : `请核对成本控制数和预算数，成本控制数应不超过${wan(budget)}。`,
    en: ({ budget, investment }) =>
      investment
        ? `Where it is the investment of several years, say so; the cost of this year is at most ${wan(budget)}.`
        : `Check both amounts: the limit of the cost is at most ${wan(budget)}.`,
  },

  good: [
    { why: 'the cost is the budget', project: { indicators: rows({ cost: { value: '≤75万元' } }) } },
    { why: 'the same amount in 元', project: { indicators: rows({ cost: { value: '≤750000元' } }) } },
    {
      why: 'a cost per unit',
      project: { indicators: rows({ cost: { name: '每公里总成本', value: '≤80万元' } }) },
    },
    { why: 'an amount for each', project: { indicators: rows({ cost: { value: '≤80万元/公里' } }) } },
    { why: 'the cost of a part', project: { indicators: rows({ cost: { name: '检测费用', value: '≤80万元' } }) } },
    { why: 'no budget is stated', project: { usage: '用于治理。', indicators: rows({ cost: { value: '≤80万元' } }) } },
    { why: 'an amount of another class', project: { indicators: rows({ social: { name: '带动总投资', value: '≥800万元' } }) } },
  ],
  bad: [
    { why: 'more than the budget', project: { indicators: rows({ cost: { value: '≤80万元' } }) }, finds: ['E13'] },
    { why: 'more than the budget in 元', project: { indicators: rows({ cost: { value: '800,000元' } }) }, finds: ['E13'] },
    {
      why: 'the unit stands in the name',
      project: { indicators: rows({ cost: { name: '项目成本（万元）', value: 80 } }) },
      finds: ['E13'],
    },
    {
      why: 'an investment may be that of several years',
      project: { indicators: rows({ cost: { name: '项目总投资', value: '≤800万元' } }) },
      finds: ['E13 info'],
    },
  ],
}); // prettier-ignore
