import { sameData } from '../same-data';
import type { SheetSnapshot, StoredCell } from './snapshot';

function sameCell(one: StoredCell, other: StoredCell): boolean {
  return (
    one.column === other.column &&
    (one.value === other.value || sameData(one.value, other.value)) &&
    one.numberFormat === other.numberFormat &&
    one.formula === other.formula
  );
}

/** Whether two lists are as long as each other, and the same at each place. */
function sameEach<Item>(
  some: readonly Item[],
  others: readonly Item[],
  areSame: (one: Item, other: Item, place: number) => boolean,
): boolean {
  if (some.length !== others.length) return false;
  for (let place = 0; place < some.length; place += 1) {
    const [one, other] = [some[place], others[place]];
    if (one === undefined || other === undefined || !areSame(one, other, place)) return false;
  }
  return true;
}

/** Whether two sheets of one name hold the same cells and merged areas; who sees them makes no difference. */
function sameContents(one: SheetSnapshot, other: SheetSnapshot): boolean {
  if (one === other) return true;
  return (
    one.name === other.name &&
    sameEach(one.rows, other.rows, (row, otherRow) => {
      return row === otherRow || (row.row === otherRow.row && sameEach(row.cells, otherRow.cells, sameCell));
    }) &&
    sameData(one.merges, other.merges)
  );
}

/** A sheet as its values were read, and as it was read in the end: rows and cells that gained nothing meanwhile are the very same. */
interface InTwoSteps {
  readonly values: SheetSnapshot;
  readonly whole: SheetSnapshot;
}

/** Whether two sheets whose values are the same are the same in the end: only what is no longer the very row or cell of its values is looked at. */
function sameInTheEnd(one: InTwoSteps, other: InTwoSteps): boolean {
  return (
    sameEach(one.whole.rows, other.whole.rows, (row, otherRow, place) => {
      const [values, otherValues] = [one.values.rows[place], other.values.rows[place]];
      if (row === values && otherRow === otherValues) return true;
      return (
        row.row === otherRow.row &&
        sameEach(row.cells, otherRow.cells, (cell, otherCell, along) => {
          const isAsItWas = cell === values?.cells[along] && otherCell === otherValues?.cells[along];
          return isAsItWas || sameCell(cell, otherCell);
        })
      );
    }) && sameData(one.whole.merges, other.whole.merges)
  );
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
