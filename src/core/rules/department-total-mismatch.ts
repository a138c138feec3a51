import { sumOf, type Fen } from '../model/money';
import { sameAmount } from './funding-parts';
import { defineRule } from './rule';
import { addingUp } from './sources';
import { wan } from './wording';

interface Facts {
  readonly stated: Fen;
  readonly sum: Fen;
  readonly projects: number;
}

const budget = (name: string, amount: string) => ({ name, usage: `预算数${amount}，主要用于${name}的人员和设备。` });

export const departmentTotalMismatch = defineRule<Facts>({
  id: 'department-total-mismatch',
  scope: 'department',
  severity: 'error',
  opinion: '其他',
  title: { zh: '部门合计与项目合计不符', en: 'The department’s total and its projects differ' },
  about: {
    zh: '表外文字写明项目预算合计（如“项目预算合计554.83万元”）时，检查其与各项目预算数之和是否一致（允许0.005万元的尾差）。没有写明合计，或有项目未填预算数的不提示。',
    en: 'Where a line outside the forms states what the projects come to (项目预算合计554.83万元), checks that their budgets make that sum, to within 0.005万元. Left alone where no such line stands, or where a project states no budget.',
  },
  source: addingUp,

  check({ statedTotal, projects }, report) {
    if (!statedTotal || projects.length === 0) return;
    const budgets = projects.flatMap(({ funding }) => funding.total ?? []);
    if (budgets.length < projects.length) return;
    const sum = sumOf(budgets);
    if (sameAmount(sum, statedTotal.value)) return;
    report({ at: statedTotal.at, facts: { stated: statedTotal.value, sum, projects: projects.length } });
  },

  message: {
    zh: ({ stated, sum, projects }) =>
      `项目预算合计写为${wan(stated)}，${projects}个项目的预算数之和为${wan(sum)}，两者不符。`,
    en: ({ stated, sum, projects }) =>
      `The projects are said to come to ${wan(stated)}, but the budgets of all ${projects} make ${wan(sum)}.`,
  },
  advice: {
    zh: () => '请核对各项目预算数和合计数；如有项目的表未放入本文件，请补齐。',
    en: () => 'Check the budgets and the total; where a project’s form is not in this workbook, add it.',
  },

  good: [
    {
      why: 'the budgets make the total',
      department: [
        budget('甲', '454万元'),
        { ...budget('乙', '100.83万元'), linesBelow: ['项目预算合计：554.83万元'] },
      ],
    },
    { why: 'no total is stated', department: [budget('甲', '454万元'), budget('乙', '100.83万元')] },
    {
      why: 'a part of the projects',
      department: [budget('甲', '454万元'), { ...budget('乙', '100.83万元'), linesBelow: ['新增项目合计100万元'] }],
    },
    {
      why: 'two totals that differ',
      department: [
        { ...budget('甲', '454万元'), linesBelow: ['项目预算合计454万元'] },
        { ...budget('乙', '100.83万元'), linesBelow: ['项目预算合计100.83万元'] },
      ],
    },
    {
      why: 'a project states no budget',
      department: [{ usage: '用于巡查。' }, { ...budget('乙', '100.83万元'), linesBelow: ['项目预算合计554.83万元'] }],
    },
  ],
  bad: [
    {
      why: 'two figures changed places',
      department: [
        budget('甲', '454万元'),
        { ...budget('乙', '100.83万元'), linesBelow: ['2023年度部门预算项目总额554.38万元。'] },
      ],
      finds: ['项目2!A21'],
    },
    {
      why: 'a total in yuan',
      department: [{ ...budget('甲', '454万元'), linesBelow: ['共1个项目，预算合计4500000元'] }],
      finds: ['项目1!A21'],
    },
  ],
});
