import type { CellAddress } from '../grid/cell-address';
import type { Indicator } from '../model/indicator';
import type { Project } from '../model/project';
import { level1ClassOf, printedLevel1, printedLevel2, whereLevel2Belongs } from './indicator-classes';
import { kindWordOf } from './kinds-of-project';
import { costlyWords } from './lexicon/project-kinds';
import { defineRule } from './rule';
import { classesOf101 } from './sources';
import { rows } from './well-made-form';
import { quoted, wan } from './wording';
import type { Fen } from '../model/money';

interface Facts {
  /** The slot's label as printed; undefined where it is not printed. */
  readonly printed: string | undefined;
  /** The word by which the project is known for works or purchases; undefined where none is found. */
  readonly works: string | undefined;
  readonly budget: Fen | undefined;
}

function isAnyCost(indicator: Indicator): boolean {
  return level1ClassOf(indicator) === '成本指标' || indicator.level2?.class === '成本指标';
}

/** The printed slot, of either kind of form; else where costs belong. */
function whereCostBelongs(project: Project): { readonly at: CellAddress; readonly printed?: string } | undefined {
  const slot = printedLevel2(project, '成本指标') ?? printedLevel1(project, '成本指标');
  if (slot) return slot;
  const at = whereLevel2Belongs(project, '成本指标');
  return at && { at };
}

export const costIndicatorMissing = defineRule<Facts>({
  id: 'cost-indicator-missing',
  scope: 'project',
  severity: 'info',
  opinion: '指标不够完整',
  title: { zh: '未设置成本指标', en: 'No cost indicator' },
  about: {
    zh: '检查项目是否设有成本指标，列为一级指标或列在产出指标下均可。工程、修缮、购置类项目为警告，其他项目为提示；表中没有二级指标的不提示。',
    en: 'Checks that the project has a cost indicator, on its own first level or among the outputs: a warning for works, repairs and purchases, a hint for others. A form without a second level is left alone.',
  },
  source: classesOf101,

  check(project, report) {
    if (!project.columns?.level2 || project.indicators.some(isAnyCost)) return;
    const place = whereCostBelongs(project);
    if (!place) return;
    const works = kindWordOf(project, costlyWords);
    report({
      at: place.at,
      severity: works === undefined ? 'info' : 'warning',
      facts: { printed: place.printed, works, budget: project.funding.total },
    });
  },

  message: {
    zh: ({ printed, works }) => {
      const where = printed ? `${quoted(printed)}下没有填写指标` : '指标表中没有成本指标';
      return works ? `${where}，而项目涉及${quoted(works)}。` : `${where}。`;
    },
    en: ({ printed, works }) => {
      const where = printed
        ? `No indicator is filled in under ${quoted(printed)}`
        : 'The table has no 成本指标 (cost indicator)';
      return works ? `${where}, though the project is about ${quoted(works)}.` : `${where}.`;
    },
  },
  advice: {
    zh: ({ works, budget }) =>
      `${works ? '请' : '如适用，请'}补充成本控制指标，如“项目总成本 ≤${budget ? wan(budget) : '××万元'}”或单位成本。`,
    en: ({ works, budget }) =>
      `${works ? 'Add' : 'Where it applies, add'} an indicator of cost, such as “项目总成本 ≤${budget ? wan(budget) : '××万元'}” or a cost per unit.`,
  },

  good: [
    { why: 'a cost among the outputs', project: {} },
    {
      why: 'a cost on its own first level',
      project: { indicators: rows({ cost: { level1: '成本指标', level2: '经济成本指标' } }) },
    },
    {
      why: 'a social cost is a cost too',
      project: { indicators: rows({ cost: { level1: '成本指标', level2: '社会成本指标', value: '≤2件' } }) },
    },
    { why: 'the form has no second level', project: { without: ['level2'] } },
  ],
  bad: [
    {
      why: 'works without a cost',
      project: { name: '河道清淤工程', usage: '', indicators: rows({ cost: 'blank' }) },
      finds: ['B13 warning'],
    },
    {
      why: 'a purchase without a cost, and a budget to propose',
      project: {
        name: '监测设备',
        usage: '预算数75万元，其中：财政资金75万元，其他资金0万元。主要用于购置监测设备。',
        indicators: rows({ cost: 'blank' }),
      },
      finds: ['B13 warning'],
    },
    {
      why: 'a project of another kind',
      project: { name: '规划环境影响评价', usage: '', indicators: rows({ cost: 'blank' }) },
      finds: ['B13 info'],
    },
    {
      why: 'a project that only pays wages',
      project: { name: '劳务派遣人员工资', usage: '用于工程管理人员工资。', indicators: rows({ cost: 'blank' }) },
      finds: ['B13 info'],
    },
    {
      why: 'the class is not printed',
      project: { name: '规划环境影响评价', usage: '', indicators: rows({ cost: 'left out' }) },
      finds: ['A9 info'],
    },
  ],
});
