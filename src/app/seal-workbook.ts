import { verdictOf } from '../core/findings/verdict';
import { cellLookup } from '../core/grid/lookup';
import type { Profile } from '../core/profiles/profile';
import { ok, refused, type Result } from '../core/result';
import { changesSince, type SealedChange } from '../core/seal/compare';
import { sealOf, type Seal } from '../core/seal/seal';
import { formatStored, longestReason, mostStoredCharacters, readStored } from '../core/stored/stored';
import type { Receipt, Workbook } from '../ports/workbook';
import { checkWorkbook, type CheckedWorkbook } from './check-workbook';
import type { Refusal } from './refusal';
import type { Moment } from './today';

export interface SealRequest {
  readonly now: Moment;
  /** Why it is to be sealed whatever stands in the way; no longer than `longestReason`, and it names no person. */
  readonly despite?: string | undefined;
  /** Instead of the one that the workbook keeps. */
  readonly profile?: Profile | undefined;
}

export interface SealedWorkbook {
  readonly seal: Seal;
  /** The workbook as it was sealed, with the new seal. */
  readonly checked: CheckedWorkbook;
  /** Brings the marks and the seal before it back. */
  readonly receipt: Receipt;
}

/** What stands in the way of sealing. */
export type Obstacle =
  /** There is nothing to hand in. */
  | { readonly kind: 'nothing-to-seal' }
  /** `errors` findings must be corrected or explained first; `unread` parts were not read, so nobody knows what they say. */
  | { readonly kind: 'not-ready'; readonly errors: number; readonly unread: number; readonly checked: CheckedWorkbook }
  | { readonly kind: 'reason-too-long'; readonly longest: number };

/** Why a workbook is not sealed. Nothing was written. */
export type SealRefusal = Refusal | { readonly code: 'not-sealed'; readonly obstacle: Obstacle };

function inTheWay(checked: CheckedWorkbook, despite: string | undefined): Obstacle | undefined {
  if (checked.department.projects.length === 0) return { kind: 'nothing-to-seal' };
  if (despite !== undefined && despite.length > longestReason)
    return { kind: 'reason-too-long', longest: longestReason };
  const errors = verdictOf(checked.findings).error;
  const unread = checked.unread.length;
  const isReady = errors === 0 && unread === 0;
  return isReady || despite !== undefined ? undefined : { kind: 'not-ready', errors, unread, checked };
}

/**
 * Reads the workbook afresh, checks it, and seals what it says: takes our marks off and keeps the seal with the workbook, in one plan.
 * A reason is kept only where something stood in the way.
 */
export async function sealWorkbook(
  workbook: Workbook,
  { now, despite: given, profile }: SealRequest,
): Promise<Result<SealedWorkbook, SealRefusal>> {
  const read = await checkWorkbook(workbook, profile && { profile });
  if (!read.ok) return read;
  const checked = read.value;
  const despite = given?.trim() || undefined;
  const obstacle = inTheWay(checked, despite);
  if (obstacle) return refused({ code: 'not-sealed', obstacle });
  const verdict = verdictOf(checked.findings);
  const isReady = verdict.error === 0 && checked.unread.length === 0;
  const seal = sealOf(
    { department: checked.department, lookup: cellLookup(checked.snapshot) },
    {
      ...now,
      profile: checked.profile,
      counts: { ...verdict, accepted: checked.accepted.length },
      despite: isReady ? undefined : despite,
    },
  );
  const { stored, text } = readStored(checked.snapshot.storedParts ?? []);
  const becomes = formatStored({ ...stored, seal }, text);
  if (becomes.length > mostStoredCharacters) return refused({ code: 'stored-full' });
  const applied = await workbook.apply({
    steps: [{ step: 'clear-marks' }, { step: 'stored-part', was: text, becomes }],
  });
  if (!applied.ok) return applied;
  const storedFaults = checked.storedFaults.filter(({ code }) => code !== 'stored-seal');
  return ok({ seal, checked: { ...checked, seal, storedFaults }, receipt: applied.value });
}

/** How the workbook stands to what was handed in. */
export type SealState =
  | { readonly kind: 'none' }
  | { readonly kind: 'unchanged'; readonly seal: Seal }
  | { readonly kind: 'changed'; readonly seal: Seal; readonly changes: readonly SealedChange[] };

/** Compares what was read with the seal that the workbook keeps. */
export function sealState({
  seal,
  department,
  snapshot,
}: Pick<CheckedWorkbook, 'seal' | 'department' | 'snapshot'>): SealState {
  if (!seal) return { kind: 'none' };
  const changes = changesSince(seal, { department, lookup: cellLookup(snapshot) });
  return changes.length === 0 ? { kind: 'unchanged', seal } : { kind: 'changed', seal, changes };
}
