import { comparable } from './comparable-text';
import { documentCodes } from '../model/document-codes';
import { measurableWords } from './lexicon/measurable-words';
import { defineRule } from './rule';
import { requirementsOf88 } from './sources';
import { quoted } from './wording';

interface Facts {
  readonly goal: string;
}

/** Figures that number the paragraphs: 1.完成…；（2）实现…. */
const paragraphNumbers = /(?:^|[。;,:!?])[(]?\d{1,2}[.、)](?!\d)/gu;

function hasFigure(text: string): boolean {
  if (!/\d/u.test(text)) return false;
  const withoutCodes = documentCodes.reduce((rest, { pattern }) => rest.replace(pattern, ''), text);
  return /\d/u.test(withoutCodes.replace(paragraphNumbers, '。'));
}

/** Written for `comparable` text. */
function isMeasurable(text: string): boolean {
  return hasFigure(text) || measurableWords.some(({ pattern }) => pattern.test(text));
}

export const goalNotMeasurable = defineRule<Facts>({
  id: 'goal-not-measurable',
  scope: 'project',
  severity: 'info',
  opinion: '指标不够细化、量化',
  title: { zh: '绩效目标缺少可衡量表述', en: 'Objective cannot be measured' },
  about: {
    zh: '检查绩效目标中是否至少有一处数字、百分比、日期，或引用的标准、等级（如“《…标准》”“一级B”“达标”“优良”）。标准号和文号中的数字不算。',
    en: 'Checks that the objective has at least one figure, percentage or date, or names a standard or a grade (《…标准》, 一级B, 达标, 优良). Figures in the numbers of standards and documents do not count.',
  },
  source: requirementsOf88,

  check({ goal }, report) {
    if (!goal || goal.value === '' || isMeasurable(comparable(goal.value))) return;
    report({ at: goal.at, facts: { goal: goal.value } });
  },

  message: {
    zh: ({ goal }) => `绩效目标${quoted(goal)}中没有数量、时间或标准，完成与否难以衡量。`,
    en: ({ goal }) => `The objective ${quoted(goal)} has no figure, date or standard to measure it by.`,
  },
  advice: {
    zh: () => '请补充可衡量的内容，如完成的数量、时间、应达到的比率或标准。',
    en: () => 'Add what can be measured: how many, by when, which rate or standard is to be reached.',
  },

  good: [
    { why: 'a figure', project: { goal: '完成12个行政村生活污水治理' } },
    { why: 'a figure in characters', project: { goal: '完成十二个行政村生活污水治理' } },
    {
      why: 'a standard and its grade',
      project: { goal: '生活污水治理后达到《农村生活污水排放标准》（DB13/2171-2015）中的一级B标准' },
    },
    { why: 'a date in words', project: { goal: '年底前完成生活污水治理' } },
    { why: 'a grade', project: { goal: '治理后断面水质稳定达标' } },
    { why: 'it is blank: another check says so', project: { goal: '' } },
  ],
  bad: [
    { why: 'words alone', project: { goal: '完成建成区规划环境影响跟踪评价，为项目落地打好基础。' }, finds: ['B7'] },
    {
      why: 'the only figures are a standard’s',
      project: { goal: '按DB13/2171-2015的要求治理生活污水' },
      finds: ['B7'],
    },
    { why: 'the only figures are a document’s', project: { goal: '落实财预〔2015〕88号文件要求' }, finds: ['B7'] },
    {
      why: 'the only figures number the paragraphs',
      project: { goal: '1.治理生活污水；2.改善人居环境。' },
      finds: ['B7'],
    },
    { why: 'a level of government', project: { goal: '与上级系统同步升级，配合各级政府做好治理。' }, finds: ['B7'] },
  ],
});
