import { defineRule } from './rule';
import { classesOf88 } from './sources';

export const goalMissing = defineRule({
  id: 'goal-missing',
  scope: 'project',
  severity: 'error',
  opinion: '指标不够完整',
  title: { zh: '绩效目标缺失', en: 'Performance objective missing' },
  about: {
    zh: '检查“绩效目标”栏是否已填写。',
    en: 'Checks that the project’s performance objective is filled in.',
  },
  source: classesOf88,

  check({ goal }, report) {
    if (goal?.value === '') report({ at: goal.at, facts: {} });
  },

  message: {
    zh: () => '“绩效目标”栏为空。',
    en: () => 'The field “绩效目标” (performance objective) is empty.',
  },
  advice: {
    zh: () => '请写明项目预期完成的工作、达到的标准和完成时间，并与下方指标相对应。',
    en: () =>
      'State what the project is to achieve, to what standard and by when, in keeping with the indicators below.',
  },

  good: [{ why: 'the objective is filled in', project: { goal: '2023年12月20日前完成12个行政村生活污水治理。' } }],
  bad: [
    { why: 'nothing is filled in', project: { goal: '' }, finds: ['B7'] },
    { why: 'only blanks are filled in', project: { goal: ' 　' }, finds: ['B7'] },
  ],
});
