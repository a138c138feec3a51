import { printedLevel2, whereLevel2Belongs } from './indicator-classes';
import { defineRule } from './rule';
import { both, classesOf101, classesOf88 } from './sources';
import { blankRowsBut, rows } from './well-made-form';
import { quoted } from './wording';

interface Facts {
  /** The slot's label as printed; undefined where it is not printed. */
  readonly printed: string | undefined;
}

export const quantityIndicatorMissing = defineRule<Facts>({
  id: 'quantity-indicator-missing',
  scope: 'project',
  severity: 'warning',
  opinion: '指标不够完整',
  title: { zh: '未设置数量指标', en: 'No quantity indicator' },
  about: {
    zh: '检查已填写指标的项目是否设有数量指标。表中没有二级指标的，或一项指标都没有填写的，不提示。',
    en: 'Checks that a project with indicators has one of quantity. A form without a second level, or without any indicator, is left alone.',
  },
  source: both(classesOf88, classesOf101),

  check(project, report) {
    if (!project.columns?.level2 || project.indicators.length === 0) return;
    if (project.indicators.some(({ level2 }) => level2?.class === '数量指标')) return;
    const at = whereLevel2Belongs(project, '数量指标');
    if (at) report({ at, facts: { printed: printedLevel2(project, '数量指标')?.printed } });
  },

  message: {
    zh: ({ printed }) => (printed ? `${quoted(printed)}下没有填写指标。` : '指标表中没有数量指标。'),
    en: ({ printed }) =>
      printed
        ? `No indicator is filled in under ${quoted(printed)}.`
        : 'The table has no 数量指标 (quantity indicator).',
  },
  advice: {
    zh: () => '请补充反映项目完成数量的指标，并写明数值和计量单位，如“完成治理行政村数量 ≥12个”。',
    en: () => 'Add an indicator of how much is to be done, with figure and unit, such as “完成治理行政村数量 ≥12个”.',
  },

  good: [
    { why: 'one of several rows is filled in', project: { indicators: rows({ pipes: 'blank' }) } },
    {
      why: 'the class is printed in another wording',
      project: { indicators: rows({ pipes: 'left out', villages: { level2: '数量' } }) },
    },
    { why: 'nothing is filled in yet', project: { indicators: blankRowsBut() } },
    { why: 'the form has no second level', project: { without: ['level2'] } },
  ],
  bad: [
    {
      why: 'the rows are printed and empty',
      project: { indicators: rows({ pipes: 'blank', villages: 'blank' }) },
      finds: ['B9'],
    },
    {
      why: 'the class is not printed',
      project: { indicators: rows({ pipes: 'left out', villages: 'left out' }) },
      finds: ['A9'],
    },
    {
      why: 'neither the class nor its block is printed',
      project: { indicators: [['效益指标', '社会效益指标', '受益农户数', '接入管网的农户', '≥850户', '台账']] },
      finds: ['B8'],
    },
  ],
});
