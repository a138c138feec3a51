import type { InLanguages } from '../language';
import { bracketFault, type BracketFault } from './bracket-faults';
import type { Shape } from './lexicon/brackets';
import { textsOf } from './project-texts';
import { rewording } from './repair';
import { defineRule } from './rule';
import { typography } from './sources';
import { rows } from './well-made-form';
import { quoted } from './wording';

const signs: InLanguages<Readonly<Record<Shape, string>>> = {
  zh: { round: '圆括号', square: '方括号', book: '书名号', double: '双引号', single: '单引号' },
  en: {
    round: 'round bracket',
    square: 'square bracket',
    book: 'title mark',
    double: 'quotation mark',
    single: 'quotation mark',
  },
};

interface Facts extends BracketFault {
  /** All that stands in the cell. */
  readonly whole: string;
}

export const bracketMismatch = defineRule<Facts>({
  id: 'bracket-mismatch',
  scope: 'project',
  severity: 'error',
  opinion: '其他',
  title: { zh: '括号不匹配', en: 'Brackets do not match' },
  about: {
    zh: '检查项目名称、资金用途、绩效目标和指标文字中的括号、书名号和引号是否成对：缺一半为错误，全角半角混用为警告。“1）”式编号、“[0,1)”式区间和直引号不提示。',
    en: 'Checks that brackets, title marks and quotation marks come in pairs in the name, the use of funds, the objective and the indicators: an error where half is missing, a warning where the halves differ in width. List numbers (1）), ranges ([0,1)) and straight quotes are left alone.',
  },
  source: typography,

  check(project, report) {
    for (const { value, at } of textsOf(project)) {
      const fault = bracketFault(value);
      if (fault)
        report({ at, severity: fault.kind === 'mixed' ? 'warning' : 'error', facts: { ...fault, whole: value } });
    }
  },

  message: {
    zh: ({ kind, shape, text }) => {
      const sign = signs.zh[shape];
      if (kind === 'mixed') return `${quoted(text)}的前后${sign}一个为全角、一个为半角。`;
      return `${quoted(text)}处的${sign}缺少${kind === 'unclosed' ? '后' : '前'}半部分。`;
    },
    en: ({ kind, shape, text }) => {
      const sign = signs.en[shape];
      if (kind === 'mixed') return `The two halves of the ${sign} in ${quoted(text)} differ in width.`;
      return `At ${quoted(text)} a ${sign} is ${kind === 'unclosed' ? 'opened and not closed' : 'closed and was not opened'}.`;
    },
  },
  advice: {
    zh: ({ kind, shape }) =>
      kind === 'mixed' ? `请将前后${signs.zh[shape]}统一为全角。` : '请补全缺少的一半，或删去多余的一半。',
    en: ({ kind }) =>
      kind === 'mixed'
        ? 'Write both halves in the Chinese width.'
        : 'Add the half that is missing, or delete the one that is too many.',
  },

  repair: {
    title: { zh: '统一为全角', en: 'Write both halves in the Chinese width' },
    propose: ({ whole, widened }, at) => (widened === undefined ? undefined : rewording('safe', at, whole, widened)),
  },

  good: [
    {
      why: 'pairs within pairs',
      project: { goal: '达到《农村生活污水排放标准》（DB13/2171-2015）中的“一级B”【第2类】标准。' },
    },
    { why: 'both halves in the narrow width', project: { goal: '达到《农村生活污水排放标准》(DB13/2171-2015)。' } },
    { why: 'a numbered list', project: { goal: '1）完成管网建设；2)完成设备安装；三）完成验收。' } },
    { why: 'a numbered list inside brackets', project: { goal: '完成治理（含：1）管网；2）泵站）。' } },
    { why: 'a half-open range', project: { indicators: rows({ quality: { description: '合格率在[90%,100%)之间' } }) } },
    { why: 'straight quotes and an apostrophe', project: { goal: '建成"三同时"制度，参照the bureau’s guide执行。' } },
  ],
  bad: [
    {
      why: 'opened and not closed',
      project: { goal: '达到《农村生活污水排放标准》（DB13/2171-2015。' },
      finds: ['B7'],
    },
    { why: 'closed and not opened', project: { goal: '达到农村生活污水排放标准》要求。' }, finds: ['B7'] },
    { why: 'crossed', project: { goal: '达到（农村生活污水《排放标准）》要求。' }, finds: ['B7'] },
    { why: 'two opening quotation marks', project: { goal: '落实“三同时“制度。' }, finds: ['B7'] },
    {
      why: 'a wide and a narrow half',
      project: { goal: '达到《农村生活污水排放标准》（DB13/2171-2015)。' },
      finds: ['B7 warning'],
    },
    { why: 'in the project’s name', project: { name: '农村生活污水治理项目(二期' }, finds: ['E3'] },
    {
      why: 'in the use of funds',
      project: { usage: '预算数75万元，其中：财政资金75万元，其他资金0万元）。用于治理。' },
      finds: ['B4'],
    },
    {
      why: 'in an indicator’s texts',
      project: {
        indicators: rows({
          quality: { name: '合格率（%)', description: '合格（占比', value: '95%）', basis: '《标准' },
        }),
      },
      finds: ['C11 warning', 'D11', 'E11', 'F11'],
    },
  ],
});
