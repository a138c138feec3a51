import { isCost } from './indicator-classes';
import type { Located } from '../model/located';
import type { Indicator } from '../model/indicator';
import { amountsIn } from './amounts-in-text';
import { comparable } from './comparable-text';
import { moneyWords, priceWords } from './lexicon/money-words';
import { rewording } from './repair';
import { defineRule } from './rule';
import { reviewPractice } from './sources';
import { unitInName } from './target-words';
import { rows } from './well-made-form';
import { quoted } from './wording';
import { hasAnyOf } from './words-in-text';

interface Fault {
  /** `doubled`: the same amount twice running; `no yuan`: 250万; `mixed`: 元 and 万元 in one field. */
  readonly kind: 'doubled' | 'no yuan' | 'mixed';
  readonly text: string;
}

interface Facts extends Fault {
  readonly field: 'usage' | 'goal' | 'value';
}

const doubled = /(?<![\d.])(\d{1,15}(?:\.\d{1,8})?(?:亿元|万元|元|万))\1/u;
const withoutYuan = new RegExp(
  `(?:${moneyWords.join('|')})(?:合计|共计|总计|共|约|为|[:≤<=])?(\\d{1,15}(?:\\.\\d{1,8})?万)(?=$|[,。;、)])`,
  'u',
);
const valueWithoutYuan = /^[≤<=≥>]{0,2}\d{1,15}(?:\.\d{1,8})?万(?:以内|以下)?$/u;

const tellsOfPrices = hasAnyOf(priceWords);

/** The clauses' amounts that are sums, not prices. */
function unitsOfSums(text: string): ReadonlySet<string> {
  const sums = text.split(/[,。;、]/u).filter((clause) => !tellsOfPrices(clause));
  return new Set(sums.flatMap((clause) => amountsIn(clause).map(({ unit }) => unit)));
}

function faultInProse(written: string): Fault | undefined {
  if (!/[万元]\s*[\d\uFF10-\uFF19]|万\s*(?!元)/u.test(written)) return undefined;
  const text = comparable(written);
  const twice = doubled.exec(text)?.[0];
  if (twice !== undefined) return { kind: 'doubled', text: twice };
  const bare = withoutYuan.exec(text)?.[1];
  return bare === undefined ? undefined : { kind: 'no yuan', text: bare };
}

function mixedUnits(usage: string): Fault | undefined {
  if (!/(?<!万|亿)元/u.test(usage)) return undefined;
  const units = unitsOfSums(comparable(usage));
  return units.has('元') && units.has('万元') ? { kind: 'mixed', text: usage } : undefined;
}

function faultInValue({ value, unit, name }: Indicator): Fault | undefined {
  if (!value.value.includes('万')) return undefined;
  const text = comparable(value.value);
  const twice = doubled.exec(text)?.[0];
  if (twice !== undefined) return { kind: 'doubled', text: twice };
  const unitStandsElsewhere = (unit?.value ?? '') !== '' || unitInName(name.value) !== undefined;
  return valueWithoutYuan.test(text) && !unitStandsElsewhere ? { kind: 'no yuan', text: value.value } : undefined;
}

