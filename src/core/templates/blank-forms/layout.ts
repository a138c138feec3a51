/** What a cell of a form's head gets: a printed text, what the project list says, or nothing yet. */
export type HeadContent =
  | { readonly print: string }
  /** Printed with the fiscal year, or with room for it where none is given. */
  | { readonly printWithYear: string; readonly withoutYear: string }
  | 'code'
  | 'name'
  /** A number in 万元 with two decimals. */
  | 'budget'
  | 'amount'
  | 'quarter'
  | 'blank';

export type HeadLook = 'title' | 'subtitle' | 'label' | 'value' | 'prose';

/** One cell of the head, merged where its area is larger: `B3:C3`, counted from the form's first cell as A1. */
export type HeadCell = readonly [area: string, content: HeadContent, look: HeadLook];

/** A first-level class and its second-level classes in the printed order, each with its number of rows. */
export interface ClassBlock {
  readonly level1: string;
  readonly level2: readonly (readonly [printed: string, rows: number])[];
}

export interface BlankLayout {
  readonly orientation: 'portrait' | 'landscape';
  /** In characters of the default font. */
  readonly widths: readonly number[];
  readonly head: readonly HeadCell[];
  /** In points, of the head's rows from the first on; a row grows where its text wants more. */
  readonly headHeights: readonly number[];
  /** In points, of the rows below the heading. */
  readonly indicatorHeight: number;
  /** How many of the first rows are repeated on each printed page of a sheet with one form. */
  readonly titleRows: number;
  /** The heading row of the indicator table; it stands below the head's last row. */
  readonly headings: readonly string[];
  /** The columns in which second-level classes are printed: two where the period and the year stand side by side. */
  readonly level2Columns: readonly number[];
  readonly blocks: readonly ClassBlock[];
}

export const headingHeight = 30;

/** From zero: the form's rows above its first indicator are those of the head and the heading. */
export function headingRowOf({ headHeights }: BlankLayout): number {
  return headHeights.length;
}

export function indicatorRowsOf({ blocks }: BlankLayout): number {
  return blocks.reduce((all, { level2 }) => level2.reduce((sum, [, rows]) => sum + rows, all), 0);
}

export function rowsOf(layout: BlankLayout): number {
  return headingRowOf(layout) + 1 + indicatorRowsOf(layout);
}
