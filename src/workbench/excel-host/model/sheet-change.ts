import type { Area } from '../../../core/grid/area';
import { areaA1 } from '../../../core/grid/area';
import type { Writer } from './book-model';
import type { SheetModel } from './sheet-model';

export type ChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** What one cell showed before and shows now; Excel gives it when a single cell was edited. */
export interface ChangeDetails {
  readonly valueBefore: unknown;
  readonly valueAfter: unknown;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}

export interface SheetChange {
  readonly sheet: SheetModel;
  readonly area: Area;
  readonly changeType: ChangeType;
  readonly writer: Writer;
  readonly details: ChangeDetails | undefined;
}

/** The body of an `onChanged` event as Excel sends it. */
export function changeMessage({ sheet, area, changeType, writer, details }: SheetChange): object {
  return {
    address: areaA1(area),
    changeType,
    worksheetId: sheet.id,
    source: 'Local',
    triggerSource: writer === 'program' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: shiftDirections[changeType],
    referenceId: `${sheet.id}!${areaA1(area)}`,
    ...details,
  };
}

const shiftDirections: { readonly [type in ChangeType]: string } = {
  RangeEdited: 'None',
  RowInserted: 'None',
  RowDeleted: 'None',
  ColumnInserted: 'None',
  ColumnDeleted: 'None',
  CellInserted: 'ShiftCellDown',
  CellDeleted: 'ShiftCellUp',
};