export const amountFormat = defineRule<Facts>({
  id: 'amount-format',
  scope: 'project',
  severity: 'warning',
  opinion: '其他',
  title: { zh: '金额书写问题', en: 'Amount written amiss' },
  about: {
    zh: '检查资金用途、绩效目标和成本指标值中的金额：是否连写两遍（854万854万），是否缺“元”字（250万），资金用途中是否混用元和万元。单价（元/亩、每人…元）以及名称或单位栏已写明单位的不提示。',
    en: 'Checks the amounts in the use of funds, the objective and the values of cost: written twice running (854万854万), without 元 (250万), or both 元 and 万元 in one use of funds. Prices (元/亩, 每人…元) and values whose unit stands in the name or in its own column are left alone.',
  },
  source: reviewPractice({ zh: '金额书写规范', en: 'amounts are to be written in one way' }),

  check({ usage, goal, indicators }, report) {
    const reportAt = ({ at }: Located<string>, field: Facts['field'], fault: Fault | undefined): void => {
      if (fault) report({ at, facts: { ...fault, field } });
    };
    if (usage) reportAt(usage, 'usage', faultInProse(usage.value) ?? mixedUnits(usage.value));
    if (goal) reportAt(goal, 'goal', faultInProse(goal.value));
    for (const indicator of indicators) {
      if (isCost(indicator)) reportAt(indicator.value, 'value', faultInValue(indicator));
    }
  },

  message: {
    zh: ({ kind, text }) => {
      if (kind === 'doubled') return `金额${quoted(text)}连续写了两遍。`;
      return kind === 'no yuan' ? `金额${quoted(text)}缺少“元”字。` : `${quoted(text)}中混用了元和万元。`;
    },
    en: ({ kind, text }) => {
      if (kind === 'doubled') return `The amount ${quoted(text)} is written twice running.`;
      return kind === 'no yuan'
        ? `The amount ${quoted(text)} lacks the character 元.`
        : `${quoted(text)} has amounts both in 元 and in 万元.`;
    },
  },
  advice: {
    zh: ({ kind, text }) => {
      if (kind === 'doubled') return '请删去重复的一个。';
      return kind === 'no yuan' ? `请改为${quoted(text.replace('万', '万元'))}。` : '请统一以万元为单位。';
    },
    en: ({ kind, text }) => {
      if (kind === 'doubled') return 'Delete one of them.';
      return kind === 'no yuan' ? `Write ${quoted(text.replace('万', '万元'))}.` : 'Write all of them in 万元.';
    },
  },

  repair: {
    title: { zh: '改正金额写法', en: 'Correct how the amount is written' },
    propose: ({ kind, text, field }, at) => {
      const half = text.slice(0, text.length / 2);
      // A quantity that the objective states in so many words has to be looked for among the indicators.
      if (kind === 'no yuan')
        return rewording(field === 'goal' ? 'confirm' : 'safe', at, text, text.replace('万', '万元'));
      return kind === 'doubled' ? rewording('confirm', at, text, half.replace(/万$/u, '万元')) : undefined;
    },
  },

  good: [
    { why: 'in 万元 throughout', project: { usage: '预算数854万元，其中：设备费3.5万元，安装费850.5万元。' } },
    {
      why: 'prices in yuan beside the budget in 万元',
      project: { usage: '预算数75万元，按每人每月3000元发放，设备5000元/台。' },
    },
    { why: '250万 of something else', project: { goal: '服务人口250万，惠及群众250万人，费用控制在90万元以内。' } },
    {
      why: 'the unit stands in the name',
      project: { indicators: rows({ cost: { name: '工程建设总成本（万元）', value: '≤75万' } }) },
    },
    { why: 'two amounts that only begin alike', project: { usage: '预算数11万元，设备费1万元1台，安装费10万元。' } },
  ],
  bad: [
    { why: 'written twice', project: { usage: '预算数854万854万，用于管网施工。' }, finds: ['B4'] },
    { why: 'without yuan', project: { usage: '预算数250万，用于管网施工。' }, finds: ['B4'] },
    { why: 'yuan and 万元', project: { usage: '预算数75万元，其中：设备费745000元，耗材费5000元。' }, finds: ['B4'] },
    {
      why: 'a value of cost without yuan',
      project: { indicators: rows({ cost: { value: '≤250万' } }) },
      finds: ['E13'],
    },
    {
      why: 'a value of cost written twice',
      project: { indicators: rows({ cost: { value: '≤75万元75万元' } }) },
      finds: ['E13'],
    },
    { why: 'in the objective', project: { goal: '完成12个村治理，总投资250万。' }, finds: ['B7'] },
  ],
});
