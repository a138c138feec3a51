import type { CellAddress, RangeAddress } from '../../grid/cell-address';
import { headingRowOf } from './layout';
import { blankLayouts, type LayoutName } from './layouts';

/** The classes that cells of a form may hold. */
export interface ClassChoice {
  readonly range: RangeAddress;
  readonly values: readonly string[];
}

/**
 * The class cells of one blank form, for a list to choose from: for each first-level block its own cells and those of its
 * second-level classes.
 *
 * - `at`: the form's first cell, that of its title.
 */
export function classChoices(name: LayoutName, at: CellAddress): readonly ClassChoice[] {
  const layout = blankLayouts[name];
  const { blocks, level2Columns } = layout;
  const level1Values = blocks.map(({ level1 }) => level1);
  let row = at.row + headingRowOf(layout) + 1;
  return blocks.flatMap(({ level2 }): readonly ClassChoice[] => {
    const rows = level2.reduce((sum, [, own]) => sum + own, 0);
    const inColumn = (column: number): RangeAddress => ({
      sheet: at.sheet,
      row,
      column: at.column + column,
      rows,
      columns: 1,
    });
    const choices = [
      { range: inColumn(0), values: level1Values },
      ...level2Columns.map((column) => ({ range: inColumn(column), values: level2.map(([printed]) => printed) })),
    ];
    row += rows;
    return choices;
  });
}
