import { cellA1, cellLabel, rangeA1 } from '../core/grid/a1';
import type { CellAddress, RangeAddress } from '../core/grid/cell-address';

/** The cell as it reads below a heading that stands for one sheet: `E11`; on any other sheet `项目2!E11`. */
export function placeOn(sheet: string | undefined, at: CellAddress): string {
  return at.sheet === sheet ? cellA1(at) : cellLabel(at);
}

/** The range with its sheet, for people: `项目1!A1:F20`. */
export function rangeLabel(range: RangeAddress): string {
  return `${range.sheet}!${rangeA1(range)}`;
}
