import type { CellAddress } from '../grid/cell-address';
import type { Project } from '../model/project';
import { completionQuarter } from './completion-quarter';
import { isRecurrent } from './completion-times';
import { isWhole, quarterName, statedQuarters } from './plan-quarters';
import { defineRule } from './rule';
import { requirementsOf88 } from './sources';
import { rows } from './well-made-form';
import { quoted } from './wording';

interface Facts {
  readonly text: string;
  /** Quarters from 1: when it is done, and when all is paid. */
  readonly done: number;
  readonly paid: number;
}

/** A pause of one quarter between the end of the work and the last payment is usual. */
const usualPause = 1;

function paidBy(project: Project): { readonly quarter: number; readonly at: CellAddress } | undefined {
  return statedQuarters(project.plan).find(({ fraction }) => isWhole(fraction));
}

export const timelinessPlanConflict = defineRule<Facts>({
  id: 'timeliness-plan-conflict',
  scope: 'project',
  severity: 'warning',
  opinion: '其他',
  title: { zh: '完成时间与支出计划不一致', en: 'Completion and payments disagree' },
  about: {
    zh: '比较指标中写明的完成时间与支出进度达到100%的季度：付清早于完成的为警告，付清晚于完成两个季度及以上的为提示。没有写明时间的，以及按月、按季支付的，不提示。',
    en: 'Compares when the indicators say that the work is done with the quarter in which progress reaches 100 %: paid before it is done is a warning, paid two or more quarters later a hint. Projects without a time, and those that pay month by month, are left alone.',
  },
  source: requirementsOf88,

  check(project, report) {
    const paid = paidBy(project);
    const last = completionQuarter(project);
    if (!paid || !last || isRecurrent(project)) return;
    const early = paid.quarter < last.quarter;
    if (!early && paid.quarter <= last.quarter + usualPause) return;
    report({
      at: last.at,
      related: [paid.at],
      severity: early ? 'warning' : 'info',
      facts: { text: last.text, done: last.quarter, paid: paid.quarter },
    });
  },

  message: {
    zh: ({ text, done, paid }) =>
      `指标写明的完成时间为${quoted(text)}（${quarterName.zh(done)}），而支出计划在${quarterName.zh(paid)}${paid < done ? '已' : '才'}达到100%。`,
    en: ({ text, done, paid }) =>
      `The indicators say ${quoted(text)} (${quarterName.en(done)}), but all is paid ${paid < done ? 'already' : 'only'} in ${quarterName.en(paid)}.`,
  },
  advice: {
    zh: ({ done, paid }) =>
      paid < done
        ? '请核对完成时间和支出计划，按合同应在完成后支付的，请相应推后支出进度。'
        : '请核对完成时间和支出计划，完成后即可支付的，请相应提前支出进度。',
    en: ({ done, paid }) =>
      paid < done
        ? 'Check both; where payment follows completion, put the payments off.'
        : 'Check both; where payment follows completion, bring the payments forward.',
  },

  good: [
    { why: 'done and paid in the fourth quarter', project: {} },
    {
      why: 'done by the middle of the year and paid in the second quarter',
      project: { plan: [0, 1, 1, 1], indicators: rows({ timeliness: { value: '年中' } }) },
    },
    {
      why: 'paid one quarter later',
      project: { plan: [0, 0.5, 1, 1], indicators: rows({ timeliness: { value: '2023年6月底前' } }) },
    },
    {
      why: 'a time at which the work begins',
      project: { plan: [0, 1, 1, 1], indicators: rows({ timeliness: { name: '工程开工时间', description: '10月开工', value: '是' } }) },
    },
    {
      why: 'pay that recurs every month',
      project: { plan: [1, 1, 1, 1], indicators: rows({ timeliness: { name: '每月发放工资', value: '12月底前' } }) },
    },
    {
      why: 'no time is stated',
      project: { plan: [1, 1, 1, 1], indicators: rows({ timeliness: { value: '按期完成' } }) },
    },
    {
      why: 'a time of another year',
      project: { plan: [1, 1, 1, 1], indicators: rows({ timeliness: { value: '2024年12月底前' } }) },
    },
    {
      why: 'a time that no work ends by',
      project: {
        plan: [1, 1, 1, 1],
        indicators: rows({ timeliness: 'blank', quality: { description: '12月水质检测达标' } }),
      },
    },
    { why: 'a plan that never reaches 100%', project: { plan: [0.2, 0.4, 0.6, 0.8] } },
  ],
  bad: [
    {
      why: 'all is paid in the first quarter, done in December',
      project: { plan: [1, 1, 1, 1], indicators: rows({ timeliness: { value: '12月底完成' } }) },
      finds: ['E12'],
    },
    {
      why: 'a date of which the plan is a quarter ahead',
      project: { plan: [0.25, 0.5, 1, 1], indicators: rows({ timeliness: { value: '2023年12月20日前' } }) },
      finds: ['E12'],
    },
    {
      why: 'a deadline that stands under another class',
      project: {
        plan: [1, 1, 1, 1],
        indicators: rows({ timeliness: 'blank', villages: { name: '预计年中完成跟踪评价', value: '2个' } }),
      },
      finds: ['C10'],
    },
    {
      why: 'paid half a year after the end',
      project: { plan: [0, 0, 0.5, 1], indicators: rows({ timeliness: { value: '上半年' } }) },
      finds: ['E12 info'],
    },
    {
      why: 'a date as the sheet counts it',
      project: { plan: [0.25, 0.5, 1, 1], indicators: rows({ timeliness: { value: 45280 } }) },
      finds: ['E12'],
    },
    {
      why: 'the last of several times counts',
      project: {
        plan: [0, 1, 1, 1],
        indicators: rows({ timeliness: { description: '6月底完成设计，9月底完成施工', value: '是' } }),
      },
      finds: ['D12'],
    },
  ],
}); // prettier-ignore
