import { defineRule } from './rule';
import { formField } from './sources';
import { quoted } from './wording';

interface Facts {
  /** The use of funds as written; undefined or '' where nothing is. */
  readonly usage: string | undefined;
}

export const budgetAmountMissing = defineRule<Facts>({
  id: 'budget-amount-missing',
  scope: 'project',
  severity: 'error',
  opinion: '指标不够完整',
  title: { zh: '预算金额缺失', en: 'Budget amount missing' },
  about: {
    zh: '检查表中是否写明预算数：单独的金额栏，或资金用途中的“预算数…万元”。明确写为0的不提示。',
    en: 'Checks that the budget is stated, in a field of its own or as “预算数…万元” in the use of funds. A stated 0 is left alone.',
  },
  source: formField,

  check({ funding, usage }, report) {
    if (funding.total === undefined) report({ at: funding.at, facts: { usage: usage?.value } });
  },

  message: {
    zh: ({ usage }) => (usage ? `资金用途${quoted(usage)}中没有写明预算数。` : '表中没有写明预算数。'),
    en: ({ usage }) => (usage ? `The use of funds ${quoted(usage)} states no budget.` : 'The form states no budget.'),
  },
  advice: {
    zh: () => '请以“预算数××万元”的写法补充预算金额，如“预算数75万元，主要用于……”。',
    en: () => 'State the amount in the words “预算数××万元”, such as “预算数75万元，主要用于…”.',
  },

  good: [
    {
      why: 'the use of funds states the amount',
      project: { usage: '预算数75万元，其中：财政资金75万元，其他资金0万元。用于设备维护。' },
    },
    {
      why: 'an amount of 0 is stated',
      project: { usage: '预算数0万元，其中：财政资金0万元，其他资金0万元。用于设备维护。' },
    },
    {
      why: 'the amount is in 元',
      project: { usage: '预算数750000元，其中：财政资金750000元，其他资金0元。用于设备维护。' },
    },
  ],
  bad: [
    {
      why: 'the use of funds has no number',
      project: { usage: '主要用于农村生活污水治理设施的日常维护。' },
      finds: ['B4'],
    },
    {
      why: 'the use of funds has a number that is no amount',
      project: { usage: '主要用于12个行政村的设施维护。' },
      finds: ['B4'],
    },
    { why: 'the use of funds is empty', project: { usage: '' }, finds: ['B4'] },
  ],
});
