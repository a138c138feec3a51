import { defineRule } from './rule';
import { both, fillingInOf101, standardsOf88 } from './sources';
import { rows } from './well-made-form';
import { quoted } from './wording';

interface Facts {
  readonly name: string;
}

export const indicatorBasisMissing = defineRule<Facts>({
  id: 'indicator-basis-missing',
  scope: 'project',
  severity: 'warning',
  opinion: '指标不够完整',
  title: { zh: '指标值确定依据缺失', en: 'Basis of the target value missing' },
  about: {
    zh: '检查已填写的指标是否写明指标值确定依据。空行和没有依据栏的表不提示。',
    en: 'Checks that an indicator states the basis of its target value. Blank rows and forms without a column for it are left alone.',
  },
  source: both(standardsOf88, fillingInOf101),

  check({ indicators }, report) {
    for (const { basis, name } of indicators) {
      if (basis?.value === '') report({ at: basis.at, facts: { name: name.value } });
    }
  },

  message: {
    zh: ({ name }) => `${name ? quoted(name) : '此行指标'}没有填写指标值确定依据。`,
    en: ({ name }) => `${name ? quoted(name) : 'This indicator'} states no basis of its target value.`,
  },
  advice: {
    zh: () => '请填写确定指标值所依据的计划、行业标准、历史数据或可核验的资料，如“年度实施方案”“检测报告”。',
    en: () =>
      'Enter the plan, standard, past data or record that the value rests on, such as “年度实施方案” or “检测报告”.',
  },

  good: [
    { why: 'a basis is filled in', project: { indicators: rows({ quality: { basis: '验收报告' } }) } },
    { why: 'the row is empty', project: { indicators: rows({ quality: 'blank' }) } },
    { why: 'the form has no column for it', project: { without: ['basis'] } },
  ],
  bad: [
    { why: 'the basis is blank', project: { indicators: rows({ quality: { basis: '' } }) }, finds: ['F11'] },
    {
      why: 'two of them',
      project: { indicators: rows({ quality: { basis: '' }, cost: { basis: '' } }) },
      finds: ['F11', 'F13'],
    },
  ],
});
