import type { CellAddress } from '../grid/cell-address';

/** A value, and the cell that a person would look at for it: its own, or the empty one where it should stand. */
export interface Located<T> {
  readonly value: T;
  readonly at: CellAddress;
}

export function located<T>(value: T, at: CellAddress): Located<T> {
  return { value, at };
}
