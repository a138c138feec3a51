import type { Located } from '../model/located';
import { comparable } from './comparable-text';
import { placeholders } from './lexicon/placeholders';
import { rewording } from './repair';
import { defineRule } from './rule';
import { reviewPractice } from './sources';
import { rows } from './well-made-form';
import { quoted } from './wording';

interface Facts {
  readonly text: string;
  readonly placeholder: string;
}

/** Stars before a name mark the core indicators of a template: ★ or *. */
const starsBefore = /^[*★☆]{1,3}/u;

/** What every placeholder has a part of. */
const mayHaveOne = /[*＊×✕xXｘＸ_＿例:：]/u;

function placeholderIn({ value }: Located<string>): string | undefined {
  if (!mayHaveOne.test(value)) return undefined;
  const text = comparable(value).replace(starsBefore, '');
  for (const { pattern } of placeholders) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `(≥**%)`: what a template prints in brackets behind a name. */
const inBrackets = /[(（][^()（）\d]{0,4}(?:\*\*|××|[Xx]{2})[^()（）\d]{0,4}[)）]/u;

export const valuePlaceholderLeft = defineRule<Facts>({
  id: 'value-placeholder-left',
  scope: 'project',
  severity: 'warning',
  opinion: '指标不够细化、量化',
  title: { zh: '模板占位符未删除', en: 'A template’s placeholder is left' },
  about: {
    zh: '检查三级指标名称、描述和指标值中是否留有“**”“××”“XX”“（示例）”或后面没有内容的“指标1：”等模板占位符。名称前表示核心指标的“★”“*”不提示。',
    en: 'Checks names, descriptions and values for what a template prints to be replaced: **, ××, XX, （示例）, or 指标1： with nothing behind it. The star before a core indicator is left alone.',
  },
  source: reviewPractice({ zh: '模板文字应替换为实际内容', en: 'a template’s words are to be replaced' }),

  check({ indicators }, report) {
    for (const { name, description, value } of indicators) {
      for (const cell of [name, description, value]) {
        const placeholder = cell && placeholderIn(cell);
        if (cell && placeholder !== undefined) report({ at: cell.at, facts: { text: cell.value, placeholder } });
      }
    }
  },

  message: {
    zh: ({ text, placeholder }) => `${quoted(text)}中留有模板占位符“${placeholder}”。`,
    en: ({ text, placeholder }) => `${quoted(text)} still has the template’s placeholder “${placeholder}”.`,
  },
  advice: {
    zh: () => '请替换为本项目的实际内容，不需要的请删除。',
    en: () => 'Replace it with what the project has, or delete it.',
  },

  repair: {
    title: { zh: '删去括号里的占位符', en: 'Delete the placeholder in brackets' },
    propose: ({ text }, at) => {
      const [left] = inBrackets.exec(text) ?? [];
      const rest = left === undefined ? '' : text.replace(left, '').trim();
      return left === undefined || rest === '' ? undefined : rewording('safe', at, text, rest);
    },
  },

  good: [
    { why: 'a name without one', project: { indicators: rows({ satisfaction: { name: '游客满意度' } }) } },
    { why: 'the star of a core indicator', project: { indicators: rows({ satisfaction: { name: '*游客满意度' } }) } },
    { why: 'another star', project: { indicators: rows({ satisfaction: { name: '★游客满意度' } }) } },
    { why: 'a size', project: { indicators: rows({ villages: { name: 'XXL号工作服数量', value: '≥20套' } }) } },
    { why: 'a product', project: { indicators: rows({ villages: { name: '2×3米展板数量', value: '≥20块' } }) } },
    { why: 'a numbered indicator with its text', project: { indicators: rows({ villages: { name: '指标1：治理行政村数量' } }) } },
  ],
  bad: [
    {
      why: 'stars in the name',
      project: { indicators: rows({ satisfaction: { name: '游客满意度(≥**%)' } }) },
      finds: ['C19'],
    },
    { why: 'crosses in the value', project: { indicators: rows({ cost: { value: '≤××万元' } }) }, finds: ['E13'] },
    { why: 'a year to be filled in', project: { indicators: rows({ timeliness: { value: '20XX年12月底前' } }) }, finds: ['E12'] },
    {
      why: 'an example in the description',
      project: { indicators: rows({ villages: { description: '治理村个数（示例）' } }) },
      finds: ['D10'],
    },
    { why: 'a number with nothing behind it', project: { indicators: rows({ villages: { name: '指标1：' } }) }, finds: ['C10'] },
    {
      why: 'in two cells of one row',
      project: { indicators: rows({ villages: { name: 'xx数量', value: '≥XX个' } }) },
      finds: ['C10', 'E10'],
    },
  ],
}); // prettier-ignore
