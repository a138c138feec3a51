import type { InLanguages, Language } from '../language';
import { amountFormat } from './amount-format';
import { amountTextCellMismatch } from './amount-text-cell-mismatch';
import { basisNotEvidence } from './basis-not-evidence';
import { benefitIndicatorMissing } from './benefit-indicator-missing';
import { boilerplateIndicator } from './boilerplate-indicator';
import { bracketMismatch } from './bracket-mismatch';
import { budgetAmountMissing } from './budget-amount-missing';
import { copiedGoal } from './copied-goal';
import { costIndicatorMissing } from './cost-indicator-missing';
import { costUnderOutputLegacy } from './cost-under-output-legacy';
import { costValueExceedsBudget } from './cost-value-exceeds-budget';
import { costValueNotMonetary } from './cost-value-not-monetary';
import { dateInvalid } from './date-invalid';
import { dateOutsideFiscalYear } from './date-outside-fiscal-year';
import { dateSerialInValue } from './date-serial-in-value';
import { departmentTotalMismatch } from './department-total-mismatch';
import { doubledCharacter } from './doubled-character';
import { duplicateIndicatorInProject } from './duplicate-indicator-in-project';
import { duplicateProject } from './duplicate-project';
import { executionRateMismatch } from './execution-rate-mismatch';
import type { Finding } from './finding';
import { fiscalSplitMismatch } from './fiscal-split-mismatch';
import { fiscalYearMissing } from './fiscal-year-missing';
import { fundingBreakdownMissing } from './funding-breakdown-missing';
import { fundingTotalMismatch } from './funding-total-mismatch';
import { goalMissing } from './goal-missing';
import { goalNotMeasurable } from './goal-not-measurable';
import { goalQuantityNotInIndicators } from './goal-quantity-not-in-indicators';
import { indicatorBasisMissing } from './indicator-basis-missing';
import { indicatorIncomplete } from './indicator-incomplete';
import { indicatorQuantityNotInGoal } from './indicator-quantity-not-in-goal';
import { interrogativeIndicatorName } from './interrogative-indicator-name';
import { itemisedSumMismatch } from './itemised-sum-mismatch';
import { knownTypo } from './known-typo';
import { level1LabelNonstandard } from './level1-label-nonstandard';
import { level2ContentMismatch } from './level2-content-mismatch';
import { level2LabelNonstandard } from './level2-label-nonstandard';
import { level2UnderWrongLevel1 } from './level2-under-wrong-level1';
import { nameEqualsDescription } from './name-equals-description';
import { noQuantifiedIndicator } from './no-quantified-indicator';
import { numericValueMissingOperator } from './numeric-value-missing-operator';
import { numericValueMissingUnit } from './numeric-value-missing-unit';
import { operatorDirectionMismatch } from './operator-direction-mismatch';
import { operatorGlyphNonstandard } from './operator-glyph-nonstandard';
import { outputIndicatorMissing } from './output-indicator-missing';
import { percentOver100 } from './percent-over-100';
import { planLateStart } from './plan-late-start';
import { planLooksIncremental } from './plan-looks-incremental';
import { planMissing } from './plan-missing';
import { planNotEnding100 } from './plan-not-ending-100';
import { planNotMonotone } from './plan-not-monotone';
import { planOutOfRange } from './plan-out-of-range';
import { planUnitInconsistent } from './plan-unit-inconsistent';
import { projectCodeFormat } from './project-code-format';
import { projectCodeMissing } from './project-code-missing';
import { projectNameMissing } from './project-name-missing';
import { qualityIndicatorMissing } from './quality-indicator-missing';
import { quantityIndicatorMissing } from './quantity-indicator-missing';
import { quantityValueNotNumeric } from './quantity-value-not-numeric';
import { rateUnitMismatch } from './rate-unit-mismatch';
import { redundantPhrase } from './redundant-phrase';
import type { Repair } from './repair';
import { repeatedBasis } from './repeated-basis';
import type { Opinion, Rule } from './rule';
import { satisfactionIndicatorMissing } from './satisfaction-indicator-missing';
import { satisfactionOutOfRange } from './satisfaction-out-of-range';
import { satisfactionValueNotPercent } from './satisfaction-value-not-percent';
import { scoreExceedsWeight } from './score-exceeds-weight';
import { sentenceTerminatorMissing } from './sentence-terminator-missing';
import { standardSuperseded } from './standard-superseded';
import { timelinessDeadlineUnspecific } from './timeliness-deadline-unspecific';
import { timelinessIndicatorMissing } from './timeliness-indicator-missing';
import { timelinessNoTimeExpression } from './timeliness-no-time-expression';
import { timelinessPlanConflict } from './timeliness-plan-conflict';
import { usageRestatesName } from './usage-restates-name';
import { vagueWording } from './vague-wording';
import { valueBinaryUnresolved } from './value-binary-unresolved';
import { valuePlaceholderLeft } from './value-placeholder-left';
import { valueVagueQualifier } from './value-vague-qualifier';
import { weightSumMismatch } from './weight-sum-mismatch';
import { whitespaceInText } from './whitespace-in-text';

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
  timelinessIndicatorMissing,
  costIndicatorMissing,
  satisfactionIndicatorMissing,
  indicatorIncomplete,
  indicatorBasisMissing,
  fiscalYearMissing,
  level1LabelNonstandard,
  level2LabelNonstandard,
  level2UnderWrongLevel1,
  costUnderOutputLegacy,
  level2ContentMismatch,
  valueBinaryUnresolved,
  noQuantifiedIndicator,
  quantityValueNotNumeric,
  satisfactionValueNotPercent,
  satisfactionOutOfRange,
  numericValueMissingUnit,
  numericValueMissingOperator,
  operatorGlyphNonstandard,
  operatorDirectionMismatch,
  percentOver100,
  rateUnitMismatch,
  dateSerialInValue,
  valueVagueQualifier,
  costValueNotMonetary,
  costValueExceedsBudget,
  valuePlaceholderLeft,
  planOutOfRange,
  planNotMonotone,
  planNotEnding100,
  planLooksIncremental,
  planUnitInconsistent,
  planLateStart,
  timelinessNoTimeExpression,
  timelinessDeadlineUnspecific,
  timelinessPlanConflict,
  dateInvalid,
  dateOutsideFiscalYear,
  fundingTotalMismatch,
  fundingBreakdownMissing,
  fiscalSplitMismatch,
  amountTextCellMismatch,
  itemisedSumMismatch,
  amountFormat,
  bracketMismatch,
  doubledCharacter,
  knownTypo,
  nameEqualsDescription,
  interrogativeIndicatorName,
  basisNotEvidence,
  usageRestatesName,
  whitespaceInText,
  sentenceTerminatorMissing,
  vagueWording,
  redundantPhrase,
  boilerplateIndicator,
  duplicateIndicatorInProject,
  duplicateProject,
  projectCodeFormat,
  copiedGoal,
  departmentTotalMismatch,
  repeatedBasis,
  goalNotMeasurable,
  goalQuantityNotInIndicators,
  indicatorQuantityNotInGoal,
  standardSuperseded,
  weightSumMismatch,
  executionRateMismatch,
  scoreExceedsWeight,
];

/** The rules that check a workbook unless somebody asks for others. */
export const defaultRules: readonly Rule[] = rules.filter(({ defaultOff }) => !defaultOff);

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

/** How a finding can be mended, in words too. */
export interface ProposedRepair extends Repair {
  readonly title: InLanguages<string>;
}

/** The repair of a finding; undefined where a person has to write what belongs there. */
export function repairOf(finding: Finding): ProposedRepair | undefined {
  const { repair } = ruleOf(finding.rule);
  const proposed = repair?.propose(finding.facts, finding.at);
  return repair && proposed && { ...proposed, title: repair.title };
}
