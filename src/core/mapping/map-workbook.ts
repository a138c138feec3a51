import type { RangeAddress } from '../grid/cell-address';
import type { OfSheets } from '../grid/same-sheets';
import type { SheetSnapshot, Snapshot } from '../grid/snapshot';
import type { Located } from '../model/located';
import type { Department, Unread } from '../model/department';
import type { Project } from '../model/project';
import { rememberedOfPairs } from '../remembered';
import { brokenChoices, cellsPointedAt, hasChoices, noChoices, placesOn, readChoices, type Choices } from './choices';
import { labelReader } from './find-forms';
import { addressIn, type FormArea } from './form-area';
import { quartersFound } from './found-labels';
import { departmentTextsOf } from './read-department';
import { coverYearOf } from './read-fiscal-year';
import { joinProjects } from './registers/join-projects';
import { sheetReader, type SheetReading } from './read-sheet';
import { sheetNotes, type HiddenSheets, type SheetNote } from './sheet-notes';

export interface MappedWorkbook {
  readonly department: Department;
  /** What looks like part of a form and could not be read, in the order of sheets and rows. */
  readonly unread: readonly Unread[];
  /** Which sheets are hidden and were read all the same, and which were not looked at. */
  readonly sheetNotes: readonly SheetNote[];
}

/** Sheets that a person can see, or unhide unless those are left out; a very hidden one belongs to a program. */
function readableSheets({ sheets }: Snapshot, hiddenSheets: HiddenSheets): readonly SheetSnapshot[] {
  return sheets.filter(
    ({ visibility }) => visibility === 'visible' || (visibility === 'hidden' && hiddenSheets === 'read'),
  );
}

/** The sheets on which something was read, or looks like a form: of projects, all on which one of their forms stands. */
function sheetsWithContents(
  readings: readonly SheetReading[],
  { name, reviewer, fiscalYear, statedTotal, goals, safeguards }: Omit<Department, 'projects'>,
): ReadonlySet<string> {
  const texts = [name, reviewer, fiscalYear, statedTotal, ...goals, ...safeguards];
  return new Set([
    ...readings.flatMap(({ sheet, found }) => (found.length > 0 ? [sheet.name] : [])),
    ...texts.flatMap((text) => (text ? [text.at.sheet] : [])),
    ...readings.flatMap(({ unread }) => unread.map(({ range }) => range.sheet)),
  ]);
}

/** Reads sheets one by one, where the user has chosen nothing; the same labels, which sheets repeat, are looked up once. */
export function sheetReadings(): (sheet: SheetSnapshot) => SheetReading {
  return sheetReader(noChoices(labelReader()));
}

function readAfresh(sheets: readonly SheetSnapshot[]): readonly SheetReading[] {
  return sheets.map(sheetReadings());
}

/** The project in the year of its department. The same two give the same object again. */
const datedBy = rememberedOfPairs((project: Project, fiscalYear: Located<number>): Project => ({
  ...project,
  fiscalYear,
}));

function dated(project: Project, fiscalYear: Located<number> | undefined): Project {
  return project.fiscalYear || !fiscalYear ? project : datedBy(project, fiscalYear);
}

/**
 * Finds the forms of a workbook by their labels, wherever they stand, and reads them; what the user has chosen counts before what
 * is recognised.
 *
 * - Shape: the department with its projects in the order of sheets, rows and columns. Forms on hidden sheets are among them
 *   unless those are left out; `sheetNotes` says so.
 * - `readSheets`: one that remembers sheets makes of an unchanged sheet the very same projects.
 * - Errors: none. What could not be read whole is in `unread`; a workbook without forms gives no projects.
 * - Cost: linear in the stored cells.
 */
export function mapWorkbook(
  snapshot: Snapshot,
  hiddenSheets: HiddenSheets = 'read',
  readSheets: OfSheets<SheetReading> = readAfresh,
): MappedWorkbook {
  const sheets = readableSheets(snapshot, hiddenSheets);
  const choices = readChoices(snapshot, labelReader());
  // What the user has chosen may be about any sheet: nothing is remembered then.
  const readings = hasChoices(choices) ? sheets.map(sheetReader(choices)) : readSheets(sheets);
  const unread = [...brokenChoices(choices, sheets), ...readings.flatMap((reading) => reading.unread)];
  const { projects, unread: differences } = joinProjects(readings.flatMap(({ found }) => found));
  const fiscalYear = coverYearOf(readings) ?? projects.find((project) => project.fiscalYear)?.fiscalYear;
  const texts = { ...departmentTextsOf(readings), ...(fiscalYear && { fiscalYear }) };
  return {
    department: { ...texts, projects: projects.map((project) => dated(project, fiscalYear)) },
    unread: [...unread, ...differences],
    sheetNotes: sheetNotes(snapshot, hiddenSheets, sheetsWithContents(readings, texts)),
  };
}

/** One form's share of `rangesWantingDetails`. */
function detailsOf(area: FormArea): readonly RangeAddress[] {
  const ranges: RangeAddress[] = [];
  const quarters = quartersFound(area.quarters);
  const first = quarters[0];
  if (first) {
    const columns = quarters.map((hit) => hit.column);
    const left = Math.min(...columns);
    const bottom = Math.min(area.heading?.row ?? Infinity, first.row + 4);
    ranges.push({
      ...addressIn(area, first.row + 1, left),
      rows: Math.max(1, bottom - first.row - 1),
      columns: Math.max(...columns) - left + 1,
    });
  }
  const value = area.heading?.columns.value;
  const last = area.sheet.rows.at(-1)?.row ?? 0;
  if (area.heading && value !== undefined) {
    const bottom = Math.min(area.bottom, last + 1);
    ranges.push({
      ...addressIn(area, area.heading.row, value),
      rows: Math.max(1, bottom - area.heading.row),
      columns: 1,
    });
  }
  return ranges;
}

/** Gives one sheet's share of `rangesWantingDetails`, sheet by sheet. */
export function sheetDetails(): (sheet: SheetSnapshot) => readonly RangeAddress[] {
  return detailsIn(noChoices(labelReader()));
}

function detailsIn(choices: Choices): (sheet: SheetSnapshot) => readonly RangeAddress[] {
  return (sheet) => placesOn(sheet, choices).flatMap(({ area }) => detailsOf(area));
}

function detailsAfresh(sheets: readonly SheetSnapshot[]): readonly (readonly RangeAddress[])[] {
  return sheets.map(sheetDetails());
}

/**
 * The ranges whose number formats and formulas the mapping needs, given the values alone: the quarterly plans, the columns
 * of the target values, in which 0.95 may be shown as 95%, and the cells that the user has pointed at.
 */
export function rangesWantingDetails(
  values: Snapshot,
  hiddenSheets: HiddenSheets = 'read',
  details: OfSheets<readonly RangeAddress[]> = detailsAfresh,
): readonly RangeAddress[] {
  const sheets = readableSheets(values, hiddenSheets);
  const choices = readChoices(values, labelReader());
  const recognised = hasChoices(choices) ? sheets.map(detailsIn(choices)) : details(sheets);
  return [...recognised.flat(), ...cellsPointedAt(choices)];
}
