import { byPlace } from '../grid/cell-address';
import { severities, type Finding } from '../rules/finding';

/** The findings of one project, or of the department as a whole where `project` is undefined. */
export interface FindingGroup {
  readonly project: number | undefined;
  readonly findings: readonly Finding[];
}

function bySeverityThenPlace(one: Finding, other: Finding): number {
  return severities.indexOf(one.severity) - severities.indexOf(other.severity) || byPlace(one.at, other.at);
}

/** By project in the department's order, the department's own findings first; in a group errors first, then by place. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<number | undefined, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.project);
    if (group) group.push(finding);
    else groups.set(finding.project, [finding]);
  }
  return [...groups]
    .sort(([one = -1], [other = -1]) => one - other)
    .map(([project, found]) => ({ project, findings: found.sort(bySeverityThenPlace) }));
}
