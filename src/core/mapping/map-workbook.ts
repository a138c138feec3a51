import type { RangeAddress } from '../grid/cell-address';
import type { Snapshot } from '../grid/snapshot';
import type { Department, Unread } from '../model/department';

export interface MappedWorkbook {
  readonly department: Department;
  readonly unread: readonly Unread[];
}

export function mapWorkbook(snapshot: Snapshot): MappedWorkbook {
  throw new Error(`being written: ${snapshot.sheets.length}`);
}

/** The cells whose number format and formula the mapping needs: values that are numbers, and the amounts. */
export function rangesWantingDetails(values: Snapshot): readonly RangeAddress[] {
  throw new Error(`being written: ${values.sheets.length}`);
}
