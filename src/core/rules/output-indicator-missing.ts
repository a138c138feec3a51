import { level1ClassOf, someUnclassified, whereLevel1Belongs } from './indicator-classes';
import { defineRule } from './rule';
import { classesOf101 } from './sources';
import { blankRowsBut, rows } from './well-made-form';

export const outputIndicatorMissing = defineRule({
  id: 'output-indicator-missing',
  scope: 'project',
  severity: 'error',
  opinion: '建议增加明确产出指标',
  title: { zh: '未设置产出指标', en: 'No output indicator' },
  about: {
    zh: '检查项目是否设有产出指标。表中没有指标表，或有指标的一级类别无法辨认的，不提示。',
    en: 'Checks that the project has an output indicator. A form without an indicator table, or with indicators of a class that cannot be told, is left alone.',
  },
  source: classesOf101,

  check(project, report) {
    const at = whereLevel1Belongs(project, '产出指标');
    if (!at || someUnclassified(project)) return;
    if (!project.indicators.some((indicator) => level1ClassOf(indicator) === '产出指标')) report({ at, facts: {} });
  },

  message: {
    zh: () => '产出指标下没有填写任何指标。',
    en: () => 'No indicator is filled in under 产出指标 (outputs).',
  },
  advice: {
    zh: () => '请至少增加一项产出指标，写明完成的数量、质量或时限，如“新建污水收集管网长度 ≥5公里”。',
    en: () => 'Add at least one output with its quantity, quality or time, such as “新建污水收集管网长度 ≥5公里”.',
  },

  good: [
    { why: 'one output is enough', project: { indicators: blankRowsBut('quality', 'social', 'satisfaction') } },
    { why: 'the class is printed in another wording', project: { indicators: rows({ pipes: { level1: '产出' } }) } },
    {
      why: 'the first level cannot be told',
      project: { indicators: [['履职效能', '重点工作', '完成监测点位巡查', '按月巡查', '≥12次', '巡查记录']] },
    },
  ],
  bad: [
    {
      why: 'the outputs are printed and empty',
      project: { indicators: blankRowsBut('social', 'satisfaction') },
      finds: ['A9'],
    },
    {
      why: 'outputs are not even printed',
      project: { indicators: [['效益指标', '社会效益指标', '受益农户数', '接入管网的农户', '≥850户', '台账']] },
      finds: ['A8'],
    },
    { why: 'no indicator at all', project: { indicators: blankRowsBut() }, finds: ['A9'] },
  ],
});
