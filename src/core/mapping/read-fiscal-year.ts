import { byPlace, cellAt, type CellAddress } from '../grid/cell-address';
import type { SheetSnapshot, StoredCell, StoredRow } from '../grid/snapshot';
import { located, type Located } from '../model/located';
import { addressIn, storedRows, type FormArea } from './form-area';
import type { LabelHit } from './found-labels';
import type { FieldKind } from './labels';
import { halfWidth, labelText } from './normalise';

/** Longer texts are prose, which may name any year. */
const longestHeading = 60;
const blanks = /\s+/gu;
const hanDigits = '〇一二三四五六七八九';
const hanYear = /二[〇○零][一二三四五六七八九〇○零]{2}年/gu;
/** A year, but no day or month (2022年12月) and no part of a span of years. */
const yearPattern = /(?<![\d\-—–~至到])(20\d\d)年(?!\d{1,2}月|[一二三四五六七八九十]{1,2}月|度?[-—–~至到])/u;
const yearOfASheet = /(?<![\dA-Za-z/.\-–—])(20\d\d)(?![\d.\-–—])/u;
const yearAlone = /^(20\d\d)(?:年度?)?$/u;
const yearLabels: ReadonlySet<string> = new Set(['预算年度', '年度', '所属年度', '项目年度', '申报年度', '财政年度']);
const wordsOfACover = /年度|预算|绩效/u;
const wordsOfASentence = /[，。；,;]/u;

function withDigits(year: string): string {
  const digits = [...year.slice(0, -1)].map((sign) => (sign === '○' || sign === '零' ? 0 : hanDigits.indexOf(sign)));
  return `${digits.join('')}年`;
}

/** The one year that a heading names: 2023年, （2023年度）, 二〇二三年; undefined for dates, for spans of years, and for prose. */
export function yearInHeading(text: string): number | undefined {
  if (text.length > longestHeading || !text.includes('年')) return undefined;
  const year = yearPattern.exec(halfWidth(text).replace(blanks, '').replace(hanYear, withDigits))?.[1];
  return year === undefined ? undefined : Number(year);
}

function yearInSheetName(name: string): number | undefined {
  const year = yearOfASheet.exec(halfWidth(name))?.[1];
  return year === undefined ? undefined : Number(year);
}

function yearStandingAlone(text: string): number | undefined {
  const year = yearAlone.exec(halfWidth(text).replace(blanks, ''))?.[1];
  return year === undefined ? undefined : Number(year);
}

function yearInCell(cell: StoredCell | undefined): number | undefined {
  return typeof cell?.value === 'number' || typeof cell?.value === 'string'
    ? yearStandingAlone(String(cell.value))
    : undefined;
}

/** The one year that a text states, alone or in a heading. */
export function yearInText(text: string): number | undefined {
  return yearStandingAlone(text) ?? yearInHeading(text);
}

/** The year that a row of a form's head states: in a heading of its own, or in the cell behind 预算年度. */
function yearInRow(area: FormArea, { row, cells }: StoredRow): Located<number> | undefined {
  for (const { column, value } of cells) {
    if (typeof value !== 'string' || column < area.left || column >= area.right) continue;
    const next = yearLabels.has(labelText(value)) ? cells.find((cell) => cell.column > column) : undefined;
    const behind = next && next.column < area.right ? yearInCell(next) : undefined;
    if (next && behind !== undefined) return located(behind, addressIn(area, row, next.column));
    const year = yearInHeading(value);
    if (year !== undefined) return located(year, addressIn(area, row, column));
  }
  return undefined;
}

function rowOfFirstField({ labels }: FormArea): number | undefined {
  let first: number | undefined;
  for (const { kind, row } of labels) if (kind !== 'title') first = Math.min(first ?? row, row);
  return first;
}

/** The year that the first of the form's labels to name one does: 2023年度目标. */
function yearInLabels(area: FormArea): Located<number> | undefined {
  let first: LabelHit<FieldKind> | undefined;
  let stated: number | undefined;
  for (const hit of area.labels) {
    if (hit.inline !== undefined || (first && byPlace(first, hit) <= 0)) continue;
    const year = yearInHeading(hit.text);
    if (year !== undefined) [first, stated] = [hit, year];
  }
  return first && stated !== undefined ? located(stated, addressIn(area, first.row, first.column)) : undefined;
}

/**
 * The budget year of one form: as its title, the lines below it or its labels name it (2023年度目标), else as its sheet is called.
 * Undefined where none of them does; years in values, such as a project's name, count for nothing.
 */
export function readFormYear(area: FormArea): Located<number> | undefined {
  const firstField = rowOfFirstField(area) ?? area.top + 1;
  for (const row of storedRows(area, area.top, Math.max(firstField, area.top + 1))) {
    if (row.row === firstField) break;
    const year = yearInRow(area, row);
    if (year) return year;
  }
  const stated = yearInLabels(area);
  if (stated) return stated;
  const ofSheet = yearInSheetName(area.sheet.name);
  return ofSheet === undefined ? undefined : located(ofSheet, addressIn(area, area.top, area.left));
}

function firstCell({ name, rows }: SheetSnapshot): CellAddress | undefined {
  const row = rows[0];
  const cell = row?.cells[0];
  return row && cell && cellAt(name, row.row, cell.column);
}

/** The budget year as one sheet names it. */
export interface YearsOfSheet {
  /** In a heading outside the forms (2023年部门预算绩效文本). */
  readonly yearOfCover: Located<number> | undefined;
  /** In the sheet's own name, at its first cell. */
  readonly yearOfName: Located<number> | undefined;
}

function yearOfCover(sheet: string, outside: readonly StoredRow[]): Located<number> | undefined {
  for (const { row, cells } of outside) {
    for (const { column, value } of cells) {
      if (typeof value !== 'string' || !wordsOfACover.test(value) || wordsOfASentence.test(value)) continue;
      const year = yearInHeading(value);
      if (year !== undefined) return located(year, cellAt(sheet, row, column));
    }
  }
  return undefined;
}

/** `outside`: the sheet's rows, without its forms. */
export function readYearsOfSheet(sheet: SheetSnapshot, outside: readonly StoredRow[]): YearsOfSheet {
  const year = yearInSheetName(sheet.name);
  const at = firstCell(sheet);
  const yearOfName = year !== undefined && at ? located(year, at) : undefined;
  return { yearOfCover: yearOfCover(sheet.name, outside), yearOfName };
}

/** The budget year as the first heading outside the forms names it, or else the first sheet's name that does. */
export function coverYearOf(sheets: readonly YearsOfSheet[]): Located<number> | undefined {
  const cover = sheets.find((sheet) => sheet.yearOfCover);
  return cover ? cover.yearOfCover : sheets.find((sheet) => sheet.yearOfName)?.yearOfName;
}
