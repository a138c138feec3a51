import { rewording } from './repair';
import { defineRule } from './rule';
import { principlesOf101 } from './sources';
import { rows } from './well-made-form';
import { quoted } from './wording';

interface Facts {
  readonly value: string;
  readonly name: string;
}

/** What people write between the two answers of a question. */
const betweenAnswers = /[/／\\、|]|或者?/u;

export const valueBinaryUnresolved = defineRule<Facts>({
  id: 'value-binary-unresolved',
  scope: 'project',
  severity: 'warning',
  opinion: '指标不够细化、量化',
  title: { zh: '指标值为“是/否”，未明确目标值', en: 'Target value leaves both answers open' },
  about: {
    zh: '检查指标值是否仍保留“是/否”“有/无”“达标/不达标”等两个选项。只选定一个结果（如“是”“达标”）的不提示。',
    en: 'Checks for target values that leave two answers open, such as 是/否, 有/无 or 达标/不达标. A single chosen answer is left alone.',
  },
  source: principlesOf101,

  check({ indicators }, report) {
    for (const { target, value, name } of indicators) {
      if (target.kind === 'open') report({ at: value.at, facts: { value: value.value, name: name.value } });
    }
  },

  message: {
    zh: ({ value, name }) => `${name ? `${quoted(name)}的` : ''}指标值为${quoted(value)}，没有明确预期达到的结果。`,
    en: ({ value, name }) =>
      `The target value ${name ? `of ${quoted(name)} ` : ''}is ${quoted(value)}: it does not say which result is expected.`,
  },
  advice: {
    zh: () => '请改为可衡量的数值（如“≥95%”）；确属定性指标的，请写明唯一的预期结果（如“是”或“达标”）。',
    en: () =>
      'Write a measurable figure such as “≥95%”; where only words will do, write the one expected result, such as “是” or “达标”.',
  },

  repair: {
    title: { zh: '取前一个选项', en: 'Choose the first of the answers' },
    propose: ({ value }, at) => {
      const [chosen = ''] = value.split(betweenAnswers);
      return chosen.trim() === '' ? undefined : rewording('confirm', at, value, chosen.trim());
    },
  },

  good: [
    { why: 'one answer is chosen', project: { indicators: rows({ social: { value: '是' } }) } },
    { why: 'a chosen result', project: { indicators: rows({ social: { value: '达标' } }) } },
    { why: 'a figure', project: { indicators: rows({ social: { value: '≥95%' } }) } },
  ],
  bad: [
    { why: 'yes or no', project: { indicators: rows({ social: { value: '是/否' } }) }, finds: ['E15'] },
    { why: 'in words', project: { indicators: rows({ social: { value: '是或否' } }) }, finds: ['E15'] },
    { why: 'with a Chinese comma', project: { indicators: rows({ social: { value: '是、否' } }) }, finds: ['E15'] },
    { why: 'with a backslash', project: { indicators: rows({ social: { value: '是\\否' } }) }, finds: ['E15'] },
    { why: 'there or not', project: { indicators: rows({ social: { value: '有/无' } }) }, finds: ['E15'] },
    { why: 'reached or not', project: { indicators: rows({ social: { value: '达标/不达标' } }) }, finds: ['E15'] },
    { why: 'as signs', project: { indicators: rows({ social: { value: '√/×' } }) }, finds: ['E15'] },
  ],
});
