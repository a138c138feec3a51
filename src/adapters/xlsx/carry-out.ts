import { rangeReference } from '../../core/grid/a1';
import type { CellAddress, RangeAddress } from '../../core/grid/cell-address';
import { markSetBy, marksTakenBy, type MarkStep } from '../../core/plans/marks';
import type { PlanStep, PlanValue } from '../../core/plans/write-plan';
import { listText } from '../../core/plans/validation-lists';
import { ok, refused } from '../../core/result';
import { cellArea } from '../../core/grid/area';
import { isOnASheet } from './area';
import type { BookEditor } from './book-editor';
import { setChart } from './charts';
import { removeName, setName } from './defined-names';
import { highlight } from './highlights';
import { clearMarks, mark } from './mark-cells';
import { isDefinedName, isFreeForARange, isSheetName } from './naming';
import { denied, type Outcome } from './refusal';
import { makeTable } from './make-table';
import { changeRows } from './row-steps';
import type { SheetEditor } from './sheet-editor';
import { freezePanes, setColumnWidths } from './sheet-layout';
import { setUpPrint } from './print-setup';
import { changeStoredParts } from './stored-parts';
import { structureIsLocked, tabsOf } from './workbook-part';
import { tallestRow } from './row-heights';
import type { FormatChange } from './style-book';
import { checkedBy } from './validation-lists';

const done: Outcome = ok(undefined);
const longestText = 32_767;
const longestFormula = 8_192;
/** Far more than any plan of ours writes, and still written in seconds. */
const mostCells = 2_000_000;

function lettingThrough(book: BookEditor, name: string, change: (sheet: SheetEditor) => Outcome): Outcome {
  const tab = book.tab(name);
  if (!tab?.isWorksheet) return refused({ code: 'sheet-not-found', sheet: name });
  const sheet = book.sheet(name);
  return sheet.isProtected() ? refused({ code: 'sheet-protected', sheet: name }) : change(sheet);
}

/** Changes a range of a sheet that is there, is not protected, and has such a range. */
function inRange(
  book: BookEditor,
  range: RangeAddress,
  step: string,
  change: (sheet: SheetEditor) => Outcome,
): Outcome {
  return lettingThrough(book, range.sheet, (sheet) => {
    if (!isOnASheet(range)) return denied('InvalidArgument', step);
    return range.rows * range.columns > mostCells ? refused({ code: 'too-large' }) : change(sheet);
  });
}

function isTooLong(value: PlanValue): boolean {
  if (typeof value === 'string') return value.length > longestText;
  return typeof value === 'object' && value !== null && value.formula.length > longestFormula;
}

function writeCells(book: BookEditor, at: CellAddress, values: readonly (readonly PlanValue[])[]): Outcome {
  const range = { ...at, rows: values.length, columns: values[0]?.length ?? 0 };
  if (range.rows === 0 || range.columns === 0) return lettingThrough(book, at.sheet, () => done);
  return inRange(book, range, 'cells', (sheet) => {
    if (values.some((row) => row.some(isTooLong))) return refused({ code: 'too-large' });
    if (sheet.cutsAnArray(range)) return denied('InvalidOperation', 'cells');
    values.forEach((row, down) =>
      row.forEach((value, along) => sheet.setValue(at.row + down, at.column + along, value)),
    );
    return done;
  });
}

function changeFormat(book: BookEditor, range: RangeAddress, step: string, change: FormatChange): Outcome {
  return inRange(book, range, step, (sheet) => {
    sheet.changeFormat(range, change, book.styles);
    return done;
  });
}

function addSheet(book: BookEditor, name: string): Outcome {
  if (book.tab(name)) return done;
  if (!isSheetName(name)) return denied('InvalidArgument', 'add-sheet');
  if (structureIsLocked(book.pack)) return refused({ code: 'workbook-protected' });
  book.addSheet(name);
  return done;
}

function removeSheet(book: BookEditor, name: string): Outcome {
  const tab = book.tab(name);
  if (!tab) return done;
  if (structureIsLocked(book.pack)) return refused({ code: 'workbook-protected' });
  const others = tabsOf(book.pack).filter(({ relation }) => relation !== tab.relation);
  if (!others.some(({ isVisible }) => isVisible)) return denied('InvalidOperation', 'remove-sheet');
  book.removeSheet(name);
  return done;
}

function nameRange(book: BookEditor, step: Extract<PlanStep, { readonly step: 'name' }>): Outcome {
  const { name, refersTo, comment } = step;
  if (!book.tab(refersTo.sheet)) return refused({ code: 'sheet-not-found', sheet: refersTo.sheet });
  if (!isDefinedName(name) || !isOnASheet(refersTo)) return denied('InvalidArgument', step.step);
  if (!isFreeForARange(book.pack, name)) return refused({ code: 'name-taken', name });
  setName(book.pack, { name, scope: undefined, refersTo: rangeReference(refersTo), comment });
  return done;
}

