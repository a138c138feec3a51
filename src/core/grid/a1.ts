import type { CellAddress, RangeAddress } from './cell-address';

const letterCount = 26;
const codeOfA = 65;

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / letterCount)) {
    letters = String.fromCharCode(codeOfA + ((rest - 1) % letterCount)) + letters;
  }
  return letters;
}

/** `A` → `0`, `AA` → `26`. Expects letters only. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * letterCount + letter.charCodeAt(0) - codeOfA + 1;
  return index - 1;
}

/** The cell within its sheet, as `E11`. */
export function cellA1(at: Pick<CellAddress, 'row' | 'column'>): string {
  return `${columnLetters(at.column)}${at.row + 1}`;
}

/** The range within its sheet, as `A1:F20`; one cell as `E11`. */
export function rangeA1(range: Omit<RangeAddress, 'sheet'>): string {
  const first = cellA1(range);
  if (range.rows === 1 && range.columns === 1) return first;
  return `${first}:${cellA1({ row: range.row + range.rows - 1, column: range.column + range.columns - 1 })}`;
}

/** The cell with `$` signs, as defined names and chart sources want it: `$E$11`. */
export function absoluteA1(at: Pick<CellAddress, 'row' | 'column'>): string {
  return `$${columnLetters(at.column)}$${at.row + 1}`;
}

/** The range with `$` signs: `$A$1:$F$20`. */
export function absoluteRangeA1(range: Omit<RangeAddress, 'sheet'>): string {
  const last = { row: range.row + range.rows - 1, column: range.column + range.columns - 1 };
  return range.rows === 1 && range.columns === 1 ? absoluteA1(range) : `${absoluteA1(range)}:${absoluteA1(last)}`;
}

/** A sheet's name as formulas want it: always quoted, its own quotes doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Names that Excel writes without quotes: letters of any script, digits, `_` and `.`, not beginning with a digit or a dot. */
const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const cellLike = /^(?:[A-Za-z]{1,3}\d{1,7}|[Rr]\d*|[Cc]\d*|[Rr]\d*[Cc]\d*|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$/;

/** The sheet's name as an address shows it: quoted only where Excel would. */
export function sheetPrefix(name: string): string {
  const bare = plainName.test(name) && !cellLike.test(name);
  return bare ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The cell as a person reads it: `项目1!E11`. Not for formulas: see `cellReference`. */
export function cellLabel(at: CellAddress): string {
  return `${at.sheet}!${cellA1(at)}`;
}

/** The cell as a formula refers to it: `'项目1'!E11`. */
export function cellReference(at: CellAddress): string {
  return `${quotedSheet(at.sheet)}!${cellA1(at)}`;
}

/** The range as a formula refers to it, fixed: `'项目1'!$A$1:$F$20`. */
export function rangeReference(range: RangeAddress): string {
  return `${quotedSheet(range.sheet)}!${absoluteRangeA1(range)}`;
}

const a1Pattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** Reads `E11`, `$E$11` or `A1:F20`; undefined for anything else. */
export function parseA1(text: string): Omit<RangeAddress, 'sheet'> | undefined {
  const match = a1Pattern.exec(text);
  if (!match) return undefined;
  const [, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = match;
  const row = Math.min(Number(firstRow), Number(lastRow)) - 1;
  const column = Math.min(columnIndex(firstColumn), columnIndex(lastColumn));
  return {
    row,
    column,
    rows: Math.max(Number(firstRow), Number(lastRow)) - row,
    columns: Math.max(columnIndex(firstColumn), columnIndex(lastColumn)) - column + 1,
  };
}

/** Reads a reference with its sheet: `项目1!E11`, `'It''s'!$A$1:$B$2`, with or without a leading `=`; undefined for anything else. */
export function parseReference(text: string): RangeAddress | undefined {
  const body = text.startsWith('=') ? text.slice(1) : text;
  const mark = body.lastIndexOf('!');
  if (mark < 1) return undefined;
  const written = body.slice(0, mark);
  const range = parseA1(body.slice(mark + 1));
  if (!range) return undefined;
  const quoted = written.startsWith("'") && written.endsWith("'") && written.length > 2;
  const sheet = quoted ? written.slice(1, -1).replaceAll("''", "'") : written;
  return { sheet, ...range };
}
