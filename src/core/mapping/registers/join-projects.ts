import type { Unread } from '../../model/department';
import { rangeOfCell, type CellAddress } from '../../grid/cell-address';
import { cellLabel } from '../../grid/a1';
import { wanFromFen } from '../../model/money';
import type { Project } from '../../model/project';
import { rememberedOfPairs } from '../../remembered';
import { fieldWordings } from '../labels';
import { labelText } from '../normalise';

/** A project as one place of the workbook has it: a form of its own, or rows of a table of projects. */
export interface FoundProject {
  readonly project: Project;
  readonly isOfRegister: boolean;
}

export interface JoinedProjects {
  readonly projects: readonly Project[];
  /** Where two places say different things of one project. */
  readonly unread: readonly Unread[];
}

function codeOf({ code }: Project): string {
  return labelText(code?.value ?? '');
}

function nameOf({ name }: Project): string {
  return labelText(name.value);
}

/** The same code; without one on either side the same name. */
function isSameProject(one: Project, other: Project): boolean {
  const [code, otherCode] = [codeOf(one), codeOf(other)];
  if (code !== '' && otherCode !== '') return code === otherCode;
  return nameOf(one) !== '' && nameOf(one) === nameOf(other);
}

interface Difference {
  readonly at: CellAddress;
  readonly label: string;
  readonly here: string;
  readonly there: string;
  readonly other: CellAddress;
}

/** What the later place says otherwise than the earlier one. */
function differences(kept: Project, added: Project): readonly Difference[] {
  const found: Difference[] = [];
  const [total, otherTotal] = [kept.funding.total, added.funding.total];
  if (total !== undefined && otherTotal !== undefined && total !== otherTotal) {
    const [there, here] = [total, otherTotal].map((amount) => `${wanFromFen(amount)}万元`);
    found.push({
      label: fieldWordings.amount[0],
      at: added.funding.at,
      other: kept.funding.at,
      here: here ?? '',
      there: there ?? '',
    });
  }
  if (kept.goal?.value && added.goal?.value && labelText(kept.goal.value) !== labelText(added.goal.value)) {
    const [goal, other] = [added.goal, kept.goal];
    found.push({ label: fieldWordings.goal[0], at: goal.at, other: other.at, here: goal.value, there: other.value });
  }
  if (nameOf(kept) !== nameOf(added) && added.name.value !== '') {
    const [name, other] = [added.name, kept.name];
    found.push({ label: fieldWordings.name[0], at: name.at, other: other.at, here: name.value, there: other.value });
  }
  return found;
}

function hasAmount({ funding }: Project): boolean {
  return funding.total !== undefined;
}

/** One project of two: what the first has is kept, what it lacks comes from the second. The same two give the same object again. */
const joinedOf = rememberedOfPairs((kept: Project, added: Project): Project => {
  const indicators = kept.indicators.length > 0 || added.indicators.length === 0 ? kept : added;
  return {
    ...kept,
    code: kept.code?.value ? kept.code : (added.code ?? kept.code),
    usage: kept.usage?.value ? kept.usage : (added.usage ?? kept.usage),
    goal: kept.goal?.value ? kept.goal : (added.goal ?? kept.goal),
    funding: hasAmount(kept) || !hasAmount(added) ? kept.funding : added.funding,
    columns: indicators.columns,
    blocks: indicators.blocks,
    indicators: indicators.indicators,
  };
});

/**
 * Makes one project of the places that are about the same: a form and a row of a register, a register and a table of indicators.
 * Two forms of one name stay two, since that is for a rule to find. A form counts before a register; registers in their order.
 */
export function joinProjects(found: readonly FoundProject[]): JoinedProjects {
  if (!found.some(({ isOfRegister }) => isOfRegister))
    return { projects: found.map(({ project }) => project), unread: [] };
  const joined: Project[] = found.filter(({ isOfRegister }) => !isOfRegister).map(({ project }) => project);
  const unread: Unread[] = [];
  const places = new Map<string, number>();
  const keysOf = (project: Project): readonly string[] =>
    [codeOf(project) && `code ${codeOf(project)}`, nameOf(project) && `name ${nameOf(project)}`].filter(
      (key) => key !== '',
    );
  const remember = (project: Project, place: number): void => {
    for (const key of keysOf(project)) if (!places.has(key)) places.set(key, place);
  };
  joined.forEach(remember);
  for (const { project, isOfRegister } of found) {
    if (!isOfRegister) continue;
    const place = keysOf(project)
      .map((key) => places.get(key))
      .find((one) => one !== undefined && joined[one] !== undefined && isSameProject(joined[one], project));
    const kept = place === undefined ? undefined : joined[place];
    if (kept === undefined || place === undefined) {
      remember(project, joined.length);
      joined.push(project);
      continue;
    }
    for (const { at, label, here, there, other } of differences(kept, project)) {
      const reason = { code: 'register-differs', label, here, there, other: cellLabel(other) } as const;
      unread.push({ range: rangeOfCell(at), reason });
    }
    joined[place] = joinedOf(kept, project);
    remember(project, place);
  }
  return { projects: joined, unread };
}
