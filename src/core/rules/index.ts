import type { Language } from '../language';
import { benefitIndicatorMissing } from './benefit-indicator-missing';
import { boilerplateIndicator } from './boilerplate-indicator';
import { bracketMismatch } from './bracket-mismatch';
import { budgetAmountMissing } from './budget-amount-missing';
import { costValueNotMonetary } from './cost-value-not-monetary';
import type { Finding } from './finding';
import { fiscalSplitMismatch } from './fiscal-split-mismatch';
import { fundingBreakdownMissing } from './funding-breakdown-missing';
import { fundingTotalMismatch } from './funding-total-mismatch';
import { goalMissing } from './goal-missing';
import { indicatorBasisMissing } from './indicator-basis-missing';
import { indicatorIncomplete } from './indicator-incomplete';
import { level1LabelNonstandard } from './level1-label-nonstandard';
import { level2LabelNonstandard } from './level2-label-nonstandard';
import { level2UnderWrongLevel1 } from './level2-under-wrong-level1';
import { nameEqualsDescription } from './name-equals-description';
import { noQuantifiedIndicator } from './no-quantified-indicator';
import { numericValueMissingUnit } from './numeric-value-missing-unit';
import { outputIndicatorMissing } from './output-indicator-missing';
import { planLateStart } from './plan-late-start';
import { planLooksIncremental } from './plan-looks-incremental';
import { planMissing } from './plan-missing';
import { planNotEnding100 } from './plan-not-ending-100';
import { planNotMonotone } from './plan-not-monotone';
import { planOutOfRange } from './plan-out-of-range';
import { planUnitInconsistent } from './plan-unit-inconsistent';
import { projectCodeMissing } from './project-code-missing';
import { projectNameMissing } from './project-name-missing';
import { qualityIndicatorMissing } from './quality-indicator-missing';
import { quantityIndicatorMissing } from './quantity-indicator-missing';
import { quantityValueNotNumeric } from './quantity-value-not-numeric';
import type { Opinion, Rule } from './rule';
import { satisfactionValueNotPercent } from './satisfaction-value-not-percent';
import { timelinessNoTimeExpression } from './timeliness-no-time-expression';
import { valueBinaryUnresolved } from './value-binary-unresolved';

/** All rules, in the catalogue's order. */
export const rules: readonly Rule[] = [
  projectNameMissing,
  projectCodeMissing,
  budgetAmountMissing,
  goalMissing,
  planMissing,
  outputIndicatorMissing,
  benefitIndicatorMissing,
  quantityIndicatorMissing,
  qualityIndicatorMissing,
  indicatorIncomplete,
  indicatorBasisMissing,
  level1LabelNonstandard,
  level2LabelNonstandard,
  level2UnderWrongLevel1,
  valueBinaryUnresolved,
  noQuantifiedIndicator,
  quantityValueNotNumeric,
  satisfactionValueNotPercent,
  numericValueMissingUnit,
  costValueNotMonetary,
  planOutOfRange,
  planNotMonotone,
  planNotEnding100,
  planLooksIncremental,
  planUnitInconsistent,
  planLateStart,
  timelinessNoTimeExpression,
  fundingTotalMismatch,
  fundingBreakdownMissing,
  fiscalSplitMismatch,
  bracketMismatch,
  nameEqualsDescription,
  boilerplateIndicator,
];

const rulesById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of that id. Throws where there is none: a finding names a rule that exists. */
export function ruleOf(id: string): Rule {
  const rule = rulesById.get(id);
  if (!rule) throw new Error(`There is no rule ${id}`);
  return rule;
}

/** A finding in words: what is wrong, what to do, and where the check comes from. */
export interface FindingWords {
  readonly title: string;
  readonly message: string;
  readonly advice: string;
  readonly source: string;
  readonly opinion: Opinion;
}

export function wordsOf(finding: Finding, language: Language): FindingWords {
  const rule = ruleOf(finding.rule);
  return {
    title: rule.title[language],
    message: rule.message[language](finding.facts),
    advice: rule.advice[language](finding.facts),
    source: rule.source.citation[language],
    opinion: rule.opinion,
  };
}
