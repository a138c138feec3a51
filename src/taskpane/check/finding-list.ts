import { verdictOf, type Verdict } from '../../core/findings/verdict';
import { foldFindings, unfolded, type Folded } from '../../core/findings/fold';
import { groupFindings } from '../../core/findings/groups';
import { cellLabel } from '../../core/grid/a1';
import type { CellAddress } from '../../core/grid/cell-address';
import type { Project } from '../../core/model/project';
import type { Finding } from '../../core/rules/finding';

/** A finding under the key by which it is known again in the next check while its cell stays where it is. */
export interface ListedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/** All that was found at one cell, the gravest first; what says less of the same fault is folded behind what says more. */
export interface CellFindings {
  readonly key: string;
  readonly at: CellAddress;
  readonly folded: readonly Folded<ListedFinding>[];
}

/** All of a cell's findings in their order on the list, folded or not. */
export function listedAt({ folded }: CellFindings): readonly ListedFinding[] {
  return folded.flatMap(unfolded);
}

/** All that was found in one project, cells with the gravest findings first; about the whole department where `project` is undefined. */
export interface ProjectFindings {
  readonly key: string;
  readonly project: number | undefined;
  readonly verdict: Verdict;
  readonly cells: readonly CellFindings[];
}

/** The key of what concerns the department as a whole. */
export const wholeDepartmentKey = 'department';

function nameForKey({ code, name, form }: Project): string {
  return `project ${code?.value || name.value || cellLabel(form)}`;
}

/** A key for each project that holds while others come and go: its code, else its name, else its place. */
export function projectKeys(projects: readonly Project[]): readonly string[] {
  const uses = new Map<string, number>();
  return projects.map((project) => {
    const name = nameForKey(project);
    const use = (uses.get(name) ?? 0) + 1;
    uses.set(name, use);
    return use === 1 ? name : `${name} (${use})`;
  });
}

export function keyOfProject(keys: readonly string[], project: number | undefined): string {
  return (project === undefined ? undefined : keys[project]) ?? wholeDepartmentKey;
}

/** Keys of the projects with findings: those with something that must be corrected first, otherwise in the workbook's order. */
export function errorsFirst(findings: readonly Finding[], keys: readonly string[]): readonly string[] {
  const groups = groupFindings(findings);
  const hasError = new Set(findings.filter(({ severity }) => severity === 'error').map(({ project }) => project));
  return [
    ...groups.filter(({ project }) => hasError.has(project)),
    ...groups.filter(({ project }) => !hasError.has(project)),
  ].map(({ project }) => keyOfProject(keys, project));
}

function listed(findings: readonly Finding[]): readonly ListedFinding[] {
  const uses = new Map<string, number>();
  return findings.map((finding) => {
    const scope = finding.project === undefined ? `${wholeDepartmentKey} ` : '';
    const name = `${scope}${finding.rule} ${cellLabel(finding.at)}`;
    const use = (uses.get(name) ?? 0) + 1;
    uses.set(name, use);
    return { key: use === 1 ? name : `${name} ${use}`, finding };
  });
}

function byCell(findings: readonly Finding[]): readonly CellFindings[] {
  const cells = new Map<string, { key: string; at: CellAddress; listed: ListedFinding[] }>();
  for (const one of listed(findings)) {
    const key = cellLabel(one.finding.at);
    const cell = cells.get(key);
    if (cell) cell.listed.push(one);
    else cells.set(key, { key, at: one.finding.at, listed: [one] });
  }
  return [...cells.values()].map(({ key, at, listed: found }) => ({
    key,
    at,
    folded: foldFindings(found, ({ finding }) => finding),
  }));
}

/** The findings below their projects and cells. Projects stand as in `order`, those it does not name behind it. */
export function listFindings(
  findings: readonly Finding[],
  keys: readonly string[],
  order: readonly string[],
): readonly ProjectFindings[] {
  const ranks = new Map(order.map((key, rank) => [key, rank]));
  const rankOf = ({ key }: ProjectFindings) => ranks.get(key) ?? order.length;
  return groupFindings(findings)
    .map(({ project, findings: found }) => ({
      key: keyOfProject(keys, project),
      project,
      verdict: verdictOf(found),
      cells: byCell(found),
    }))
    .sort((one, other) => rankOf(one) - rankOf(other));
}
