import { foldFindings, unfolded } from '../../../src/core/findings/fold';
import { cellAt } from '../../../src/core/grid/cell-address';
import { cellLabel } from '../../../src/core/grid/a1';
import type { Finding, Severity } from '../../../src/core/rules/finding';
import { rules } from '../../../src/core/rules/index';
import { badExamples, findingsOn } from '../../support/rule-examples';

const general = 'value-binary-unresolved';
const specific = 'quantity-value-not-numeric';

function finding(rule: string, severity: Severity): Finding {
  return { rule, severity, project: 0, at: cellAt('项目1', 10, 4), related: [], facts: {} };
}

function foldedRules(findings: readonly Finding[]): readonly (readonly string[])[] {
  return foldFindings(findings, (one) => one).map(({ first, also }) => [first, ...also].map(({ rule }) => rule));
}

/** Which rules stand at one cell of a project in any rule's bad examples. */
function standTogether(one: string, other: string): boolean {
  return rules.flatMap(badExamples).some(({ forms }) => {
    const found = findingsOn(forms, rules);
    const places = found.filter(({ rule }) => rule === one).map(({ at }) => cellLabel(at));
    return found.some(({ rule, at }) => rule === other && places.includes(cellLabel(at)));
  });
}

describe('the findings of one cell', () => {
  it('are folded where one says all that another says, the specific one first', () => {
    const found = [finding(general, 'warning'), finding(specific, 'error')];
    expect(foldedRules(found)).toEqual([[specific, general]]);
  });

  it('stay apart where none says what another says', () => {
    const found = [finding('interrogative-indicator-name', 'info'), finding('vague-wording', 'info')];
    expect(foldedRules(found)).toEqual(found.map(({ rule }) => [rule]));
  });

  it('never hide something graver', () => {
    const found = [finding(general, 'warning'), finding('satisfaction-value-not-percent', 'info')];
    expect(foldedRules(found)).toEqual(found.map(({ rule }) => [rule]));
  });

  it('are all there once, whatever is folded', () => {
    for (const { forms } of rules.flatMap(badExamples)) {
      const found = findingsOn(forms, rules);
      const again = foldFindings(found, (one) => one).flatMap(unfolded);
      expect(again).toHaveLength(found.length);
      expect(new Set(again)).toEqual(new Set(found));
    }
  });
});

describe('what a rule also says', () => {
  const pairs = rules.flatMap(({ id, saysAlso = [] }) => saysAlso.map((other) => [id, other] as const));

  it.each(pairs)('%s says what %s says of a cell at which both can stand', (id, other) => {
    expect(rules.map((rule) => rule.id)).toContain(other);
    expect(standTogether(id, other)).toBe(true);
  });

  it('is said by no rule that is itself said by another', () => {
    const said = new Set(pairs.map(([, other]) => other));
    expect(pairs.filter(([id]) => said.has(id))).toEqual([]);
  });
});
