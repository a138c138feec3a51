import { rememberedOf } from '../remembered';

/** How much two texts' pairs of characters have in common, common / all, for one to count as a copy of the other. */
export const likeness = 0.85;

/** A text's pairs of characters, each once, in ascending order. */
type Pairs = Uint32Array;

const codesInAPlane = 0x10000;

function pairAt(text: string, index: number): number {
  return text.charCodeAt(index) * codesInAPlane + text.charCodeAt(index + 1);
}

function pairsOf(text: string): Pairs {
  const pairs = new Uint32Array(Math.max(0, text.length - 1));
  for (let index = 0; index < pairs.length; index += 1) pairs[index] = pairAt(text, index);
  pairs.sort();
  let kept = 0;
  for (let index = 0; index < pairs.length; index += 1) {
    const pair = pairs[index] ?? 0;
    if (index > 0 && pair === pairs[kept - 1]) continue;
    pairs[kept] = pair;
    kept += 1;
  }
  return pairs.subarray(0, kept);
}

/** Whether both have enough in common. With `apart` pairs in only one of them, common / all is (total − apart) / (total + apart). */
function alike(one: Pairs, other: Pairs): boolean {
  const total = one.length + other.length;
  const mostApart = (total * (1 - likeness)) / (1 + likeness);
  let common = 0;
  let left = 0;
  let right = 0;
  while (left < one.length && right < other.length) {
    const difference = (one[left] ?? 0) - (other[right] ?? 0);
    if (difference === 0) common += 1;
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
    if (left + right - 2 * common > mostApart) return false;
  }
  return total - 2 * common <= mostApart;
}

/** Mixes a number's bits, so that neighbours fall far apart. */
function mixed(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A power of two, for the hashes' lowest bits to choose one. */
const bins = 16;
const highest = 0xffff_ffff;

/**
 * For each bin the smallest hash of the pairs that fall into it. Two texts agree in a bin about as often as they share their pairs:
 * the sketch of a set that is known as one-permutation min-hashing.
 */
function sketchOf(text: string): Uint32Array {
  const smallest = new Uint32Array(bins).fill(highest);
  for (let index = 0; index + 1 < text.length; index += 1) {
    const hash = mixed(pairAt(text, index));
    const bin = hash & (bins - 1);
    if (hash < (smallest[bin] ?? 0)) smallest[bin] = hash;
  }
  return smallest;
}

/** Bins by threes. Texts that agree in all three of one band are compared: nearly all copies do so in some band, few others. */
const bands: readonly (readonly [number, number, number])[] = Array.from({ length: 7 }, (_, band) => [
  (band * 3) % bins,
  (band * 3 + 1) % bins,
  (band * 3 + 2) % bins,
]);
/** A new text is compared with so many others of its bucket, the latest ones; those known to be alike need no second look. */
const comparisonsInABucket = 3;

interface Groups {
  /** The first text of the group to which a text belongs. */
  root(text: number): number;
  join(one: number, other: number): void;
}

function separateGroups(count: number): Groups {
  const parents = Array.from({ length: count }, (_, text) => text);
  const parentOf = (text: number): number => parents[text] ?? text;
  const root = (text: number): number => {
    let top = text;
    while (parentOf(top) !== top) {
      parents[top] = parentOf(parentOf(top));
      top = parentOf(top);
    }
    return top;
  };
  const join = (one: number, other: number): void => {
    const [first, second] = [root(one), root(other)];
    parents[Math.max(first, second)] = Math.min(first, second);
  };
  return { root, join };
}

function bandOf(sketch: Uint32Array, [one, two, three]: (typeof bands)[number]): number {
  return mixed((sketch[one] ?? 0) ^ mixed((sketch[two] ?? 0) ^ mixed(sketch[three] ?? 0)));
}

/** A text with what copies of it would have in common with it: a number for each band. Made once, it can be compared many times. */
export interface SketchedText {
  readonly text: string;
  readonly bands: readonly number[];
}

const pairsOfSketched = rememberedOf(({ text }: SketchedText) => pairsOf(text));

export function sketched(text: string): SketchedText {
  const sketch = sketchOf(text);
  return { text, bands: bands.map((band) => bandOf(sketch, band)) };
}

/** Pairs of texts worth comparing: each text with some of those before it that agree in a band. Their number grows with the texts. */
function* candidates(texts: readonly SketchedText[]): Iterable<readonly [one: number, other: number]> {
  const buckets = bands.map(() => new Map<number, number[]>());
  /** By text, the latest one that it was given out with: two texts may agree in several bands. */
  const givenWith = new Int32Array(texts.length).fill(-1);
  for (const [text, own] of texts.entries()) {
    for (const [index, key] of own.bands.entries()) {
      const bucket = buckets[index]?.get(key);
      if (!bucket) {
        buckets[index]?.set(key, [text]);
        continue;
      }
      for (const other of bucket) {
        if (givenWith[other] !== text) yield [other, text];
        givenWith[other] = text;
      }
      if (bucket.length >= comparisonsInABucket) bucket.shift();
      bucket.push(text);
    }
  }
}

/**
 * The places in `texts` of those that are copies of each other but for a few characters, group by group, each in order. Texts that
 * stand alone are left out. The cost grows with the texts, not with their pairs.
 */
export function copiesAmong(texts: readonly SketchedText[]): readonly (readonly number[])[] {
  const groups = separateGroups(texts.length);
  for (const [one, other] of candidates(texts)) {
    if (groups.root(one) === groups.root(other)) continue;
    const [first, second] = [texts[one], texts[other]];
    if (first && second && alike(pairsOfSketched(first), pairsOfSketched(second))) groups.join(one, other);
  }
  const members = new Map<number, number[]>();
  for (const text of texts.keys()) {
    const root = groups.root(text);
    const group = members.get(root);
    if (group) group.push(text);
    else members.set(root, [text]);
  }
  return [...members.values()].filter((group) => group.length > 1);
}
