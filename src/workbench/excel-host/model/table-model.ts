import type { Area } from '../../../core/grid/area';

/** An Excel table. Its first row is the heading. */
export interface TableModel {
  readonly id: string;
  name: string;
  style: string;
  showFilterButton: boolean;
  showHeaders: boolean;
  showTotals: boolean;
  area: Area;
}
