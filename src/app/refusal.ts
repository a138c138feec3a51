import type { CellAddress } from '../core/grid/cell-address';
import type { WorkbookError } from '../ports/workbook';

/** Why something that was asked for is not done: the workbook refuses, or a cell is no longer as it was on show. */
export type Refusal = WorkbookError | { readonly code: 'cell-changed'; readonly at: CellAddress };
