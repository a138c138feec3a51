import { printedLevel2, whereLevel2Belongs } from './indicator-classes';
import { kindWordOf } from './kinds-of-project';
import { systemWords, worksWords } from './lexicon/project-kinds';
import { defineRule } from './rule';
import { classesOf101 } from './sources';
import { rows } from './well-made-form';
import { quoted } from './wording';

interface Facts {
  /** The slot's label as printed; undefined where it is not printed. */
  readonly printed: string | undefined;
  /** The word by which the project is known for works, a system or a purchase; undefined where none is found. */
  readonly works: string | undefined;
}

export const qualityIndicatorMissing = defineRule<Facts>({
  id: 'quality-indicator-missing',
  scope: 'project',
  severity: 'info',
  opinion: '指标不够完整',
  title: { zh: '未设置质量指标', en: 'No quality indicator' },
  about: {
    zh: '检查项目是否设有质量指标。工程、修缮、信息化、购置类项目为警告，其他项目及单纯发放工资、补贴的项目为提示；表中没有二级指标的不提示。',
    en: 'Checks that the project has an indicator of quality: a warning for works, repairs, systems and purchases, a hint for others and for those that only pay wages or subsidies. A form without a second level is left alone.',
  },
  source: classesOf101,

  check(project, report) {
    if (!project.columns?.level2 || project.indicators.some(({ level2 }) => level2?.class === '质量指标')) return;
    const at = whereLevel2Belongs(project, '质量指标');
    if (!at) return;
    const works = kindWordOf(project, [...worksWords, ...systemWords]);
    report({
      at,
      severity: works === undefined ? 'info' : 'warning',
      facts: { printed: printedLevel2(project, '质量指标')?.printed, works },
    });
  },

  message: {
    zh: ({ printed, works }) => {
      const where = printed ? `${quoted(printed)}下没有填写指标` : '指标表中没有质量指标';
      return works ? `${where}，而项目涉及${quoted(works)}。` : `${where}。`;
    },
    en: ({ printed, works }) => {
      const where = printed
        ? `No indicator is filled in under ${quoted(printed)}`
        : 'The table has no 质量指标 (quality indicator)';
      return works ? `${where}, though the project is about ${quoted(works)}.` : `${where}.`;
    },
  },
  advice: {
    zh: ({ works }) =>
      works
        ? '请补充反映完成质量的指标，如“竣工验收合格率 =100%”。'
        : '如适用，请补充反映完成质量的指标，如“发放对象准确率 =100%”。',
    en: ({ works }) =>
      works
        ? 'Add an indicator of how well it is to be done, such as “竣工验收合格率 =100%”.'
        : 'Where it applies, add an indicator of how well it is to be done, such as “发放对象准确率 =100%”.',
  },

  good: [
    { why: 'a quality indicator is there', project: {} },
    { why: 'the form has no second level', project: { without: ['level2'] } },
  ],
  bad: [
    {
      why: 'the use of funds names works',
      project: {
        name: '农村生活污水项目',
        usage: '预算数75万元，其中：财政资金75万元，其他资金0万元。主要用于管网的建设。',
        indicators: rows({ quality: 'blank' }),
      },
      finds: ['B11 warning'],
    },
    {
      why: 'the name names a purchase',
      project: { name: '执法车辆购置', usage: '', indicators: rows({ quality: 'blank' }) },
      finds: ['B11 warning'],
    },
    {
      why: 'the name names a system',
      project: { name: '网格化监测平台运行', usage: '', indicators: rows({ quality: 'blank' }) },
      finds: ['B11 warning'],
    },
    {
      why: 'a project of another kind',
      project: { name: '规划环境影响评价', usage: '', indicators: rows({ quality: 'blank' }) },
      finds: ['B11 info'],
    },
    {
      why: 'a project that only pays wages, in a unit called a system',
      project: {
        name: '广播系统人员工资',
        usage: '预算数75万元，其中：财政资金75万元，其他资金0万元。用于平台值班人员工资。',
        indicators: rows({ quality: 'blank' }),
      },
      finds: ['B11 info'],
    },
    {
      why: 'a subsidy for works is not only pay',
      project: { name: '厕所改造补助', usage: '', indicators: rows({ quality: 'blank' }) },
      finds: ['B11 warning'],
    },
    {
      why: 'the class is not printed',
      project: { name: '规划环境影响评价', usage: '', indicators: rows({ quality: 'left out' }) },
      finds: ['A9 info'],
    },
  ],
});
