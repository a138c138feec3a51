import { matchProjects, movedProjects, type CurrentProject } from './match-projects';
import { wholeFingerprint } from './packed-values';
import type { Seal, Sealable } from './seal';
import { departmentValues, projectValues } from './sealed-values';
import { valueChanges, type ValueChange } from './value-changes';

/**
 * What is no longer as it was sealed. `project` is a place in the department's list as it is now.
 * `values` are empty where only the fingerprint of the whole tells a change.
 */
export type SealedChange =
  | { readonly kind: 'department-edited'; readonly values: readonly ValueChange[] }
  | { readonly kind: 'project-edited'; readonly project: number; readonly values: readonly ValueChange[] }
  | { readonly kind: 'project-added'; readonly project: number }
  /** It stands before or behind others than when it was sealed. */
  | { readonly kind: 'project-moved'; readonly project: number }
  | { readonly kind: 'project-removed'; readonly code: string; readonly name: string };

function currentProjects({ department, lookup }: Sealable): readonly CurrentProject[] {
  return department.projects.map((project) => {
    const items = projectValues(project, department, lookup);
    return { code: project.code?.value ?? '', name: project.name.value, whole: wholeFingerprint(items), items };
  });
}

/**
 * Tells what has changed since: first outside the forms, then project by project in their present order, then the projects that
 * are gone. None where all values are as they were sealed.
 */
export function changesSince(seal: Seal, { department, lookup }: Sealable): readonly SealedChange[] {
  const texts = departmentValues(department, lookup);
  const current = currentProjects({ department, lookup });
  const matches = matchProjects(seal.projects, current);
  const moved = new Set(movedProjects(matches));
  const changes: SealedChange[] = [];
  if (wholeFingerprint(texts) !== seal.department.whole) {
    changes.push({ kind: 'department-edited', values: valueChanges(seal.department.values, texts) });
  }
  current.forEach(({ whole, items }, project) => {
    const place = matches[project];
    const sealed = place === undefined ? undefined : seal.projects[place];
    if (!sealed) changes.push({ kind: 'project-added', project });
    else if (sealed.whole !== whole) {
      changes.push({ kind: 'project-edited', project, values: valueChanges(sealed.values, items) });
    }
    if (moved.has(project)) changes.push({ kind: 'project-moved', project });
  });
  const kept = new Set(matches);
  seal.projects.forEach(({ code, name }, place) => {
    if (!kept.has(place)) changes.push({ kind: 'project-removed', code, name });
  });
  return changes;
}
