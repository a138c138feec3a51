import fc from 'fast-check';
import { addressable } from '../../../src/adapters/office/marks';
import { cellsOf, cover, runsOf, shared, uniformRanges } from '../../../src/adapters/office/ranges';
import { quotedSheet, rangeA1 } from '../../../src/core/grid/a1';
import type { CellAddress, RangeAddress } from '../../../src/core/grid/cell-address';
import { contains, rangeOfCell } from '../../../src/core/grid/cell-address';

const cell = fc.record({ sheet: fc.constantFrom('甲', '乙'), row: fc.nat({ max: 60 }), column: fc.nat({ max: 12 }) });
const range: fc.Arbitrary<RangeAddress> = fc
  .record({ at: cell, rows: fc.integer({ min: 1, max: 6 }), columns: fc.integer({ min: 1, max: 6 }) })
  .map(({ at, rows, columns }) => ({ ...at, rows, columns }));

function keys(cells: readonly CellAddress[]): string[] {
  return [...new Set(cells.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`))].sort();
}

it('covers every range by some block', () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 30 }), (ranges) => {
      const blocks = cover(ranges);
      for (const at of ranges.flatMap(cellsOf)) expect(blocks.some((block) => contains(block, at))).toBe(true);
      expect(blocks.length).toBeLessThanOrEqual(ranges.length);
    }),
  );
});

it('joins neighbours into one block and leaves far ranges apart', () => {
  const form = { sheet: '甲', row: 0, column: 0, rows: 20, columns: 6 };
  const far = { ...form, row: 5000 };
  expect(cover([...cellsOf(form).map(rangeOfCell), far])).toEqual([form, far]);
});

it('cuts cells into runs that hold each of them once and no other', () => {
  fc.assert(
    fc.property(
      fc.array(
        cell.map((at) => ({ ...at, sheet: '甲' })),
        { maxLength: 60 },
      ),
      (cells) => {
        const inRuns = runsOf(cells).flatMap(cellsOf);
        expect(keys(inRuns)).toEqual(keys(cells));
        expect(inRuns).toHaveLength(keys(cells).length);
      },
    ),
  );
});

it('cuts a block into rectangles of one value each that fill it', () => {
  const matrix = fc.integer({ min: 1, max: 6 }).chain((width) =>
    fc.array(fc.array(fc.constantFrom('0%', '0.00', '@'), { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 8,
    }),
  );
  fc.assert(
    fc.property(matrix, (values) => {
      const from = { sheet: '甲', row: 3, column: 2 };
      const parts = uniformRanges(from, values);
      const cells = parts.flatMap((part) => cellsOf(part.range).map((at) => ({ at, value: part.value })));
      expect(cells).toHaveLength(values.flat().length);
      for (const { at, value } of cells) expect(values[at.row - 3]?.[at.column - 2]).toBe(value);
    }),
  );
});

it('takes one rectangle for a block of one value', () => {
  const values = [
    ['0%', '0%'],
    ['0%', '0%'],
    ['0%', '0%'],
  ];
  expect(uniformRanges({ sheet: '甲', row: 0, column: 0 }, values)).toEqual([
    { value: '0%', range: { sheet: '甲', row: 0, column: 0, rows: 3, columns: 2 } },
  ]);
});

it('finds what two ranges share, on one sheet only', () => {
  const one = { sheet: '甲', row: 0, column: 0, rows: 3, columns: 3 };
  expect(shared(one, { ...one, row: 2, column: 1 })).toEqual({ sheet: '甲', row: 2, column: 1, rows: 1, columns: 2 });
  expect(shared(one, { ...one, row: 3 })).toBeUndefined();
  expect(shared(one, { ...one, sheet: '乙' })).toBeUndefined();
});

it('keeps each address of scattered cells short enough for Excel to give back', () => {
  const sheet = "It's a long name! (2)";
  const ranges = Array.from({ length: 4000 }, (_, n) => rangeOfCell({ sheet, row: 2 * n, column: n % 40 }));
  const parts = addressable(sheet, ranges);
  for (const part of parts) {
    expect(part.map((one) => `${quotedSheet(sheet)}!${rangeA1(one)}`).join(',').length).toBeLessThanOrEqual(8192);
  }
  expect(parts.flat()).toEqual(ranges);
  expect(parts.length).toBeLessThan(20);
});
