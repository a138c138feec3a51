import { isWhole, looksIncremental, statedQuarters } from './plan-quarters';
import { defineRule } from './rule';
import { reviewPractice } from './sources';
import { percent } from './wording';

interface Facts {
  readonly fraction: number;
}

const settings = {
  carryOver: {
    kind: 'switch',
    title: { zh: '允许资金结转下年', en: 'Funds may be carried over to the next year' },
    usual: false,
  },
} as const;

export const planNotEnding100 = defineRule<Facts, typeof settings>({
  id: 'plan-not-ending-100',
  scope: 'project',
  severity: 'error',
  opinion: '其他',
  title: { zh: '第四季度累进进度不为100%', en: 'Plan does not end at 100%' },
  about: {
    zh: '检查第四季度累进进度是否为100%。四个季度合计恰为100%、疑似按单季填写的，由“疑似填写单季进度而非累进”提示。',
    en: 'Checks that the plan ends at 100%. Where the four quarters together make 100%, “each quarter’s own share” says so instead.',
  },
  source: reviewPractice({
    zh: '当年预算资金应在年度内支出完毕',
    en: 'the year’s funds are to be spent within the year',
  }),

  settings,

  check({ plan }, report, { carryOver }) {
    const last = statedQuarters(plan).find(({ quarter }) => quarter === 4);
    if (!last || isWhole(last.fraction) || looksIncremental(plan)) return;
    const { at, fraction } = last;
    report({ at, ...(carryOver && fraction < 1 ? { severity: 'warning' } : {}), facts: { fraction } });
  },

  message: {
    zh: ({ fraction }) =>
      `第四季度累进进度为${percent(fraction)}，${fraction > 1 ? '超过' : '没有达到'}全年预算的100%。`,
    en: ({ fraction }) => `Cumulative progress in quarter 4 is ${percent(fraction)} instead of 100%.`,
  },
  advice: {
    zh: () => '请核对支出安排，将第四季度累进进度填为100%；确有资金结转下年的，请先与财政部门沟通。',
    en: () =>
      'Enter 100% for quarter 4; where funds are to be carried over, settle that with the finance bureau first.',
  },

  good: [
    { why: 'the year ends at 100%', project: { plan: [0.25, 0.5, 0.75, 1] } },
    { why: 'thirds, rounded', project: { plan: ['33.33%', '66.67%', '66.67%', '100.00%'], planFormat: 'general' } },
    { why: 'each quarter’s own share: another check says so', project: { plan: [0.25, 0.25, 0.25, 0.25] } },
    { why: 'the last quarter is blank: another check says so', project: { plan: [0.25, 0.5, 0.75, ''] } },
  ],
  bad: [
    {
      why: 'the rest is carried over, which is allowed',
      settings: { carryOver: true },
      project: { plan: [0.25, 0.5, 0.75, 0.95] },
      finds: ['F6 warning'],
    },
    {
      why: 'more than all of it can’t be carried over',
      settings: { carryOver: true },
      project: { plan: [25, 50, 75, 120], planFormat: 'general' },
      finds: ['F6'],
    },

    { why: 'the year ends at 95%', project: { plan: [0.25, 0.5, 0.75, 0.95] }, finds: ['F6'] },
    { why: 'the year ends above 100%', project: { plan: [25, 50, 75, 120], planFormat: 'general' }, finds: ['F6'] },
    { why: 'nothing is to be paid', project: { plan: [0, 0, 0, 0] }, finds: ['F6'] },
  ],
});
