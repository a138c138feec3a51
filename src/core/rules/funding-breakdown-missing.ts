import { sameCell } from '../grid/cell-address';
import type { Fen } from '../model/money';
import { defineRule } from './rule';
import { reviewPractice } from './sources';
import { quoted, wan } from './wording';

interface Facts {
  readonly usage: string;
  readonly total: Fen;
}

export const fundingBreakdownMissing = defineRule<Facts>({
  id: 'funding-breakdown-missing',
  scope: 'project',
  severity: 'info',
  opinion: '其他',
  title: { zh: '未列明资金来源构成', en: 'Sources of funds not stated' },
  about: {
    zh: '资金用途写有预算数时，检查是否列明财政资金、其他资金等来源。预算数另有金额栏的表不提示。',
    en: 'Where the use of funds states the budget, checks that it states its sources too. A form with a field of its own for the amount is left alone.',
  },
  source: reviewPractice({
    zh: '资金用途按“预算数…其中：财政资金…其他资金…”列明来源',
    en: 'the use of funds states the sources behind the budget',
  }),

  check({ funding, usage }, report) {
    const { total, fiscal, local, transfer, other, at } = funding;
    const noneStated = [fiscal, local, transfer, other].every((part) => part === undefined);
    if (usage && sameCell(at, usage.at) && total !== undefined && noneStated)
      report({ at, facts: { usage: usage.value, total } });
  },

  message: {
    zh: ({ usage }) => `资金用途${quoted(usage)}写明了预算数，没有列明资金来源。`,
    en: ({ usage }) => `The use of funds ${quoted(usage)} states the budget but not its sources.`,
  },
  advice: {
    zh: ({ total }) =>
      `请在预算数后补充来源，如“预算数${wan(total)}，其中：财政资金××万元（本级资金××万元，上级转移支付资金××万元），其他资金××万元”。`,
    en: ({ total }) =>
      `State the sources behind the budget, such as “预算数${wan(total)}，其中：财政资金××万元（本级资金××万元，上级转移支付资金××万元），其他资金××万元”.`,
  },

  good: [
    {
      why: 'the sources are stated',
      project: {
        usage:
          '预算数229万元，其中：财政资金229万元（本级资金229万元，上级转移支付资金0万元），其他资金0万元。用于运维。',
      },
    },
    { why: 'one source is stated', project: { usage: '预算数229万元，其中：财政资金229万元。用于运维。' } },
    { why: 'no budget is stated: another check says so', project: { usage: '主要用于系统运维。' } },
  ],
  bad: [
    { why: 'the budget alone', project: { usage: '预算数75万元，主要用于农村生活污水治理项目的建设' }, finds: ['B4'] },
  ],
});
