import type { Level1 } from '../model/indicator';
import { level1Of } from './indicator-classes';
import { defineRule } from './rule';
import { both, classesOf101, classesOf88 } from './sources';
import { rows } from './well-made-form';
import { quoted } from './wording';

interface Facts {
  readonly printed: string;
  readonly under: string;
  readonly belongs: Level1;
}

export const level2UnderWrongLevel1 = defineRule<Facts>({
  id: 'level2-under-wrong-level1',
  scope: 'project',
  severity: 'error',
  opinion: '二级指标类型错误',
  title: { zh: '二级指标归属一级指标错误', en: 'Second-level class under the wrong first level' },
  about: {
    zh: '检查二级指标是否列在其所属的一级指标之下。成本指标列在产出指标下（旧版）或成本指标下均可；一级指标名称无法辨认的不提示。',
    en: 'Checks that each second-level class stands under the first level it belongs to. Cost may stand under outputs (older forms) or under costs; a first level that belongs to no class is left alone.',
  },
  source: both(classesOf88, classesOf101),

  check({ blocks }, report) {
    for (const { level1, level2 } of blocks) {
      const above = level1.class;
      if (above === undefined) continue;
      for (const { at, printed, class: own } of level2) {
        if (own === undefined || level1Of[own].includes(above)) continue;
        report({ at, related: [level1.at], facts: { printed, under: level1.printed, belongs: level1Of[own][0] } });
      }
    }
  },

  message: {
    zh: ({ printed, under, belongs }) => `${quoted(printed)}列在${quoted(under)}之下，应属于“${belongs}”。`,
    en: ({ printed, under, belongs }) =>
      `${quoted(printed)} stands under ${quoted(under)}; it belongs under “${belongs}”.`,
  },
  advice: {
    zh: ({ belongs }) => `请将该二级指标及其所列指标移至“${belongs}”之下，或改用与所在一级指标相符的二级指标名称。`,
    en: ({ belongs }) =>
      `Move it with its indicators to “${belongs}”, or print a second level that fits the first level it stands under.`,
  },

  good: [
    { why: 'every class in its place', project: {} },
    {
      why: 'cost as a first level of its own',
      project: { indicators: rows({ cost: { level1: '成本指标', level2: '经济成本指标' } }) },
    },
    { why: '成本指标 under 成本指标', project: { indicators: rows({ cost: { level1: '成本指标' } }) } },
    {
      why: 'the first level belongs to no class',
      project: { indicators: rows({ satisfaction: { level1: '履职效能' } }) },
    },
  ],
  bad: [
    {
      why: 'timeliness among the benefits',
      project: { indicators: rows({ economic: { level2: '时效指标' } }) },
      finds: ['B14'],
    },
    {
      why: 'cost among the benefits',
      project: { indicators: rows({ economic: { level2: '成本指标' } }) },
      finds: ['B14'],
    },
    {
      why: '经济成本指标 among the outputs',
      project: { indicators: rows({ cost: { level2: '经济成本指标' } }) },
      finds: ['B13'],
    },
    {
      why: 'satisfaction among the benefits',
      project: { indicators: rows({ satisfaction: { level1: '效益指标' } }) },
      finds: ['B19'],
    },
  ],
});
