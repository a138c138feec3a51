import type { Located } from '../model/located';
import type { Project } from '../model/project';
import { rewording } from './repair';
import { defineRule } from './rule';
import { typography } from './sources';
import { surplusBlanks, withoutSurplusBlanks, type SurplusBlanks } from './surplus-blanks';
import { rows } from './well-made-form';
import { quoted } from './wording';

interface Facts extends SurplusBlanks {
  /** How many such places the text has. */
  readonly places: number;
  readonly text: string;
}

/** Texts that are prose. In a target value a blank before the unit is a matter of taste. */
function proseOf({ name, usage, goal, indicators }: Project): readonly Located<string>[] {
  const prose = [name];
  if (usage) prose.push(usage);
  if (goal) prose.push(goal);
  for (const indicator of indicators) {
    prose.push(indicator.name);
    if (indicator.description) prose.push(indicator.description);
    if (indicator.basis) prose.push(indicator.basis);
  }
  return prose;
}

export const whitespaceInText = defineRule<Facts>({
  id: 'whitespace-in-text',
  scope: 'project',
  severity: 'info',
  opinion: '其他',
  title: { zh: '文本中多余空格', en: 'Surplus blanks in the text' },
  about: {
    zh: '检查项目名称、资金用途、绩效目标和指标文字中是否有连续空格，或汉字与汉字、汉字与数字之间的空格。英文前后的空格、换行处的空格和待填的“年 月 日”不提示。',
    en: 'Checks for two blanks or more in a row, and for blanks between Chinese characters or between them and figures. Blanks beside Latin words, at line ends and in dates to be filled in (年 月 日) are left alone.',
  },
  source: typography,

  check(project, report) {
    for (const text of proseOf(project)) {
      const blanks = surplusBlanks(text.value);
      const [first] = blanks;
      if (first) report({ at: text.at, facts: { ...first, places: blanks.length, text: text.value } });
    }
  },

  message: {
    zh: ({ before, after, count, places }) =>
      `${quoted(before)}与${quoted(after)}之间有${count}个空格${places > 1 ? `，全文共有${places}处多余空格` : ''}。`,
    en: ({ before, after, count, places }) =>
      `There ${count > 1 ? `are ${count} blanks` : 'is a blank'} between ${quoted(before)} and ${quoted(after)}${places > 1 ? `, the first of ${places} such places` : ''}.`,
  },
  advice: { zh: () => '请删去多余的空格。', en: () => 'Delete the surplus blanks.' },

  repair: {
    title: { zh: '删去多余的空格', en: 'Delete the surplus blanks' },
    propose: ({ text }, at) => rewording('safe', at, text, withoutSurplusBlanks(text)),
  },

  good: [
    { why: 'blanks around a Latin word', project: { goal: '2023年12月20日前安装 LED 路灯5公里，达标率不低于95%。' } },
    { why: 'a date to be filled in by hand', project: { goal: '完成12个村治理。    年  月  日' } },
    { why: 'a day to be filled in by hand', project: { goal: '2023年12月  日前完成12个村治理。' } },
    {
      why: 'lines that are indented',
      project: { goal: '目标如下：\n　　1. 完成12个村治理；\n　　2. 达标率不低于95%。' },
    },
    { why: 'figures that number the paragraphs', project: { goal: '1 完成12个村治理；\n2 达标率不低于95%。' } },
    { why: 'a blank before the unit of a value', project: { indicators: rows({ villages: { value: '≥12 个' } }) } },
  ],
  bad: [
    {
      why: 'three in a row',
      project: { usage: '预算数75万元，其中：财政资金75万元，其他资金   0万元。用于管网施工。' },
      finds: ['B4'],
    },
    { why: 'between a character and a figure', project: { usage: '预算数 75万元，用于管网施工。' }, finds: ['B4'] },
    { why: 'between a figure and a character', project: { usage: '预算数75 万元，用于管网施工。' }, finds: ['B4'] },
    { why: 'between characters', project: { name: '农村生活污水 治理项目' }, finds: ['E3'] },
    { why: 'a wide one', project: { goal: '完成12个村　治理，达标率不低于95%。' }, finds: ['B7'] },
    { why: 'two behind a comma', project: { goal: '完成12个村治理，  达标率不低于95%。' }, finds: ['B7'] },
    {
      why: 'in an indicator’s texts',
      project: {
        indicators: rows({ quality: { name: '出水 达标率', description: '达标 水样占比', basis: '检测 报告' } }),
      },
      finds: ['C11', 'D11', 'F11'],
    },
  ],
});
