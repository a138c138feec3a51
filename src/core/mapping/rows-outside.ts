import type { RangeAddress } from '../grid/cell-address';
import type { SheetSnapshot, StoredRow } from '../grid/snapshot';

/** Which of a sheet's forms reach over a row, for rows that are asked for in order. */
function formsByRow(forms: readonly RangeAddress[]): (row: number) => readonly RangeAddress[] {
  const waiting = [...forms].sort((one, other) => one.row - other.row);
  let next = 0;
  let open: RangeAddress[] = [];
  return (row) => {
    if (open.some((form) => row >= form.row + form.rows)) open = open.filter((form) => row < form.row + form.rows);
    for (let form = waiting[next]; form && form.row <= row; form = waiting[next]) {
      if (row < form.row + form.rows) open.push(form);
      next += 1;
    }
    return open;
  };
}

function reachesOver({ column: first, columns }: RangeAddress, column: number): boolean {
  return column >= first && column < first + columns;
}

/** Whether one of the forms reaches over all of a row, which nearly always tells that nothing of it stands outside. */
function isInside({ cells }: StoredRow, forms: readonly RangeAddress[]): boolean {
  const first = cells[0];
  const last = cells.at(-1);
  if (!first || !last) return true;
  return forms.some((form) => reachesOver(form, first.column) && reachesOver(form, last.column));
}

/** A sheet's rows with the cells that stand outside its forms; rows without such cells are left out. */
export function rowsOutside({ rows }: SheetSnapshot, forms: readonly RangeAddress[]): readonly StoredRow[] {
  const formsAt = formsByRow(forms);
  const outside: StoredRow[] = [];
  for (const row of rows) {
    const own = formsAt(row.row);
    if (own.length === 0) outside.push(row);
    else if (!isInside(row, own)) {
      const cells = row.cells.filter(({ column }) => !own.some((form) => reachesOver(form, column)));
      if (cells.length > 0) outside.push({ row: row.row, cells });
    }
  }
  return outside;
}