/** Marks change no cell, so they also go on protected sheets. */
function markCells(book: BookEditor, step: MarkStep): Outcome {
  const { sheet, cells } = step;
  const tab = book.tab(sheet);
  if (cells.length === 0) return done;
  if (!tab?.isWorksheet) return refused({ code: 'sheet-not-found', sheet });
  if (!cells.every((cell) => isOnASheet({ ...cell, rows: 1, columns: 1 }))) return denied('InvalidArgument', step.step);
  mark(book.pack, tab.path, { kind: markSetBy(step), cells });
  return done;
}

function drawChart(book: BookEditor, step: Extract<PlanStep, { readonly step: 'chart' }>): Outcome {
  const sources = [step.categories, ...step.series.map(({ values }) => values)];
  const missing = sources.find(({ sheet }) => !book.tab(sheet)?.isWorksheet);
  if (missing) return refused({ code: 'sheet-not-found', sheet: missing.sheet });
  return inRange(book, step.over, step.step, (sheet) => {
    setChart(book.pack, sheet, step, (range) => book.shown(range));
    return done;
  });
}

function printSetup(book: BookEditor, step: Extract<PlanStep, { readonly step: 'print-setup' }>): Outcome {
  return lettingThrough(book, step.sheet, (sheet) => {
    setUpPrint(book.pack, sheet, step);
    return done;
  });
}

function setHeights(book: BookEditor, step: Extract<PlanStep, { readonly step: 'row-heights' }>): Outcome {
  const { sheet: name, row, heights } = step;
  return lettingThrough(book, name, (sheet) => {
    const isPossible = heights.every((height) => height === 'fitted' || (height >= 0 && height <= tallestRow));
    const area = { row, column: 0, rows: Math.max(heights.length, 1), columns: 1 };
    if (!isPossible || !isOnASheet(area)) return denied('InvalidArgument', step.step);
    heights.forEach((height, down) => sheet.fixHeight(row + down, height));
    return done;
  });
}

/** Carries one step out on the book's own copy of the parts; where it is refused the copy is to be thrown away. */
export function carryOut(book: BookEditor, step: PlanStep): Outcome {
  switch (step.step) {
    case 'add-sheet':
      return addSheet(book, step.sheet);
    case 'remove-sheet':
      return removeSheet(book, step.sheet);
    case 'clear-sheet':
      return lettingThrough(book, step.sheet, () => {
        book.clearSheet(step.sheet);
        return done;
      });
    case 'insert-rows':
    case 'delete-rows':
      return lettingThrough(book, step.sheet, (sheet) => changeRows(book, sheet, step));
    case 'validation-list':
      return inRange(book, step.range, step.step, (sheet) => {
        if (step.values && listText(step.values) === undefined) return denied('InvalidArgument', step.step);
        if (checkedBy(sheet, step.range).by !== 'other') sheet.validations.setList(step.range, step.values);
        return done;
      });
    case 'cells':
      return writeCells(book, step.at, step.values);
    case 'number-format':
      return changeFormat(book, step.range, step.step, { numberFormat: step.format });
    case 'style':
      return changeFormat(book, step.range, step.step, step.style);
    case 'merge':
      return inRange(book, step.range, step.step, (sheet) => {
        sheet.merge(step.range);
        return done;
      });
    case 'column-widths':
      return lettingThrough(book, step.sheet, (sheet) => {
        const area = { row: 0, column: step.column, rows: 1, columns: Math.max(step.widths.length, 1) };
        if (!isOnASheet(area)) return denied('InvalidArgument', step.step);
        setColumnWidths(sheet, step.column, step.widths);
        return done;
      });
    case 'row-heights':
      return setHeights(book, step);
    case 'freeze':
      return lettingThrough(book, step.sheet, (sheet) => {
        if (!isOnASheet(cellArea(step.rows, step.columns))) return denied('InvalidArgument', step.step);
        freezePanes(sheet, step);
        return done;
      });
    case 'table':
      return inRange(book, step.range, step.step, (sheet) => makeTable(book, sheet, step));
    case 'chart':
      return drawChart(book, step);
    case 'print-setup':
      return printSetup(book, step);
    case 'name':
      return nameRange(book, step);
    case 'remove-name':
      removeName(book.pack, step.name);
      return done;
    case 'highlight':
      return inRange(book, step.range, step.step, (sheet) => {
        highlight(book.pack, sheet.path, { area: step.range, levels: step.levels });
        return done;
      });
    case 'stored-part':
      changeStoredParts(book.pack, [step]);
      return done;
    case 'mark':
    case 'show-read':
      return markCells(book, step);
    case 'clear-marks':
    case 'hide-read':
      clearMarks(book.pack, worksheetPaths(book), marksTakenBy(step));
      return done;
  }
}

function worksheetPaths(book: BookEditor): readonly string[] {
  return tabsOf(book.pack)
    .filter(({ isWorksheet }) => isWorksheet)
    .map(({ path }) => path);
}
