import type { Project } from '../model/project';
import { comparable } from './comparable-text';
import { namesLateStart } from './lexicon/late-starts';
import { statedQuarters } from './plan-quarters';
import { defineRule } from './rule';
import { reviewPractice } from './sources';
import { rows } from './well-made-form';
import { percent } from './wording';

interface Facts {
  readonly first: number | undefined;
}

/** Where a form says when its work begins: the objective, and what its indicators of timeliness say. */
function textsAboutTime({ goal, indicators }: Project): readonly string[] {
  const timely = indicators.filter(({ level2 }) => level2?.class === '时效指标');
  return [goal, ...timely.flatMap(({ name, description, value }) => [name, description, value])].flatMap((text) =>
    text ? [comparable(text.value)] : [],
  );
}

export const planLateStart = defineRule<Facts>({
  id: 'plan-late-start',
  scope: 'project',
  severity: 'info',
  opinion: '其他',
  title: { zh: '上半年无支出计划', en: 'Nothing to be paid in the first half of the year' },
  about: {
    zh: '检查第二季度累进进度是否为0。绩效目标或时效指标写明下半年才启动（如“9月开工”“下半年实施”）的不提示。',
    en: 'Checks whether cumulative progress is still 0 at the end of quarter 2. Left alone where the objective or the timeliness says that work begins in the second half (9月开工, 下半年实施).',
  },
  source: reviewPractice({ zh: '支出进度与序时进度相衔接', en: 'payments are to keep pace with the year' }),

  check(project, report) {
    const stated = statedQuarters(project.plan);
    const first = stated.find(({ quarter }) => quarter === 1);
    const second = stated.find(({ quarter }) => quarter === 2);
    if (second?.fraction !== 0 || textsAboutTime(project).some(namesLateStart)) return;
    report({ at: first?.at ?? second.at, related: first ? [second.at] : [], facts: { first: first?.fraction } });
  },

  message: {
    zh: () => '截至第二季度末的累进进度为0%，上半年没有安排支出。',
    en: () =>
      `Cumulative progress at the end of quarter 2 is ${percent(0)}: nothing is to be paid in the first half of the year.`,
  },
  advice: {
    zh: () =>
      '请核对支出安排，能够在上半年支出的请相应调整进度；确需下半年启动的，请在绩效目标或时效指标中写明启动时间。',
    en: () =>
      'Bring forward what can be paid in the first half; where work begins later, say when in the objective or the timeliness.',
  },

  good: [
    { why: 'half is paid by the second quarter', project: { plan: [0, 0.5, 1, 1] } },
    {
      why: 'the objective says that work begins in September',
      project: { plan: [0, 0, 0.5, 1], goal: '2023年9月开工，12月底前完成12个村治理。' },
    },
    {
      why: 'the timeliness says so',
      project: { plan: [0, 0, 0.5, 1], indicators: rows({ timeliness: { description: '下半年实施' } }) },
    },
    { why: 'the third quarter', project: { plan: [0, 0, 0.5, 1], goal: '第三季度启动采购，年底前完成安装。' } },
    { why: 'the second quarter is blank', project: { plan: [0, '', 0.5, 1] } },
  ],
  bad: [
    { why: 'nothing by the second quarter', project: { plan: [0, 0, 1, 1] }, finds: ['C6'] },
    {
      why: 'a deadline in the second half is no beginning',
      project: { plan: [0, 0, 1, 1], goal: '12月底前完成12个村治理。' },
      finds: ['C6'],
    },
    {
      why: 'work begins in March',
      project: { plan: [0, 0, 1, 1], goal: '3月开工，年底前完成12个村治理。' },
      finds: ['C6'],
    },
    {
      why: 'work goes on from January to September',
      project: { plan: [0, 0, 1, 1], goal: '1月至9月实施12个村治理。' },
      finds: ['C6'],
    },
  ],
});
