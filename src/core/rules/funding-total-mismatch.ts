import { comparable } from './comparable-text';
import { furtherSources } from './lexicon/funding-sources';
import { fiscalOf, sameAmount } from './funding-parts';
import { sumOf, type Fen } from '../model/money';
import { defineRule } from './rule';
import { addingUp } from './sources';
import { wan } from './wording';

interface Facts {
  readonly total: Fen;
  readonly fiscal: Fen | undefined;
  readonly other: Fen | undefined;
}

const partsInWords = {
  zh: ({ fiscal, other }: Facts) =>
    [
      ...(fiscal === undefined ? [] : [`财政资金${wan(fiscal)}`]),
      ...(other === undefined ? [] : [`其他资金${wan(other)}`]),
    ].join('与'),
  en: ({ fiscal, other }: Facts) =>
    [
      ...(fiscal === undefined ? [] : [`财政资金 ${wan(fiscal)}`]),
      ...(other === undefined ? [] : [`其他资金 ${wan(other)}`]),
    ].join(' and '),
} as const;

function partsSum({ fiscal, other }: Facts): Fen {
  return sumOf([fiscal, other].flatMap((part) => (part === undefined ? [] : [part])));
}

export const fundingTotalMismatch = defineRule<Facts>({
  id: 'funding-total-mismatch',
  scope: 'project',
  severity: 'error',
  opinion: '其他',
  title: { zh: '资金合计与分项不符', en: 'Sources of funds do not add up' },
  about: {
    zh: '检查预算数是否等于财政资金与其他资金之和（允许0.005万元的尾差）。没有列明资金来源的，或另列有自有资金、专户资金等其他来源的，不提示。',
    en: 'Checks that the budget equals fiscal funds and other funds together, to within 0.005万元. Left alone where no source is stated, or where further ones (自有资金, 专户资金) are.',
  },
  source: addingUp,

  check({ funding, usage }, report) {
    const fiscal = fiscalOf(funding);
    const { total, other, at } = funding;
    if (total === undefined || (fiscal === undefined && other === undefined)) return;
    const words = comparable(usage?.value ?? '');
    if (furtherSources.some((source) => words.includes(source))) return;
    const facts = { total, fiscal, other };
    const sum = partsSum(facts);
    const restIsUnstated = fiscal === undefined && sum < total;
    if (!sameAmount(total, sum) && !restIsUnstated) report({ at, facts });
  },

  message: {
    zh: (facts) =>
      `预算数为${wan(facts.total)}，所列${partsInWords.zh(facts)}${facts.fiscal === undefined || facts.other === undefined ? '' : `合计${wan(partsSum(facts))}`}，两者不符。`,
    en: (facts) =>
      `The budget is ${wan(facts.total)}, but the sources stated, ${partsInWords.en(facts)}, make ${wan(partsSum(facts))}.`,
  },
  advice: {
    zh: () => '请核对预算数与各项资金来源，使预算数等于财政资金与其他资金之和。',
    en: () => 'Check the budget and its sources: fiscal and other funds together are to make the budget.',
  },

  good: [
    {
      why: 'the parts add up',
      project: {
        usage:
          '预算数229万元，其中：财政资金229万元（本级资金229万元，上级转移支付资金0万元），其他资金0万元。用于运维。',
      },
    },
    {
      why: 'parts in fractions of 万元',
      project: { usage: '预算数100.83万元，其中：财政资金100.53万元，其他资金0.3万元。用于运维。' },
    },
    {
      why: 'a difference of 50 yuan',
      project: { usage: '预算数100万元，其中：财政资金99.995万元，其他资金0万元。用于运维。' },
    },
    { why: 'no source is stated: another check says so', project: { usage: '预算数229万元，主要用于系统运维。' } },
    {
      why: 'a source that the form’s pattern does not name',
      project: { usage: '预算数229万元，其中：财政资金200万元，自有资金29万元，其他资金0万元。用于运维。' },
    },
    { why: 'only the smaller source is named', project: { usage: '预算数229万元，其中其他资金29万元。用于运维。' } },
  ],
  bad: [
    {
      why: 'the parts make less',
      project: { usage: '预算数229万元，其中：财政资金200万元，其他资金0万元。用于运维。' },
      finds: ['B4'],
    },
    {
      why: 'the parts make more',
      project: { usage: '预算数229万元，其中：财政资金229万元，其他资金10万元。用于运维。' },
      finds: ['B4'],
    },
    {
      why: 'a difference of 60 yuan',
      project: { usage: '预算数100万元，其中：财政资金99.994万元，其他资金0万元。用于运维。' },
      finds: ['B4'],
    },
    {
      why: 'fiscal funds alone, and too little',
      project: { usage: '预算数229万元，其中：财政资金200万元。用于运维。' },
      finds: ['B4'],
    },
    {
      why: 'the parts of the fiscal funds alone',
      project: { usage: '预算数229万元，其中：本级资金100万元，上级转移支付资金100万元，其他资金0万元。用于运维。' },
      finds: ['B4'],
    },
  ],
});
