import type { Project } from '../model/project';
import { comparable } from '../rules/comparable-text';
import { projectKinds, type ProjectKind } from './kinds';

/** Ahead of these the use of funds states amounts and where they come from (上级补助资金), which tells nothing of the kind. */
const purposeBegins = '用于';

function purposeOf(usage: string): string {
  const at = usage.indexOf(purposeBegins);
  return at < 0 ? usage : usage.slice(at + purposeBegins.length);
}

function kindToldBy(text: string): ProjectKind | undefined {
  return projectKinds.find(({ told }) => told.test(text));
}

/** The kind that the project's name tells; where it tells none, the one its use of funds tells; undefined where neither does. */
export function proposeKind({ name, usage }: Pick<Project, 'name' | 'usage'>): ProjectKind | undefined {
  return kindToldBy(comparable(name.value)) ?? kindToldBy(purposeOf(comparable(usage?.value ?? '')));
}
