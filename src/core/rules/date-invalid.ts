import type { Indicator } from '../model/indicator';
import { statedTimes, timeFault, type StatedTime, type TimeFault } from '../model/stated-times';
import { comparable } from './comparable-text';
import { defineRule } from './rule';
import { reviewPractice } from './sources';
import { rows } from './well-made-form';
import { quoted } from './wording';

interface Facts {
  readonly text: string;
  readonly fault: TimeFault;
}

const wordsAboutTime = /时间|日期|期限|工期|起止/u;

/** Whether the indicator is one in whose texts digits that run together (20246) can only be times. */
function isAboutTime({ level2, name }: Indicator): boolean {
  return level2?.class === '时效指标' || wordsAboutTime.test(name.value);
}

/** A month or day that there is not can be written in digits only, of whichever width. */
const hasDigit = /[\d０-９]/u;

/** 20246-202516 may number plots of land; 2024年16月 may not. */
function isBareDigits({ text }: StatedTime): boolean {
  return /^\d{5,6}\D\d{5,6}$/u.test(text);
}

/** The first fault of a text's times. */
function faultIn(text: string, aboutTime: boolean): Facts | undefined {
  for (const time of statedTimes(comparable(text))) {
    const fault = timeFault(time);
    if (fault && (aboutTime || !isBareDigits(time))) return { text: time.text, fault };
  }
  return undefined;
}

export const dateInvalid = defineRule<Facts>({
  id: 'date-invalid',
  scope: 'project',
  severity: 'error',
  opinion: '其他',
  title: { zh: '日期无效', en: 'A date that there is not' },
  about: {
    zh: '检查资金用途、绩效目标和指标中的日期：月份大于12、当月没有该日，或止期早于起期。标准编号、文号、电话号码和编号中的数字不检查。',
    en: 'Checks the dates in the use of funds, the objective and the indicators for months and days that there are not, and for ranges that end before they begin. The numbers of standards and documents, telephone numbers and codes are left alone.',
  },
  source: reviewPractice({ zh: '日期应当有效，止期不早于起期', en: 'dates exist, and ranges end after they begin' }),

  check({ usage, goal, indicators }, report) {
    for (const text of [usage, goal]) {
      const facts = text && faultIn(text.value, false);
      if (facts) report({ at: text.at, facts });
    }
    for (const indicator of indicators) {
      for (const text of [indicator.name, indicator.description, indicator.value]) {
        const facts = text && hasDigit.test(text.value) ? faultIn(text.value, isAboutTime(indicator)) : undefined;
        if (text && facts) report({ at: text.at, facts });
      }
    }
  },

  message: {
    zh: ({ text, fault }) => {
      if (fault === 'ends before it begins') return `${quoted(text)}的止期早于起期。`;
      return `${quoted(text)}不是有效的日期，${fault === 'no such month' ? '月份应为1至12' : '当月没有这一天'}。`;
    },
    en: ({ text, fault }) => {
      if (fault === 'ends before it begins') return `${quoted(text)} ends before it begins.`;
      return `${quoted(text)} is no date: ${fault === 'no such month' ? 'months go from 1 to 12' : 'its month has no such day'}.`;
    },
  },
  advice: {
    zh: () => '请核对并改正日期，如“2023年12月20日前”“2023年7月至2024年1月”。',
    en: () => 'Check the date and write it out, such as “2023年12月20日前” or “2023年7月至2024年1月”.',
  },

  good: [
    { why: 'a range over the year’s end', project: { indicators: rows({ timeliness: { value: '2023.07-2024.01' } }) } },
    { why: 'a range without the second year', project: { goal: '2023年11月至3月保障供暖。' } },
    { why: 'the last day of February', project: { goal: '2024年2月29日前完成。' } },
    { why: 'the number of a standard', project: { goal: '出水达到DB13/2171-2015一级B标准。' } },
    { why: 'the number of a document', project: { usage: '按〔2018〕167号文件用于治理。' } },
    { why: 'a telephone number', project: { usage: '用于治理，联系电话0311-20231399。' } },
    { why: 'the code of a plan', project: { usage: '用于XM-2021-45-12号地块治理。' } },
    { why: 'a span of months', project: { indicators: rows({ timeliness: { value: '质保24月' } }) } },
    { why: 'an amount', project: { goal: '支付2023.15万元。' } },
    { why: 'plots of land', project: { goal: '完成202301-202350地块治理。' } },
  ],
  bad: [
    {
      why: 'a month that there is not, digits run together',
      project: { indicators: rows({ timeliness: { value: '20246-202516' } }) },
      finds: ['E12'],
    },
    { why: 'a thirteenth month', project: { goal: '2023年13月前完成12个村治理。' }, finds: ['B7'] },
    { why: 'the thirty-first of June', project: { goal: '6月31日前完成12个村治理。' }, finds: ['B7'] },
    {
      why: 'the twenty-ninth of February of a common year',
      project: { indicators: rows({ timeliness: { value: '2023-02-29' } }) },
      finds: ['E12'],
    },
    {
      why: 'a range that ends before it begins',
      project: { indicators: rows({ timeliness: { description: '2024年7月至2023年1月' } }) },
      finds: ['D12'],
    },
  ],
}); // prettier-ignore
