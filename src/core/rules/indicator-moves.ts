import type { CellAddress } from '../grid/cell-address';
import type { Indicator } from '../model/indicator';
import type { Project } from '../model/project';
import { categoryOf, misplacedContent } from './content-category';
import type { Category } from './lexicon/class-words';
import type { CellEdit } from './repair';

/** An indicator whose name is about another class than the one that it stands under, by `word`. */
export interface Misplaced {
  readonly indicator: Indicator;
  readonly own: Category;
  readonly category: Category;
  readonly word: string;
}

export function misplacedIn({ indicators }: Project): readonly Misplaced[] {
  return indicators.flatMap((indicator): readonly Misplaced[] => {
    const found = misplacedContent(indicator);
    return found ? [{ indicator, ...found }] : [];
  });
}

/** An indicator's own cells, without those of its classes. */
function cellsOf({ name, description, value, basis, unit, operator }: Indicator): readonly CellAddress[] {
  return [name, description, value, basis, unit, operator].flatMap((cell) => (cell ? [cell.at] : []));
}

function inRow(cell: CellAddress, row: number): CellAddress {
  return { ...cell, row };
}

/** Both rows' contents, each in the other's row. */
function exchange(one: Indicator, other: Indicator): readonly CellEdit[] {
  const [here, there] = [one.name.at.row, other.name.at.row];
  return cellsOf(one).flatMap((cell) => [
    { at: inRow(cell, there), contentOf: inRow(cell, here) },
    { at: inRow(cell, here), contentOf: inRow(cell, there) },
  ]);
}

function moveTo(indicator: Indicator, row: number): readonly CellEdit[] {
  return cellsOf(indicator).flatMap((cell) => [
    { at: inRow(cell, row), contentOf: cell },
    { at: cell, value: '' },
  ]);
}

/** The row of the class's label where no indicator stands in it. */
function emptyRowOf(category: Category, { blocks, indicators }: Project): number | undefined {
  const taken = new Set(indicators.map(({ name }) => name.at.row));
  const labels = blocks.flatMap(({ level2 }) => level2);
  return labels.find((label) => categoryOf(label.class) === category && !taken.has(label.at.row))?.at.row;
}

/**
 * How each misplaced indicator of a project comes to its class: two that stand in each other's class change places; one whose class
 * has an empty row moves there, where another stays in the class that it leaves. No entry where neither is so, or more than one would do.
 */
export function indicatorMoves(
  project: Project,
  misplaced: readonly Misplaced[],
): ReadonlyMap<Indicator, readonly CellEdit[]> {
  const moves = new Map<Indicator, readonly CellEdit[]>();
  for (const one of misplaced) {
    const partners = misplaced.filter(({ own, category }) => own === one.category && category === one.own);
    const rivals = misplaced.filter(({ own, category }) => own === one.own && category === one.category);
    const [partner] = partners;
    const row = emptyRowOf(one.category, project);
    if (partner && partners.length === 1 && rivals.length === 1) {
      const [first, second] = inOrder(one.indicator, partner.indicator);
      moves.set(one.indicator, exchange(first, second));
    } else if (!partner && row !== undefined && isOnlyOneFor(one, misplaced) && leavesAnother(one.indicator, project)) {
      moves.set(one.indicator, moveTo(one.indicator, row));
    }
  }
  return moves;
}

/** A class that would be left without an indicator is worse than one with a wrong one. */
function leavesAnother({ name, level2 }: Indicator, { indicators }: Project): boolean {
  return indicators.some((other) => other.name !== name && other.level2?.class === level2?.class);
}

/** The upper one first, so that both findings propose the very same. */
function inOrder(one: Indicator, other: Indicator): readonly [Indicator, Indicator] {
  return one.name.at.row < other.name.at.row ? [one, other] : [other, one];
}

function isOnlyOneFor({ category }: Misplaced, misplaced: readonly Misplaced[]): boolean {
  return misplaced.filter((other) => other.category === category).length === 1;
}
