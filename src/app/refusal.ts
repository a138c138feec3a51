import type { CellAddress } from '../core/grid/cell-address';
import type { WorkbookError } from '../ports/workbook';

/** Why something that was asked for is not done: the workbook refuses, a cell is no longer as it was on show, or there is no room. */
export type Refusal =
  | WorkbookError
  | { readonly code: 'cell-changed'; readonly at: CellAddress }
  /** What the workbook keeps for us would get larger than Excel keeps reliably. */
  | { readonly code: 'stored-full' };
