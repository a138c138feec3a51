import type { InLanguages } from '../language';
import type { Severity } from '../rules/finding';
import { rules } from '../rules/index';
import type { Rule } from '../rules/rule';
import type { SettingValues } from '../rules/setting';
import { tuned } from '../rules/tune';

/** What a profile says of one rule: that it is left out, or how it is applied. What it does not say stays as usual. */
export type RuleChoice = 'off' | 'on' | { readonly severity?: Severity; readonly settings?: SettingValues };

/** A set of rules for a region or a year: what it says of each rule, by the rule's id. */
export interface Profile {
  readonly id: string;
  readonly title: InLanguages<string>;
  readonly rules: Readonly<Record<string, RuleChoice>>;
}

function choiceOf(profile: Profile, rule: Rule): RuleChoice {
  return profile.rules[rule.id] ?? (rule.defaultOff ? 'off' : 'on');
}

/** The rules that check a workbook under the profile, as it wants them, in the catalogue's order. */
export function rulesOf(profile: Profile): readonly Rule[] {
  return rules.flatMap((rule) => {
    const choice = choiceOf(profile, rule);
    if (choice === 'off') return [];
    return [choice === 'on' ? rule : tuned(rule, choice)];
  });
}

/** A profile with the choices of another laid over its own, setting by setting. */
export function choicesOver(own: Profile['rules'], over: Profile['rules']): Profile['rules'] {
  const laid = Object.entries(over).map(([id, choice]): [string, RuleChoice] => [id, choiceOver(own[id], choice)]);
  return { ...own, ...Object.fromEntries(laid) };
}

function choiceOver(own: RuleChoice | undefined, over: RuleChoice): RuleChoice {
  if (typeof over === 'string' || own === undefined || typeof own === 'string') return over;
  const settings = { ...own.settings, ...over.settings };
  return { ...own, ...over, ...(Object.keys(settings).length > 0 ? { settings } : {}) };
}
