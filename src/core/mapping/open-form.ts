import type { MisspeltLabel, TableHeading, UnsureLabel } from './form-area';
import {
  noFields,
  noQuarters,
  type LabelHit,
  type OpenColumns,
  type OpenFields,
  type OpenQuarters,
} from './found-labels';
import type { ColumnKind, FieldKind, SourceKind } from './labels';

/** A text that may be a label that the form turns out to have elsewhere: so many characters off `nearest`. */
export type FarHit = UnsureLabel & { readonly distance: number } & (
    { readonly of: 'field'; readonly kind: FieldKind } | { readonly of: 'column'; readonly kind: ColumnKind }
  );

interface OpenHeading extends TableHeading {
  readonly columns: OpenColumns;
  aside: OpenColumns | undefined;
}

/** A form of which not all rows have gone by. */
export interface OpenForm {
  top: number;
  left: number;
  right: number;
  bottom: number;
  readonly fields: OpenFields;
  readonly sources: LabelHit<SourceKind>[];
  readonly quarters: OpenQuarters;
  readonly misspelt: MisspeltLabel[];
  /** Texts of which one is the budget's label if the form has no other. */
  readonly amounts: MisspeltLabel[];
  readonly far: FarHit[];
  heading: OpenHeading | undefined;
}

export function openForm(row: number, left: number, right: number): OpenForm {
  return {
    top: row,
    left,
    right,
    bottom: Infinity,
    fields: noFields(),
    sources: [],
    quarters: noQuarters(),
    misspelt: [],
    amounts: [],
    far: [],
    heading: undefined,
  };
}

/**
 * The forms of one sheet while its rows go by, from the left to the right. Forms side by side are open at the same time,
 * each owning the columns from its first label to the next form's.
 */
export interface Collected {
  readonly done: OpenForm[];
  readonly open: OpenForm[];
}

/** The form to which a column belongs. */
export function ownerOf(collected: Collected, column: number): OpenForm | undefined {
  let owner = collected.open[0];
  for (const form of collected.open) if (form.left <= column) owner = form;
  return owner;
}
