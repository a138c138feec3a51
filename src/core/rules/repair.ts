import type { CellAddress } from '../grid/cell-address';

/** `safe`: it follows from what stands there, and nobody has to think; `confirm`: a proposal that a person agrees to. */
export type RepairKind = 'safe' | 'confirm';

/**
 * What one cell is to hold. `part`: these words of its text become others, and what stands around them stays. `contentOf`: what
 * another cell holds now, with its number format. `value`: this and nothing else; '' makes the cell blank.
 */
export type CellEdit =
  | { readonly at: CellAddress; readonly part: string; readonly becomes: string }
  | { readonly at: CellAddress; readonly contentOf: CellAddress }
  | { readonly at: CellAddress; readonly value: string | number; readonly numberFormat?: string };

/** The edits that mend one finding; all of them are made, or none. */
export interface Repair {
  readonly kind: RepairKind;
  readonly edits: readonly CellEdit[];
}

/** Other words in place of those that a cell has. */
export function rewording(kind: RepairKind, at: CellAddress, part: string, becomes: string): Repair {
  return { kind, edits: [{ at, part, becomes }] };
}
