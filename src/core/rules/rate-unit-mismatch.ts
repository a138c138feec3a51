import { matchesIn } from '../matches-in';
import type { Indicator } from '../model/indicator';
import { writtenNumber } from '../written-number';
import { comparable } from './comparable-text';
import { numbersThatCountNothing, ratesThatAreNoShares } from './lexicon/indicator-senses';
import { measureDifferentThings, unitsOfAKind } from './lexicon/unit-kinds';
import { plainName } from './plain-names';
import { defineRule } from './rule';
import { fillingInOf101 } from './sources';
import { plainFigure, unitOf } from './target-words';
import { rows } from './well-made-form';
import { quoted } from './wording';
import { endingAmong } from './words-in-text';

/** A share without a share's unit; a number of things in per cent; the same figure with another unit in the name. */
type Fault =
  { readonly kind: 'share' } | { readonly kind: 'number' } | { readonly kind: 'name'; readonly inName: string };

interface Facts {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly fault: Fault;
}

const shareUnit = /^(?:%|‰|分|百分|个百分|成$|折$)/u;
const shareName = /(?:率|满意度|比例|占比|覆盖面)$/u;
const numberName = /(?:数|数量|人数|次数|个数|面积|里程)$/u;
const endingOfNoShare = endingAmong(ratesThatAreNoShares);
const endingOfNoCount = endingAmong(numbersThatCountNothing);
const figureWithUnit = new RegExp(`(\\d[\\d,]{0,12}(?:\\.\\d{1,6})?)(${unitsOfAKind.join('|')})`, 'giu');

/** The same figure in the name, with a unit of another kind. */
function otherUnitInName(name: string, number: number, unit: string): string | undefined {
  const text = comparable(name);
  if (!/\d/u.test(text)) return undefined;
  for (const [, digits = '', inName = ''] of matchesIn(text, figureWithUnit)) {
    if (writtenNumber(digits) === number && measureDifferentThings(inName, unit)) return digits + inName;
  }
  return undefined;
}

function faultOf(indicator: Indicator, number: number, unit: string): Fault | undefined {
  const name = plainName(indicator.name.value);
  if (shareName.test(name) && !endingOfNoShare(name) && !shareUnit.test(unit)) return { kind: 'share' };
  if (numberName.test(name) && !endingOfNoCount(name) && unit === '%') return { kind: 'number' };
  const inName = otherUnitInName(indicator.name.value, number, unit);
  return inName === undefined ? undefined : { kind: 'name', inName };
}

export const rateUnitMismatch = defineRule<Facts>({
  id: 'rate-unit-mismatch',
  scope: 'project',
  severity: 'warning',
  opinion: '指标与指标值不匹配',
  title: { zh: '指标名称与单位不匹配', en: 'Unit does not fit the name' },
  about: {
    zh: '检查名称以“率”“满意度”“比例”等结尾的指标，其单位是否为百分比或分值；以“数”“数量”“面积”“里程”等结尾的指标，其单位是否误为“%”；以及名称中同一数字的单位是否与指标值不同。频率、税率、死亡率等不是百分比的比率不提示。',
    en: 'Checks that shares (率, 满意度, 比例) have a unit of shares or scores, that numbers of things (数量, 面积, 里程) are not in per cent, and that the same figure has no other unit in the name. Rates that are no shares, such as frequencies and tax rates, are left alone.',
  },
  source: fillingInOf101,

  check({ indicators }, report) {
    for (const indicator of indicators) {
      const figure = plainFigure(indicator);
      const unit = figure && comparable(unitOf(indicator) ?? '');
      const fault = figure && unit ? faultOf(indicator, figure.number, unit) : undefined;
      if (!unit || !fault) continue;
      const { name, value } = indicator;
      report({ at: value.at, related: [name.at], facts: { name: name.value, value: value.value, unit, fault } });
    }
  },

  message: {
    zh: ({ name, value, unit, fault }) => {
      if (fault.kind === 'name') return `名称${quoted(name)}中写的是${quoted(fault.inName)}，指标值为${quoted(value)}，单位不一致。`;
      const what = fault.kind === 'share' ? '是比率' : '是数量';
      return `${quoted(name)}${what}，而指标值${quoted(value)}的单位是${quoted(unit)}。`;
    },
    en: ({ name, value, unit, fault }) => {
      if (fault.kind === 'name')
        return `The name ${quoted(name)} has ${quoted(fault.inName)}, the target is ${quoted(value)}: the units differ.`;
      const what = fault.kind === 'share' ? 'is a share' : 'is a number of things';
      return `${quoted(name)} ${what}, but the target ${quoted(value)} is in ${quoted(unit)}.`;
    },
  },
  advice: {
    zh: ({ fault }) =>
      fault.kind === 'name'
        ? '请统一名称与指标值的单位。'
        : fault.kind === 'share'
          ? '请将指标值改为百分比，如“≥95%”；如确为数量，请修改指标名称。'
          : '请将指标值改为数量并写明单位；如确为比率，请修改指标名称，如“完成率”。',
    en: ({ fault }) =>
      fault.kind === 'name'
        ? 'Use one unit in the name and in the target.'
        : fault.kind === 'share'
          ? 'State the target as a percentage, such as “≥95%”; where it is a number of things, change the name.'
          : 'State the number with its unit; where it is a share, change the name, such as “完成率”.',
  },

  good: [
    { why: 'a share in per cent', project: { indicators: rows({ quality: { value: '≥95%' } }) } },
    { why: 'a satisfaction as a score', project: { indicators: rows({ satisfaction: { value: '≥90分' } }) } },
    { why: 'a name that is neither', project: { indicators: rows({ social: { name: '维护社会稳定', value: '≥95%' } }) } },
    { why: 'a rate that is no share', project: { indicators: rows({ quality: { name: '巡查频率', value: '≥2次/周' } }) } },
    { why: 'persons and visits', project: { indicators: rows({ villages: { name: '培训230人', value: '≥230人次' } }) } },
    { why: 'another figure in the name', project: { indicators: rows({ villages: { name: '12个村的农户', value: '≥850户' } }) } },
    { why: 'an index is no number of things', project: { indicators: rows({ ecological: { name: '空气质量指数', value: '≤80%' } }) } },
    { why: 'a bare figure', project: { indicators: rows({ quality: { value: 95 } }) } },
  ],
  bad: [
    {
      why: 'a share counted in pieces',
      project: { indicators: rows({ quality: { name: '验收合格率', value: '≥12个' } }) },
      finds: ['E11'],
    },
    {
      why: 'a number of things in per cent',
      project: { indicators: rows({ villages: { value: '100%' } }) },
      finds: ['E10'],
    },
    {
      why: 'the same figure as persons and as pieces',
      project: { indicators: rows({ villages: { name: '村组干部230人', value: '≥230个' } }) },
      finds: ['E10'],
    },
  ],
}); // prettier-ignore
