import { defineRule } from './rule';
import { formField } from './sources';

export const projectCodeMissing = defineRule({
  id: 'project-code-missing',
  scope: 'project',
  severity: 'warning',
  opinion: '指标不够完整',
  title: { zh: '项目编码未填', en: 'Project code not filled in' },
  about: {
    zh: '检查“项目编码”栏是否已填写。表中没有该栏的不提示。',
    en: 'Checks that the project’s code is filled in. A form without that field is left alone.',
  },
  source: formField,

  *check({ code }) {
    if (code?.value === '') yield { at: code.at, facts: {} };
  },

  message: {
    zh: () => '“项目编码”栏为空。',
    en: () => 'The field “项目编码” (project code) is empty.',
  },
  advice: {
    zh: () => '请填写该项目在预算管理一体化系统中的编码；编码尚未生成的，请向财政部门申请后补填。',
    en: () =>
      'Enter the code that the project has in the budget system; where there is none yet, ask the finance bureau for it.',
  },

  good: [
    { why: 'the code is filled in', project: { code: '13012326P00412310008X' } },
    { why: 'the form has no field for a code', project: { without: ['code'] } },
  ],
  bad: [{ why: 'the field is there and nothing stands in it', project: { code: '' }, finds: ['B3'] }],
});
