import type { Indicator } from '../model/indicator';
import { comparable } from './comparable-text';
import { level1ClassOf } from './indicator-classes';
import { satisfactionGrades } from './lexicon/grade-words';
import { rewording } from './repair';
import { defineRule } from './rule';
import { classesOf101 } from './sources';
import { lacksValue, unitOf } from './target-words';
import { rows } from './well-made-form';
import { quoted } from './wording';

interface Facts {
  readonly value: string;
  readonly graded: boolean;
}

const grades: ReadonlySet<string> = new Set(satisfactionGrades);

/** `≥90%`, `95分`, `百分之九十`, or a bare figure whose unit stands elsewhere. */
function isShareOrScore(indicator: Indicator): boolean {
  const text = comparable(indicator.value.value);
  if (/\d(?:%|分)|百分之/u.test(text)) return true;
  return indicator.target.kind === 'number' && /^(?:%|分|百分比)$/u.test(unitOf(indicator) ?? '');
}

/** 满意 alone, or a scale such as 满意/较满意/不满意. */
function isGraded(value: string): boolean {
  const words = comparable(value).split(/[/、,，或\\|]/u);
  return words.every((word) => grades.has(word));
}

export const satisfactionValueNotPercent = defineRule<Facts>({
  id: 'satisfaction-value-not-percent',
  scope: 'project',
  severity: 'warning',
  opinion: '指标与指标值不匹配',
  title: { zh: '满意度指标值未用百分比', en: 'Satisfaction not given as a percentage' },
  about: {
    zh: '检查满意度指标的指标值是否为百分比或分值。使用“满意”“较满意”等级的仅作提示；指标值空白的由“指标行填写不完整”提示。',
    en: 'Checks that a satisfaction target is a percentage or a score. Grades (满意, 较满意) are only a hint; a blank value is the affair of “indicator incomplete”.',
  },
  source: classesOf101,
  saysAlso: ['value-binary-unresolved', 'value-vague-qualifier', 'value-placeholder-left'],

  check({ indicators }, report) {
    for (const indicator of indicators) {
      if (level1ClassOf(indicator) !== '满意度指标' || lacksValue(indicator) || isShareOrScore(indicator)) continue;
      const { value } = indicator;
      const graded = isGraded(value.value);
      report({ at: value.at, severity: graded ? 'info' : 'warning', facts: { value: value.value, graded } });
    }
  },

  message: {
    zh: ({ value, graded }) => `满意度指标值为${quoted(value)}，${graded ? '是等级而不是百分比' : '不是百分比'}。`,
    en: ({ value, graded }) =>
      `The satisfaction target is ${quoted(value)}, ${graded ? 'a grade rather than a percentage' : 'not a percentage'}.`,
  },
  advice: {
    zh: () => '请写明预期满意度，如“≥90%”；采用评分的，请写明分值，如“≥90分”。',
    en: () => 'State the share that is expected, such as “≥90%”, or a score, such as “≥90分”.',
  },

  repair: {
    title: { zh: '改为百分比', en: 'State a percentage' },
    propose: ({ value, graded }, at) => (graded ? undefined : rewording('confirm', at, value, '≥90%')),
  },

  good: [
    { why: 'a percentage', project: { indicators: rows({ satisfaction: { value: '≥90%' } }) } },
    { why: 'a percentage without a sign', project: { indicators: rows({ satisfaction: { value: '90％' } }) } },
    { why: 'a percentage in words', project: { indicators: rows({ satisfaction: { value: '90%以上' } }) } },
    { why: 'a score', project: { indicators: rows({ satisfaction: { value: '≥90分' } }) } },
    {
      why: 'the unit stands in the name',
      project: { indicators: rows({ satisfaction: { name: '受益村民满意度（%）', value: 90 } }) },
    },
    { why: 'a blank value is not this check’s affair', project: { indicators: rows({ satisfaction: { value: '' } }) } },
  ],
  bad: [
    { why: 'yes or no', project: { indicators: rows({ satisfaction: { value: '是/否' } }) }, finds: ['E19'] },
    { why: 'words', project: { indicators: rows({ satisfaction: { value: '明显提升' } }) }, finds: ['E19'] },
    {
      why: 'a blank left of a template',
      project: { indicators: rows({ satisfaction: { value: '≥____' } }) },
      finds: ['E19'],
    },
    { why: 'a bare number', project: { indicators: rows({ satisfaction: { value: 90 } }) }, finds: ['E19'] },
    { why: 'another unit', project: { indicators: rows({ satisfaction: { value: '≥90人' } }) }, finds: ['E19'] },
    { why: 'a grade', project: { indicators: rows({ satisfaction: { value: '满意' } }) }, finds: ['E19 info'] },
    {
      why: 'a scale of grades',
      project: { indicators: rows({ satisfaction: { value: '满意/较满意/不满意' } }) },
      finds: ['E19 info'],
    },
  ],
});
