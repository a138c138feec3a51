import type { Finding, Severity } from '../rules/finding';

/** How many findings of each severity. The department may hand in where `error` is 0. */
export type Verdict = { readonly [severity in Severity]: number };

export function verdictOf(findings: readonly Finding[]): Verdict {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}
