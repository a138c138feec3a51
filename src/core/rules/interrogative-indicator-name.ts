import { comparable } from './comparable-text';
import { rewording } from './repair';
import { defineRule } from './rule';
import { fillingInOf101 } from './sources';
import { rows } from './well-made-form';
import { quoted } from './wording';

interface Facts {
  readonly name: string;
  /** The name without 是否; '' where nothing remains. */
  readonly rest: string;
}

const question = '是否';

export const interrogativeIndicatorName = defineRule<Facts>({
  id: 'interrogative-indicator-name',
  scope: 'project',
  severity: 'info',
  opinion: '指标不够细化、量化',
  title: { zh: '指标名称为“是否…”问句', en: 'Indicator’s name is a question' },
  about: {
    zh: '检查三级指标名称是否以“是否”开头。名称中间出现“是否”的不提示。',
    en: 'Checks whether an indicator’s name begins with 是否 (whether). Left alone where 是否 stands further in.',
  },
  source: fillingInOf101,

  check({ indicators }, report) {
    for (const { name } of indicators) {
      if (!name.value.includes(question)) continue;
      const text = comparable(name.value);
      if (text.startsWith(question)) {
        report({ at: name.at, facts: { name: name.value, rest: text.slice(question.length) } });
      }
    }
  },

  message: {
    zh: ({ name }) => `三级指标${quoted(name)}写成了问句。`,
    en: ({ name }) => `The indicator’s name ${quoted(name)} is a question.`,
  },
  advice: {
    zh: ({ rest }) =>
      rest
        ? `请改为简洁的名词性名称，如去掉“是否”写作${quoted(rest)}，或改为可量化的“××率”“××数量”。`
        : '请填写简洁的名词性名称，如“××率”“××数量”。',
    en: ({ rest }) =>
      rest
        ? `Give it a short name that is a noun: ${quoted(rest)} without 是否, or better what can be counted, “××率” or “××数量”.`
        : 'Give it a short name that is a noun, such as “××率” or “××数量”.',
  },

  repair: {
    title: { zh: '去掉“是否”', en: 'Leave out 是否' },
    propose: ({ name, rest }, at) => (rest === '' ? undefined : rewording('confirm', at, name, rest)),
  },

  good: [
    { why: 'a noun', project: { indicators: rows({ cost: { name: '预算控制率', value: '≤100%' } }) } },
    {
      why: 'the question stands further in',
      project: { indicators: rows({ quality: { name: '设备是否完好抽查合格率' } }) },
    },
    { why: 'the description asks', project: { indicators: rows({ quality: { description: '是否达到排放标准' } }) } },
  ],
  bad: [
    {
      why: 'the name begins with whether',
      project: { indicators: rows({ cost: { name: '是否最大限度节省预算' } }) },
      finds: ['C13'],
    },
    { why: 'nothing but whether', project: { indicators: rows({ cost: { name: '是否' } }) }, finds: ['C13'] },
  ],
});
