import fc from 'fast-check';
import type { Area } from '../../../../src/core/grid/area';
import {
  areaA1,
  cellCount,
  intersection,
  isInside,
  parseArea,
  wholeSheet,
  without,
} from '../../../../src/core/grid/area';
import {
  addressOf,
  fixedAddressOf,
  parseSheetReference,
  splitAddresses,
} from '../../../../src/workbench/excel-host/model/sheet-reference';
import type { Shift } from '../../../../src/core/grid/shift';
import { shifted } from '../../../../src/core/grid/shift';

const size = fc.integer({ min: 1, max: 12 });
const place = fc.integer({ min: 0, max: 40 });
const area: fc.Arbitrary<Area> = fc.record({ row: place, column: place, rows: size, columns: size });
const sheetName = fc.stringMatching(/^[^\\/?*[\]:']{1,12}$/u);

test('an address is read back as the area that it was written for', () => {
  fc.assert(
    fc.property(sheetName, area, (sheet, written) => {
      expect(parseSheetReference(addressOf(sheet, written))).toEqual({ sheet, area: written });
      expect(parseSheetReference(`=${fixedAddressOf(sheet, written)}`)).toEqual({ sheet, area: written });
    }),
  );
});

test.each([
  ['A:C', { row: 0, column: 0, rows: 1_048_576, columns: 3 }],
  ['2:5', { row: 1, column: 0, rows: 4, columns: 16_384 }],
  ['$B$3', { row: 2, column: 1, rows: 1, columns: 1 }],
  ['C4:B2', { row: 1, column: 1, rows: 3, columns: 2 }],
])('%s is read', (text, expected) => {
  expect(parseArea(text)).toEqual(expected);
});

test.each(['', 'A0', 'XFE1', 'A1048577', 'A1:', 'R1C1', 'A1,B2', '1'])('%s is no address', (text) => {
  expect(parseArea(text)).toBeUndefined();
});

test('the whole sheet reads as all its rows', () => {
  expect(areaA1(wholeSheet)).toBe('1:1048576');
});

test('a list is cut at commas outside quotes', () => {
  expect(splitAddresses("A1,'a,b'!B2; C3:D4")).toEqual(['A1', "'a,b'!B2", 'C3:D4']);
});

test('what is left without a hole has the cells outside the hole, each once', () => {
  fc.assert(
    fc.property(area, area, (whole, hole) => {
      const parts = without(whole, hole);
      const cut = intersection(whole, hole);
      const left = parts.reduce((sum, part) => sum + cellCount(part), 0);
      expect(left).toBe(cellCount(whole) - (cut ? cellCount(cut) : 0));
      expect(parts.every((part) => isInside(part, whole) && !intersection(part, hole))).toBe(true);
    }),
  );
});

const along = fc.constantFrom('rows' as const, 'columns' as const);

/** A shift of whole rows or columns. */
function wholeShift(kind: Shift['kind'], direction: Shift['along'], at: number, count: number): Shift {
  const cells = direction === 'rows' ? { row: at, rows: count } : { column: at, columns: count };
  return { kind, along: direction, area: { ...wholeSheet, ...cells } };
}

test('deleting what was inserted brings every area back', () => {
  fc.assert(
    fc.property(area, along, place, size, (before, direction, at, count) => {
      const pushed = shifted(before, wholeShift('insert', direction, at, count));
      expect(pushed && shifted(pushed, wholeShift('delete', direction, at, count))).toEqual(before);
    }),
  );
});

test('an area keeps its size when rows are inserted outside it', () => {
  fc.assert(
    fc.property(area, place, size, (before, at, count) => {
      fc.pre(at <= before.row || at >= before.row + before.rows);
      const after = shifted(before, wholeShift('insert', 'rows', at, count));
      expect(after?.rows).toBe(before.rows);
      expect(after?.row).toBe(at <= before.row ? before.row + count : before.row);
    }),
  );
});

test('an area is gone when all its cells are deleted, and else loses just those', () => {
  fc.assert(
    fc.property(area, along, place, size, (before, direction, at, count) => {
      const shift = wholeShift('delete', direction, at, count);
      const lost = intersection(before, shift.area);
      const left = cellCount(before) - (lost ? cellCount(lost) : 0);
      const after = shifted(before, shift);
      expect(after ? cellCount(after) : 0).toBe(left);
    }),
  );
});

test('cells pushed in beside an area leave it where it is', () => {
  const beside: Shift = { kind: 'insert', along: 'rows', area: { row: 0, column: 5, rows: 2, columns: 1 } };
  const partly: Shift = { kind: 'insert', along: 'rows', area: { row: 0, column: 1, rows: 2, columns: 1 } };
  const still = { row: 3, column: 0, rows: 2, columns: 2 };
  expect([shifted(still, beside), shifted(still, partly)]).toEqual([still, still]);
});
