import { sumOf, type Fen } from '../model/money';
import { sameAmount } from './funding-parts';
import { defineRule } from './rule';
import { addingUp } from './sources';
import { wan } from './wording';

interface Facts {
  readonly fiscal: Fen;
  readonly local: Fen | undefined;
  readonly transfer: Fen | undefined;
}

function stated({ local, transfer }: Pick<Facts, 'local' | 'transfer'>): readonly Fen[] {
  return [local, transfer].flatMap((part) => (part === undefined ? [] : [part]));
}

export const fiscalSplitMismatch = defineRule<Facts>({
  id: 'fiscal-split-mismatch',
  scope: 'project',
  severity: 'error',
  opinion: '其他',
  title: { zh: '财政资金≠本级+上级转移', en: 'Fiscal funds do not add up' },
  about: {
    zh: '检查财政资金是否等于本级资金与上级转移支付资金之和（允许0.005万元的尾差）。两项都未列的不提示；只列一项的，仅在其超过财政资金时提示。',
    en: 'Checks that fiscal funds equal own-level funds and transfers together, to within 0.005万元. Left alone where neither is stated; where one is, only if it exceeds the whole.',
  },
  source: addingUp,

  check({ funding }, report) {
    const { fiscal, local, transfer, at } = funding;
    const parts = stated({ local, transfer });
    if (fiscal === undefined || parts.length === 0) return;
    const sum = sumOf(parts);
    const restIsUnstated = parts.length === 1 && sum < fiscal;
    if (!sameAmount(fiscal, sum) && !restIsUnstated) report({ at, facts: { fiscal, local, transfer } });
  },

  message: {
    zh: (facts) => {
      const { fiscal, local, transfer } = facts;
      const parts = [
        ...(local === undefined ? [] : [`本级资金${wan(local)}`]),
        ...(transfer === undefined ? [] : [`上级转移支付资金${wan(transfer)}`]),
      ];
      return `财政资金为${wan(fiscal)}，所列${parts.join('与')}${parts.length > 1 ? `合计${wan(sumOf(stated(facts)))}` : ''}，两者不符。`;
    },
    en: (facts) => {
      const { fiscal, local, transfer } = facts;
      const parts = [
        ...(local === undefined ? [] : [`本级资金 ${wan(local)}`]),
        ...(transfer === undefined ? [] : [`上级转移支付资金 ${wan(transfer)}`]),
      ];
      return `Fiscal funds are ${wan(fiscal)}, but the parts stated, ${parts.join(' and ')}, make ${wan(sumOf(stated(facts)))}.`;
    },
  },
  advice: {
    zh: () => '请核对各项金额，使财政资金等于本级资金与上级转移支付资金之和。',
    en: () => 'Check the amounts: own-level funds and transfers together are to make the fiscal funds.',
  },

  good: [
    {
      why: 'the parts add up',
      project: {
        usage:
          '预算数229万元，其中：财政资金229万元（本级资金200万元，上级转移支付资金29万元），其他资金0万元。用于运维。',
      },
    },
    {
      why: 'no parts are stated',
      project: { usage: '预算数229万元，其中：财政资金229万元，其他资金0万元。用于运维。' },
    },
    {
      why: 'one part is stated',
      project: {
        usage: '预算数229万元，其中：财政资金229万元（其中上级转移支付资金29万元），其他资金0万元。用于运维。',
      },
    },
  ],
  bad: [
    {
      why: 'the parts make less',
      project: {
        usage:
          '预算数229万元，其中：财政资金229万元（本级资金200万元，上级转移支付资金20万元），其他资金0万元。用于运维。',
      },
      finds: ['B4'],
    },
    {
      why: 'the parts make more',
      project: {
        usage:
          '预算数229万元，其中：财政资金229万元（本级资金229万元，上级转移支付资金20万元），其他资金0万元。用于运维。',
      },
      finds: ['B4'],
    },
    {
      why: 'one part exceeds the whole',
      project: { usage: '预算数229万元，其中：财政资金229万元（本级资金230万元），其他资金0万元。用于运维。' },
      finds: ['B4'],
    },
  ],
});
