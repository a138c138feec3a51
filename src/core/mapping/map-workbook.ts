import type { RangeAddress } from '../grid/cell-address';
import type { SheetSnapshot, Snapshot } from '../grid/snapshot';
import type { Department, Unread } from '../model/department';
import type { Project } from '../model/project';
import { findForms, labelReader } from './find-forms';
import { addressIn, mergesByCell, type FormArea } from './form-area';
import { quarterKinds } from './labels';
import { readDepartmentTexts } from './read-department';
import { readCoverYear } from './read-fiscal-year';
import { readForm } from './read-form';

export interface MappedWorkbook {
  readonly department: Department;
  /** What looks like part of a form and could not be read, in the order of sheets and rows. */
  readonly unread: readonly Unread[];
}

/** Sheets that a person can see or unhide; a very hidden one belongs to a program. */
function readableSheets(snapshot: Snapshot): readonly SheetSnapshot[] {
  return snapshot.sheets.filter((sheet) => sheet.visibility !== 'very-hidden');
}

/**
 * Finds the forms of a workbook by their labels, wherever they stand, and reads them.
 *
 * - Shape: the department with its projects in the order of sheets, rows and columns.
 * - Errors: none. What could not be read whole is in `unread`; a workbook without forms gives no projects.
 * - Cost: linear in the stored cells.
 */
export function mapWorkbook(snapshot: Snapshot): MappedWorkbook {
  const sheets = readableSheets(snapshot);
  const reader = labelReader();
  const projects: Project[] = [];
  const unread: Unread[] = [];
  const formsBySheet = new Map<string, RangeAddress[]>();
  for (const sheet of sheets) {
    const forms: RangeAddress[] = [];
    formsBySheet.set(sheet.name, forms);
    const merges = mergesByCell(sheet.merges ?? []);
    for (const area of findForms(sheet, reader)) {
      const read = readForm(area, merges);
      unread.push(...read.unread);
      if (!read.project) continue;
      projects.push(read.project);
      forms.push(read.project.form);
    }
  }
  const formsOf = (sheet: string): readonly RangeAddress[] => formsBySheet.get(sheet) ?? [];
  const texts = readDepartmentTexts(sheets, formsOf);
  const fiscalYear = readCoverYear(sheets, formsOf) ?? projects.find((project) => project.fiscalYear)?.fiscalYear;
  const dated = projects.map((project) => ({ ...project, fiscalYear: project.fiscalYear ?? fiscalYear }));
  return { department: { ...texts, ...(fiscalYear && { fiscalYear }), projects: dated }, unread };
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
 * The ranges whose number formats and formulas the mapping needs, given the values alone: the quarterly plans, and the columns
 * of the target values, in which 0.95 may be shown as 95%.
 */
export function rangesWantingDetails(values: Snapshot): readonly RangeAddress[] {
  const reader = labelReader();
  return readableSheets(values).flatMap((sheet) => findForms(sheet, reader).flatMap(detailsOf));
}
