import type { Fen } from '../model/money';
import { sameAmount } from './funding-parts';
import { defineRule } from './rule';
import { both, addingUp, requirementsOf88 } from './sources';
import { wan } from './wording';

interface Facts {
  readonly inCell: Fen;
  readonly inText: Fen;
}

export const amountTextCellMismatch = defineRule<Facts>({
  id: 'amount-text-cell-mismatch',
  scope: 'project',
  severity: 'error',
  opinion: '其他',
  title: { zh: '文本金额与金额栏不符', en: 'Amount in the text and in its cell differ' },
  about: {
    zh: '检查金额栏与资金用途文字中的预算数是否一致（单位换算后允许0.005万元的尾差）。只填写其中一处的不提示。',
    en: 'Checks that the amount’s own cell and the budget in the use of funds agree, units converted, to within 0.005万元. Left alone where only one of them is filled in.',
  },
  source: both(requirementsOf88, addingUp),

  check({ funding: { total, totalInUsage, at } }, report) {
    if (total === undefined || !totalInUsage || sameAmount(total, totalInUsage.value)) return;
    report({ at, related: [totalInUsage.at], facts: { inCell: total, inText: totalInUsage.value } });
  },

  message: {
    zh: ({ inCell, inText }) => `金额栏为${wan(inCell)}，资金用途中写的预算数为${wan(inText)}，两者不符。`,
    en: ({ inCell, inText }) =>
      `The amount’s cell says ${wan(inCell)}, but the use of funds states a budget of ${wan(inText)}.`,
  },
  advice: {
    zh: () => '请核对预算安排，将金额栏与资金用途中的预算数改为一致。',
    en: () => 'Check which of the two is right and state the same amount in both places.',
  },

  good: [
    { why: 'both say the same', project: { amount: 75 } },
    {
      why: 'the text says it in yuan',
      project: { amount: 75, usage: '预算数750000元，主要用于12个行政村污水管网施工。' },
    },
    { why: 'a difference of 50 yuan', project: { amount: 75.005 } },
    { why: 'nothing in the cell', project: { amount: 'blank' } },
    { why: 'no amount in the text', project: { amount: 80, usage: '主要用于12个行政村污水管网施工。' } },
    { why: 'no cell for the amount', project: { usage: '预算数80万元，主要用于12个行政村污水管网施工。' } },
  ],
  bad: [
    { why: 'the cell says more', project: { amount: 80 }, finds: ['F4'] },
    { why: 'a difference of 60 yuan', project: { amount: 75.006 }, finds: ['F4'] },
    {
      why: 'the text says it in yuan, and less',
      project: { amount: 75, usage: '预算数75000元，主要用于12个行政村污水管网施工。' },
      finds: ['F4'],
    },
  ],
});
