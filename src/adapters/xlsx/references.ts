import { sheetPrefix } from '../../core/grid/a1';
import type { Area } from '../../core/grid/area';
import { areaA1, parseArea } from '../../core/grid/area';
import type { Shift } from '../../core/grid/shift';
import { shifted } from '../../core/grid/shift';

/** Texts, which stay; the sheets that a reference names; the cells of a reference. */
const parts = new RegExp(
  [
    `"(?:[^"]|"")*"`,
    `'(?<quoted>(?:[^']|'')+)'!`,
    `(?<![\\]\\p{L}\\p{N}_.])(?<plain>[\\p{L}_][\\p{L}\\p{N}_.]*(?::[\\p{L}_][\\p{L}\\p{N}_.]*)?)!`,
    `(?<![\\p{L}\\p{N}_.$])(?<cells>\\$?[A-Za-z]{1,3}\\$?\\d{1,7}(?::\\$?[A-Za-z]{1,3}\\$?\\d{1,7})?` +
      `|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7})(?![\\p{L}\\p{N}_.(!])`,
  ].join('|'),
  'gu',
);

interface Found {
  readonly quoted?: string;
  readonly plain?: string;
  readonly cells?: string;
}

function isFound(value: unknown): value is Found {
  return typeof value === 'object' && value !== null;
}

function groupsOf(match: readonly unknown[]): Found {
  const last = match.at(-1);
  return isFound(last) ? last : {};
}

/** A formula with the sheets it refers to under their new names. */
export function withSheetsRenamed(formula: string, names: ReadonlyMap<string, string>): string {
  return formula.replace(parts, (whole: string, ...match: unknown[]) => {
    const { quoted, plain } = groupsOf(match);
    const written = quoted?.replaceAll("''", "'") ?? plain;
    if (written === undefined) return whole;
    const sheets = written.split(':');
    if (!sheets.some((sheet) => names.has(sheet))) return whole;
    const renamed = sheets.map((sheet) => names.get(sheet) ?? sheet);
    const [only = ''] = renamed;
    return renamed.length === 1 ? `${sheetPrefix(only)}!` : `'${renamed.join(':').replaceAll("'", "''")}'!`;
  });
}

/**
 * A formula after cells of `sheet` have moved. `home` is the sheet on which it stands, to which a reference without a sheet
 * belongs; undefined for a formula that stands on none.
 */
export function withCellsShifted(formula: string, shift: Shift, sheet: string, home: string | undefined): string {
  let named: { readonly sheet: string; readonly end: number } | undefined;
  return formula.replace(parts, (whole: string, ...match: unknown[]) => {
    const { quoted, plain, cells } = groupsOf(match);
    const offset = match.find((item): item is number => typeof item === 'number') ?? 0;
    const name = quoted?.replaceAll("''", "'") ?? plain;
    if (name !== undefined) {
      named = { sheet: name, end: offset + whole.length };
      return whole;
    }
    if (cells === undefined) return whole;
    const target = named?.end === offset ? named.sheet : home;
    return target === sheet ? shiftedCells(cells, shift) : whole;
  });
}

/** The cells of a reference after a shift, with the `$` that it had. */
function shiftedCells(cells: string, shift: Shift): string {
  const area = parseArea(cells);
  if (!area) return cells;
  const moved = shifted(area, shift);
  return moved ? withDollars(moved, cells) : '#REF!';
}

function withDollars(area: Area, like: string): string {
  const ends = areaA1(area).split(':');
  const corners = like.split(':');
  const full = ends.length < corners.length ? [ends[0], ends[0]] : ends;
  return full
    .map((end = '', index) => {
      const corner = corners[index] ?? corners[0] ?? '';
      const [, letters = '', digits = ''] = /^([A-Z]*)(\d*)$/.exec(end) ?? [];
      const isColumnFixed = letters !== '' && corner.startsWith('$');
      const isRowFixed = digits !== '' && /\$\d/.test(corner);
      return `${isColumnFixed ? '$' : ''}${letters}${isRowFixed ? '$' : ''}${digits}`;
    })
    .join(':');
}

/** A list of areas as a file has it, `A1:B2 C3`, after a shift; undefined where none is left. */
export function shiftedList(list: string, shift: Shift): string | undefined {
  const moved = list
    .trim()
    .split(/\s+/)
    .flatMap((text) => {
      const area = parseArea(text);
      if (!area) return [text];
      const now = shifted(area, shift);
      return now ? [areaA1(now)] : [];
    });
  return moved.length === 0 ? undefined : moved.join(' ');
}
