import { severities, type Severity } from './finding';
import type { Check, Report, Rule } from './rule';
import type { SettingValues } from './setting';

/** What a profile wants of a rule otherwise than the rule itself. */
export interface Tuning {
  readonly severity?: Severity;
  readonly settings?: SettingValues;
}

function milder(one: Severity, other: Severity): Severity {
  return severities.indexOf(one) > severities.indexOf(other) ? one : other;
}

/** Hands remarks on, none that the rule itself gives a severity graver than `severity`. */
function graded(report: Report<unknown>, severity: Severity | undefined): Report<unknown> {
  if (severity === undefined) return report;
  return (remark) => report(remark.severity ? { ...remark, severity: milder(remark.severity, severity) } : remark);
}

/** The rule with another severity or other settings. A remark that the rule itself gives a severity never becomes graver by that. */
export function tuned(rule: Rule, { severity, settings }: Tuning): Rule {
  if (severity === undefined && settings === undefined) return rule;
  const grade = severity ?? rule.severity;
  const tunedCheck =
    <Of>(check: Check<Of>): Check<Of> =>
    (of, report) =>
      check(of, graded(report, severity), settings);
  return rule.scope === 'project'
    ? { ...rule, severity: grade, check: tunedCheck(rule.check) }
    : { ...rule, severity: grade, check: tunedCheck(rule.check) };
}
