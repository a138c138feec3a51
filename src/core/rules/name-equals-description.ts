import { comparable } from './comparable-text';
import { defineRule } from './rule';
import { fillingInOf101 } from './sources';
import { rows } from './well-made-form';
import { quoted } from './wording';

interface Facts {
  readonly name: string;
}

export const nameEqualsDescription = defineRule<Facts>({
  id: 'name-equals-description',
  scope: 'project',
  severity: 'info',
  opinion: '指标不够细化、量化',
  title: { zh: '三级指标与指标描述相同', en: 'Description repeats the name' },
  about: {
    zh: '检查绩效指标描述是否只是重复三级指标名称（空格、全角半角和句末标点的差别不计）。任一栏空白或没有描述栏的不提示。',
    en: 'Checks whether an indicator’s description only repeats its name (blanks, width and a final stop aside). Left alone where either is blank or the form has no description.',
  },
  source: fillingInOf101,

  check({ indicators }, report) {
    for (const { name, description } of indicators) {
      if (!description) continue;
      const text = comparable(name.value);
      if (text !== '' && text === comparable(description.value)) {
        report({ at: name.at, related: [description.at], facts: { name: name.value } });
      }
    }
  },

  message: {
    zh: ({ name }) => `三级指标${quoted(name)}的描述与名称相同，没有进一步说明。`,
    en: ({ name }) => `The description of ${quoted(name)} repeats the name and explains nothing.`,
  },
  advice: {
    zh: () => '请在指标描述中说明该指标的含义、统计范围或计算方法。',
    en: () => 'Say in the description what is measured, over what range, or how it is calculated.',
  },

  good: [
    {
      why: 'the description explains',
      project: { indicators: rows({ ecological: { name: '治理后排放水质', description: '达到一级B水质' } }) },
    },
    { why: 'no description is filled in', project: { indicators: rows({ ecological: { description: '' } }) } },
    { why: 'neither is filled in', project: { indicators: rows({ ecological: { name: '', description: '' } }) } },
    { why: 'the form has no description', project: { without: ['description'] } },
  ],
  bad: [
    {
      why: 'word for word',
      project: { indicators: rows({ social: { name: '减少疾病传播', description: '减少疾病传播' } }) },
      finds: ['C15'],
    },
    {
      why: 'but for a blank and a stop',
      project: { indicators: rows({ social: { name: '减少疾病传播', description: '减少 疾病传播。' } }) },
      finds: ['C15'],
    },
  ],
});
