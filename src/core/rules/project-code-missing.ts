import { defineRule } from './rule';
import { formField } from './sources';

const settings = {
  givenLater: {
    kind: 'switch',
    title: { zh: '编码由财政部门在批复后生成', en: 'The bureau gives the code after approval' },
    usual: false,
  },
} as const;

export const projectCodeMissing = defineRule<object, typeof settings>({
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

  settings,

  check({ code }, report, { givenLater }) {
    if (code?.value === '') report({ at: code.at, ...(givenLater ? { severity: 'info' } : {}), facts: {} });
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
  bad: [
    {
      why: 'the bureau gives the code later',
      settings: { givenLater: true },
      project: { code: '' },
      finds: ['B3 info'],
    },
    { why: 'the field is there and nothing stands in it', project: { code: '' }, finds: ['B3'] },
  ],
});
