import type { Indicator } from '../model/indicator';
import type { IndicatorColumns } from '../model/project';
import { defineRule } from './rule';
import { classesOf88 } from './sources';
import { lacksValue } from './target-words';
import { rows } from './well-made-form';
import { quoted } from './wording';

interface Facts {
  readonly lacksName: boolean;
  readonly lacksValue: boolean;
  /** What is filled in, to know the row by; '' where no words are. */
  readonly known: string;
}

function gapsOf(indicator: Indicator, columns: IndicatorColumns): Facts {
  const { name, value, description, basis } = indicator;
  return {
    lacksName: columns.name !== undefined && name.value === '',
    lacksValue: columns.value !== undefined && lacksValue(indicator),
    known: name.value || description?.value || value.value || basis?.value || '',
  };
}

export const indicatorIncomplete = defineRule<Facts>({
  id: 'indicator-incomplete',
  scope: 'project',
  severity: 'error',
  opinion: '指标不够完整',
  title: { zh: '指标行填写不完整', en: 'Indicator incomplete' },
  about: {
    zh: '检查已填写的指标行是否同时有三级指标名称和指标值。空行、“……”行，以及没有名称栏（如只有“指标内容”）的表不提示。',
    en: 'Checks that an indicator has both its name and its target value. Blank rows, “……” rows and forms without a column for the name are left alone.',
  },
  source: classesOf88,

  check({ indicators, columns }, report) {
    if (!columns) return;
    for (const indicator of indicators) {
      const facts = gapsOf(indicator, columns);
      if (facts.lacksName)
        report({ at: indicator.name.at, related: facts.lacksValue ? [indicator.value.at] : [], facts });
      else if (facts.lacksValue) report({ at: indicator.value.at, facts });
    }
  },

  message: {
    zh: ({ lacksName, lacksValue, known }) => {
      const gap = [...(lacksName ? ['三级指标名称'] : []), ...(lacksValue ? ['指标值'] : [])].join('和');
      return `${known ? `${quoted(known)}一行` : '此行'}没有填写${gap}。`;
    },
    en: ({ lacksName, lacksValue, known }) => {
      const gap = [...(lacksName ? ['name'] : []), ...(lacksValue ? ['target value'] : [])].join(' and no ');
      return `${known ? `The row of ${quoted(known)}` : 'This row'} has no ${gap}.`;
    },
  },
  advice: {
    zh: () => '请将该指标的名称和指标值补充完整；如不再设置该指标，请清空整行。',
    en: () => 'Fill in both its name and its target value; where the indicator is not wanted, clear the whole row.',
  },

  good: [
    { why: 'name and value are filled in', project: {} },
    { why: 'the row is empty', project: { indicators: rows({ social: 'blank' }) } },
    {
      why: 'only the basis is missing: that is another check’s affair',
      project: { indicators: rows({ social: { basis: '' } }) },
    },
  ],
  bad: [
    { why: 'no value', project: { indicators: rows({ social: { value: '' } }) }, finds: ['E15'] },
    { why: 'no name', project: { indicators: rows({ social: { name: '' } }) }, finds: ['C15'] },
    {
      why: 'neither name nor value',
      project: { indicators: rows({ social: { name: '', value: '' } }) },
      finds: ['C15'],
    },
    {
      why: 'only the basis is filled in',
      project: { indicators: rows({ social: { name: '', description: '', value: '' } }) },
      finds: ['C15'],
    },
  ],
});
