import type { Language } from '../language';
import type { Finding } from './finding';
import type { Opinion, Rule } from './rule';

/** All rules, in the catalogue's order. */
export const rules: readonly Rule[] = [];

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
