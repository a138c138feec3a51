import { repairsOf, type CellChange } from '../core/fixes/cell-changes';
import { cellLabel } from '../core/grid/a1';
import { byPlace } from '../core/grid/cell-address';
import { cellLookup } from '../core/grid/lookup';
import { patchedSnapshot } from '../core/grid/patched-snapshot';
import type { Snapshot } from '../core/grid/snapshot';
import type { Finding } from '../core/rules/finding';
import { judged, type CheckedWorkbook } from './check-workbook';

export interface ProposedRepairs {
  readonly changes: readonly CellChange[];
  /** How many findings they mend. */
  readonly mended: number;
  /** What a check would find then. */
  readonly left: readonly Finding[];
}

/** A repair may bring to light what another of the kind mends, in the same cell; this many times at most. */
const mostRounds = 5;

/** The cells before the first of several changes and after the last. */
function joined(earlier: readonly CellChange[], later: readonly CellChange[]): readonly CellChange[] {
  const changes = new Map(earlier.map((change) => [cellLabel(change.at), change]));
  for (const change of later) {
    const before = changes.get(cellLabel(change.at))?.before ?? change.before;
    changes.set(cellLabel(change.at), { ...change, before });
  }
  return [...changes.values()].filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}

/** By the order of the sheets, then of rows and columns. */
function inOrder(changes: readonly CellChange[], { sheets }: Snapshot): readonly CellChange[] {
  const places = new Map(sheets.map(({ name }, place) => [name, place]));
  const placeOf = ({ at }: CellChange): number => places.get(at.sheet) ?? sheets.length;
  return [...changes].sort((one, other) => placeOf(one) - placeOf(other) || byPlace(one.at, other.at));
}

function withChanges(snapshot: Snapshot, changes: readonly CellChange[]): Snapshot {
  return patchedSnapshot(
    snapshot,
    changes.map(({ at, after }) => ({ at, ...after })),
  );
}

/** What the repairs of the wanted findings make of the workbook's cells, until none of them is left. Writes nothing. */
export function proposeRepairs(
  {
    snapshot,
    findings,
    profile,
    hiddenSheets,
  }: Pick<CheckedWorkbook, 'snapshot' | 'findings' | 'profile' | 'hiddenSheets'>,
  isWanted: (finding: Finding) => boolean,
): ProposedRepairs {
  let changes: readonly CellChange[] = [];
  let mended = 0;
  let now: Pick<CheckedWorkbook, 'snapshot' | 'findings'> = { snapshot, findings };
  for (let round = 0; round < mostRounds; round += 1) {
    const repairs = repairsOf(now.findings.filter(isWanted), cellLookup(now.snapshot));
    if (repairs.changes.length === 0) break;
    changes = joined(changes, repairs.changes);
    mended += repairs.mended.length;
    now = judged(withChanges(now.snapshot, repairs.changes), { profile, hiddenSheets });
  }
  return { changes: inOrder(changes, snapshot), mended, left: now.findings };
}
