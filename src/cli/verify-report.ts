import type { CheckedWorkbook } from '../app/check-workbook';
import type { SealState } from '../app/seal-workbook';
import { sealedAt, saySealedChange } from '../app/words/seal';
import { saySealedRole } from '../app/words/sealed-roles';
import { cellA1 } from '../core/grid/a1';
import type { Language } from '../core/language';
import { listedChanges, type ListedChange, type ListedKind } from '../core/seal/listed-changes';
import type { Seal } from '../core/seal/seal';
import type { SealedRole } from '../core/seal/sealed-roles';
import type { ErrorReport } from './check-report';

/** The shape that `verify --format json` prints, see docs/formats.md: a promise to other programs, changed only by adding to it. */
export interface VerifyReport {
  readonly file: string;
  readonly department: string | null;
  /** Null where the file could not be read. */
  readonly state: 'unchanged' | 'changed' | 'not-sealed' | null;
  readonly seal: SealReport | null;
  readonly changes: readonly ChangeReport[];
  readonly error: ErrorReport | null;
}

export interface SealReport {
  /** `2026-11-26 15:02`, where it was sealed. */
  readonly at: string;
  readonly profile: string;
  readonly projects: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly accepted: number;
  readonly despite: string | null;
}

export interface ChangeReport {
  readonly kind: ListedKind;
  /** Null for what stands outside the forms, and where the form names none. */
  readonly project: string | null;
  readonly code: string | null;
  /** What the value is, as a name for programs and in words; null for whole projects. */
  readonly role: SealedRole | null;
  readonly what: string | null;
  /** Where it stands now; null for what is gone. */
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
}

function sealReport(seal: Seal): SealReport {
  const { profile, projects, counts, despite } = seal;
  return {
    at: sealedAt(seal),
    profile: profile.id,
    projects: projects.length,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    accepted: counts.accepted,
    despite: despite ?? null,
  };
}

function changeReport(change: ListedChange, language: Language): ChangeReport {
  const { kind, project, role, at } = change;
  const isOfValue = kind === 'value-changed' || kind === 'value-added' || kind === 'value-removed';
  return {
    kind,
    project: project?.name || null,
    code: project?.code || null,
    role: role ?? null,
    what: isOfValue ? saySealedRole(role, language) : null,
    sheet: at?.sheet ?? null,
    cell: at ? cellA1(at) : null,
    message: saySealedChange(change, language),
  };
}

/** How a workbook that could be read stands to its seal. */
export function verifyReport(
  file: string,
  { department }: CheckedWorkbook,
  state: SealState,
  language: Language,
): VerifyReport {
  const changes = state.kind === 'changed' ? listedChanges(state.changes, department.projects) : [];
  return {
    file,
    department: department.name?.value ?? null,
    state: state.kind === 'none' ? 'not-sealed' : state.kind,
    seal: state.kind === 'none' ? null : sealReport(state.seal),
    changes: changes.map((change) => changeReport(change, language)),
    error: null,
  };
}

/** The report on a file that could not be read. */
export function verifyRefusal(file: string, error: ErrorReport): VerifyReport {
  return { file, department: null, state: null, seal: null, changes: [], error };
}
