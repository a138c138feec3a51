import { comparable } from './comparable-text';
import { isDateOrYear } from './date-serials';
import { unitExpectedBy } from './lexicon/units';
import { defineRule } from './rule';
import { fillingInOf101 } from './sources';
import { unitOf } from './target-words';
import { rows } from './well-made-form';
import { quoted } from './wording';

interface Facts {
  readonly value: string;
  readonly name: string;
  /** The unit that the name asks for; undefined where it asks for none. */
  readonly expected: string | undefined;
}

export const numericValueMissingUnit = defineRule<Facts>({
  id: 'numeric-value-missing-unit',
  scope: 'project',
  severity: 'warning',
  opinion: '指标与指标值不匹配',
  title: { zh: '数值缺计量单位', en: 'Figure without a unit' },
  about: {
    zh: '检查指标值为数字时是否写明计量单位。单位写在名称括号内或单独的单位栏的，以及日期、年份，不提示。',
    en: 'Checks that a target value that is a figure has its unit. A unit in brackets behind the name or in a column of its own will do; dates and years are left alone.',
  },
  source: fillingInOf101,

  check({ indicators }, report) {
    for (const indicator of indicators) {
      const { target, value, name } = indicator;
      if (target.kind !== 'number' || !/^\D{0,8}[-\d.,]+$/u.test(comparable(value.value))) continue;
      if (unitOf(indicator) !== undefined || isDateOrYear(indicator)) continue;
      report({
        at: value.at,
        facts: { value: value.value, name: name.value, expected: unitExpectedBy(comparable(name.value)) },
      });
    }
  },

  message: {
    zh: ({ value, name }) => `${name ? `${quoted(name)}的` : ''}指标值为${quoted(value)}，没有计量单位。`,
    en: ({ value, name }) =>
      `The target value ${name ? `of ${quoted(name)} ` : ''}is ${quoted(value)}, without a unit.`,
  },
  advice: {
    zh: ({ value, expected }) =>
      expected ? `请在数值后写明计量单位，如“${value}${expected}”。` : '请在数值后写明计量单位，如“个”“人”“%”“万元”。',
    en: ({ value, expected }) =>
      expected
        ? `Write the unit behind the figure, such as “${value}${expected}”.`
        : 'Write the unit behind the figure, such as “个”, “人”, “%” or “万元”.',
  },

  repair: {
    title: { zh: '补上计量单位', en: 'Add the unit' },
    propose: ({ value, expected }, at) =>
      expected === undefined ? undefined : { kind: 'confirm', edits: [{ at, value: `${value}${expected}` }] },
  },

  good: [
    { why: 'the unit stands behind the figure', project: { indicators: rows({ villages: { value: '2个' } }) } },
    {
      why: 'the unit stands in the name',
      project: { indicators: rows({ villages: { name: '派遣人员数量（人）', value: 25 } }) },
    },
    {
      why: 'the percentage stands in the name',
      project: { indicators: rows({ quality: { name: '验收合格率(%)', value: 100 } }) },
    },
    { why: 'a date as the sheet counts it', project: { indicators: rows({ timeliness: { value: 45280 } }) } },
    { why: 'a year', project: { indicators: rows({ timeliness: { value: 2023 } }) } },
    { why: 'words', project: { indicators: rows({ quality: { value: '达标' } }) } },
  ],
  bad: [
    {
      why: 'a bare number',
      project: { indicators: rows({ villages: { name: '派遣人员数量', value: 25 } }) },
      finds: ['E10'],
    },
    { why: 'a bare number as text', project: { indicators: rows({ villages: { value: '25' } }) }, finds: ['E10'] },
    { why: 'a sign and no unit', project: { indicators: rows({ villages: { value: '≥25' } }) }, finds: ['E10'] },
    {
      why: 'what stands in brackets is no unit',
      project: { indicators: rows({ villages: { name: '治理行政村数量（二期）', value: 25 } }) },
      finds: ['E10'],
    },
    { why: 'a small number is no year', project: { indicators: rows({ timeliness: { value: 25 } }) }, finds: ['E12'] },
    {
      why: 'a number like a year that counts things',
      project: { indicators: rows({ villages: { value: 2023 } }) },
      finds: ['E10'],
    },
  ],
});
