import type { Department } from '../model/department';
import type { Project } from '../model/project';
import type { Finding } from './finding';
import type { Remark, Report, Rule } from './rule';

type ProjectRule = Extract<Rule, { readonly scope: 'project' }>;
type DepartmentRule = Extract<Rule, { readonly scope: 'department' }>;

function findingOf(rule: Rule, project: number | undefined, remark: Remark<unknown>): Finding {
  return {
    rule: rule.id,
    severity: remark.severity ?? rule.severity,
    project,
    at: remark.at,
    related: remark.related ?? [],
    facts: remark.facts,
  };
}

function checkProject(project: Project, index: number, rules: readonly ProjectRule[]): readonly Finding[] {
  const findings: Finding[] = [];
  let checking: ProjectRule;
  // One for all rules: of one for each there would be eighty thousand in a department of a thousand projects.
  const report: Report<unknown> = (remark) => findings.push(findingOf(checking, index, remark));
  for (checking of rules) checking.check(project, report);
  return findings;
}

function checkWhole(department: Department, rules: readonly DepartmentRule[]): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    rule.check(department, (remark) => findings.push(findingOf(rule, remark.project, remark)));
  }
  return findings;
}

/** The findings of some rules. */
export type CheckOfDepartment = (department: Department) => readonly Finding[];

/** Checks a department again and again; the very same project at the same place is not checked a second time. */
export function departmentChecker(rules: readonly Rule[]): CheckOfDepartment {
  const forProjects = rules.filter((rule) => rule.scope === 'project');
  const forDepartment = rules.filter((rule) => rule.scope === 'department');
  const known = new WeakMap<Project, { readonly index: number; readonly findings: readonly Finding[] }>();
  const findingsOf = (project: Project, index: number): readonly Finding[] => {
    const before = known.get(project);
    if (before?.index === index) return before.findings;
    const findings = before
      ? before.findings.map((finding) => ({ ...finding, project: index }))
      : checkProject(project, index, forProjects);
    known.set(project, { index, findings });
    return findings;
  };
  return (department) => {
    const findings = checkWhole(department, forDepartment);
    department.projects.forEach((project, index) => {
      for (const finding of findingsOf(project, index)) findings.push(finding);
    });
    return findings;
  };
}

/**
 * All findings of `rules`, all at once: those of the rules about the department first, whether or not they name a project, then
 * project by project, by rule.
 */
export function checkDepartment(department: Department, rules: readonly Rule[]): readonly Finding[] {
  return departmentChecker(rules)(department);
}
