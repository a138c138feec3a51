import type { Indicator } from '../model/indicator';
import { statedTimes } from '../model/stated-times';
import { comparable } from './comparable-text';
import { promptnessWords, spansOfTime } from './lexicon/promptness-words';
import { defineRule } from './rule';
import { classesOf101 } from './sources';
import { statesNumber } from './target-words';
import { rows } from './well-made-form';
import { quoted } from './wording';
import { hasAnyOf } from './words-in-text';

interface Facts {
  readonly text: string;
  readonly word: string;
}

const tellsOfASpan = hasAnyOf(spansOfTime);

function isSpecific(text: string): boolean {
  return /\d|百分之/u.test(text) || statedTimes(text).length > 0 || tellsOfASpan(text);
}

/** The first of the row's texts that speaks of being in time, with the word that does. */
function promptness({ name, description, value }: Indicator): Facts | undefined {
  for (const text of [name, description, value]) {
    const word = text && promptnessWords.find((one) => comparable(text.value).includes(one));
    if (text && word !== undefined) return { text: text.value, word };
  }
  return undefined;
}

export const timelinessDeadlineUnspecific = defineRule<Facts>({
  id: 'timeliness-deadline-unspecific',
  scope: 'project',
  severity: 'info',
  opinion: '指标不够细化、量化',
  title: { zh: '时效指标未明确完成时间', en: 'Timeliness without a definite time' },
  about: {
    zh: '检查时效指标是否只写“规定时间”“及时”“按期”“预计”等词语，而没有日期、期限或百分比。写有及时率（如100%）、具体时间或频次的不提示。',
    en: 'Checks for indicators of timeliness that speak of being in time (规定时间, 及时, 按期, 预计) and state no date, term or percentage. A rate (及时率 100%), a definite time or a frequency will do.',
  },
  source: classesOf101,

  check({ indicators }, report) {
    for (const indicator of indicators) {
      if (indicator.level2?.class !== '时效指标' || statesNumber(indicator)) continue;
      const found = promptness(indicator);
      const { name, description, value, unit } = indicator;
      if (!found || [name, description, value, unit].some((text) => text && isSpecific(comparable(text.value)))) continue;
      report({ at: name.at, related: [value.at], facts: found });
    }
  },

  message: {
    zh: ({ text, word }) => `时效指标${quoted(text)}只写了“${word}”，没有具体时间。`,
    en: ({ text, word }) => `The timeliness indicator ${quoted(text)} says “${word}” and no definite time.`,
  },
  advice: {
    zh: () => '请写明完成时间或及时程度，如“2023年12月20日前完成”“及时率 =100%”。',
    en: () => 'State a date or a rate of being in time, such as “2023年12月20日前完成” or “及时率 =100%”.',
  },

  good: [
    { why: 'a date', project: { indicators: rows({ timeliness: { name: '按期完工', description: '' } }) } },
    { why: 'a rate', project: { indicators: rows({ timeliness: { name: '工资发放及时率', description: '', value: '100%' } }) } },
    { why: 'a time in words', project: { indicators: rows({ timeliness: { name: '预计年中完成评价', description: '', value: '是' } }) } },
    { why: 'a frequency', project: { indicators: rows({ timeliness: { name: '工资按月及时发放', description: '', value: '是' } }) } },
    { why: 'a term in the description', project: { indicators: rows({ timeliness: { name: '故障及时修复', description: '接报后4小时内', value: '是' } }) } },
    { why: 'no word of being in time', project: { indicators: rows({ timeliness: { name: '治理任务', description: '', value: '完成' } }) } },
    { why: 'another class', project: { indicators: rows({ quality: { name: '数据及时更新', description: '', value: '是' } }) } },
  ],
  bad: [
    {
      why: 'the time that is laid down, whichever it is',
      project: { indicators: rows({ timeliness: { name: '在规定时间完成治理', description: '在规定时间完成治理', value: '是/否' } }) },
      finds: ['C12'],
    },
    {
      why: 'in time',
      project: { indicators: rows({ timeliness: { name: '工资发放', description: '及时发放', value: '是' } }) },
      finds: ['C12'],
    },
    {
      why: 'a standard’s digits are no date',
      project: { indicators: rows({ timeliness: { name: '治理任务', description: '', value: '按期达到一级标准' } }) },
      finds: ['C12'],
    },
  ],
}); // prettier-ignore
