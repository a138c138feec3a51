import type { Located } from '../model/located';
import type { Project } from '../model/project';
import { comparable } from './comparable-text';
import { defineRule } from './rule';
import { fillingInOf101 } from './sources';
import { rows } from './well-made-form';
import { quoted } from './wording';

interface Facts {
  readonly basis: string;
  /** How many indicators rest on it, of how many. */
  readonly uses: number;
  readonly indicators: number;
}

const fewestUses = 3;
const share = 0.5;

/** The basis that most of the project's indicators rest on; undefined where none does. */
function commonBasis({ indicators }: Project): readonly Located<string>[] | undefined {
  if (indicators.length < fewestUses) return undefined;
  const uses = new Map<string, Located<string>[]>();
  for (const { basis } of indicators) {
    const text = basis ? comparable(basis.value) : '';
    if (!basis || text === '') continue;
    const same = uses.get(text);
    if (same) same.push(basis);
    else uses.set(text, [basis]);
  }
  return [...uses.values()].find((same) => same.length >= fewestUses && same.length > indicators.length * share);
}

export const repeatedBasis = defineRule<Facts>({
  id: 'repeated-basis',
  scope: 'project',
  severity: 'info',
  opinion: '其他',
  title: { zh: '多数指标使用同一确定依据', en: 'Most indicators rest on one basis' },
  about: {
    zh: '检查是否有三项及以上且超过半数的指标使用同一指标值确定依据。',
    en: 'Checks whether three indicators or more, and more than half of them, name the same basis.',
  },
  source: fillingInOf101,

  check(project, report) {
    const [first, ...others] = commonBasis(project) ?? [];
    if (!first) return;
    const facts = { basis: first.value, uses: others.length + 1, indicators: project.indicators.length };
    report({ at: first.at, related: others.map(({ at }) => at), facts });
  },

  message: {
    zh: ({ basis, uses, indicators }) => `${indicators}项指标中有${uses}项的确定依据都是${quoted(basis)}，没有针对性。`,
    en: ({ basis, uses, indicators }) =>
      `${uses} of ${indicators} indicators rest on the same basis, ${quoted(basis)}.`,
  },
  advice: {
    zh: () => '请按各指标的内容分别填写依据，如数量指标填实施方案，质量指标填检测标准，满意度指标填问卷调查。',
    en: () =>
      'Name for each indicator what its own value rests on: a plan for quantities, a standard for quality, a survey for satisfaction.',
  },

  good: [
    {
      why: 'four of eight are not more than half',
      project: {
        indicators: rows({
          pipes: { basis: '监测数据' },
          villages: { basis: '监测数据' },
          quality: { basis: '监测数据' },
          timeliness: { basis: '监测数据' },
          satisfaction: 'blank',
        }),
      },
    },
    {
      why: 'two of two are too few',
      project: {
        indicators: [
          ['产出指标', '数量指标', '巡查次数', '按月巡查', '≥12次', '监测数据'],
          ['产出指标', '质量指标', '数据准确率', '准确数据占比', '≥95%', '监测数据'],
        ],
      },
    },
    {
      why: 'bases that are not filled in',
      project: {
        indicators: rows({
          pipes: { basis: '' },
          villages: { basis: '' },
          quality: { basis: '' },
          timeliness: { basis: '' },
          cost: { basis: '' },
          social: { basis: '' },
        }),
      },
    },
  ],
  bad: [
    {
      why: 'five of nine',
      project: {
        indicators: rows({
          villages: { basis: '监测数据' },
          quality: { basis: '监测数据' },
          timeliness: { basis: '监测数据。' },
          cost: { basis: '监测 数据' },
          social: { basis: '监测数据' },
        }),
      },
      finds: ['F10'],
    },
    {
      why: 'three of three',
      project: {
        indicators: [
          ['产出指标', '数量指标', '巡查次数', '按月巡查', '≥12次', '通过审查'],
          ['产出指标', '质量指标', '数据准确率', '准确数据占比', '≥95%', '通过审查'],
          ['产出指标', '时效指标', '巡查及时率', '按时巡查占比', '≥95%', '通过审查'],
        ],
      },
      finds: ['F9'],
    },
  ],
});
