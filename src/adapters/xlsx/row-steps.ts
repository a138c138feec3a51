import { parseReference, rangeReference } from '../../core/grid/a1';
import { lastRowOfASheet } from '../../core/grid/cell-address';
import { rowShift } from '../../core/grid/shift';
import { markedBefore, markerComment, rowWork, type RowStep } from '../../core/plans/row-steps';
import { ok, refused } from '../../core/result';
import { overlaps } from '../../core/grid/area';
import type { BookEditor } from './book-editor';
import { namesOf, removeName, setName } from './defined-names';
import { isDefinedName, isFreeForARange } from './naming';
import { denied, type Outcome } from './refusal';
import type { SheetEditor } from './sheet-editor';

const done: Outcome = ok(undefined);

/** Inserts rows, or takes inserted ones away, on a sheet that is there and is not protected. */
export function changeRows(book: BookEditor, sheet: SheetEditor, step: RowStep): Outcome {
  const name = namesOf(book.pack).find(
    (one) => one.scope === undefined && one.name.toLowerCase() === step.marker.toLowerCase(),
  );
  const work = rowWork(step, name && parseReference(name.refersTo));
  switch (work.kind) {
    case 'nothing':
      return done;
    case 'marker-only':
      removeName(book.pack, step.marker);
      return done;
    case 'rows-changed':
      return refused({ code: 'rows-changed', sheet: step.sheet });
    case 'shift': {
      const { area, kind } = work.shift;
      if (sheet.arrayAreas().some((array) => array.row < area.row && overlaps(array, area))) {
        return denied('InvalidOperation', step.step);
      }
      if (kind === 'insert') return insertRows(book, sheet, step);
      book.shiftRows(step.sheet, work.shift);
      removeName(book.pack, step.marker);
      return done;
    }
  }
}

function insertRows(book: BookEditor, sheet: SheetEditor, step: RowStep): Outcome {
  const { row, rows, like, marker } = step;
  if (row < 1 || rows < 1 || !isDefinedName(marker)) return denied('InvalidArgument', step.step);
  if (sheet.rows().last() + rows > lastRowOfASheet) return denied('InsertDeleteConflict', step.step);
  if (!isFreeForARange(book.pack, marker)) return refused({ code: 'name-taken', name: marker });
  // The name comes first: it grows by the rows, and so tells that they are there.
  const refersTo = rangeReference(markedBefore(step));
  setName(book.pack, { name: marker, scope: undefined, refersTo, comment: markerComment });
  book.shiftRows(step.sheet, rowShift('insert', row, rows));
  const model = like >= row ? like + rows : like;
  for (let next = row; next < row + rows; next += 1) sheet.rows().addLike(next, model);
  sheet.touch({ row, column: 0, rows, columns: 1 });
  const within = sheet.merges.all.filter((area) => area.row === model && area.rows === 1);
  const added = Array.from({ length: rows }, (_, down) => within.map((area) => ({ ...area, row: row + down }))).flat();
  for (const area of added) {
    if (sheet.merges.over(area).length === 0) sheet.merges.put(area);
  }
  return done;
}
