import { fingerprint } from '../fingerprint';
import { cellLabel } from '../grid/a1';
import type { CellLookup } from '../grid/lookup';
import { isCellError, type CellValue } from '../grid/snapshot';
import type { CalendarDay } from '../model/calendar-day';
import { rolesOf, type CellRole } from '../model/cell-roles';
import type { Project } from '../model/project';
import type { Finding } from '../rules/finding';

/** 情况说明: why a finding may stand. It names no person. */
export interface Waiver {
  readonly rule: string;
  /** What the finding is known by while its cell stays as it is; see `findingKeys`. */
  readonly key: string;
  readonly reason: string;
  readonly on: CalendarDay;
}

export interface AcceptedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

export interface Sorted {
  /** What nobody has explained. */
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  /** Waivers whose finding is gone, or whose cell says something else by now. */
  readonly lapsed: readonly Waiver[];
}

export interface Checked {
  readonly projects: readonly Project[];
  readonly lookup: CellLookup;
}

const keyLength = 16;

/** Addresses are left out, so that inserted rows and renamed sheets change nothing. */
function factsText(facts: unknown): string {
  const withoutAddresses = (_key: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'row' in value && 'column' in value ? undefined : value;
  return JSON.stringify(facts, withoutAddresses) ?? '';
}

function contentText(value: CellValue | undefined): string {
  return isCellError(value) ? value.error : JSON.stringify(value ?? '');
}

/** A project is known by its code; where it has none by its name. */
function nameOf({ code, name, form }: Project): string {
  return code?.value || name.value || cellLabel(form);
}

function anchorOf(role: CellRole | undefined, content: string): string {
  if (role?.kind !== 'indicator') return JSON.stringify(role ?? '');
  const { part, under, row } = role;
  // A row that is known by this very cell is not known by it a second time.
  return JSON.stringify([part, under, contentText(row) === content ? '' : row]);
}

/**
 * Gives each finding's key: another one as soon as the cell's content, its project, its row's name or what the finding states changes;
 * the same wherever the form moves.
 */
export function findingKeys({ projects, lookup }: Checked): (finding: Finding) => string {
  const known = new Map<number, ReadonlyMap<string, CellRole>>();
  const rolesIn = (index: number, project: Project): ReadonlyMap<string, CellRole> => {
    const roles = known.get(index) ?? rolesOf(project);
    known.set(index, roles);
    return roles;
  };
  return ({ rule, project: index, at, facts }) => {
    const project = index === undefined ? undefined : projects[index];
    const role = project && index !== undefined ? rolesIn(index, project).get(cellLabel(at)) : undefined;
    const content = contentText(lookup(at)?.value);
    const texts = [rule, project ? nameOf(project) : '', anchorOf(role, content), content, factsText(facts)];
    return fingerprint(texts, keyLength);
  };
}

/** Sets the findings that somebody has explained apart from the open ones. Both keep their order. */
export function sortByWaivers(findings: readonly Finding[], waivers: readonly Waiver[], checked: Checked): Sorted {
  if (waivers.length === 0) return { open: findings, accepted: [], lapsed: [] };
  const keyOf = findingKeys(checked);
  const rules = new Set(waivers.map(({ rule }) => rule));
  const byKey = new Map(waivers.map((waiver) => [waiver.key, waiver]));
  const open: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of findings) {
    const waiver = rules.has(finding.rule) ? byKey.get(keyOf(finding)) : undefined;
    if (waiver) accepted.push({ finding, waiver });
    else open.push(finding);
  }
  const used = new Set(accepted.map(({ waiver }) => waiver));
  return { open, accepted, lapsed: waivers.filter((waiver) => !used.has(waiver)) };
}
