import { cellLabel } from '../grid/a1';
import type { CellAddress } from '../grid/cell-address';
import { aligned } from './align';
import { packedItems, unpacked, type PackedItem, type PackedValue } from './packed-values';
import { sourceRoles, type SealedRole } from './sealed-roles';
import type { SealedItem } from './sealed-values';

/** A value that is not as it was sealed. One that is gone has no cell any more. */
export type ValueChange =
  | { readonly kind: 'changed' | 'added'; readonly role: SealedRole; readonly at: CellAddress }
  /** The role is undefined where a newer program sealed what this one does not know. */
  | { readonly kind: 'removed'; readonly role: SealedRole | undefined };

/** The values of one item that is still there. */
function changesWithin(before: PackedItem, now: PackedItem, item: SealedItem): readonly ValueChange[] {
  const byRole = new Map(before.map((value) => [value.role, value]));
  const present = new Set(now.map(({ role }) => role));
  const isOther = ({ role, print }: PackedValue): boolean => byRole.get(role)?.print !== print;
  const here = item.flatMap(({ role, at }, index): readonly ValueChange[] => {
    const packed = now[index];
    if (!packed || !isOther(packed)) return [];
    return [{ kind: byRole.has(role) ? 'changed' : 'added', role, at }];
  });
  const gone = before.filter(({ role }) => !present.has(role));
  return [...here, ...gone.map(({ role }): ValueChange => ({ kind: 'removed', role }))];
}

const ofSources: ReadonlySet<SealedRole | undefined> = new Set<SealedRole | undefined>(sourceRoles);

/** What was read out of a changed use of funds is told with it; and a cell that holds several values is told once. */
function eachCellOnce(changes: readonly ValueChange[]): readonly ValueChange[] {
  const isUsageChanged = changes.some(({ role }) => role === 'usage');
  const told = new Set<string>();
  return changes.filter((change) => {
    if (isUsageChanged && ofSources.has(change.role)) return false;
    if (change.kind === 'removed') return true;
    const cell = cellLabel(change.at);
    if (told.has(cell)) return false;
    told.add(cell);
    return true;
  });
}

/** Which values are no longer as they were sealed, in the order of the values; a row that is new or gone is told once, by its name. */
export function valueChanges(sealed: string, items: readonly SealedItem[]): readonly ValueChange[] {
  const [before, now] = [unpacked(sealed), packedItems(items)];
  const changes = aligned(before, now).flatMap(([old, current]): readonly ValueChange[] => {
    const one = old === undefined ? undefined : before[old];
    const [other, item] = current === undefined ? [] : [now[current], items[current]];
    if (one && other && item && one[0].role === other[0].role) return changesWithin(one, other, item);
    return [
      ...(one ? [{ kind: 'removed', role: one[0].role } as const] : []),
      ...(item ? [{ kind: 'added', role: item[0].role, at: item[0].at } as const] : []),
    ];
  });
  return eachCellOnce(changes);
}
