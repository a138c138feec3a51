import { rewording } from './repair';
import { defineRule } from './rule';
import { acceptedOlderNames } from './lexicon/accepted-labels';
import { comparable } from './comparable-text';
import { classesOf88 } from './sources';
import { rows } from './well-made-form';
import { quoted, remarkBehind } from './wording';

interface Facts {
  readonly printed: string;
  readonly official: string;
}

export const level2LabelNonstandard = defineRule<Facts>({
  id: 'level2-label-nonstandard',
  scope: 'project',
  severity: 'warning',
  opinion: '二级指标类型错误',
  title: { zh: '二级指标名称不规范', en: 'Second-level class not in its official name' },
  about: {
    zh: '检查二级指标是否使用规范名称，包括与规范名称仅差一字的笔误，每个名称只提示一次。“……”以及旧版规范名称“社会公众或服务对象满意度指标”不提示。',
    en: 'Checks that second-level classes are printed in their official names, slips of one character included, once a label. “……” and the older official name “社会公众或服务对象满意度指标” are left alone.',
  },
  source: classesOf88,

  check({ blocks }, report) {
    for (const { level2 } of blocks) {
      for (const { standing, class: official, printed, at } of level2) {
        const renamed = standing === 'variant' || standing === 'misspelt';
        if (renamed && official && !acceptedOlderNames.has(comparable(printed)))
          report({ at, facts: { printed, official } });
      }
    }
  },

  message: {
    zh: ({ printed, official }) => `二级指标写为${quoted(printed)}，规范名称为“${official}”。`,
    en: ({ printed, official }) =>
      `The second-level class reads ${quoted(printed)}; its official name is “${official}”.`,
  },
  advice: {
    zh: ({ official }) => `请将此处改为“${official}”。`,
    en: ({ official }) => `Write “${official}” here.`,
  },

  repair: {
    title: { zh: '改为规范名称', en: 'Write the official name' },
    propose: ({ printed, official }, at) =>
      rewording('safe', at, printed, official + (remarkBehind.exec(printed)?.[0] ?? '')),
  },

  good: [
    { why: 'official names, and …… for further rows', project: {} },
    {
      why: 'the older official name of satisfaction',
      project: { indicators: rows({ satisfaction: { level2: '社会公众或服务对象满意度指标' } }) },
    },
    { why: 'a label that belongs to no class', project: { indicators: rows({ economic: { level2: '党建工作' } }) } },
  ],
  bad: [
    { why: '实效 for 时效', project: { indicators: rows({ timeliness: { level2: '实效指标' } }) }, finds: ['B12'] },
    { why: 'another wording', project: { indicators: rows({ social: { level2: '社会效益' } }) }, finds: ['B15'] },
    { why: 'one character off', project: { indicators: rows({ quality: { level2: '质量指示' } }) }, finds: ['B11'] },
  ],
});
