import type { Located } from '../model/located';
import { sumOf } from '../model/money';
import type { Project } from '../model/project';
import { wrongSumIn, type WrongSum } from './itemised-sums';
import { defineRule } from './rule';
import { addingUp } from './sources';
import { rows } from './well-made-form';
import { wan } from './wording';

/** The texts that may tell of a total and its items: those that speak of money at all. */
function textsWithSums({ usage, goal, indicators }: Project): readonly Located<string>[] {
  const texts: Located<string>[] = [];
  const take = (text: Located<string> | undefined): void => {
    if (text?.value.includes('元')) texts.push(text);
  };
  take(usage);
  take(goal);
  for (const { name, description } of indicators) {
    take(name);
    take(description);
  }
  return texts;
}

function itemsOf({ items }: WrongSum): string {
  return items.map(wan).join('＋');
}

export const itemisedSumMismatch = defineRule<WrongSum>({
  id: 'itemised-sum-mismatch',
  scope: 'project',
  severity: 'error',
  opinion: '其他',
  title: { zh: '明细金额合计与总额不符', en: 'Items do not add up to their total' },
  about: {
    zh: '检查同一句中由“其中”“包括”或冒号引出的两项及以上金额，其合计是否等于前面的总额（允许0.005万元的尾差）。单价、限额、区间、约数，写有“等”“合计”的，以及资金来源（另有规则检查）不提示。',
    en: 'Checks that two amounts or more that 其中, 包括 or a colon introduces make up the total before them in the same sentence, to within 0.005万元. Prices, limits, ranges, estimates, lists with 等 or 合计, and sources of funds (another check’s affair) are left alone.',
  },
  source: addingUp,

  check(project, report) {
    for (const text of textsWithSums(project)) {
      const wrong = wrongSumIn(text.value);
      if (wrong) report({ at: text.at, facts: wrong });
    }
  },

  message: {
    zh: (wrong) => `总额为${wan(wrong.total)}，所列明细${itemsOf(wrong)}合计${wan(sumOf(wrong.items))}，两者不符。`,
    en: (wrong) =>
      `The total is ${wan(wrong.total)}, but its items, ${itemsOf(wrong)}, make ${wan(sumOf(wrong.items))}.`,
  },
  advice: {
    zh: () => '请核对总额与各项明细；如只列举了部分明细，请补全其余各项。',
    en: () => 'Check the total and its items; where only some of them are named, add the others.',
  },

  good: [
    { why: 'the items make the total', project: { goal: '总成本90万元，其中：管网30万元，泵站30万元，检测30万元。' } },
    { why: 'yuan beside 万元', project: { goal: '总成本3.5万元，包括：设备3万元，耗材5000元。' } },
    { why: 'a difference of 50 yuan', project: { goal: '总成本90万元，其中：管网30万元，泵站59.995万元。' } },
    { why: 'one item', project: { goal: '总成本90万元，其中管网30万元。' } },
    { why: 'the list is open', project: { goal: '总成本90万元，其中：管网30万元、泵站30万元等。' } },
    { why: 'prices', project: { goal: '总成本90万元，其中：管网300元/米，检修井5000元/座。' } },
    { why: 'prices the other way round', project: { goal: '总成本90万元，其中：每户300元，每座检修井5000元。' } },
    { why: 'limits', project: { goal: '总成本90万元，其中：管网不超过30万元，泵站不超过50万元。' } },
    { why: 'ranges', project: { goal: '总成本90万元，其中：管网30-40万元，泵站40-60万元。' } },
    { why: 'the items stand in another sentence', project: { goal: '总成本90万元。其中：管网30万元，泵站30万元。' } },
    {
      why: 'items within an item',
      project: { goal: '总成本90万元，其中：设备60万元（其中：泵20万元，管40万元），安装30万元。' },
    },
    { why: 'a sum behind the items', project: { goal: '总成本90万元，其中：管网30万元，泵站30万元，合计60万元。' } },
    { why: 'a part in time', project: { goal: '总投资500万元，其中：已支付200万元，本年安排100万元。' } },
    {
      why: 'sources of funds: another check sees to those',
      project: { usage: '预算数229万元，其中：财政资金200万元，其他资金0万元。用于运维。' },
    },
    {
      why: 'two amounts to which the items may belong',
      project: { goal: '管网60万元，泵站30万元，其中：甲片区20万元，乙片区20万元。' },
    },
    { why: 'labels with colons', project: { goal: '管网：60万元，泵站：30万元，检测：20万元。' } },
  ],
  bad: [
    {
      why: 'the items make more',
      project: { goal: '总成本89.97万元，其中：管网30万元，泵站30万元，检测29.99万元。' },
      finds: ['B7'],
    },
    { why: 'the items make less', project: { usage: '预算数75万元，包括管网施工30万元，检测30万元。' }, finds: ['B4'] },
    {
      why: 'behind a colon',
      project: { usage: '预算数75万元，主要用于：管网施工30万元，检测30万元。' },
      finds: ['B4'],
    },
    {
      why: 'in brackets behind their total',
      project: { goal: '设备60万元（其中：泵20万元，管30万元），安装30万元。' },
      finds: ['B7'],
    },
    {
      why: 'in an indicator’s description',
      project: { indicators: rows({ cost: { description: '总成本75万元，其中：管网50万元、检测20万元' } }) },
      finds: ['D13'],
    },
    {
      why: 'a part in time that exceeds the whole',
      project: { goal: '总投资200万元，其中：已支付200万元，本年安排100万元。' },
      finds: ['B7'],
    },
  ],
});
