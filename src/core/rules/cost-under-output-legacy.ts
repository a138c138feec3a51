import { defineRule } from './rule';
import { classesOf101 } from './sources';
import { rows } from './well-made-form';
import { quoted } from './wording';

interface Facts {
  readonly printed: string;
  readonly level1: string;
}

export const costUnderOutputLegacy = defineRule<Facts>({
  id: 'cost-under-output-legacy',
  scope: 'project',
  severity: 'info',
  defaultOff: true,
  opinion: '一级指标类型错误',
  title: { zh: '成本指标仍列在产出指标下', en: 'Cost still stands among the outputs' },
  about: {
    zh: '检查成本指标是否仍列在产出指标下，每个项目只提示一次。2021年以前的表式就是这样，因此仅在要求使用2021年表式时启用。',
    en: 'Checks whether 成本指标 still stands under 产出指标, one remark a project. Forms before 2021 are made so, so it is off unless the forms of 2021 are asked for.',
  },
  source: classesOf101,

  check({ blocks }, report) {
    for (const { level1, level2 } of blocks) {
      const cost = level1.class === '产出指标' ? level2.find((label) => label.class === '成本指标') : undefined;
      if (!cost) continue;
      report({ at: cost.at, related: [level1.at], facts: { printed: cost.printed, level1: level1.printed } });
      return;
    }
  },

  message: {
    zh: ({ printed, level1 }) => `${quoted(printed)}列在${quoted(level1)}下，2021年表式已将成本指标单列为一级指标。`,
    en: ({ printed, level1 }) =>
      `${quoted(printed)} stands under ${quoted(level1)}; on the forms of 2021 cost is a first level of its own.`,
  },
  advice: {
    zh: () => '使用2021年表式的，请将其移至一级指标“成本指标”下，并分为经济成本、社会成本和生态环境成本。',
    en: () =>
      'On a form of 2021, move it to the first level “成本指标”, as an economic, a social or an ecological cost.',
  },

  good: [
    {
      why: 'cost on its own first level',
      project: { indicators: rows({ cost: { level1: '成本指标', level2: '经济成本指标' } }) },
    },
    { why: 'no cost is printed', project: { indicators: rows({ cost: 'left out' }) } },
    { why: 'the form has no second level', project: { without: ['level2'] } },
  ],
  bad: [
    { why: 'cost among the outputs', project: {}, finds: ['B13'] },
    { why: 'its slot is printed there and empty', project: { indicators: rows({ cost: 'blank' }) }, finds: ['B13'] },
    {
      why: 'two costs give one remark',
      project: {
        indicators: [
          ['产出指标', '成本指标', '总成本', '', '≤75万元', '批复'],
          ['产出指标', '成本指标', '每公里成本', '', '≤15万元/公里', '批复'],
        ],
      },
      finds: ['B9'],
    },
  ],
});
