import fc from 'fast-check';
import { rectanglesOf } from '../../../src/adapters/xlsx/area';

const sizes = { rows: 6, columns: 6 };
const grid = fc.array(fc.constantFrom(0, 1, 2), { minLength: 36, maxLength: 36 });

function placed(values: readonly number[]) {
  return values
    .map((value, index) => ({ row: Math.floor(index / sizes.columns), column: index % sizes.columns, value }))
    .filter(({ value }) => value > 0);
}

describe('covering cells with rectangles', () => {
  it('covers each cell once, by a rectangle of its value, and no other cell', () => {
    fc.assert(
      fc.property(grid, (values) => {
        const painted = Array.from(values, () => 0);
        for (const { area, value } of rectanglesOf(placed(values))) {
          for (let row = area.row; row < area.row + area.rows; row += 1) {
            for (let column = area.column; column < area.column + area.columns; column += 1) {
              expect(painted[row * sizes.columns + column]).toBe(0);
              painted[row * sizes.columns + column] = value;
            }
          }
        }
        expect(painted).toEqual(values);
      }),
    );
  });

  it('covers a block of one value by one rectangle', () => {
    const block = placed(Array.from({ length: 36 }, () => 1));
    expect(rectanglesOf(block)).toEqual([{ area: { row: 0, column: 0, rows: 6, columns: 6 }, value: 1 }]);
  });
});
