import type { Indicator } from '../model/indicator';
import { comparable } from './comparable-text';
import { looksLikeDateSerial } from './date-serials';
import { hasTimeExpression } from './lexicon/time-expressions';
import { defineRule } from './rule';
import { classesOf101 } from './sources';
import { rows } from './well-made-form';
import { quoted } from './wording';

interface Facts {
  /** The name, or what stands there for it. */
  readonly text: string;
}

function textsOf({ name, description, value, unit }: Indicator): readonly string[] {
  return [name, description, value, unit].flatMap((text) => (text?.value ? [text.value] : []));
}

export const timelinessNoTimeExpression = defineRule<Facts>({
  id: 'timeliness-no-time-expression',
  scope: 'project',
  severity: 'warning',
  opinion: '二级指标类型错误',
  title: { zh: '时效指标无时间要素', en: 'Timeliness without a time' },
  about: {
    zh: '检查时效指标的名称、描述、指标值和单位中是否有日期、期限、频次或“及时”“按期”等时间要素。',
    en: 'Checks that an indicator of timeliness tells of a date, a term, a frequency or of being in time, in its name, description, value or unit.',
  },
  source: classesOf101,

  check({ indicators }, report) {
    for (const indicator of indicators) {
      if (indicator.level2?.class !== '时效指标') continue;
      const texts = textsOf(indicator);
      const [text] = texts;
      if (
        text === undefined ||
        looksLikeDateSerial(indicator.target) ||
        texts.some((one) => hasTimeExpression(comparable(one)))
      )
        continue;
      report({ at: indicator.name.at, facts: { text } });
    }
  },

  message: {
    zh: ({ text }) => `时效指标${quoted(text)}没有说明时间。`,
    en: ({ text }) => `The timeliness indicator ${quoted(text)} tells of no time.`,
  },
  advice: {
    zh: () =>
      '请写明完成时间、期限或及时程度，如“2023年12月20日前完成”“及时率 =100%”；内容不属于时效的，请移至相应的二级指标。',
    en: () =>
      'State a date, a term or a rate of being in time, such as “2023年12月20日前完成” or “及时率 =100%”; what is no timeliness belongs under another class.',
  },

  good: [
    {
      why: 'a date as the value',
      project: {
        indicators: rows({ timeliness: { name: '工程完成情况', description: '', value: '2023年12月20日前' } }),
      },
    },
    {
      why: 'a term in words',
      project: { indicators: rows({ timeliness: { name: '在规定时间完成治理', description: '', value: '是' } }) },
    },
    {
      why: 'a rate of being in time',
      project: { indicators: rows({ timeliness: { name: '工资发放及时率', description: '', value: '=100%' } }) },
    },
    {
      why: 'the time stands in the description',
      project: { indicators: rows({ timeliness: { name: '治理任务', description: '年底前验收', value: '是' } }) },
    },
    {
      why: 'a date as the sheet counts it',
      project: { indicators: rows({ timeliness: { name: '治理任务', description: '', value: 45280 } }) },
    },
    {
      why: 'another class needs no time',
      project: { indicators: rows({ quality: { name: '空气质量改善情况', description: '', value: '达标' } }) },
    },
    { why: 'the row is empty', project: { indicators: rows({ timeliness: 'blank' }) } },
  ],
  bad: [
    {
      why: 'an effect',
      project: { indicators: rows({ timeliness: { name: '空气质量改善情况', description: '', value: '是/否' } }) },
      finds: ['C12'],
    },
    {
      why: 'a quantity',
      project: { indicators: rows({ timeliness: { name: '完成2个跟踪评价', description: '', value: '是/否' } }) },
      finds: ['C12'],
    },
    {
      why: 'a head count',
      project: {
        indicators: rows({ timeliness: { name: '发放人员的数量', description: '发放人员的数量', value: 25 } }),
      },
      finds: ['C12'],
    },
    {
      why: 'the class is misspelt',
      project: {
        indicators: rows({ timeliness: { level2: '实效指标', name: '治理情况', description: '', value: '是/否' } }),
      },
      finds: ['C12'],
    },
  ],
});
