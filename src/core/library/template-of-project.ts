import type { Indicator } from '../model/indicator';
import { fenFromWan, fenFromYuan, type Fen } from '../model/money';
import type { Project } from '../model/project';
import { isCost, level1ClassOf } from '../rules/indicator-classes';
import { plainFigure } from '../rules/target-words';
import {
  byDate,
  saying,
  withinBudget,
  type LibraryClass,
  type LibraryIndicator,
  type LibraryValue,
} from './library-indicator';
import { longestText, mostIndicators, type Template } from './own-template';

const nameOfTheNameless = '未命名的项目';

/** The class of 2021; undefined where the form tells none. 成本指标 holds all costs, but those that are no money are rare there. */
function classOf(indicator: Indicator): LibraryClass | undefined {
  const own = indicator.level2?.class;
  if (isCost(indicator)) return '经济成本指标';
  if (own !== undefined && own !== '成本指标') return own;
  return level1ClassOf(indicator) === '满意度指标' ? '服务对象满意度指标' : undefined;
}

function amountOf(figure: number, unit: string): Fen | undefined {
  if (unit === '万元') return fenFromWan(figure);
  return unit === '元' ? fenFromYuan(figure) : undefined;
}

/** What belongs to the one project is made a blank: its budget, and a day of its year. */
function valueOf(indicator: Indicator, budget: Fen | undefined): LibraryValue {
  const { target, value } = indicator;
  const plain = plainFigure(indicator);
  if (plain) {
    const unit = plain.unit ?? indicator.unit?.value ?? '';
    const isBudget = budget !== undefined && isCost(indicator) && amountOf(plain.number, unit) === budget;
    return isBudget ? withinBudget : { kind: 'figure', sign: plain.comparison, figure: plain.number, unit };
  }
  return target.kind === 'date' && !target.time.since ? byDate : saying(value.value);
}

function templateIndicator(indicator: Indicator, budget: Fen | undefined): LibraryIndicator | undefined {
  const own = classOf(indicator);
  const name = indicator.name.value;
  if (own === undefined || name === '') return undefined;
  return {
    class: own,
    name,
    description: indicator.description?.value ?? '',
    value: valueOf(indicator, budget),
    basis: indicator.basis?.value ?? '',
    source: '',
  };
}

/** A template, and the project's indicators that it could not take: without a name or a known class, or beyond the most it may have. */
export interface TemplateOfProject {
  readonly template: Template;
  readonly leftOut: readonly Indicator[];
}

/**
 * The project's indicators as a template under the project's name.
 *
 * - Values: `≥95%` is kept as the figure it is, with the sign and unit of the form's own columns; the budget's amount and a day become
 *   blanks; all else is kept as written, and nothing as ''.
 * - Errors: none; what it cannot take is in `leftOut`. Its texts are those of cells, so that `parseTemplate` takes what it gives.
 */
export function templateOf({ name, funding, indicators }: Project): TemplateOfProject {
  const made = indicators.map((indicator) => ({ indicator, of: templateIndicator(indicator, funding.total) }));
  const taken = made.filter((one) => one.of !== undefined).slice(0, mostIndicators);
  const leftOut = made.filter((one) => !taken.includes(one)).map(({ indicator }) => indicator);
  const own = name.value.trim() === '' ? nameOfTheNameless : name.value.slice(0, longestText);
  return { template: { name: own, indicators: taken.flatMap(({ of }) => of ?? []) }, leftOut };
}
