import type { Indicator } from '../model/indicator';
import { comparable } from './comparable-text';
import { defineRule } from './rule';
import { fillingInOf101 } from './sources';
import { rows } from './well-made-form';
import { quoted } from './wording';

interface Facts {
  readonly basis: string;
  /** `question`: it asks; `name`, `description`: it repeats that column. */
  readonly kind: 'question' | 'name' | 'description';
}

function asks(text: string): boolean {
  return text.startsWith('是否') || /[吗?]$/u.test(text);
}

function kindOf({ name, description }: Indicator, basis: string): Facts['kind'] | undefined {
  if (asks(basis)) return 'question';
  if (basis === comparable(name.value)) return 'name';
  return description && basis === comparable(description.value) ? 'description' : undefined;
}

const columnNames = {
  zh: { name: '三级指标', description: '绩效指标描述' },
  en: { name: 'name', description: 'description' },
};

export const basisNotEvidence = defineRule<Facts>({
  id: 'basis-not-evidence',
  scope: 'project',
  severity: 'warning',
  opinion: '其他',
  title: { zh: '确定依据不是依据来源', en: 'Basis is no evidence' },
  about: {
    zh: '检查指标值确定依据是否写成了问句（以“是否”开头，以“吗”或问号结尾），或只是重复三级指标名称、绩效指标描述。空白的不提示。',
    en: 'Checks whether the basis of a target value is a question (是否…, …吗, or a question mark at its end) or only repeats the indicator’s name or description. Left alone where it is blank.',
  },
  source: fillingInOf101,

  check({ indicators }, report) {
    for (const indicator of indicators) {
      const { basis } = indicator;
      const text = basis ? comparable(basis.value) : '';
      const kind = text === '' ? undefined : kindOf(indicator, text);
      if (basis && kind) report({ at: basis.at, facts: { basis: basis.value, kind } });
    }
  },

  message: {
    zh: ({ basis, kind }) =>
      kind === 'question'
        ? `指标值确定依据${quoted(basis)}是问句，没有说明依据来源。`
        : `指标值确定依据${quoted(basis)}与${columnNames.zh[kind]}相同，没有说明依据来源。`,
    en: ({ basis, kind }) =>
      kind === 'question'
        ? `The basis ${quoted(basis)} is a question and names no evidence.`
        : `The basis ${quoted(basis)} repeats the indicator’s ${columnNames.en[kind]} and names no evidence.`,
  },
  advice: {
    zh: () => '请填写确定指标值的依据，如实施方案、预算批复、行业标准、历史数据，或取得数据的验收报告、监测数据。',
    en: () =>
      'Name what the value rests on: a plan, a reply on the budget, a standard, figures of earlier years, or the report or data that will show it.',
  },

  good: [
    { why: 'a report', project: { indicators: rows({ quality: { basis: '验收报告' } }) } },
    { why: 'it is blank: another check says so', project: { indicators: rows({ quality: { basis: '' } }) } },
    {
      why: 'the name is only part of it',
      project: { indicators: rows({ quality: { name: '出水水质', basis: '出水水质检测报告' } }) },
    },
    { why: 'a question further in', project: { indicators: rows({ quality: { basis: '设备是否完好的检查记录' } }) } },
  ],
  bad: [
    { why: 'a question', project: { indicators: rows({ quality: { basis: '是否发放绩效、工资' } }) }, finds: ['F11'] },
    {
      why: 'a question by its end',
      project: { indicators: rows({ quality: { basis: '水质达标了吗' } }) },
      finds: ['F11'],
    },
    { why: 'a question mark', project: { indicators: rows({ quality: { basis: '水质达标？' } }) }, finds: ['F11'] },
    {
      why: 'the name over again',
      project: { indicators: rows({ quality: { name: '出水水质达标', basis: '出水水质达标。' } }) },
      finds: ['F11'],
    },
    {
      why: 'the description over again',
      project: { indicators: rows({ quality: { description: '检测达标的水样', basis: '检测达标的 水样' } }) },
      finds: ['F11'],
    },
  ],
});
