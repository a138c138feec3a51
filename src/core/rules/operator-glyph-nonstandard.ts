import type { Located } from '../model/located';
import { comparable } from './comparable-text';
import { signsWrittenOtherwise } from './lexicon/sign-wordings';
import { rewording } from './repair';
import { defineRule } from './rule';
import { reviewPractice } from './sources';
import { plainFigure } from './target-words';
import { rows } from './well-made-form';
import { quoted } from './wording';

interface Facts {
  readonly text: string;
  readonly written: string;
  /** The text with the sign that it means. */
  readonly proposal: string;
}

/** What is wrong with the sign that a text begins with; undefined where it is none, or written as usual. */
function faultIn(text: string): Facts | undefined {
  const plain = comparable(text);
  const sign = signsWrittenOtherwise.find(({ written }) => plain.startsWith(written));
  return sign && { text, written: sign.written, proposal: `${sign.sign}${plain.slice(sign.written.length)}` };
}

export const operatorGlyphNonstandard = defineRule<Facts>({
  id: 'operator-glyph-nonstandard',
  scope: 'project',
  severity: 'info',
  opinion: '其他',
  title: { zh: '比较符写法不规范', en: 'Sign written otherwise' },
  about: {
    zh: '检查指标值的比较符是否写成“>=”“=<”“≧”“大于等于”等形式。“不少于”“不超过”等用语和句子中的文字不提示。',
    en: 'Checks for signs written as >=, =<, ≧, 大于等于 and the like. Plain words such as 不少于, and words within a sentence, are left alone.',
  },
  source: reviewPractice({ zh: '比较符统一使用“≥”“≤”“=”', en: 'signs are written ≥, ≤ and =' }),

  check({ indicators }, report) {
    const checkCell = ({ value, at }: Located<string>): void => {
      const facts = faultIn(value);
      if (facts) report({ at, facts });
    };
    for (const indicator of indicators) {
      if (plainFigure(indicator)) checkCell(indicator.value);
      if (indicator.operator) checkCell(indicator.operator);
    }
  },

  message: {
    zh: ({ text, written }) => `${quoted(text)}的比较符写作“${written}”。`,
    en: ({ text, written }) => `The sign of ${quoted(text)} is written “${written}”.`,
  },
  advice: {
    zh: ({ proposal }) => `请改为${quoted(proposal)}。`,
    en: ({ proposal }) => `Write ${quoted(proposal)}.`,
  },

  repair: {
    title: { zh: '改用规范的比较符', en: 'Write the usual sign' },
    propose: ({ text, proposal }, at) => rewording('safe', at, text, proposal),
  },

  good: [
    { why: 'the sign itself', project: { indicators: rows({ pipes: { value: '≥60亩' } }) } },
    { why: 'plain words', project: { indicators: rows({ pipes: { value: '不少于60亩' } }) } },
    {
      why: 'the words within a sentence',
      project: { indicators: rows({ quality: { value: '大于等于60亩的地块全部检测，合格率100%' } }) },
    },
    { why: 'a plain >', project: { indicators: rows({ pipes: { value: '>60亩' } }) } },
    { why: 'an arrow', project: { indicators: rows({ quality: { value: '劣Ⅴ类=>Ⅳ类' } }) } },
  ],
  bad: [
    { why: 'two signs for one', project: { indicators: rows({ pipes: { value: '>=60亩' } }) }, finds: ['E9'] },
    { why: 'in the other order', project: { indicators: rows({ cost: { value: '=<75万元' } }) }, finds: ['E13'] },
    { why: 'with a blank between', project: { indicators: rows({ pipes: { value: '> = 60 亩' } }) }, finds: ['E9'] },
    { why: 'full-width signs', project: { indicators: rows({ pipes: { value: '＞＝60亩' } }) }, finds: ['E9'] },
    { why: 'a sign of another shape', project: { indicators: rows({ quality: { value: '≧95%' } }) }, finds: ['E11'] },
    { why: 'in words', project: { indicators: rows({ quality: { value: '大于等于95%' } }) }, finds: ['E11'] },
  ],
});
