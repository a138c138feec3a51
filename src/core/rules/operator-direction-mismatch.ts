import type { Comparison } from '../model/indicator';
import { senseOf, type IndicatorSense } from './indicator-sense';
import { rewording } from './repair';
import { defineRule } from './rule';
import { fillingInOf101 } from './sources';
import { plainFigure } from './target-words';
import { rows } from './well-made-form';
import { quoted } from './wording';

interface Facts extends IndicatorSense {
  readonly name: string;
  readonly value: string;
  readonly sign: Comparison;
}

const signsAgainst: Readonly<Record<IndicatorSense['better'], readonly Comparison[]>> = {
  more: ['≤', '<'],
  less: ['≥', '>'],
};

export const operatorDirectionMismatch = defineRule<Facts>({
  id: 'operator-direction-mismatch',
  scope: 'project',
  severity: 'warning',
  opinion: '指标与指标值不匹配',
  title: { zh: '比较符方向与指标含义相反', en: 'Sign against the indicator’s sense' },
  about: {
    zh: '检查“成本”“故障率”“投诉率”等越低越好的指标是否用了“≥”“>”，“合格率”“满意度”等越高越好的指标是否用了“≤”“<”。名称中有“节约”“降低”“减少”等词的，以及有单独指标方向栏的，不提示。',
    en: 'Checks whether indicators of which less is better (cost, rate of failure, complaints) have ≥ or >, and those of which more is better (合格率, 满意度) have ≤ or <. Names with 节约, 降低, 减少 and the like, and forms that state the direction in a column of its own, are left alone.',
  },
  source: fillingInOf101,

  check({ indicators }, report) {
    for (const indicator of indicators) {
      const { name, value, target, direction } = indicator;
      const sign = target.kind === 'number' && direction === undefined ? target.comparison : undefined;
      const sense = sign && senseOf(indicator);
      if (!sense || !signsAgainst[sense.better].includes(sign) || !plainFigure(indicator)) continue;
      report({ at: value.at, facts: { name: name.value, value: value.value, sign, ...sense } });
    }
  },

  message: {
    zh: ({ name, value, sign, word, better }) =>
      `${quoted(name)}的指标值为${quoted(value)}，“${word}”通常越${better === 'more' ? '高' : '低'}越好，与“${sign}”的方向相反。`,
    en: ({ name, value, sign, word, better }) =>
      `The target of ${quoted(name)} is ${quoted(value)}: ${better} of “${word}” is better as a rule, against the sense of “${sign}”.`,
  },
  advice: {
    zh: ({ sign, better }) => `请核对比较符，如系笔误，请将“${sign}”改为“${better === 'more' ? '≥' : '≤'}”。`,
    en: ({ sign, better }) =>
      `Check the sign; where it is a slip, write “${better === 'more' ? '≥' : '≤'}” instead of “${sign}”.`,
  },

  repair: {
    title: { zh: '改变比较符的方向', en: 'Turn the sign round' },
    propose: ({ value, sign, better }, at) =>
      value.startsWith(sign)
        ? rewording('confirm', at, value, `${better === 'more' ? '≥' : '≤'}${value.slice(sign.length)}`)
        : undefined,
  },

  good: [
    { why: 'a cost with an upper limit', project: { indicators: rows({ cost: { value: '≤90万元' } }) } },
    { why: 'a saving', project: { indicators: rows({ cost: { name: '节约成本', value: '≥5万元' } }) } },
    {
      why: 'complaints that are settled',
      project: { indicators: rows({ quality: { name: '投诉办结率', value: '≥95%' } }) },
    },
    {
      why: 'the opposite of a good rate',
      project: { indicators: rows({ quality: { name: '产品不合格率', value: '≤5%' } }) },
    },
    {
      why: 'a fall',
      project: { indicators: rows({ quality: { name: '故障率下降幅度', value: '≥5%' } }) },
    },
    { why: 'a spending that is an achievement', project: { indicators: rows({ economic: { level1: '效益指标', level2: '经济效益指标', name: '带动企业研发支出', description: '研发投入', value: '≥100万元', basis: '统计' } }) } },
    { why: 'an exact share', project: { indicators: rows({ quality: { name: '验收合格率', value: '=100%' } }) } },
    { why: 'words about the cost', project: { indicators: rows({ cost: { name: '工程成本', value: '低于上年' } }) } },
  ], // prettier-ignore
  bad: [
    {
      why: 'a good rate with an upper limit',
      project: { indicators: rows({ quality: { name: '验收合格率', value: '≤95%' } }) },
      finds: ['E11'],
    },
    { why: 'a cost with a lower limit', project: { indicators: rows({ cost: { value: '≥75万元' } }) }, finds: ['E13'] },
    {
      why: 'failures with a lower limit',
      project: { indicators: rows({ quality: { name: '设备故障率（%）', value: '>5' } }) },
      finds: ['E11'],
    },
    {
      why: 'the sign in words behind the figure',
      project: { indicators: rows({ satisfaction: { value: '90%以下' } }) },
      finds: ['E19'],
    },
  ],
});
