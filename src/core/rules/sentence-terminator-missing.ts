import type { Located } from '../model/located';
import { rewording } from './repair';
import { defineRule } from './rule';
import { typography } from './sources';
import { quoted } from './wording';

type Field = 'usage' | 'goal';

interface Facts {
  readonly field: Field;
  readonly end: string;
  readonly text: string;
}

const shortestText = 10;
const shownEnd = 12;
const longestEnding = 4;
const terminator = /[。．.；;！!？?…”"](?:[）)】\]》’]{0,3})$/u;

const fields = ['usage', 'goal'] as const satisfies readonly Field[];

/** Whether a text that is long enough to be a sentence has a stop at its end; undefined for a shorter one. */
function isEnded(text: Located<string> | undefined): boolean | undefined {
  if (!text || text.value.length < shortestText) return undefined;
  return terminator.test(text.value.slice(-longestEnding));
}

const fieldNames = {
  zh: { usage: '资金用途', goal: '绩效目标' },
  en: { usage: 'use of funds', goal: 'objective' },
} as const;

export const sentenceTerminatorMissing = defineRule<Facts>({
  id: 'sentence-terminator-missing',
  scope: 'department',
  severity: 'info',
  defaultOff: true,
  opinion: '其他',
  title: { zh: '句末缺标点', en: 'No stop at the end' },
  about: {
    zh: '检查十个字以上的资金用途和绩效目标是否以句末标点结束。本部门各表都不加句末标点的不提示。',
    en: 'Checks whether uses of funds and objectives of ten characters or more end with a stop. Left alone where none in the department does.',
  },
  source: typography,

  check({ projects }, report) {
    if (!projects.some((project) => fields.some((field) => isEnded(project[field])))) return;
    for (const [project, own] of projects.entries()) {
      for (const field of fields) {
        const text = own[field];
        if (!text || isEnded(text) !== false) continue;
        report({ at: text.at, project, facts: { field, end: text.value.slice(-shownEnd), text: text.value } });
      }
    }
  },

  message: {
    zh: ({ field, end }) => `${fieldNames.zh[field]}以${quoted(end)}结束，句末没有标点。`,
    en: ({ field, end }) => `The ${fieldNames.en[field]} ends with ${quoted(end)}, without a stop.`,
  },
  advice: { zh: () => '请在句末补上句号。', en: () => 'Add a full stop.' },

  repair: {
    title: { zh: '补上句号', en: 'Add a full stop' },
    propose: ({ text }, at) => rewording('safe', at, text, `${text.replace(/[，,、：:]$/u, '')}。`),
  },

  good: [
    { why: 'both end with a stop', department: [{}] },
    {
      why: 'none of the department’s texts does',
      department: [{ usage: '预算数75万元，用于管网施工', goal: '2023年12月20日前完成12个村治理' }],
    },
    { why: 'a few characters', department: [{ goal: '治理12个村' }] },
    { why: 'a stop inside of brackets', department: [{ goal: '完成12个村的污水治理（含管网。）' }] },
  ],
  bad: [
    { why: 'the objective', department: [{ goal: '2023年12月20日前完成12个村治理' }], finds: ['项目1!B7'] },
    {
      why: 'a project beside one that keeps to it',
      department: [{ usage: '预算数75万元，用于管网施工', goal: '2023年12月20日前完成12个村治理' }, {}],
      finds: ['项目1!B4', '项目1!B7'],
    },
  ],
});
