import fc from 'fast-check';
import { rememberedSheets } from '../../../src/core/grid/same-sheets';
import type { SheetSnapshot, StoredCell } from '../../../src/core/grid/snapshot';

/** What a sheet holds at a place: a value, and what is read of it in the end beside its value. */
interface Held {
  readonly row: number;
  readonly column: number;
  readonly value: string;
  readonly format: string | undefined;
}

type Book = readonly { readonly name: string; readonly held: readonly Held[]; readonly merged: boolean }[];

const held = fc.record({
  row: fc.nat(3),
  column: fc.nat(3),
  value: fc.constantFrom('甲', '乙', '1'),
  format: fc.constantFrom(undefined, '0%', 'General'),
});
const book: fc.Arbitrary<Book> = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('一', '二', '三'),
    held: fc.uniqueArray(held, { selector: ({ row, column }) => `${row}:${column}`, maxLength: 6 }),
    merged: fc.boolean(),
  }),
  { selector: ({ name }) => name, maxLength: 3 },
);

/** The values of a sheet as they are read first: new objects each time. */
function valuesOf({ name, held: cells }: Book[number]): SheetSnapshot {
  const rows = [...new Set(cells.map(({ row }) => row))].sort();
  return {
    name,
    visibility: 'visible',
    rows: rows.map((row) => ({
      row,
      cells: cells
        .filter((cell) => cell.row === row)
        .sort((one, other) => one.column - other.column)
        .map(({ column, value }): StoredCell => ({ column, value })),
    })),
  };
}

/** The whole sheet: what gains nothing stays the very row, or the very cell, that it was among the values. */
function wholeOf(sheet: Book[number], values: SheetSnapshot): SheetSnapshot {
  const formatAt = (row: number, column: number): string | undefined =>
    sheet.held.find((cell) => cell.row === row && cell.column === column)?.format;
  const rows = values.rows.map((stored) => {
    const cells = stored.cells.map((cell) => {
      const numberFormat = formatAt(stored.row, cell.column);
      return numberFormat === undefined ? cell : { ...cell, numberFormat };
    });
    return cells.every((cell, along) => cell === stored.cells[along]) ? stored : { ...stored, cells };
  });
  const merges = [{ row: 0, column: 0, rows: 1, columns: 2 }];
  return { ...values, rows, ...(sheet.merged && { merges }) };
}

function text(sheet: SheetSnapshot): string {
  return JSON.stringify([sheet.name, sheet.rows, sheet.merges]);
}

/** How a book is read: as the adapters do, or without ever having been asked about the values. */
const way = fc.constantFrom('values first', 'values first', 'values first', 'values alone', 'whole alone');

/** What happens to a book before it is read the next time: mostly one cell changes, in its value or in what is read of it in the end. */
const change = fc.oneof(
  { weight: 6, arbitrary: fc.record({ sheet: fc.nat(2), cell: fc.nat(5), format: held.map(({ format }) => format) }) },
  { weight: 2, arbitrary: fc.record({ sheet: fc.nat(2), cell: fc.nat(5), value: fc.constantFrom('甲', '丙') }) },
  { weight: 1, arbitrary: fc.record({ book }) },
  { weight: 1, arbitrary: fc.constant({}) },
);

function changed(before: Book, by: object): Book {
  if ('book' in by) return by.book as Book;
  const { sheet: chosen, cell, ...part } = by as { readonly sheet?: number; readonly cell?: number };
  return before.map((sheet, place) =>
    place === chosen
      ? { ...sheet, held: sheet.held.map((one, along) => (along === cell ? { ...one, ...part } : one)) }
      : sheet,
  );
}

test('what is remembered of sheets is what would be made of them now', () => {
  const reads = fc.array(fc.record({ change, way }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(book, reads, (first, all) => {
      const { ofValues, ofWhole } = rememberedSheets(text, text);
      let sheets = first;
      for (const { change: by, way: how } of all) {
        sheets = changed(sheets, by);
        const values = sheets.map(valuesOf);
        const whole = sheets.map((sheet, place) => wholeOf(sheet, values[place] ?? valuesOf(sheet)));
        if (how !== 'whole alone') expect(ofValues(values)).toEqual(values.map(text));
        if (how !== 'values alone') expect(ofWhole(whole)).toEqual(whole.map(text));
      }
    }),
    { numRuns: 1000 },
  );
});

test('nothing is made of a sheet that is as it was, nor of its values', () => {
  const sheet = {
    name: '一',
    held: [
      { row: 0, column: 0, value: '甲', format: '0%' },
      { row: 1, column: 1, value: '乙', format: undefined },
    ],
    merged: true,
  };
  const make = jest.fn(text);
  const { ofValues, ofWhole } = rememberedSheets(make, make);
  for (const read of [sheet, sheet, { ...sheet, held: [...sheet.held] }]) {
    const values = valuesOf(read);
    ofValues([values]);
    ofWhole([wholeOf(read, values)]);
  }
  expect(make).toHaveBeenCalledTimes(2);
  const values = valuesOf(sheet);
  ofValues([values]);
  const reformatted = sheet.held.map((cell) => ({ ...cell, format: 'General' }));
  ofWhole([wholeOf({ ...sheet, held: reformatted }, values)]);
  expect(make).toHaveBeenCalledTimes(3);
});
