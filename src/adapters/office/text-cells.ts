import type { CellAddress, RangeAddress } from '../../core/grid/cell-address';
import { shifted } from '../../core/grid/shift';
import type { SheetShift } from '../../core/plans/row-steps';
import type { LoadedBlock } from './load-blocks';
import { shared } from './ranges';
import { cellBefore } from './row-steps';

/** The number format under which Excel makes a text of whatever is entered. */
export const textFormat = '@';

/**
 * Which cells are formatted as text while a plan is carried out: those that were before, and those that the plan makes so.
 * A number entered there would become a text.
 */
export class TextCells {
  /** In the order in which they were set; where there is none yet, no cell is text. */
  readonly #formats: { readonly range: RangeAddress; readonly isText: (at: CellAddress) => boolean }[] = [];

  constructor(before: readonly LoadedBlock[]) {
    for (const { range, loaded } of before) {
      const { numberFormat = [] } = loaded;
      if (!numberFormat.some((line) => line.includes(textFormat))) continue;
      const isText = (at: CellAddress): boolean =>
        numberFormat[at.row - range.row]?.[at.column - range.column] === textFormat;
      this.#formats.push({ range, isText });
    }
  }

  format(range: RangeAddress, format: string): void {
    if (format === textFormat || this.#formats.length > 0) {
      this.#formats.push({ range, isText: () => format === textFormat });
    }
  }

  /** Rows came or went; those that came are of no format that is known. */
  move({ sheet, shift }: SheetShift): void {
    const moved = this.#formats.flatMap((format) => {
      if (format.range.sheet !== sheet) return [format];
      const area = shifted(format.range, shift);
      const isText = (at: CellAddress): boolean => {
        const before = cellBefore(at.row, shift);
        return before !== undefined && format.isText({ ...at, row: before });
      };
      return area ? [{ range: { ...area, sheet }, isText }] : [];
    });
    this.#formats.splice(0, this.#formats.length, ...moved);
  }

  wipe(sheet: string): void {
    this.format({ sheet, row: 0, column: 0, rows: Infinity, columns: Infinity }, 'General');
  }

  /** Those of `cells` that are formatted as text by now. */
  among(cells: readonly CellAddress[]): CellAddress[] {
    if (this.#formats.length === 0) return [];
    const latestFirst = [...this.#formats].reverse();
    return cells.filter((at) =>
      latestFirst.find(({ range }) => shared(range, { ...at, rows: 1, columns: 1 }))?.isText(at),
    );
  }
}
