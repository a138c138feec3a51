import { comparable } from './comparable-text';
import { defineRule } from './rule';
import { both, principlesOf101, requirementsOf88 } from './sources';
import { statesNumber } from './target-words';
import { blankRowsBut, rows } from './well-made-form';

interface Facts {
  readonly indicators: number;
}

const settings = {
  /** Fewer indicators than this tell little about how a project is measured. */
  fewestIndicators: {
    kind: 'number',
    title: { zh: '至少填有几项指标才检查', en: 'Indicators from which on it is checked' },
    usual: 3,
    from: 1,
    to: 100,
    whole: true,
  },
  qualitativeProjects: {
    kind: 'texts',
    title: {
      zh: '以定性指标为主的项目（写编码或名称）',
      en: 'Projects that can only be described in words, by code or name',
    },
    usual: [],
  },
} as const;

const inWords = {
  pipes: 'blank',
  villages: { value: '按计划完成' },
  quality: { value: '达到一级B水质' },
  timeliness: { value: '按期完工' },
  cost: { value: '控制在预算内' },
  social: { value: '是/否' },
  ecological: { value: '明显改善' },
  sustainability: { value: '长期' },
  satisfaction: { value: '满意' },
} as const;

export const noQuantifiedIndicator = defineRule<Facts, typeof settings>({
  id: 'no-quantified-indicator',
  scope: 'project',
  severity: 'warning',
  opinion: '指标不够细化、量化',
  title: { zh: '项目无任何定量指标', en: 'No indicator with a figure' },
  about: {
    zh: '检查填有三项及以上指标的项目，其指标值中是否至少有一个数字。等级（如“一级B”）和标准编号中的数字不算。',
    en: 'Checks that a project with three or more indicators has a figure in at least one target value. Grades (一级B) and the numbers of standards do not count.',
  },
  source: both(requirementsOf88, principlesOf101),

  settings,

  check({ indicators, columns, code, name }, report, { fewestIndicators, qualitativeProjects }) {
    if (!columns?.value || indicators.length < fewestIndicators || indicators.some(statesNumber)) return;
    const own = [code?.value ?? '', name.value].map(comparable);
    if (qualitativeProjects.some((project) => own.includes(comparable(project)))) return;
    report({
      at: columns.value,
      related: indicators.map(({ value }) => value.at),
      facts: { indicators: indicators.length },
    });
  },

  message: {
    zh: ({ indicators }) => `本项目${indicators}项指标的指标值均没有数字。`,
    en: ({ indicators }) => `None of the project’s ${indicators} target values has a figure.`,
  },
  advice: {
    zh: () => '请至少将数量、成本、满意度等指标改为数值，并写明比较符和计量单位，如“≥12个”“≤75万元”“≥90%”。',
    en: () =>
      'Give at least quantity, cost and satisfaction a figure with its sign and unit, such as “≥12个”, “≤75万元” or “≥90%”.',
  },

  good: [
    {
      why: 'the project is known to be one for words',
      settings: { qualitativeProjects: ['保密专项经费'] },
      project: { name: '保密专项经费', indicators: rows(inWords) },
    },
    {
      why: 'fewer indicators than the profile wants',
      settings: { fewestIndicators: 10 },
      project: { indicators: rows(inWords) },
    },
    { why: 'one figure is enough', project: { indicators: rows({ ...inWords, villages: { value: '≥12个' } }) } },
    { why: 'a bare figure is a figure', project: { indicators: rows({ ...inWords, timeliness: { value: 25 } }) } },
    { why: 'a figure in characters', project: { indicators: rows({ ...inWords, villages: { value: '十二个' } }) } },
    {
      why: 'fewer than three indicators',
      project: {
        indicators: rows({
          ...inWords,
          quality: 'blank',
          timeliness: 'blank',
          cost: 'blank',
          social: 'blank',
          ecological: 'blank',
          sustainability: 'blank',
        }),
      },
    },
    { why: 'no indicator at all', project: { indicators: blankRowsBut() } },
  ],
  bad: [
    { why: 'words alone', project: { indicators: rows(inWords) }, finds: ['E8'] },
    {
      why: 'the digits belong to a standard',
      project: { indicators: rows({ ...inWords, quality: { value: '达到DB13/2171-2015一级B标准' } }) },
      finds: ['E8'],
    },
  ],
});
