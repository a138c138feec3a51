import { comparable } from './comparable-text';
import { coverageWords } from './lexicon/coverage-words';
import { defineRule } from './rule';
import { both, classesOf101, classesOf88 } from './sources';
import { lacksValue, statesNumber } from './target-words';
import { rows } from './well-made-form';
import { quoted } from './wording';
import { hasAnyOf } from './words-in-text';

interface Facts {
  readonly value: string;
  readonly name: string;
  readonly coverage: boolean;
}

const tellsOfCoverage = hasAnyOf(coverageWords);

export const quantityValueNotNumeric = defineRule<Facts>({
  id: 'quantity-value-not-numeric',
  scope: 'project',
  severity: 'error',
  opinion: '指标与指标值不匹配',
  title: { zh: '数量指标值非数值', en: 'Target of a quantity indicator is no number' },
  about: {
    zh: '检查数量指标的指标值是否含有数字。“全覆盖”“应发尽发”等表示全部的写法为警告；指标值空白的由“指标行填写不完整”提示。',
    en: 'Checks that the target value of a quantity indicator has a number. Words for the whole of a group (全覆盖, 应发尽发) are a warning; a blank value is the affair of “indicator incomplete”.',
  },
  source: both(classesOf88, classesOf101),
  saysAlso: ['value-binary-unresolved', 'value-vague-qualifier', 'value-placeholder-left'],

  check({ indicators }, report) {
    for (const indicator of indicators) {
      const { level2, name, value } = indicator;
      if (level2?.class !== '数量指标' || lacksValue(indicator) || statesNumber(indicator)) continue;
      const coverage = tellsOfCoverage(comparable(value.value));
      report({
        at: value.at,
        severity: coverage ? 'warning' : 'error',
        facts: { value: value.value, name: name.value, coverage },
      });
    }
  },

  message: {
    zh: ({ value, name }) => `数量指标${name ? quoted(name) : ''}的指标值为${quoted(value)}，不是数值。`,
    en: ({ value, name }) =>
      `The target value of the quantity indicator ${name ? `${quoted(name)} ` : ''}is ${quoted(value)}, not a number.`,
  },
  advice: {
    zh: ({ coverage }) =>
      coverage
        ? '请写明覆盖对象的数量和计量单位，如“=12个”，或以“=100%”表示覆盖比例。'
        : '请写明数值、比较符和计量单位，如“≥12个”；该内容不便计数的，请移至相应的质量、时效或效益指标。',
    en: ({ coverage }) =>
      coverage
        ? 'State how many there are, with their unit, such as “=12个”, or the share covered, such as “=100%”.'
        : 'State figure, sign and unit, such as “≥12个”; what cannot be counted belongs under quality, timeliness or benefit.',
  },

  good: [
    { why: 'figure and unit', project: { indicators: rows({ villages: { value: '≥230个' } }) } },
    { why: 'a bare number is a number', project: { indicators: rows({ villages: { value: 25 } }) } },
    { why: 'a number in characters', project: { indicators: rows({ villages: { value: '不少于十二个' } }) } },
    { why: 'words under another class', project: { indicators: rows({ quality: { value: '达标' } }) } },
    { why: 'a blank value is not this check’s affair', project: { indicators: rows({ villages: { value: '' } }) } },
  ],
  bad: [
    { why: 'yes or no', project: { indicators: rows({ villages: { value: '是/否' } }) }, finds: ['E10'] },
    { why: 'words', project: { indicators: rows({ villages: { value: '按计划完成' } }) }, finds: ['E10'] },
    { why: 'vague words', project: { indicators: rows({ villages: { value: '效果明显' } }) }, finds: ['E10'] },
    { why: 'a grade is no number', project: { indicators: rows({ villages: { value: '一级' } }) }, finds: ['E10'] },
    {
      why: 'the whole of a group',
      project: { indicators: rows({ villages: { value: '全覆盖' } }) },
      finds: ['E10 warning'],
    },
    {
      why: 'the class in another wording',
      project: { indicators: rows({ pipes: 'left out', villages: { level2: '数量', value: '是/否' } }) },
      finds: ['E9'],
    },
  ],
});
