import type { Indicator } from '../model/indicator';
import { level1ClassOf, printedLevel1, someUnclassified, whereLevel1Belongs } from './indicator-classes';
import { defineRule } from './rule';
import { classesOf101 } from './sources';
import { blankRowsBut, rows } from './well-made-form';
import { quoted } from './wording';

interface Facts {
  /** The block's label as printed; undefined where it is not printed. */
  readonly printed: string | undefined;
}

function isBenefit(indicator: Indicator): boolean {
  return level1ClassOf(indicator) === '效益指标' && indicator.level2?.class !== '服务对象满意度指标';
}

export const benefitIndicatorMissing = defineRule<Facts>({
  id: 'benefit-indicator-missing',
  scope: 'project',
  severity: 'error',
  opinion: '建议增加明确效益指标',
  title: { zh: '未设置效益指标', en: 'No benefit indicator' },
  about: {
    zh: '检查项目是否设有效益指标；满意度指标不算效益指标。表中没有指标表，或有指标的一级类别无法辨认的，不提示。',
    en: 'Checks that the project has a benefit indicator; satisfaction does not count as one. A form without an indicator table, or with indicators of a class that cannot be told, is left alone.',
  },
  source: classesOf101,

  check(project, report) {
    const at = whereLevel1Belongs(project, '效益指标');
    if (!at || someUnclassified(project) || project.indicators.some(isBenefit)) return;
    report({ at, facts: { printed: printedLevel1(project, '效益指标')?.printed } });
  },

  message: {
    zh: ({ printed }) => (printed ? `${quoted(printed)}下没有填写任何效益指标。` : '指标表中没有效益指标。'),
    en: ({ printed }) =>
      printed ? `No benefit is filled in under ${quoted(printed)}.` : 'The table has no 效益指标 (benefit indicator).',
  },
  advice: {
    zh: () => '请结合项目预期成效，至少增加一项经济、社会、生态效益或可持续影响指标，如“受益农户数 ≥850户”。',
    en: () =>
      'Add at least one economic, social, ecological or lasting benefit that the project aims at, such as “受益农户数 ≥850户”.',
  },

  good: [
    { why: 'one benefit is enough', project: { indicators: rows({ social: 'blank', ecological: 'blank' }) } },
    {
      why: 'the class is printed in another wording',
      project: {
        indicators: [
          ['产出指标', '数量指标', '完成治理行政村数量', '完成治理的村', '≥12个', '方案'],
          ['效果指标', '社会效益指标', '受益农户数', '接入管网的农户', '≥850户', '台账'],
        ],
      },
    },
  ],
  bad: [
    {
      why: 'the benefits are printed and empty; satisfaction is no benefit',
      project: { indicators: rows({ social: 'blank', ecological: 'blank', sustainability: 'blank' }) },
      finds: ['A14'],
    },
    {
      why: 'satisfaction printed among the benefits is still none',
      project: {
        indicators: [
          ['产出指标', '数量指标', '完成治理行政村数量', '完成治理的村', '≥12个', '方案'],
          ['效益指标', '服务对象满意度指标', '受益村民满意度', '问卷中满意的占比', '≥90%', '问卷'],
        ],
      },
      finds: ['A10'],
    },
    { why: 'benefits are not even printed', project: { indicators: blankRowsBut('pipes').slice(0, 5) }, finds: ['A8'] },
  ],
});
