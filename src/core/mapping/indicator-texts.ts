import { isCellError, type StoredRow } from '../grid/snapshot';
import { cellIn, shownText, type FormArea } from './form-area';
import type { Columns } from './found-labels';
import type { ColumnKind } from './labels';
import { trimmed } from './normalise';

/** The table that is read: the form it stands in, and its columns. */
export interface Table {
  readonly area: FormArea;
  readonly columns: Columns;
}

/** What a row shows in each column, trimmed; '' where a cell is blank, in error, or has no column. */
export type Texts = { readonly [kind in ColumnKind]: string };

function textIn(row: StoredRow, column: number | undefined): string {
  const cell = column === undefined ? undefined : cellIn(row, column);
  return cell && !isCellError(cell.value) ? trimmed(shownText(cell)) : '';
}

export function textsOf(row: StoredRow, columns: Columns): Texts {
  return {
    level1: textIn(row, columns.level1),
    level2: textIn(row, columns.level2),
    name: textIn(row, columns.name),
    description: textIn(row, columns.description),
    operator: textIn(row, columns.operator),
    direction: textIn(row, columns.direction),
    value: textIn(row, columns.value),
    unit: textIn(row, columns.unit),
    weight: textIn(row, columns.weight),
    score: textIn(row, columns.score),
    basis: textIn(row, columns.basis),
  };
}

/** How many of the columns are filled that say what an indicator is. */
export function filledColumns({ name, description, value, basis }: Texts): number {
  return Number(name !== '') + Number(description !== '') + Number(value !== '') + Number(basis !== '');
}

export function hasIndicator(texts: Texts): boolean {
  return filledColumns(texts) > 0;
}
