import { defaultRules, ruleOf, rules } from '../../../src/core/rules/index';
import { findingsOn } from '../../support/rule-examples';

describe('a finding of a rule about the department', () => {
  it('is about no project where it concerns several', () => {
    const found = findingsOn([{ name: '甲' }, { name: '乙' }], [ruleOf('copied-goal')]);
    expect(found.map(({ project }) => project)).toEqual([undefined]);
  });

  it('is about the one project that its remark names', () => {
    const found = findingsOn([{}, { goal: '完成12个村的的治理。' }], [ruleOf('doubled-character')]);
    expect(found.map(({ project }) => project)).toEqual([1]);
  });

  it('is about no project where it stands in the department’s own texts', () => {
    const forms = [{ linesBelow: ['一、部门总体绩效目标', '1.加强的的管理。'] }];
    expect(findingsOn(forms, [ruleOf('doubled-character')]).map(({ project }) => project)).toEqual([undefined]);
  });
});

describe('the rules that check a workbook', () => {
  it('are all but those that are off by default', () => {
    expect(rules.filter((rule) => !defaultRules.includes(rule)).map(({ id }) => id)).toEqual([
      'cost-under-output-legacy',
      'sentence-terminator-missing',
      'redundant-phrase',
      'indicator-quantity-not-in-goal',
    ]);
  });
});
