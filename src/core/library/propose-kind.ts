import type { Project } from '../model/project';
import { comparable } from '../rules/comparable-text';
import { projectKinds, type ProjectKind } from './kinds';

/** Ahead of these words stand the amounts and where they come from. */
const purposeBegins = '用于';
/** A clause that says where funds come from (上级补助资金10万元), which tells nothing of the kind. */
const namesSource = /资金.{0,9}\d/u;

/** What the funds are for, of a `comparable` use of funds. */
function purposeOf(usage: string): string {
  const at = usage.indexOf(purposeBegins);
  if (at >= 0) return usage.slice(at + purposeBegins.length);
  const clauses = usage.split(/[,。;()]/u);
  return clauses.filter((clause) => !namesSource.test(clause)).join(',');
}

function kindToldBy(text: string): ProjectKind | undefined {
  return projectKinds.find(({ told }) => told.test(text));
}

/** The kind that the project's name tells; where it tells none, the one its use of funds tells; undefined where neither does. */
export function proposeKind({ name, usage }: Pick<Project, 'name' | 'usage'>): ProjectKind | undefined {
  return kindToldBy(comparable(name.value)) ?? kindToldBy(purposeOf(comparable(usage?.value ?? '')));
}
