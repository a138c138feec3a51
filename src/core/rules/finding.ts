import type { CellAddress } from '../grid/cell-address';

/** From what must be mended before the form is handed in, to what is worth a look. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/**
 * One fault at one cell, as data; `wordsOf` in `rules/index.ts` gives its words in either language.
 * - `at` is the cell that a person has to look at; `related` are the further cells that it concerns.
 * - `project` is its place in the department's list, undefined for a finding about the department as a whole.
 * - `facts` are what the rule's own wording needs; only that rule reads them.
 */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly project: number | undefined;
  readonly at: CellAddress;
  readonly related: readonly CellAddress[];
  readonly facts: unknown;
}
