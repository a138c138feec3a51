import type { Level2 } from '../model/indicator';
import { comparable } from '../rules/comparable-text';
import type { ProjectKindId } from './kinds';
import { libraryEntries, type LibraryEntry } from './library';
import { printedClasses } from './printed-classes';

export interface LibraryFilter {
  /** `common`: those that fit every project. */
  readonly kind?: ProjectKindId | 'common' | undefined;
  /** As either layout prints it: 成本指标 stands for all costs. */
  readonly class?: Level2 | undefined;
}

/** One width and case of letters, no blanks. */
function searched(text: string): string {
  return comparable(text).toLowerCase();
}

function passes({ indicator, kind }: LibraryEntry, filter: LibraryFilter): boolean {
  if (filter.kind !== undefined && filter.kind !== (kind?.id ?? 'common')) return false;
  if (filter.class === undefined || filter.class === indicator.class) return true;
  return filter.class === printedClasses(indicator.class, 'legacy').level2;
}

/** How many of the words stand in the indicator's name; undefined where one stands in no text of the entry at all. */
function hitsInName({ indicator, kind }: LibraryEntry, words: readonly string[]): number | undefined {
  const name = searched(indicator.name);
  const others = [indicator.basis, kind?.title.zh ?? '', kind?.title.en ?? ''].map(searched);
  const missing = words.filter((word) => !name.includes(word));
  if (missing.some((word) => !others.some((text) => text.includes(word)))) return undefined;
  return words.length - missing.length;
}

/**
 * The indicators that have all the words, which blanks part, in name, basis or their kind's title, whatever the width and case of
 * letters. Those with more of them in the name come first, otherwise they keep the library's order. No words: all of the filter.
 */
export function searchLibrary(words: string, filter: LibraryFilter = {}): readonly LibraryEntry[] {
  const wanted = words
    .split(/\s+/u)
    .map(searched)
    .filter((word) => word !== '');
  return libraryEntries
    .flatMap((entry) => {
      const hits = passes(entry, filter) ? hitsInName(entry, wanted) : undefined;
      return hits === undefined ? [] : [{ entry, hits }];
    })
    .sort((one, other) => other.hits - one.hits)
    .map(({ entry }) => entry);
}
