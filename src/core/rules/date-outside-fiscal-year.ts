import type { Project } from '../model/project';
import { deadlinesIn, deadlinesOf, type CompletionTime } from './completion-times';
import { longTermWords } from './lexicon/completion-words';
import { defineRule } from './rule';
import { requirementsOf88 } from './sources';
import { rows } from './well-made-form';
import { quoted } from './wording';
import { hasAnyOf } from './words-in-text';

interface Facts {
  readonly text: string;
  readonly year: number;
}

const isOfSeveralYears = hasAnyOf(longTermWords);

/** A year alone may be a topic (2022年度考核); with a month it is a time. */
function isOfAnotherYear({ point }: CompletionTime, year: number): boolean {
  return point.month !== undefined && point.year !== undefined && point.year !== year;
}

/** The objective's deadlines, where all of them lie in other years and nothing says that it reaches over several. */
function deadlineOfGoal({ goal }: Project, year: number): CompletionTime | undefined {
  if (!goal || isOfSeveralYears(goal.value)) return undefined;
  const deadlines = deadlinesIn(goal, false);
  return deadlines.every((deadline) => isOfAnotherYear(deadline, year)) ? deadlines[0] : undefined;
}

export const dateOutsideFiscalYear = defineRule<Facts>({
  id: 'date-outside-fiscal-year',
  scope: 'project',
  severity: 'warning',
  opinion: '其他',
  title: { zh: '时间不在预算年度内', en: 'A time outside the budget year' },
  about: {
    zh: '已知预算年度时，检查指标和绩效目标中的完成时间是否在该年度内。中期目标、实施期目标、质保期，以及引用文件的日期不提示；未注明预算年度的不检查。',
    en: 'Where the budget year is known, checks that the deadlines of the indicators and of the objective lie in it. Objectives over several years, warranties and the dates of cited papers are left alone, and so are forms without a year.',
  },
  source: requirementsOf88,

  check(project, report) {
    const year = project.fiscalYear?.value;
    if (year === undefined) return;
    const inGoal = deadlineOfGoal(project, year);
    if (inGoal) report({ at: inGoal.at, facts: { text: inGoal.text, year } });
    const told = new Set<CompletionTime['at']>();
    for (const deadline of deadlinesOf(project.indicators)) {
      if (!isOfAnotherYear(deadline, year) || told.has(deadline.at)) continue;
      told.add(deadline.at);
      report({ at: deadline.at, facts: { text: deadline.text, year } });
    }
  },

  message: {
    zh: ({ text, year }) => `${quoted(text)}不在${year}预算年度内。`,
    en: ({ text, year }) => `${quoted(text)} lies outside the budget year ${year}.`,
  },
  advice: {
    zh: ({ year }) => `请写明${year}年内应达到的进度和完成时间；跨年度的，请分别说明中期目标和年度目标。`,
    en: ({ year }) =>
      `Say what is to be done by when in ${year}; where it takes longer, tell the objective of several years from that of the year.`,
  },

  good: [
    { why: 'a date of the year', project: { indicators: rows({ timeliness: { value: '2023-12-31' } }) } },
    { why: 'a date without its year', project: { indicators: rows({ timeliness: { value: '12月31日前' } }) } },
    {
      why: 'the form names no year',
      project: { title: '预算项目绩效表', indicators: rows({ timeliness: { value: '2024年1月前' } }) },
    },
    {
      why: 'the form is of that year',
      project: { title: '2024年预算项目绩效表', goal: '完成治理。', indicators: rows({ timeliness: { value: '2024年1月前' } }) },
    },
    {
      why: 'a warranty',
      project: { indicators: rows({ timeliness: { description: '质保期至2025年12月31日' } }) },
    },
    { why: 'an objective of several years', project: { goal: '中期目标：2025年12月底前完成全部治理。' } },
    { why: 'one deadline of this year among others', project: { goal: '2023年12月底前完成12个村，2025年12月底前完成全部治理。' } },
    { why: 'the date of a paper', project: { goal: '按2021年3月印发的方案，完成12个村治理。' } },
    { why: 'a year as a topic', project: { indicators: rows({ timeliness: { name: '2022年度考核完成时间' } }) } },
  ],
  bad: [
    {
      why: 'a range that ends in the next year',
      project: { indicators: rows({ timeliness: { value: '2023.07-2024.01' } }) },
      finds: ['E12'],
    },
    { why: 'the year before', project: { indicators: rows({ timeliness: { value: '2022年12月31日前' } }) }, finds: ['E12'] },
    { why: 'in the objective', project: { goal: '2024年6月底前完成12个村治理。' }, finds: ['B7'] },
    {
      why: 'under another class',
      project: { indicators: rows({ villages: { name: '2024年底完成治理的村' } }) },
      finds: ['C10'],
    },
    {
      why: 'a date as the sheet counts it',
      project: { title: '2022年预算项目绩效表', goal: '完成治理。', indicators: rows({ timeliness: { value: 45280 } }) },
      finds: ['E12'],
    },
  ],
}); // prettier-ignore
