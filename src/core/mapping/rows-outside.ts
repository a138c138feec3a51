import { lastRow } from '../grid/area';
import type { RangeAddress } from '../grid/cell-address';
import type { SheetSnapshot, StoredRow } from '../grid/snapshot';

/** Which of a sheet's forms reach over a row, for rows that are asked for in order. */
function formsByRow(forms: readonly RangeAddress[]): (row: number) => readonly RangeAddress[] {
  const waiting = [...forms].sort((one, other) => one.row - other.row);
  let next = 0;
  let open: RangeAddress[] = [];
  let firstEnd = Infinity;
  return (row) => {
    if (row > firstEnd) {
      open = open.filter((form) => row <= lastRow(form));
      firstEnd = Math.min(...open.map(lastRow));
    }
    for (let form = waiting[next]; form && form.row <= row; form = waiting[next]) {
      next += 1;
      if (row > lastRow(form)) continue;
      open.push(form);
      firstEnd = Math.min(firstEnd, lastRow(form));
    }
    return open;
  };
}

function reachesOver({ column: first, columns }: RangeAddress, column: number): boolean {
  return column >= first && column < first + columns;
}

function isInside(forms: readonly RangeAddress[], column: number): boolean {
  for (const form of forms) if (reachesOver(form, column)) return true;
  return false;
}

/** Whether one of the forms reaches over all of a row, which nearly always tells that nothing of it stands outside. */
function isWithinOne(forms: readonly RangeAddress[], { cells }: StoredRow): boolean {
  const first = cells[0]?.column ?? 0;
  const last = cells.at(-1)?.column ?? 0;
  for (const form of forms) if (reachesOver(form, first) && reachesOver(form, last)) return true;
  return false;
}

/** A sheet's rows with the cells that stand outside its forms; rows without such cells are left out. */
export function rowsOutside({ rows }: SheetSnapshot, forms: readonly RangeAddress[]): readonly StoredRow[] {
  const formsAt = formsByRow(forms);
  const outside: StoredRow[] = [];
  for (const row of rows) {
    const own = formsAt(row.row);
    if (own.length === 0) outside.push(row);
    else if (!isWithinOne(own, row)) {
      const cells = row.cells.filter(({ column }) => !isInside(own, column));
      if (cells.length > 0) outside.push({ row: row.row, cells });
    }
  }
  return outside;
}
