import fc from 'fast-check';
import { withCellsShifted, withSheetsRenamed, shiftedList } from '../../../src/adapters/xlsx/references';
import { withFuturePrefixes } from '../../../src/workbench/page/save/future-functions';
import type { Shift } from '../../../src/core/grid/shift';
import { wholeSheet } from '../../../src/core/grid/area';

const swapped = new Map([
  ['项目1', '项目 2'],
  ['It’s', '项目1'],
]);

test.each([
  ['项目1!A1+SUM(项目1!B2:C3)', `'项目 2'!A1+SUM('项目 2'!B2:C3)`],
  [`'It’s'!$A$1`, '项目1!$A$1'],
  [`"项目1!A1"&项目1!A1`, `"项目1!A1"&'项目 2'!A1`],
  [`'[其他.xlsx]项目1'!A1`, `'[其他.xlsx]项目1'!A1`],
  ['[1]项目1!A1', '[1]项目1!A1'],
  ['我的项目1!A1', '我的项目1!A1'],
  [`SUM('项目1:It’s'!A1)`, `SUM('项目 2:项目1'!A1)`],
  ['LOG10(A1)+项目1', 'LOG10(A1)+项目1'],
])('renamed sheets in %s', (before, after) => {
  expect(withSheetsRenamed(before, swapped)).toBe(after);
});

const twoRowsAboveFive: Shift = { kind: 'insert', along: 'rows', area: { ...wholeSheet, row: 4, rows: 2 } };
const columnsBAndC: Shift = { kind: 'delete', along: 'columns', area: { ...wholeSheet, column: 1, columns: 2 } };

test.each([
  ['A4+A5+$A$6', twoRowsAboveFive, 'A4+A7+$A$8'],
  ['SUM(A1:A10)', twoRowsAboveFive, 'SUM(A1:A12)'],
  ['其他!A5+甲!A5', twoRowsAboveFive, '其他!A5+甲!A7'],
  ['"A5"&LOG10(A5)', twoRowsAboveFive, '"A5"&LOG10(A7)'],
  ['$3:$7', twoRowsAboveFive, '$3:$9'],
  ['A1+B1+D1', columnsBAndC, 'A1+#REF!+B1'],
  ['$A:$D', columnsBAndC, '$A:$B'],
])('shifted cells in %s', (before, shift, after) => {
  expect(withCellsShifted(before, shift, '甲', '甲')).toBe(after);
});

test('a formula that stands on another sheet keeps what names no sheet', () => {
  expect(withCellsShifted('A5+甲!A5', twoRowsAboveFive, '甲', '乙')).toBe('A5+甲!A7');
});

test('inserting rows and deleting them again leaves every reference as it was', () => {
  const place = fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }));
  fc.assert(
    fc.property(place, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 20 }), ([one, other], row, rows) => {
      const formula = `SUM(B${Math.min(one, other)}:$C$${Math.max(one, other)})+A${one}`;
      const area = { ...wholeSheet, row, rows };
      const inserted = withCellsShifted(formula, { kind: 'insert', along: 'rows', area }, '甲', '甲');
      expect(withCellsShifted(inserted, { kind: 'delete', along: 'rows', area }, '甲', '甲')).toBe(formula);
    }),
  );
});

test('areas in a list that were deleted are gone from it', () => {
  expect(shiftedList('A1:A3 B2:C9 D1', columnsBAndC)).toBe('A1:A3 B1');
  expect(shiftedList('B2:C9', columnsBAndC)).toBeUndefined();
});

test('young functions get the prefix that files want, wherever they stand, and others none', () => {
  expect(withFuturePrefixes('=IF(XLOOKUP(A1,B:B,C:C)="IFS(",FILTER(A:A,1),SUM(1))')).toBe(
    '=IF(_xlfn.XLOOKUP(A1,B:B,C:C)="IFS(",_xlfn._xlws.FILTER(A:A,1),SUM(1))',
  );
});
