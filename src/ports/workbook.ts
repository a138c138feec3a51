import type { CellAddress, RangeAddress } from '../core/grid/cell-address';
import type { Snapshot } from '../core/grid/snapshot';
import type { Marked } from '../core/plans/marks';
import type { WritePlan } from '../core/plans/write-plan';
import type { Result } from '../core/result';

/**
 * What the product needs of a workbook, whoever keeps it: Excel, a file, the embedded host.
 * `test/contract/workbook.ts` says what each implementation must do; every one passes it.
 */
export interface Workbook {
  /** The workbook as it stands now. Never changes it. */
  read(request?: ReadRequest): Promise<Result<Snapshot, WorkbookError>>;

  /**
   * Carries a plan out, steps in order, whole or not at all: what is refused half-way is taken back, and where that is refused too the
   * next plan does it, or completes what was begun where it is the same. Safe to repeat: a plan applied twice is the plan applied once.
   * The receipt takes it back.
   *
   * Where it is cancelled, what was written is taken back first: a result of `cancelled` leaves the workbook as it was. Once a part
   * was written that could not be taken back wholly, such as looks of a sheet that stays, nobody is asked any more.
   */
  apply(plan: WritePlan, waiting?: Waiting): Promise<Result<Receipt, WorkbookError>>;

  /** Tells of edits, ours not among them. A hint only: Excel loses events, so whoever hears it reads again. */
  onEdit(listener: (edit: Edit) => void): Unsubscribe;

  /** Our marks as they stand, whoever set them and when; known from the last read where there was one. */
  marks(): Promise<Result<readonly Marked[], WorkbookError>>;

  /** Shows the cell to the user. */
  select(at: CellAddress): Promise<Result<void, WorkbookError>>;

  /**
   * What the user has selected: one rectangle, in Excel as it is now, in a file as it was saved. Refused with `no-range-selected`
   * where something else is, such as a chart or several ranges.
   */
  selection(): Promise<Result<RangeAddress, WorkbookError>>;
}

/** What somebody who waits wants to hear and may say. */
export interface Waiting {
  /** Told after each part that is done. */
  readonly onProgress?: (progress: Progress) => void;
  /** Asked between the parts; what was asked for is then given up with `cancelled`. */
  readonly isCancelled?: () => boolean;
  /** Told once it can no longer be given up: it goes on to its end, and can be taken back then. */
  readonly onPastCancelling?: () => void;
}

export interface ReadRequest extends Waiting {
  /**
   * Names the cells whose number format and formula are wanted too, given the values of all sheets.
   * Without it only values are promised; an implementation to which details come free may give them all.
   */
  readonly details?: (values: Snapshot) => readonly RangeAddress[];
}

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** An edit by the user or another program. `range` is missing where the whole sheet has to be read again. */
export interface Edit {
  readonly sheet: string;
  readonly range?: RangeAddress;
}

export type Unsubscribe = () => void;

/** What stood there before a plan was carried out: applying `undo` brings it back. */
export interface Receipt {
  readonly undo: WritePlan;
}

/** How a workbook can refuse. Worded in one place a shell, by a switch that does not compile when a code is missing. */
export type WorkbookError =
  | { readonly code: 'cell-being-edited' }
  | { readonly code: 'sheet-protected'; readonly sheet: string | undefined }
  | { readonly code: 'workbook-protected' }
  | { readonly code: 'sheet-not-found'; readonly sheet: string }
  | { readonly code: 'sheet-hidden'; readonly sheet: string }
  | { readonly code: 'name-taken'; readonly name: string }
  | { readonly code: 'no-range-selected' }
  | { readonly code: 'rows-changed'; readonly sheet: string }
  | { readonly code: 'too-large' }
  | { readonly code: 'cancelled' }
  | { readonly code: 'not-supported'; readonly member: string }
  | { readonly code: 'host-busy' }
  | { readonly code: 'host-refused'; readonly hostCode: string; readonly statement: string }
  | { readonly code: 'not-a-workbook' }
  | { readonly code: 'encrypted' }
  | { readonly code: 'empty-file' };
