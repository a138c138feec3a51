import { comparable } from './comparable-text';
import { rewording } from './repair';
import { defineRule } from './rule';
import { both, classesOf101, classesOf88 } from './sources';
import { rows } from './well-made-form';
import { quoted, remarkBehind } from './wording';

interface Facts {
  readonly printed: string;
  readonly official: string;
}

const settings = {
  printed: {
    kind: 'texts',
    title: { zh: '本地模板印制的一级指标名称', en: 'First-level names that the bureau’s own template prints' },
    usual: [],
  },
} as const;

export const level1LabelNonstandard = defineRule<Facts, typeof settings>({
  id: 'level1-label-nonstandard',
  scope: 'project',
  severity: 'warning',
  opinion: '一级指标类型错误',
  title: { zh: '一级指标名称不规范', en: 'First-level class not in its official name' },
  about: {
    zh: '检查一级指标是否使用产出指标、效益指标、满意度指标、成本指标的规范名称，每个名称只提示一次。名称后的分值（如“（50分）”）不影响判断；无法对应到规范名称的不提示。',
    en: 'Checks that first-level classes are printed in their official names, once a label. A weight behind it (“（50分）”) does no harm; a label that belongs to no class is left alone.',
  },
  source: both(classesOf88, classesOf101),

  settings,

  check({ blocks }, report, { printed: byTemplate }) {
    for (const { level1 } of blocks) {
      const { at, printed, standing, class: official } = level1;
      if (!official || (standing !== 'variant' && standing !== 'misspelt')) continue;
      const isTheirs = byTemplate.some((label) => comparable(label) === comparable(printed.replace(remarkBehind, '')));
      report({ at, ...(isTheirs ? { severity: 'info' } : {}), facts: { printed, official } });
    }
  },

  message: {
    zh: ({ printed, official }) => `一级指标写为${quoted(printed)}，规范名称为“${official}”。`,
    en: ({ printed, official }) =>
      `The first-level class reads ${quoted(printed)}; its official name is “${official}”.`,
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
    { why: 'official names', project: {} },
    {
      why: 'an official name with its weight',
      project: { indicators: rows({ satisfaction: { level1: '满意度指标（10分）' } }) },
    },
    {
      why: 'a label that belongs to no class',
      project: { indicators: rows({ satisfaction: { level1: '履职效能' } }) },
    },
  ],
  bad: [
    {
      why: 'the bureau’s own template prints it',
      settings: { printed: ['满意度'] },
      project: { indicators: rows({ satisfaction: { level1: '满意度（10分）' } }) },
      finds: ['A19 info'],
    },

    { why: 'another wording', project: { indicators: rows({ satisfaction: { level1: '满意度' } }) }, finds: ['A19'] },
    {
      why: 'one remark for a block of several rows',
      project: {
        indicators: [
          ['产出指标', '数量指标', '完成治理行政村数量', '完成治理的村', '≥12个', '方案'],
          ['效果指标', '社会效益指标', '受益农户数', '接入管网的农户', '≥850户', '台账'],
          ['效果指标', '可持续影响指标', '设计使用年限', '设施的使用年数', '≥15年', '设计'],
        ],
      },
      finds: ['A10'],
    },
    {
      why: 'a slip of the pen',
      project: { indicators: rows({ satisfaction: { level1: '满意指标' } }) },
      finds: ['A19'],
    },
    {
      why: 'another wording with its weight',
      project: { indicators: rows({ satisfaction: { level1: '满意度（10分）' } }) },
      finds: ['A19'],
    },
  ],
});
