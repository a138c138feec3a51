import { packedItems, unpacked, type PackedItem } from './packed-values';
import type { SealedProject } from './seal';
import type { SealedItem } from './sealed-values';

/** A project as it is now. */
export interface CurrentProject {
  readonly code: string;
  readonly name: string;
  readonly whole: string;
  readonly items: readonly SealedItem[];
}

/** For each project as it is now its place in the seal; undefined for one that was not sealed. */
export type Matches = readonly (number | undefined)[];

/** Values that so many projects share tell none of them from the others. */
const mostOwners = 8;

interface Matching {
  readonly sealed: readonly SealedProject[];
  readonly current: readonly CurrentProject[];
  readonly places: (number | undefined)[];
  readonly free: Set<number>;
}

/** Pairs those of the same key that are not paired yet, in their order. Blank keys pair nothing. */
function matchBy(
  { sealed, current, places, free }: Matching,
  keyOf: (one: Omit<SealedProject, 'values'>) => string,
): void {
  const waiting = new Map<string, number[]>();
  for (const place of free) {
    const project = sealed[place];
    const key = project ? keyOf(project) : '';
    if (key !== '') waiting.set(key, [...(waiting.get(key) ?? []), place]);
  }
  current.forEach((project, index) => {
    if (places[index] !== undefined) return;
    const place = waiting.get(keyOf(project))?.shift();
    if (place === undefined) return;
    places[index] = place;
    free.delete(place);
  });
}

function printsOf(items: readonly PackedItem[]): readonly string[] {
  return items.flatMap((item) => item.map(({ print }) => print));
}

/** Pairs those that share at least half of their telling values: one whose name and code have both been written anew. */
function matchByValues({ sealed, current, places, free }: Matching): void {
  const owners = new Map<string, number[]>();
  for (const place of free) {
    const prints = new Set(printsOf(unpacked(sealed[place]?.values ?? '')));
    for (const print of prints) owners.set(print, [...(owners.get(print) ?? []), place]);
  }
  current.forEach(({ items }, index) => {
    if (places[index] !== undefined) return;
    const prints = [...new Set(printsOf(packedItems(items)))];
    const shared = new Map<number, number>();
    let telling = 0;
    for (const print of prints) {
      const known = owners.get(print) ?? [];
      if (known.length > mostOwners) continue;
      telling += 1;
      for (const place of known) if (free.has(place)) shared.set(place, (shared.get(place) ?? 0) + 1);
    }
    const [best] = [...shared].sort(([, one], [, other]) => other - one);
    if (!best || best[1] * 2 < telling) return;
    places[index] = best[0];
    free.delete(best[0]);
  });
}

/** Finds each project again: unchanged, else by its code, else by its name, else by what its form says. */
export function matchProjects(sealed: readonly SealedProject[], current: readonly CurrentProject[]): Matches {
  const matching: Matching = {
    sealed,
    current,
    places: current.map(() => undefined),
    free: new Set(sealed.keys()),
  };
  matchBy(matching, ({ whole }) => whole);
  matchBy(matching, ({ code }) => code);
  matchBy(matching, ({ name }) => name);
  matchByValues(matching);
  return matching.places;
}

/** The places in `matches` that are no part of its longest rising run: the fewest projects that have to move for the order to change so. */
export function movedProjects(matches: Matches): readonly number[] {
  const paired = matches.flatMap((place, index) => (place === undefined ? [] : [{ place, index }]));
  const lengths: number[] = [];
  const previous: number[] = [];
  let last = -1;
  paired.forEach(({ place }, here) => {
    let [length, before] = [1, -1];
    for (let earlier = 0; earlier < here; earlier += 1) {
      const longer = (lengths[earlier] ?? 0) + 1;
      if ((paired[earlier]?.place ?? 0) < place && longer > length) [length, before] = [longer, earlier];
    }
    lengths.push(length);
    previous.push(before);
    if (last < 0 || length > (lengths[last] ?? 0)) last = here;
  });
  const stays = new Set<number>();
  for (let here = last; here >= 0; here = previous[here] ?? -1) stays.add(here);
  return paired.flatMap(({ index }, here) => (stays.has(here) ? [] : [index]));
}
