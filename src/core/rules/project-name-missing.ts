import { defineRule } from './rule';
import { formField } from './sources';
import { unusedForm } from './well-made-form';

export const projectNameMissing = defineRule({
  id: 'project-name-missing',
  scope: 'project',
  severity: 'error',
  opinion: '指标不够完整',
  title: { zh: '项目名称缺失', en: 'Project name missing' },
  about: {
    zh: '检查“项目名称”栏是否已填写。整张表都没有填写的备用空表不提示。',
    en: 'Checks that the project’s name is filled in. A spare copy of the form in which nothing is filled in is left alone.',
  },
  source: formField,

  check({ name }, report) {
    if (name.value === '') report({ at: name.at, facts: {} });
  },

  message: {
    zh: () => '“项目名称”栏为空。',
    en: () => 'The field “项目名称” (project name) is empty.',
  },
  advice: {
    zh: () => '请在此填写项目全称，并与预算编报系统中的名称保持一致。',
    en: () => 'Enter the project’s full name here, as it stands in the budget system.',
  },

  good: [
    { why: 'the name is filled in', project: { name: '农村生活污水治理项目' } },
    { why: 'an unused copy of the form', project: unusedForm },
  ],
  bad: [
    { why: 'a form filled in but for its name', project: { name: '' }, finds: ['E3'] },
    {
      why: 'a form of which only the goal is filled in',
      project: { ...unusedForm, goal: '年底前完成治理。' },
      finds: ['E3'],
    },
  ],
});
