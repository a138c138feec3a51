import { cellAt } from '../grid/cell-address';
import { defineRule } from './rule';
import { reviewPractice } from './sources';

export const fiscalYearMissing = defineRule({
  id: 'fiscal-year-missing',
  scope: 'department',
  severity: 'info',
  opinion: '指标不够完整',
  title: { zh: '未注明预算年度', en: 'The budget year is not stated' },
  about: {
    zh: '检查表题、表头、封面或工作表名称中是否注明预算年度（如“2023年度”），整个部门只提示一次。标准编号、日期和项目名称中的年份不算。',
    en: 'Checks that a form’s title or head, the cover or a sheet’s name states the budget year (such as 2023年度); one remark in all. Years in standards’ numbers, dates and projects’ names do not count.',
  },
  source: reviewPractice({ zh: '表头须注明预算年度', en: 'the form’s head names the budget year' }),

  check({ fiscalYear, projects }, report) {
    const [first] = projects;
    if (!first || fiscalYear) return;
    const { sheet, row, column } = first.form;
    report({ at: cellAt(sheet, row, column), facts: {} });
  },

  message: {
    zh: () => '表题、表头、封面和工作表名称中均未注明预算年度。',
    en: () => 'Neither a title, a head, the cover nor a sheet’s name states the budget year.',
  },
  advice: {
    zh: () => '请在表题下注明预算年度，如“（2023年度）”。',
    en: () => 'State the budget year below the title, such as “（2023年度）”.',
  },

  good: [
    { why: 'behind the title', department: [{ title: '预算项目绩效表（2023年度）' }] },
    { why: 'before the title', department: [{ title: '2023年预算项目绩效表' }] },
    { why: 'in characters', department: [{ title: '预算项目绩效表（二〇二三年度）' }] },
    { why: 'on one of two forms', department: [{ title: '预算项目绩效表' }, {}] },
    {
      why: 'in a heading outside the form',
      department: [{ title: '预算项目绩效表', linesBelow: ['2023年度部门预算'] }],
    },
  ],
  bad: [
    { why: 'a title without a year', department: [{ title: '预算项目绩效表' }], finds: ['项目1!A1'] },
    { why: 'room left for a year', department: [{ title: '预算项目绩效表（    年度）' }], finds: ['项目1!A1'] },
    {
      why: 'the year of a standard',
      department: [{ title: '预算项目绩效表', goal: '出水达到DB13/2171-2015一级B标准。' }],
      finds: ['项目1!A1'],
    },
    {
      why: 'the year in a project’s name',
      department: [{ title: '预算项目绩效表', name: '2022年续建污水管网' }],
      finds: ['项目1!A1'],
    },
    {
      why: 'the date on which it was written',
      department: [{ title: '预算项目绩效表', linesBelow: ['绩效目标编制日期：2022年11月'] }],
      finds: ['项目1!A1'],
    },
    {
      why: 'two forms without a year',
      department: [{ title: '预算项目绩效表' }, { title: '预算项目绩效表' }],
      finds: ['项目1!A1'],
    },
  ],
});
