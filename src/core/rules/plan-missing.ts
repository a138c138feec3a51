import { quarterName } from './plan-quarters';
import { defineRule } from './rule';
import { formField } from './sources';
import { listed, quoted } from './wording';

interface Facts {
  /** Quarters, from 1. */
  readonly blank: readonly number[];
  readonly unreadable: readonly { readonly quarter: number; readonly text: string }[];
}

/** A quarter counts as filled in with a figure, 0 included; words that are no figure leave the plan as open as a blank. */
export const planMissing = defineRule<Facts>({
  id: 'plan-missing',
  scope: 'project',
  severity: 'error',
  opinion: '指标不够完整',
  title: { zh: '资金支出计划未填全', en: 'Disbursement plan incomplete' },
  about: {
    zh: '检查资金支出计划四个季度是否都填有进度数字。填0视为已填；表中没有资金支出计划的不提示。',
    en: 'Checks that each of the four quarters has a figure. A 0 counts as filled in; a form without a disbursement plan is left alone.',
  },
  source: formField,

  check({ plan }, report) {
    if (!plan) return;
    const quarters = plan.quarters.map(({ value, at }, index) => ({ value, at, quarter: index + 1 }));
    const open = quarters.filter(({ value }) => value.kind !== 'stated');
    const [first, ...others] = open;
    if (!first) return;
    report({
      at: first.at,
      related: others.map(({ at }) => at),
      facts: {
        blank: open.flatMap(({ value, quarter }) => (value.kind === 'blank' ? [quarter] : [])),
        unreadable: open.flatMap(({ value, quarter }) =>
          value.kind === 'unreadable' ? [{ quarter, text: value.text }] : [],
        ),
      },
    });
  },

  message: {
    zh: ({ blank, unreadable }) => {
      const parts = unreadable.map(
        ({ quarter, text }) => `${quarterName.zh(quarter)}填写的是${quoted(text)}，不是进度数字`,
      );
      if (blank.length > 0) parts.unshift(`${listed.zh(blank.map(quarterName.zh))}未填写`);
      return `资金支出计划${parts.join('，')}。`;
    },
    en: ({ blank, unreadable }) => {
      const parts = unreadable.map(
        ({ quarter, text }) => `${quarterName.en(quarter)} says ${quoted(text)}, which is no figure`,
      );
      if (blank.length > 0) parts.unshift(`${listed.en(blank.map(quarterName.en))} not filled in`);
      return `Disbursement plan: ${parts.join('; ')}.`;
    },
  },
  advice: {
    zh: () => '请填写截至各季度末的累计支出进度，如25%、50%、75%、100%；没有支出的季度填0%。',
    en: () =>
      'Enter the cumulative progress up to the end of each quarter, such as 25%, 50%, 75%, 100%; where nothing is paid, enter 0%.',
  },

  good: [
    { why: 'all four quarters are filled in', project: { plan: [0.25, 0.5, 0.75, 1] } },
    { why: 'a 0 is filled in', project: { plan: [0, 1, 1, 1] } },
    { why: 'the form has no plan', project: { plan: 'no plan block' } },
  ],
  bad: [
    { why: 'one quarter is blank', project: { plan: [0.25, '', 0.75, 1] }, finds: ['D6'] },
    { why: 'nothing is filled in', project: { plan: ['', '', '', ''] }, finds: ['C6'] },
    { why: 'words instead of a figure', project: { plan: [0.25, '待定', 0.75, 1] }, finds: ['D6'] },
    { why: 'a blank and words', project: { plan: ['', '待定', 0.75, 1] }, finds: ['C6'] },
  ],
});
