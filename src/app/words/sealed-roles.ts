import type { InLanguages, Language } from '../../core/language';
import type { FormField, IndicatorPart } from '../../core/model/cell-roles';
import type { SealedRole } from '../../core/seal/sealed-roles';
import { sayField, sayPart, sayQuarter } from './cell-roles';

function field(name: FormField): InLanguages<string> {
  return { zh: sayField(name, 'zh'), en: sayField(name, 'en') };
}

function part(name: IndicatorPart): InLanguages<string> {
  return { zh: sayPart(name, 'zh'), en: sayPart(name, 'en') };
}

function quarter(number: number): InLanguages<string> {
  return { zh: `${sayQuarter(number, 'zh')}资金支出计划`, en: `Disbursement plan, quarter ${number}` };
}

const level1: InLanguages<string> = { zh: '一级指标', en: 'First-level class' };
const level2: InLanguages<string> = { zh: '二级指标', en: 'Second-level class' };

const words: { readonly [role in SealedRole]: InLanguages<string> } = {
  code: field('code'),
  name: field('name'),
  kind: field('kind'),
  fiscalYear: field('fiscalYear'),
  usage: field('usage'),
  budget: field('budget'),
  goal: field('goal'),
  quarter1: quarter(1),
  quarter2: quarter(2),
  quarter3: quarter(3),
  quarter4: quarter(4),
  description: part('description'),
  targetValue: part('value'),
  unit: part('unit'),
  basis: part('basis'),
  level1,
  level2,
  ownLevel1: level1,
  ownLevel2: level2,
  departmentName: { zh: '编制单位', en: 'Department' },
  reviewer: { zh: '审核单位', en: 'Reviewing authority' },
  departmentYear: { zh: '预算年度', en: 'Budget year' },
  departmentGoal: { zh: '部门总体绩效目标', en: 'Department’s objective' },
  safeguard: { zh: '保障措施', en: 'Safeguard' },
  statedTotal: { zh: '项目预算合计', en: 'Total of the projects' },
  fiscal: { zh: '财政资金', en: 'Fiscal funds' },
  local: { zh: '本级资金', en: 'Local funds' },
  transfer: { zh: '上级转移支付资金', en: 'Transfer payments' },
  other: { zh: '其他资金', en: 'Other funds' },
  midTermBudget: { zh: '实施期资金总额', en: 'Budget of the whole period' },
  midTermGoal: { zh: '实施期绩效目标', en: 'Objective of the whole period' },
  executionBudget: { zh: '全年预算数', en: 'Budget of the year' },
  executionSpent: { zh: '全年执行数', en: 'Spent in the year' },
  executionRate: { zh: '执行率', en: 'Rate of execution' },
  executionWeight: { zh: '执行率分值', en: 'Weight of the rate of execution' },
  executionScore: { zh: '执行率得分', en: 'Score of the rate of execution' },
  totalScore: { zh: '总分', en: 'Total score' },
  indicator: { zh: '指标', en: 'Indicator' },
  midTermIndicator: { zh: '实施期指标', en: 'Indicator of the whole period' },
  operator: { zh: '比较符', en: 'Sign' },
  direction: { zh: '指标方向', en: 'Direction' },
  weight: { zh: '权重', en: 'Weight' },
  score: { zh: '得分', en: 'Score' },
};

/** What a sealed value is, in words: `指标值`. What a newer program sealed is `内容`. */
export function saySealedRole(role: SealedRole | undefined, language: Language): string {
  if (role === undefined) return language === 'zh' ? '内容' : 'Something';
  return words[role][language];
}
