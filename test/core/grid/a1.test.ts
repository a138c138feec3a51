import fc from 'fast-check';
import {
  cellA1,
  cellReference,
  columnIndex,
  columnLetters,
  parseA1,
  parseReference,
  rangeA1,
  rangeReference,
} from '../../../src/core/grid/a1';
import { lastColumnOfASheet, lastRowOfASheet } from '../../../src/core/grid/cell-address';

const rows = fc.nat(lastRowOfASheet);
const columns = fc.nat(lastColumnOfASheet);

describe('A1 text', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [lastColumnOfASheet, 'XFD'],
  ])('calls column %i %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnIndex(letters)).toBe(column);
  });

  it('is read back to the cell that it was made from', () => {
    fc.assert(
      fc.property(rows, columns, (row, column) => {
        expect(parseA1(cellA1({ row, column }))).toEqual({ row, column, rows: 1, columns: 1 });
      }),
    );
  });

  it('is read back to the range that it was made from, whatever the sheet is called', () => {
    const range = fc.record({
      sheet: fc.string({ minLength: 1, maxLength: 31 }),
      row: rows,
      column: columns,
      rows: fc.constant(1),
      columns: fc.constant(1),
    });
    fc.assert(
      fc.property(range, (one) => {
        expect(parseReference(rangeReference(one))).toEqual(one);
        expect(parseReference(`=${cellReference(one)}`)).toEqual(one);
      }),
    );
  });

  it('reads a range from either corner', () => {
    expect(parseA1('F20:A1')).toEqual(parseA1('A1:F20'));
    expect(rangeA1({ row: 0, column: 0, rows: 20, columns: 6 })).toBe('A1:F20');
  });

  it.each(['', 'A', '1', 'A1:B', 'AAAA1', '#REF!', 'A1,B2'])('reads %j as no cell', (text) => {
    expect(parseA1(text)).toBeUndefined();
  });
});
