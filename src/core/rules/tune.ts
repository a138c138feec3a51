import type { Department } from '../model/department';
import type { Project } from '../model/project';
import { severities, type Severity } from './finding';
import type { Remark, Rule } from './rule';
import type { SettingValues } from './setting';

/** What a profile wants of a rule otherwise than the rule itself. */
export interface Tuning {
  readonly severity?: Severity;
  readonly settings?: SettingValues;
}

function milder(one: Severity, other: Severity): Severity {
  return severities.indexOf(one) > severities.indexOf(other) ? one : other;
}

function* graded(remarks: Iterable<Remark<unknown>>, severity: Severity | undefined): Iterable<Remark<unknown>> {
  for (const remark of remarks) {
    const isMild = severity !== undefined && remark.severity !== undefined;
    yield isMild ? { ...remark, severity: milder(remark.severity, severity) } : remark;
  }
}

/** The rule with another severity or other settings. A remark that the rule itself gives a severity never becomes graver by that. */
export function tuned(rule: Rule, { severity, settings }: Tuning): Rule {
  if (severity === undefined && settings === undefined) return rule;
  const grade = severity ?? rule.severity;
  return rule.scope === 'project'
    ? { ...rule, severity: grade, check: (project: Project) => graded(rule.check(project, settings), severity) }
    : { ...rule, severity: grade, check: (all: Department) => graded(rule.check(all, settings), severity) };
}
