import type { Project } from '../model/project';
import { comparable } from './comparable-text';
import { usageFillers, usageOpenings } from './lexicon/usage-fillers';
import { defineRule } from './rule';
import { requirementsOf88 } from './sources';
import { quoted } from './wording';

interface Facts {
  readonly use: string;
}

const fillers = new RegExp(usageFillers.join('|'), 'gu');
const opening = new RegExp(`^(?:${usageOpenings.join('|')}):?`, 'u');

/** A clause that states amounts: 预算数75万元; 其中:财政资金229万元(本级资金229万元; 其他资金0万元). */
const statesAmount = /\d(?:万元|亿元|元|万)/u;

/** The use itself: what stands behind the amounts. Of `comparable` text. */
function useStated(usage: string): string {
  const clauses = usage.split(/[,。;]/u);
  return clauses.filter((clause) => !statesAmount.test(clause)).join(',');
}

function withoutFillers(text: string): string {
  return text.replace(fillers, '');
}

/** The use of funds where it says no more than the project's name; undefined where it does. */
function restatement({ name, usage }: Project): string | undefined {
  if (!usage || usage.value === '') return undefined;
  const core = withoutFillers(comparable(name.value));
  if (core === '') return undefined;
  const use = useStated(comparable(usage.value));
  return withoutFillers(use.replace(opening, '')) === core ? use : undefined;
}

export const usageRestatesName = defineRule<Facts>({
  id: 'usage-restates-name',
  scope: 'project',
  severity: 'info',
  opinion: '其他',
  title: { zh: '资金用途仅重复项目名称', en: 'Use of funds repeats the name' },
  about: {
    zh: `检查资金用途除金额外是否只是重复项目名称（“主要用于”以及${usageFillers.map((word) => `“${word}”`).join('')}等字词不计）。`,
    en: 'Checks whether the use of funds, amounts aside, says nothing but the project’s name (主要用于 and words such as 项目, 建设, 费用 aside).',
  },
  source: requirementsOf88,

  check(project, report) {
    const use = restatement(project);
    if (use !== undefined && project.usage) report({ at: project.usage.at, facts: { use } });
  },

  message: {
    zh: ({ use }) => `资金用途${quoted(use)}只是重复项目名称，没有说明具体用途。`,
    en: ({ use }) => `The use of funds ${quoted(use)} repeats the project’s name and tells of no use.`,
  },
  advice: {
    zh: () => '请写明资金的具体支出内容，如建设内容、购置的设备或服务、补助的对象和数量。',
    en: () => 'Say what is paid for: what is built, which equipment or services are bought, who is paid and how many.',
  },

  good: [
    {
      why: 'the use is told in its own words',
      project: {
        name: '劳务派遣绩效工资',
        usage: '预算数100.83万元，主要用于劳务派遣工资、绩效工资、保险等费用',
      },
    },
    {
      why: 'it names a system that the name does not',
      project: {
        name: '大气网格化精准管控运维费用',
        usage: '预算数229万元。主要用于高新区大气网格化精准管控系统的运维。',
      },
    },
    { why: 'nothing but an amount', project: { name: '农村生活污水治理项目', usage: '预算数75万元。' } },
    { why: 'the name is nothing but filling', project: { name: '项目经费', usage: '用于工作经费。' } },
    { why: 'no name', project: { name: '', usage: '预算数75万元，用于。' } },
  ],
  bad: [
    {
      why: 'the name with “construction”',
      project: { name: '农村生活污水治理项目', usage: '预算数75万元，主要用于农村生活污水治理项目的建设' },
      finds: ['B4'],
    },
    {
      why: 'the name, behind all sources of funds',
      project: {
        name: '环境影响跟踪评价',
        usage:
          '预算数150万元，其中：财政资金150万元（本级资金150万元，上级转移支付资金 0万元），其他资金0万元。主要用于环境影响跟踪评价。',
      },
      finds: ['B4'],
    },
    {
      why: 'no amount, and the name',
      project: { name: '环境影响跟踪评价经费', usage: '用于环境影响跟踪评价工作。' },
      finds: ['B4'],
    },
  ],
});
