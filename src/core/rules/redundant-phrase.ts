import { repeatedWord, type RepeatedWord } from './repeated-words';
import { defineRule } from './rule';
import { typography } from './sources';
import { quoted } from './wording';

export const redundantPhrase = defineRule<RepeatedWord>({
  id: 'redundant-phrase',
  scope: 'project',
  severity: 'info',
  defaultOff: true,
  opinion: '其他',
  title: { zh: '词语重复', en: 'A word said twice' },
  about: {
    zh: '检查资金用途和绩效目标的同一分句中，是否有两个字以上的词在十个字之内重复出现（如“规范化对人员进行规范管理”）。用“、”“，”“和”等并列的不提示。',
    en: 'Checks whether a word of two characters or more stands twice within ten characters of one clause of the use of funds or the objective (规范化对人员进行规范管理). Lists joined by commas or 和 are left alone.',
  },
  source: typography,

  check({ usage, goal }, report) {
    for (const text of [usage, goal]) {
      const found = text && repeatedWord(text.value);
      if (found) report({ at: text.at, facts: found });
    }
  },

  message: {
    zh: ({ word, stretch }) => `${quoted(stretch)}中${quoted(word)}出现了两次。`,
    en: ({ word, stretch }) => `${quoted(word)} stands twice in ${quoted(stretch)}.`,
  },
  advice: { zh: () => '请删去或换用其中一处，使表述简洁。', en: () => 'Leave one of them out, or put it otherwise.' },

  good: [
    { why: 'a parallel list', project: { goal: '完成12个村管网建设，完成12个村泵站建设。' } },
    { why: 'items of a list', project: { usage: '预算数100万元，用于绩效工资、岗位工资和加班工资。' } },
    { why: 'too far apart', project: { goal: '规范12个村的污水处理设施运行维护规范管理。' } },
    { why: 'a doubled character is another check’s affair', project: { goal: '12个村大气污污染治理。' } },
  ],
  bad: [
    { why: 'twice in one clause', project: { goal: '对12名人员规范化对人员进行规范管理。' }, finds: ['B7'] },
    { why: 'in the use of funds', project: { usage: '预算数75万元，用于治理项目的治理施工。' }, finds: ['B4'] },
  ],
});
