import type { PackedItem } from './packed-values';

/** Places in the two lists that belong together; undefined where the other list has nothing for it. */
export type Aligned = readonly [before: number | undefined, now: number | undefined];

/** Larger tables are compared place by place: nobody reads what is told of them line by line. */
const mostCells = 1_000_000;

function sameValues(one: PackedItem, other: PackedItem): number {
  const prints = new Set(one.map(({ print }) => print));
  return other.filter(({ print }) => prints.has(print)).length;
}

/** How well two items go together: 0 where they are of different roles; else the more, the more values they share. */
function affinity(one: PackedItem, other: PackedItem): number {
  return one[0].role === other[0].role ? 1 + 2 * sameValues(one, other) : 0;
}

function isSame(one: PackedItem | undefined, other: PackedItem | undefined): boolean {
  if (!one || !other || one.length !== other.length) return false;
  return one.every(({ print }, index) => other[index]?.print === print);
}

function placeByPlace(from: number, before: number, now: number): readonly Aligned[] {
  return Array.from({ length: Math.max(before, now) }, (_none, index): Aligned => [
    index < before ? from + index : undefined,
    index < now ? from + index : undefined,
  ]);
}

/** The alignment with the greatest affinity in all; items of different roles never belong together. */
function bestAlignment(before: readonly PackedItem[], now: readonly PackedItem[], from: number): readonly Aligned[] {
  const width = now.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const bestAt = (row: number, column: number): number => best[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const [one, other] = [before[row], now[column]];
      const together = one && other ? affinity(one, other) : 0;
      best[row * width + column] = Math.max(
        together > 0 ? together + bestAt(row + 1, column + 1) : 0,
        bestAt(row + 1, column),
        bestAt(row, column + 1),
      );
    }
  }
  const aligned: Aligned[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < now.length) {
    const [one, other] = [before[row], now[column]];
    const together = one && other ? affinity(one, other) : 0;
    if (together > 0 && bestAt(row, column) === together + bestAt(row + 1, column + 1)) {
      aligned.push([from + row, from + column]);
      row += 1;
      column += 1;
    } else if (one && bestAt(row, column) === bestAt(row + 1, column)) {
      aligned.push([from + row, undefined]);
      row += 1;
    } else {
      aligned.push([undefined, from + column]);
      column += 1;
    }
  }
  return aligned;
}

/** Tells which items of a seal and of the workbook as it is now belong together, in their order; those alike at both ends are left out. */
export function aligned(before: readonly PackedItem[], now: readonly PackedItem[]): readonly Aligned[] {
  let start = 0;
  while (start < before.length && isSame(before[start], now[start])) start += 1;
  let end = 0;
  const most = Math.min(before.length, now.length) - start;
  while (end < most && isSame(before[before.length - 1 - end], now[now.length - 1 - end])) end += 1;
  const [ofBefore, ofNow] = [before.slice(start, before.length - end), now.slice(start, now.length - end)];
  return ofBefore.length * ofNow.length > mostCells
    ? placeByPlace(start, ofBefore.length, ofNow.length)
    : bestAlignment(ofBefore, ofNow, start);
}
