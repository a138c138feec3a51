import { HostError } from '../host-error';
import type { Area } from '../../../core/grid/area';
import { around, lastColumn, lastRow } from '../../../core/grid/area';
import type { AxisModel, ChartModel } from '../model/chart-model';
import type { SheetModel } from '../model/sheet-model';
import { parseSheetReference } from '../model/sheet-reference';
import { pointsFromPixels } from '../model/units';
import { asNumber, asOneOf, asText } from './arguments';
import { ChartAxes, ChartLegend, ChartTitle } from './chart-parts';
import { ChartSeriesCollection, seriesOf, sourceOf } from './chart-series';
import type { Makers } from './makers';
import { RangeResource } from './range';
import { Collection, Resource } from './resource';

const seriesBy = ['Auto', 'Columns', 'Rows'] as const;

export class ChartCollection extends Collection<ChartResource> {
  readonly kind = 'ChartCollection';
  readonly #make: Makers;
  readonly #sheet: SheetModel;

  constructor(make: Makers, sheet: SheetModel) {
    super();
    this.#make = make;
    this.#sheet = sheet;
  }

  override list(): readonly ChartResource[] {
    return this.#sheet.charts.map((chart) => new ChartResource(this.#make, this.#sheet, chart));
  }

  override find(key: unknown): ChartResource | undefined {
    const wanted = asText(key).toLowerCase();
    return this.list().find((chart) => chart.Id === key || chart.Name.toLowerCase() === wanted);
  }

  Add(type: unknown, source: unknown, by: unknown): ChartResource {
    this.#sheet.ensureWritable();
    const chartType = asText(type);
    const series = seriesOf(sourceOf(source), asOneOf(seriesBy, by ?? 'Auto'), chartType);
    const chart = newChart(
      this.#sheet.book.newId('chart'),
      `Chart ${this.#sheet.charts.length + 1}`,
      chartType,
      series,
    );
    this.#sheet.charts.push(chart);
    return new ChartResource(this.#make, this.#sheet, chart);
  }
}

function newChart(id: string, name: string, chartType: string, series: ChartModel['series']): ChartModel {
  return {
    id,
    name,
    chartType,
    title: 'Chart Title',
    titleVisible: true,
    legendVisible: series.length > 1,
    legendPosition: 'Bottom',
    place: { left: 150, top: 75, width: 360, height: 216 },
    series,
    valueAxis: newAxis(),
    categoryAxis: newAxis(),
  };
}

function newAxis(): AxisModel {
  return { title: '', titleVisible: false, numberFormat: 'General', minimum: '', maximum: '' };
}

export class ChartResource extends Resource {
  readonly kind = 'Chart';
  readonly #make: Makers;
  readonly #sheet: SheetModel;
  readonly #chart: ChartModel;

  constructor(make: Makers, sheet: SheetModel, chart: ChartModel) {
    super();
    this.#make = make;
    this.#sheet = sheet;
    this.#chart = chart;
  }

  override itemKey(): string {
    return this.#chart.id;
  }

  override ensureAlive(): void {
    if (!this.#sheet.isAlive || !this.#sheet.charts.includes(this.#chart)) throw new HostError('ItemNotFound', 'chart');
  }

  get Id(): string {
    return this.#chart.id;
  }

  get Name(): string {
    return this.#chart.name;
  }

  set Name(value: unknown) {
    this.#sheet.ensureWritable();
    this.#chart.name = asText(value);
  }

  get ChartType(): string {
    return this.#chart.chartType;
  }

  set ChartType(value: unknown) {
    this.#sheet.ensureWritable();
    const chartType = asText(value);
    this.#chart.chartType = chartType;
    for (const series of this.#chart.series) series.chartType = chartType;
  }

  get Title(): ChartTitle {
    return new ChartTitle(this.#sheet, this.#chart);
  }

  get Legend(): ChartLegend {
    return new ChartLegend(this.#sheet, this.#chart);
  }

  get Axes(): ChartAxes {
    return new ChartAxes(this.#sheet, this.#chart);
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.#sheet, this.#chart);
  }

  get Worksheet(): Resource {
    return this.#make.worksheet(this.#sheet);
  }

  get Left(): number {
    return this.#chart.place.left;
  }

  set Left(value: unknown) {
    this.#place({ left: asNumber(value) });
  }

  get Top(): number {
    return this.#chart.place.top;
  }

  set Top(value: unknown) {
    this.#place({ top: asNumber(value) });
  }

  get Width(): number {
    return this.#chart.place.width;
  }

  set Width(value: unknown) {
    this.#place({ width: asNumber(value) });
  }

  get Height(): number {
    return this.#chart.place.height;
  }

  set Height(value: unknown) {
    this.#place({ height: asNumber(value) });
  }

  SetPosition(start: unknown, end: unknown): void {
    const first = this.#areaOf(start);
    const over = end === null || end === undefined || end === '' ? first : around(first, this.#areaOf(end));
    const { grid } = this.#sheet;
    this.#sheet.ensureSize(over);
    const widths = (from: number, to: number): number => sum(from, to, (column) => grid.getColumnWidth(column));
    const heights = (from: number, to: number): number => sum(from, to, (row) => grid.getRowHeight(row));
    this.#place({
      left: pointsFromPixels(widths(0, over.column)),
      top: pointsFromPixels(heights(0, over.row)),
      ...(end ? { width: pointsFromPixels(widths(over.column, lastColumn(over) + 1)) } : {}),
      ...(end ? { height: pointsFromPixels(heights(over.row, lastRow(over) + 1)) } : {}),
    });
  }

  SetData(source: unknown, by: unknown): void {
    this.#sheet.ensureWritable();
    this.#chart.series = seriesOf(sourceOf(source), asOneOf(seriesBy, by ?? 'Auto'), this.#chart.chartType);
  }

  Delete(): void {
    this.#sheet.ensureWritable();
    this.#sheet.charts.splice(this.#sheet.charts.indexOf(this.#chart), 1);
  }

  #place(part: Partial<ChartModel['place']>): void {
    this.#sheet.ensureWritable();
    this.#chart.place = { ...this.#chart.place, ...part };
  }

  #areaOf(cell: unknown): Area {
    const area = cell instanceof RangeResource ? cell.area : parseSheetReference(asText(cell))?.area;
    if (!area) throw new HostError('InvalidArgument', 'cell of a chart');
    return area;
  }
}

function sum(from: number, to: number, sizeOf: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < to; index += 1) total += sizeOf(index);
  return total;
}
