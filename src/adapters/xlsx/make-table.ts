import type { PlanStep } from '../../core/plans/write-plan';
import { ok, refused } from '../../core/result';
import { overlaps } from '../../core/grid/area';
import type { BookEditor } from './book-editor';
import { isDefinedName, isFreeForATable } from './naming';
import { denied, type Outcome } from './refusal';
import type { SheetEditor } from './sheet-editor';
import { addTable, removeTable, tableHeadings, tablesOf } from './tables';

/**
 * Makes a table of a range, in place of one of the same name on the sheet. Its headings become texts, none twice, since Excel
 * takes a file for damaged in which headings and table differ.
 */
export function makeTable(
  book: BookEditor,
  sheet: SheetEditor,
  step: Extract<PlanStep, { readonly step: 'table' }>,
): Outcome {
  const { name, range } = step;
  if (!isDefinedName(name)) return denied('InvalidArgument', step.step);
  const tables = tablesOf(book.pack, sheet.path);
  const earlier = tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  if (!earlier && !isFreeForATable(book.pack, name)) return refused({ code: 'name-taken', name });
  const inTheWay =
    tables.some((table) => table !== earlier && overlaps(table.area, range)) || sheet.merges.over(range).length > 0;
  if (inTheWay) return denied('InvalidOperation', step.step);
  if (earlier) removeTable(book.pack, sheet, earlier);
  const stand = book.shown({ ...range, rows: 1 });
  const headings = tableHeadings(stand.map((value) => (value === null ? '' : String(value))));
  headings.forEach((heading, index) => {
    if (stand[index] !== heading) sheet.setValue(range.row, range.column + index, heading);
  });
  addTable(book.pack, sheet, { name, area: range, headings });
  return ok(undefined);
}
