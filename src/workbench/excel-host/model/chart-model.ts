import type { Area } from '../../../core/grid/area';
import type { SheetModel } from './sheet-model';

/** A range that a chart draws: moves with its cells, and is gone with them. */
export interface ChartSource {
  readonly sheet: SheetModel;
  readonly area: Area;
}

export interface SeriesModel {
  readonly id: string;
  /** What was set, or the reference of the cell that names it. */
  name: string;
  nameSource: ChartSource | undefined;
  values: ChartSource | undefined;
  categories: ChartSource | undefined;
  chartType: string;
  color: string | undefined;
}

export interface AxisModel {
  title: string;
  titleVisible: boolean;
  numberFormat: string;
  minimum: number | '';
  maximum: number | '';
}

/** Where a chart stands, in points from the sheet's corner. */
export interface ChartPlace {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A chart: kept by the host, since Univer draws none. */
export interface ChartModel {
  readonly id: string;
  name: string;
  chartType: string;
  title: string;
  titleVisible: boolean;
  legendVisible: boolean;
  legendPosition: string;
  place: ChartPlace;
  series: SeriesModel[];
  readonly valueAxis: AxisModel;
  readonly categoryAxis: AxisModel;
}
