import type { SheetSnapshot, StoredCell, StoredRow } from './snapshot';

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Whether two plain values, of objects and lists without cycles, say the same. */
export function sameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isRecord(one) || !isRecord(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && sameData(one[key], other[key]))
  );
}

function sameCell(one: StoredCell, other: StoredCell | undefined): boolean {
  return (
    one.column === other?.column &&
    (one.value === other.value || sameData(one.value, other.value)) &&
    one.numberFormat === other.numberFormat &&
    one.formula === other.formula
  );
}

function sameCells(some: readonly StoredCell[], others: readonly StoredCell[]): boolean {
  if (some.length !== others.length) return false;
  for (let place = 0; place < some.length; place += 1) {
    const cell = some[place];
    if (cell && !sameCell(cell, others[place])) return false;
  }
  return true;
}

function sameRow(one: StoredRow, other: StoredRow | undefined): boolean {
  if (one === other) return true;
  return one.row === other?.row && sameCells(one.cells, other.cells);
}

/** Whether two sheets of one name hold the same cells and merged areas; who sees them makes no difference. */
function sameContents(one: SheetSnapshot, other: SheetSnapshot): boolean {
  if (one === other) return true;
  if (one.name !== other.name || one.rows.length !== other.rows.length) return false;
  for (let place = 0; place < one.rows.length; place += 1) {
    const row = one.rows[place];
    if (row && !sameRow(row, other.rows[place])) return false;
  }
  return sameData(one.merges, other.merges);
}

/** Makes something of each sheet, in their order. */
export type OfSheets<Made> = (sheets: readonly SheetSnapshot[]) => readonly Made[];

/**
 * Makes of each sheet what `make` gives, which must depend on nothing but its name, cells and merged areas. Where these are as they
 * were at the last call, what was made then is given again. `make` is told what was made of the sheet before it changed.
 */
export function rememberedSheets<Made>(make: (sheet: SheetSnapshot, before: Made | undefined) => Made): OfSheets<Made> {
  let lately: ReadonlyMap<string, { readonly sheet: SheetSnapshot; readonly made: Made }> = new Map();
  return (sheets) => {
    const all = sheets.map((sheet) => {
      const known = lately.get(sheet.name);
      if (known && sameContents(known.sheet, sheet)) return known;
      return { sheet, made: make(sheet, known?.made) };
    });
    lately = new Map(all.map((one) => [one.sheet.name, one]));
    return all.map(({ made }) => made);
  };
}
