import type { CellAddress, RangeAddress } from '../core/grid/cell-address';
import type { TemplateRefusal } from '../core/library/kept-templates';
import type { WorkbookError } from '../ports/workbook';

/** Why something that was asked for is not done: the workbook refuses, or what it was asked of is not as it was on show. */
export type Refusal =
  | WorkbookError
  | TemplateRefusal
  | { readonly code: 'cell-changed'; readonly at: CellAddress }
  /** What the workbook keeps for us would get larger than Excel keeps reliably. */
  | { readonly code: 'stored-full' }
  /** No form stands any more where one stood when it was put on show. */
  | { readonly code: 'form-moved'; readonly form: RangeAddress }
  /** Nothing stands in the range that was selected for a form. */
  | { readonly code: 'selection-blank' }
  | { readonly code: 'own-sheet-selected'; readonly sheet: string };
