import { printedLevel2, whereLevel2Belongs } from './indicator-classes';
import { defineRule } from './rule';
import { classesOf101 } from './sources';
import { rows } from './well-made-form';
import { quoted } from './wording';

interface Facts {
  /** The slot's label as printed; undefined where it is not printed. */
  readonly printed: string | undefined;
}

export const timelinessIndicatorMissing = defineRule<Facts>({
  id: 'timeliness-indicator-missing',
  scope: 'project',
  severity: 'info',
  opinion: '指标不够完整',
  title: { zh: '未设置时效指标', en: 'No timeliness indicator' },
  about: {
    zh: '检查项目是否设有时效指标。没有实际完成期限的项目可以不设，因此仅作提示；表中没有二级指标的不提示。',
    en: 'Checks that the project has an indicator of timeliness. It is only a hint, as projects without a real deadline may do without; a form without a second level is left alone.',
  },
  source: classesOf101,

  check(project, report) {
    if (!project.columns?.level2 || project.indicators.some(({ level2 }) => level2?.class === '时效指标')) return;
    const at = whereLevel2Belongs(project, '时效指标');
    if (at) report({ at, facts: { printed: printedLevel2(project, '时效指标')?.printed } });
  },

  message: {
    zh: ({ printed }) => (printed ? `${quoted(printed)}下没有填写指标。` : '指标表中没有时效指标。'),
    en: ({ printed }) =>
      printed
        ? `No indicator is filled in under ${quoted(printed)}.`
        : 'The table has no 时效指标 (timeliness indicator).',
  },
  advice: {
    zh: () => '项目有完成期限的，请补充时效指标，如“工程完工时间 2023年12月20日前”或“发放及时率 =100%”。',
    en: () =>
      'Where the project has a deadline, add an indicator of it, such as “工程完工时间 2023年12月20日前” or “发放及时率 =100%”.',
  },

  good: [
    { why: 'a timeliness indicator is there', project: {} },
    { why: 'its class is misspelt', project: { indicators: rows({ timeliness: { level2: '实效指标' } }) } },
    { why: 'the form has no second level', project: { without: ['level2'] } },
  ],
  bad: [
    { why: 'its slot is empty', project: { indicators: rows({ timeliness: 'blank' }) }, finds: ['B12'] },
    { why: 'its slot is not printed', project: { indicators: rows({ timeliness: 'left out' }) }, finds: ['A9'] },
    {
      why: 'a deadline under another class is none',
      project: {
        indicators: rows({ timeliness: 'blank', quality: { name: '验收时间', value: '2023年12月20日前' } }),
      },
      finds: ['B12'],
    },
  ],
});
