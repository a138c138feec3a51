import { fingerprint } from '../fingerprint';
import { belongsToARow, roleOfSign, signOfRole, type SealedRole } from './sealed-roles';
import type { SealedItem, SealedValue } from './sealed-values';

/** 60 bits: it decides, so that two different projects never pass for the same. */
const wholeLength = 10;
/** 24 bits: it only locates what the whole has decided. */
const shortLength = 4;
const packedLength = 1 + shortLength;

/** One fingerprint of all values in their order. */
export function wholeFingerprint(items: readonly SealedItem[]): string {
  return fingerprint(
    items.flatMap((item) => item.flatMap(({ role, text }) => [signOfRole[role], text])),
    wholeLength,
  );
}

function packedValue({ role, text }: SealedValue): string {
  return signOfRole[role] + fingerprint([text], shortLength);
}

/** A value of a seal: its role, where this program knows it, and the fingerprint with its sign. */
export interface PackedValue {
  readonly role: SealedRole | undefined;
  readonly print: string;
}

/** What stays together, as in `SealedItem`. */
export type PackedItem = readonly [first: PackedValue, ...rest: PackedValue[]];

function packedItem([first, ...rest]: SealedItem): PackedItem {
  const one = (value: SealedValue): PackedValue => ({ role: value.role, print: packedValue(value) });
  return [one(first), ...rest.map(one)];
}

export function packedItems(items: readonly SealedItem[]): readonly PackedItem[] {
  return items.map(packedItem);
}

/** All values in their order, five signs each: the role's, and four of its fingerprint. */
export function packed(items: readonly SealedItem[]): string {
  return items.flatMap((item) => item.map(packedValue)).join('');
}

/** Whether a text can be what `packed` gives. */
export const packedPattern = new RegExp(`^(?:[\\w-]{${packedLength}})*$`, 'u');

/** The values of a seal. A role that this program does not know stands on its own. */
export function unpacked(values: string): readonly PackedItem[] {
  const items: [PackedValue, ...PackedValue[]][] = [];
  for (let start = 0; start < values.length; start += packedLength) {
    const print = values.slice(start, start + packedLength);
    const role = roleOfSign(print.charAt(0));
    const last = items.at(-1);
    if (last && role && belongsToARow(role)) last.push({ role, print });
    else items.push([{ role, print }]);
  }
  return items;
}
