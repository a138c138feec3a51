import type { Indicator } from '../model/indicator';
import { dayOfSerial, type TimePoint } from '../model/stated-times';
import { looksLikeDateSerial } from './date-serials';
import { defineRule } from './rule';
import { reviewPractice } from './sources';
import { plainFigure, unitOf } from './target-words';
import { rows } from './well-made-form';
import { quoted } from './wording';

interface Facts {
  readonly value: string;
  readonly day: TimePoint;
}

const namesADay = /时间|日期|时限|期限/u;
const namesAQuantity = /[元亩人户吨个次件台套]|金额|资金|经费|费用|数量|面积|里程|公里|产值|收入/u;

/** A day number where a day is asked for: under 时效 or a name with 时间, unless the name asks for a quantity. */
function dayIn(indicator: Indicator): TimePoint | undefined {
  const { level2, name } = indicator;
  const asksForADay = namesADay.test(name.value) || (level2?.class === '时效指标' && !namesAQuantity.test(name.value));
  const figure = asksForADay && unitOf(indicator) === undefined ? plainFigure(indicator) : undefined;
  return figure && looksLikeDateSerial(figure) ? dayOfSerial(figure.number) : undefined;
}

function dayText({ year, month, day }: TimePoint): string {
  return `${year}年${month}月${day}日`;
}

export const dateSerialInValue = defineRule<Facts>({
  id: 'date-serial-in-value',
  scope: 'project',
  severity: 'error',
  opinion: '指标与指标值不匹配',
  title: { zh: '日期被显示为序列号', en: 'A date shows as a day number' },
  about: {
    zh: '检查时效指标或名称含“时间”“日期”的指标，其指标值是否为日期丢失格式后的序列号（如45280即2023年12月20日）。写有计量单位的，以及名称表明是金额、人数、面积等数量的，不提示。',
    en: 'Checks indicators of timeliness, and those with 时间 or 日期 in their name, for a day number that is left when a date loses its format (45280 for 20 December 2023). Values with a unit, and names that ask for an amount or a number of things, are left alone.',
  },
  source: reviewPractice({ zh: '日期应按日期格式书写', en: 'dates are to be written as dates' }),

  check({ indicators }, report) {
    for (const indicator of indicators) {
      const day = dayIn(indicator);
      if (day) report({ at: indicator.value.at, facts: { value: indicator.value.value, day } });
    }
  },

  message: {
    zh: ({ value, day }) => `指标值${quoted(value)}疑为日期的序列号，对应${dayText(day)}。`,
    en: ({ value, day }) => `The target value ${quoted(value)} looks like the day number of ${dayText(day)}.`,
  },
  advice: {
    zh: ({ day }) => `请改为文字，如“${dayText(day)}前”，或将单元格设为日期格式。`,
    en: ({ day }) => `Write it out, such as “${dayText(day)}前”, or give the cell a date format.`,
  },

  repair: {
    title: { zh: '改为文字日期', en: 'Write the date out' },
    propose: ({ day }, at) => ({ kind: 'safe', edits: [{ at, value: dayText(day) }] }),
  },

  good: [
    { why: 'a date in words', project: { indicators: rows({ timeliness: { value: '2021年12月31日前' } }) } },
    { why: 'a year', project: { indicators: rows({ timeliness: { value: 2023 } }) } },
    { why: 'a number of things', project: { indicators: rows({ villages: { value: 45280 } }) } },
    {
      why: 'an amount under timeliness',
      project: { indicators: rows({ timeliness: { name: '按月发放补贴金额', value: 45280 } }) },
    },
    {
      why: 'people under timeliness',
      project: { indicators: rows({ timeliness: { name: '按时服务人数', value: 45280 } }) },
    },
    { why: 'a number with its unit', project: { indicators: rows({ timeliness: { value: '45280小时' } }) } },
    { why: 'a fraction', project: { indicators: rows({ timeliness: { value: 45280.5 } }) } },
    { why: 'a day of long ago', project: { indicators: rows({ timeliness: { value: 36525 } }) } },
  ],
  bad: [
    { why: 'a day number', project: { indicators: rows({ timeliness: { value: 45280 } }) }, finds: ['E12'] },
    {
      why: 'with a sign and thousands separators',
      project: { indicators: rows({ timeliness: { value: '=44,561' } }) },
      finds: ['E12'],
    },
    {
      why: 'a name that asks for a day, under another class',
      project: { indicators: rows({ quality: { name: '验收日期', value: 45280 } }) },
      finds: ['E11'],
    },
  ],
});
