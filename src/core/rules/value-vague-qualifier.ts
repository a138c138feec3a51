import { comparable } from './comparable-text';
import { vagueChange, vagueValues } from './lexicon/vague-values';
import { defineRule } from './rule';
import { principlesOf101 } from './sources';
import { rows } from './well-made-form';
import { quoted } from './wording';

interface Facts {
  readonly value: string;
  readonly name: string;
}

/** Longer values say more than a phrase. */
const longestPhrase = 14;
const phrases: ReadonlySet<string> = new Set(vagueValues);

function isVague(value: string): boolean {
  const text = comparable(value);
  return text.length <= longestPhrase && (phrases.has(text) || vagueChange.test(text) || /^进一步\p{L}+$/u.test(text));
}

export const valueVagueQualifier = defineRule<Facts>({
  id: 'value-vague-qualifier',
  scope: 'project',
  severity: 'info',
  opinion: '指标不够细化、量化',
  title: { zh: '指标值为模糊定性表述', en: 'Vague words as the target value' },
  about: {
    zh: '检查指标值是否只有“明显提升”“效果明显”“长期”等无法衡量的词语。“优良”“良好”“合格”等等级用语，以及含有数字的指标值，不提示。',
    en: 'Checks for target values that consist of words nobody can measure, such as 明显提升, 效果明显 or 长期. Grades (优良, 良好, 合格) and values with a figure are left alone.',
  },
  source: principlesOf101,

  check({ indicators }, report) {
    for (const { name, value, target } of indicators) {
      if (target.kind === 'text' && isVague(value.value)) {
        report({ at: value.at, facts: { value: value.value, name: name.value } });
      }
    }
  },

  message: {
    zh: ({ value, name }) => `${name ? `${quoted(name)}的` : ''}指标值为${quoted(value)}，没有可以衡量的标准。`,
    en: ({ value, name }) =>
      `The target value ${name ? `of ${quoted(name)} ` : ''}is ${quoted(value)}, which nobody can measure.`,
  },
  advice: {
    zh: () => '请尽量改为数值，如“≥5%”；确需定性的，请采用可评判的等级（如“优、良、中、差”）或写明具体结果。',
    en: () =>
      'Use a figure such as “≥5%” where you can; else a scale of grades (优, 良, 中, 差) or the result itself.',
  },

  good: [
    { why: 'a grade', project: { indicators: rows({ ecological: { value: '优良' } }) } },
    { why: 'a scale of grades', project: { indicators: rows({ social: { value: '优/良/中/差' } }) } },
    { why: 'good is a grade', project: { indicators: rows({ social: { value: '良好' } }) } },
    { why: 'a change with its figure', project: { indicators: rows({ social: { value: '提升5%' } }) } },
    { why: 'a result', project: { indicators: rows({ quality: { value: '通过验收' } }) } },
    { why: 'one answer', project: { indicators: rows({ quality: { value: '是' } }) } },
    {
      why: 'what it is that improves',
      project: { indicators: rows({ ecological: { value: '断面水质由劣Ⅴ类改善为Ⅳ类' } }) },
    },
  ],
  bad: [
    { why: 'a change without its figure', project: { indicators: rows({ social: { value: '明显提升' } }) }, finds: ['E15'] },
    { why: 'the other way round', project: { indicators: rows({ social: { value: '提升明显' } }) }, finds: ['E15'] },
    { why: 'a bare change', project: { indicators: rows({ social: { value: '增加' } }) }, finds: ['E15'] },
    { why: 'an effect', project: { indicators: rows({ ecological: { value: '效果明显。' } }) }, finds: ['E16'] },
    { why: 'a long time', project: { indicators: rows({ sustainability: { value: '长期' } }) }, finds: ['E17'] },
    { why: 'a budget that is kept', project: { indicators: rows({ cost: { value: '控制在预算内' } }) }, finds: ['E13'] },
    { why: 'more of it', project: { indicators: rows({ social: { value: '进一步规范' } }) }, finds: ['E15'] },
  ],
}); // prettier-ignore
