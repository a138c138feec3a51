import type { RangeAddress } from '../../core/grid/cell-address';
import type { SheetVisibility } from '../../core/grid/snapshot';
import type { MarkKind } from '../../core/plans/marks';
import type { PlanStep, WritePlan } from '../../core/plans/write-plan';
import type { Placed } from './sheet-objects';

/** A sheet as Excel lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly id: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
}

/** A conditional format of ours. Excel's id finds it again. */
export interface KnownMark {
  readonly sheet: string;
  readonly id: string;
  readonly kind: MarkKind;
  readonly ranges: readonly RangeAddress[];
}

/** What the last look at the workbook showed. It may be out of date: whoever uses it looks again when Excel says so. */
export interface LastSeen {
  readonly sheets: readonly ListedSheet[];
  readonly marks: readonly KnownMark[];
}

/** A write that is under way, or that failed and could not be taken back. */
export interface Unfinished {
  readonly steps: readonly PlanStep[];
  /** Brings back what stood there before its first attempt. */
  readonly undo: WritePlan;
  /** Takes back what was sent so far. */
  readonly takenBackBy: WritePlan;
  /** Whether more was sent than can be given up. */
  readonly isPast: boolean;
  /** The charts that there were, on the sheets where it draws or removes some. */
  readonly charts: readonly Placed[];
  /** The marks that it sets. */
  readonly marks: readonly Omit<KnownMark, 'id'>[];
}

/** What an adapter remembers from one call to the next. */
export interface Memory {
  lastSeen: LastSeen | undefined;
  /** Cells in the used ranges at the last read: a workbook that was large then is read in parts at once. */
  cells: number;
  unfinished: Unfinished | undefined;
  /** Whether Excel copies from sheet to sheet; false once it refused to. */
  copies: boolean;
  /** Above zero while a plan is being carried out. */
  writing: number;
}

export function freshMemory(): Memory {
  return { lastSeen: undefined, cells: 0, unfinished: undefined, copies: true, writing: 0 };
}

/** Excel tells sheets and names apart without regard to case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
