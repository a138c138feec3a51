import { sameData } from '../same-data';
import type { SheetSnapshot, StoredCell, StoredRow } from './snapshot';

function sameCell(one: StoredCell, other: StoredCell): boolean {
  return (
    one.column === other.column &&
    (one.value === other.value || sameData(one.value, other.value)) &&
    one.numberFormat === other.numberFormat &&
    one.formula === other.formula
  );
}

function sameCells(some: readonly StoredCell[], others: readonly StoredCell[]): boolean {
  if (some.length !== others.length) return false;
  for (let place = 0; place < some.length; place += 1) {
    const one = some[place];
    const other = others[place];
    if (!one || !other || !sameCell(one, other)) return false;
  }
  return true;
}

/** Loops rather than callbacks: after every edit each cell of the workbook passes here. */
function sameRows(some: readonly StoredRow[], others: readonly StoredRow[]): boolean {
  if (some.length !== others.length) return false;
  for (let place = 0; place < some.length; place += 1) {
    const one = some[place];
    const other = others[place];
    if (!one || !other) return false;
    if (one !== other && (one.row !== other.row || !sameCells(one.cells, other.cells))) return false;
  }
  return true;
}

/** Whether two sheets of one name hold the same cells and merged areas; who sees them makes no difference. */
function sameContents(one: SheetSnapshot, other: SheetSnapshot): boolean {
  if (one === other) return true;
  return one.name === other.name && sameRows(one.rows, other.rows) && sameData(one.merges, other.merges);
}

/** A sheet as its values were read, and as it was read in the end: rows and cells that gained nothing meanwhile are the very same. */
interface InTwoSteps {
  readonly values: SheetSnapshot;
  readonly whole: SheetSnapshot;
}

/** A row as its values were read, and as it was read in the end. */
interface RowInTwoSteps {
  readonly values: StoredRow | undefined;
  readonly whole: StoredRow;
}

/** Only cells that are no longer the very ones of their values are looked at. */
function sameRowInTheEnd(one: RowInTwoSteps, other: RowInTwoSteps): boolean {
  if (one.whole === one.values && other.whole === other.values) return true;
  const { cells } = one.whole;
  const { cells: otherCells } = other.whole;
  if (one.whole.row !== other.whole.row || cells.length !== otherCells.length) return false;
  return cells.every((cell, along) => {
    const otherCell = otherCells[along];
    const isAsItWas = cell === one.values?.cells[along] && otherCell === other.values?.cells[along];
    return isAsItWas || (otherCell !== undefined && sameCell(cell, otherCell));
  });
}

/** Whether two sheets whose values are the same are the same in the end. */
function sameInTheEnd(one: InTwoSteps, other: InTwoSteps): boolean {
  if (one.whole.rows.length !== other.whole.rows.length) return false;
  for (let place = 0; place < one.whole.rows.length; place += 1) {
    const whole = one.whole.rows[place];
    const otherWhole = other.whole.rows[place];
    if (!whole || !otherWhole) return false;
    const [values, otherValues] = [one.values.rows[place], other.values.rows[place]];
    if (!sameRowInTheEnd({ values, whole }, { values: otherValues, whole: otherWhole })) return false;
  }
  return sameData(one.whole.merges, other.whole.merges);
}

/** Makes something of each sheet, in their order. */
export type OfSheets<Made> = (sheets: readonly SheetSnapshot[]) => readonly Made[];

export interface RememberedSheets<OfValues, Made> {
  /** Of sheets of which only the values are known. */
  readonly ofValues: OfSheets<OfValues>;
  /** Of the same sheets, once all is known that is wanted of them. */
  readonly ofWhole: OfSheets<Made>;
}

/**
 * Remembers what was made of sheets that are read again and again, each time the values first and then the whole. What is made must depend
 * on nothing but a sheet's name, cells and merged areas; where these are as they were the last time, what was made then is given again.
 * `makeOfWhole` is told what was made of the sheet before it changed.
 *
 * Every cell is compared once: where the values are as they were, the whole can differ only in what is not the very row or cell of
 * its values.
 */
export function rememberedSheets<OfValues, Made>(
  makeOfValues: (sheet: SheetSnapshot) => OfValues,
  makeOfWhole: (sheet: SheetSnapshot, before: Made | undefined) => Made,
): RememberedSheets<OfValues, Made> {
  let values: ReadonlyMap<string, { readonly sheet: SheetSnapshot; readonly made: OfValues }> = new Map();
  let wholes: ReadonlyMap<string, Read & { readonly made: Made }> = new Map();
  /** The values that are the same as those before them, by name. */
  let sameValues: ReadonlyMap<string, SheetSnapshot> = new Map();

  return {
    ofValues: (sheets) => {
      const same = new Map<string, SheetSnapshot>();
      const all = sheets.map((sheet) => {
        const known = values.get(sheet.name);
        const isSame = known !== undefined && sameContents(known.sheet, sheet);
        if (isSame) same.set(sheet.name, known.sheet);
        return { sheet, made: isSame ? known.made : makeOfValues(sheet) };
      });
      values = new Map(all.map((one) => [one.sheet.name, one]));
      sameValues = same;
      return all.map(({ made }) => made);
    },
    ofWhole: (sheets) => {
      const all = sheets.map((sheet) => {
        const now = values.get(sheet.name)?.sheet;
        const known = wholes.get(sheet.name);
        const isSame = known && isTheSame(known, { sheet, values: now }, sameValues.get(sheet.name));
        return { sheet, values: now, made: isSame ? known.made : makeOfWhole(sheet, known?.made) };
      });
      wholes = new Map(all.map((one) => [one.sheet.name, one]));
      return all.map(({ made }) => made);
    },
  };
}

interface Read {
  readonly sheet: SheetSnapshot;
  /** The same sheet when only its values were known; undefined where nothing was made of those. */
  readonly values: SheetSnapshot | undefined;
}

/** `valuesBefore` are those that the values of `now` were found to be the same as. */
function isTheSame(before: Read, now: Read, valuesBefore: SheetSnapshot | undefined): boolean {
  if (now.values && valuesBefore && before.values === valuesBefore) {
    return sameInTheEnd({ values: before.values, whole: before.sheet }, { values: now.values, whole: now.sheet });
  }
  return sameContents(before.sheet, now.sheet);
}
