import type { RangeAddress } from '../grid/cell-address';
import type { SheetSnapshot, Snapshot } from '../grid/snapshot';
import type { Department, Unread } from '../model/department';
import { brokenChoices, cellsPointedAt, placesOn, readChoices } from './choices';
import { labelReader } from './find-forms';
import { addressIn, type FormArea } from './form-area';
import { quarterKinds } from './labels';
import { readDepartmentTexts } from './read-department';
import { readCoverYear } from './read-fiscal-year';
import { readSheet } from './read-sheet';
import { joinProjects, type FoundProject } from './registers/join-projects';
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
  forms: ReadonlyMap<string, readonly RangeAddress[]>,
  { name, reviewer, fiscalYear, statedTotal, goals, safeguards }: Omit<Department, 'projects'>,
  unread: readonly Unread[],
): ReadonlySet<string> {
  const texts = [name, reviewer, fiscalYear, statedTotal, ...goals, ...safeguards];
  return new Set([
    ...[...forms].flatMap(([sheet, ranges]) => (ranges.length > 0 ? [sheet] : [])),
    ...texts.flatMap((text) => (text ? [text.at.sheet] : [])),
    ...unread.map(({ range }) => range.sheet),
  ]);
}

/**
 * Finds the forms of a workbook by their labels, wherever they stand, and reads them; what the user has chosen counts before what
 * is recognised.
 *
 * - Shape: the department with its projects in the order of sheets, rows and columns. Forms on hidden sheets are among them
 *   unless those are left out; `sheetNotes` says so.
 * - Errors: none. What could not be read whole is in `unread`; a workbook without forms gives no projects.
 * - Cost: linear in the stored cells.
 */
export function mapWorkbook(snapshot: Snapshot, hiddenSheets: HiddenSheets = 'read'): MappedWorkbook {
  const sheets = readableSheets(snapshot, hiddenSheets);
  const choices = readChoices(snapshot, labelReader());
  const found: FoundProject[] = [];
  const unread: Unread[] = [...brokenChoices(choices, sheets)];
  const formsBySheet = new Map<string, readonly RangeAddress[]>();
  for (const sheet of sheets) {
    const read = readSheet(sheet, choices);
    unread.push(...read.unread);
    found.push(...read.found);
    formsBySheet.set(
      sheet.name,
      read.found.map(({ project }) => project.form),
    );
  }
  const formsOf = (sheet: string): readonly RangeAddress[] => formsBySheet.get(sheet) ?? [];
  const { projects, unread: differences } = joinProjects(found);
  const texts = readDepartmentTexts(sheets, formsOf);
  const fiscalYear = readCoverYear(sheets, formsOf) ?? projects.find((project) => project.fiscalYear)?.fiscalYear;
  const dated = projects.map((project) => ({ ...project, fiscalYear: project.fiscalYear ?? fiscalYear }));
  const department = { ...texts, ...(fiscalYear && { fiscalYear }), projects: dated };
  const read = sheetsWithContents(formsBySheet, department, unread);
  return {
    department,
    unread: [...unread, ...differences],
    sheetNotes: sheetNotes(snapshot, hiddenSheets, read),
  };
}

/** One form's share of `rangesWantingDetails`. */
function detailsOf(area: FormArea): readonly RangeAddress[] {
  const ranges: RangeAddress[] = [];
  const quarters = quarterKinds.flatMap((kind) => area.quarters.get(kind) ?? []);
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
  const value = area.heading?.columns.get('value');
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

/**
 * The ranges whose number formats and formulas the mapping needs, given the values alone: the quarterly plans, the columns
 * of the target values, in which 0.95 may be shown as 95%, and the cells that the user has pointed at.
 */
export function rangesWantingDetails(values: Snapshot, hiddenSheets: HiddenSheets = 'read'): readonly RangeAddress[] {
  const choices = readChoices(values, labelReader());
  const recognised = readableSheets(values, hiddenSheets).flatMap((sheet) =>
    placesOn(sheet, choices).flatMap(({ area }) => detailsOf(area)),
  );
  return [...recognised, ...cellsPointedAt(choices)];
}
