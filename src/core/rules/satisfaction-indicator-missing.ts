import type { Indicator } from '../model/indicator';
import { level1ClassOf, printedLevel1, someUnclassified, whereLevel1Belongs } from './indicator-classes';
import { defineRule } from './rule';
import { both, classesOf101, classesOf88 } from './sources';
import { rows } from './well-made-form';
import { quoted } from './wording';

interface Facts {
  /** The block's label as printed; undefined where it is not printed. */
  readonly printed: string | undefined;
}

function isSatisfaction(indicator: Indicator): boolean {
  return level1ClassOf(indicator) === '满意度指标' || indicator.level2?.class === '服务对象满意度指标';
}

export const satisfactionIndicatorMissing = defineRule<Facts>({
  id: 'satisfaction-indicator-missing',
  scope: 'project',
  severity: 'info',
  opinion: '建议增加满意度指标',
  title: { zh: '未设置满意度指标', en: 'No satisfaction indicator' },
  about: {
    zh: '检查项目是否设有满意度指标。满意度指标根据实际需要选设，因此仅作提示；表中没有指标表，或有指标的一级类别无法辨认的，不提示。',
    en: 'Checks that the project has an indicator of satisfaction. It is only a hint, as it is set where there is need; a form without an indicator table, or with indicators of a class that cannot be told, is left alone.',
  },
  source: both(classesOf88, classesOf101),

  check(project, report) {
    const at = whereLevel1Belongs(project, '满意度指标');
    if (!at || someUnclassified(project) || project.indicators.some(isSatisfaction)) return;
    report({ at, facts: { printed: printedLevel1(project, '满意度指标')?.printed } });
  },

  message: {
    zh: ({ printed }) => (printed ? `${quoted(printed)}下没有填写指标。` : '指标表中没有满意度指标。'),
    en: ({ printed }) =>
      printed
        ? `No indicator is filled in under ${quoted(printed)}.`
        : 'The table has no 满意度指标 (satisfaction indicator).',
  },
  advice: {
    zh: () => '项目有明确服务对象或受益人群的，请补充满意度指标，如“受益村民满意度 ≥90%”。',
    en: () =>
      'Where the project serves people who can be asked, add their satisfaction, such as “受益村民满意度 ≥90%”.',
  },

  good: [
    { why: 'a satisfaction indicator is there', project: {} },
    {
      why: 'satisfaction stands among the benefits',
      project: { indicators: rows({ satisfaction: { level1: '效益指标' } }) },
    },
    {
      why: 'a class that cannot be told may be it',
      project: { indicators: rows({ satisfaction: { level1: '其他评价', level2: '评价' } }) },
    },
  ],
  bad: [
    { why: 'its row is empty', project: { indicators: rows({ satisfaction: 'blank' }) }, finds: ['A19'] },
    { why: 'it is not printed', project: { indicators: rows({ satisfaction: 'left out' }) }, finds: ['A8'] },
    {
      why: 'a form without a second level',
      project: { without: ['level2'], indicators: rows({ satisfaction: 'left out' }) },
      finds: ['A8'],
    },
  ],
});
