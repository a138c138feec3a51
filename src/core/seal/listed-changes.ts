import type { CellAddress } from '../grid/cell-address';
import type { Project } from '../model/project';
import type { SealedChange } from './compare';
import type { SealedRole } from './sealed-roles';
import type { ValueChange } from './value-changes';

export type ListedKind =
  | 'value-changed'
  | 'value-added'
  | 'value-removed'
  /** Something in it is other than it was sealed, and nobody can tell what. */
  | 'project-changed'
  | 'project-added'
  | 'project-moved'
  | 'project-removed';

/** One change as a line of its own. */
export interface ListedChange {
  readonly kind: ListedKind;
  /** Undefined for what stands outside the forms. The name is '' where the form states none. */
  readonly project: { readonly code: string; readonly name: string } | undefined;
  readonly role: SealedRole | undefined;
  /** Where it stands now; undefined for what is gone. */
  readonly at: CellAddress | undefined;
}

const kindOfValue: { readonly [kind in ValueChange['kind']]: ListedKind } = {
  changed: 'value-changed',
  added: 'value-added',
  removed: 'value-removed',
};

function ofValues(values: readonly ValueChange[], project: ListedChange['project']): readonly ListedChange[] {
  return values.map((value) => ({
    kind: kindOfValue[value.kind],
    project,
    role: value.role,
    at: value.kind === 'removed' ? undefined : value.at,
  }));
}

function linesOf(change: SealedChange, projects: readonly Project[]): readonly ListedChange[] {
  if (change.kind === 'project-removed') {
    const { code, name } = change;
    return [{ kind: change.kind, project: { code, name }, role: undefined, at: undefined }];
  }
  const project = change.kind === 'department-edited' ? undefined : projects[change.project];
  const named = project && { code: project.code?.value ?? '', name: project.name.value };
  const whole = (kind: ListedKind): ListedChange => ({ kind, project: named, role: undefined, at: project?.name.at });
  switch (change.kind) {
    case 'project-added':
    case 'project-moved':
      return [whole(change.kind)];
    case 'department-edited':
    case 'project-edited':
      return change.values.length === 0 ? [whole('project-changed')] : ofValues(change.values, named);
  }
}

/** All changes one a line, in their order; `projects` are those of the department that was compared. */
export function listedChanges(changes: readonly SealedChange[], projects: readonly Project[]): readonly ListedChange[] {
  return changes.flatMap((change) => linesOf(change, projects));
}
