import { severities, type Finding } from '../rules/finding';
import { ruleOf } from '../rules/index';

/** A finding, and those of the same cell that say less of the same fault. */
export interface Folded<Item> {
  readonly first: Item;
  readonly also: readonly Item[];
}

/** All that was folded, the one that says most first. */
export function unfolded<Item>({ first, also }: Folded<Item>): readonly Item[] {
  return [first, ...also];
}

function saysItAll(one: Finding, other: Finding): boolean {
  const isAsGrave = severities.indexOf(one.severity) <= severities.indexOf(other.severity);
  return isAsGrave && (ruleOf(one.rule).saysAlso?.includes(other.rule) ?? false);
}

/**
 * Folds the findings of one cell: those that say no more than another one stand behind it, and none hides a graver one.
 * Otherwise the order stays.
 */
export function foldFindings<Item>(
  items: readonly Item[],
  findingOf: (item: Item) => Finding,
): readonly Folded<Item>[] {
  const behind = new Map<Item, Item>();
  for (const item of items) {
    const first = items.find((other) => saysItAll(findingOf(other), findingOf(item)));
    if (first !== undefined) behind.set(item, first);
  }
  return items
    .filter((item) => !behind.has(item))
    .map((first) => ({ first, also: items.filter((item) => behind.get(item) === first) }));
}
