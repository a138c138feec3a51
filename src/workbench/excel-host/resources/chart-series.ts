import { HostError } from '../host-error';
import { allRows } from '../../../core/grid/area';
import { matrixOf, textOf, valueOf } from '../model/cell-values';
import type { ChartModel, ChartSource, SeriesModel } from '../model/chart-model';
import type { SheetModel } from '../model/sheet-model';
import { addressOf, parseSheetReference } from '../model/sheet-reference';
import { asText } from './arguments';
import { RangeResource } from './range';
import { Collection, Resource } from './resource';

export class ChartSeriesCollection extends Collection<ChartSeries> {
  readonly kind = 'ChartSeriesCollection';
  readonly #sheet: SheetModel;
  readonly #chart: ChartModel;

  constructor(sheet: SheetModel, chart: ChartModel) {
    super();
    this.#sheet = sheet;
    this.#chart = chart;
  }

  override list(): readonly ChartSeries[] {
    return this.#chart.series.map((series) => new ChartSeries(this.#sheet, this.#chart, series));
  }

  Add(name: unknown, index: unknown): ChartSeries {
    this.#sheet.ensureWritable();
    const series = newSeries(this.#sheet.book.newId('series'), this.#chart.chartType);
    if (typeof name === 'string') series.name = name;
    this.#chart.series.splice(typeof index === 'number' ? index : this.#chart.series.length, 0, series);
    return new ChartSeries(this.#sheet, this.#chart, series);
  }
}

export function newSeries(id: string, chartType: string): SeriesModel {
  return {
    id,
    name: '',
    nameSource: undefined,
    values: undefined,
    categories: undefined,
    chartType,
    color: undefined,
  };
}

export class ChartSeries extends Resource {
  readonly kind = 'ChartSeries';
  readonly #sheet: SheetModel;
  readonly #chart: ChartModel;
  readonly #series: SeriesModel;

  constructor(sheet: SheetModel, chart: ChartModel, series: SeriesModel) {
    super();
    this.#sheet = sheet;
    this.#chart = chart;
    this.#series = series;
  }

  override itemKey(): string {
    return this.#series.id;
  }

  override ensureAlive(): void {
    if (!this.#chart.series.includes(this.#series)) throw new HostError('ItemNotFound', 'series');
  }

  /** What the legend shows: of a cell that names the series, what stands in it. */
  get Name(): string {
    const { nameSource, name } = this.#series;
    return nameSource ? textOf(nameSource.sheet, nameSource.area.row, nameSource.area.column) : name;
  }

  /** A text, or a reference such as `='Sheet1'!B1`. */
  set Name(value: unknown) {
    this.#sheet.ensureWritable();
    const text = asText(value);
    const reference = text.startsWith('=') ? parseSheetReference(text) : undefined;
    const sheet = reference?.sheet === undefined ? this.#sheet : this.#sheet.book.sheetByName(reference.sheet);
    this.#series.name = text;
    this.#series.nameSource = reference && sheet ? { sheet, area: reference.area } : undefined;
  }

  get ChartType(): string {
    return this.#series.chartType;
  }

  set ChartType(value: unknown) {
    this.#sheet.ensureWritable();
    this.#series.chartType = asText(value);
  }

  SetValues(range: unknown): void {
    this.#sheet.ensureWritable();
    this.#series.values = sourceOf(range);
  }

  SetXAxisValues(range: unknown): void {
    this.#sheet.ensureWritable();
    this.#series.categories = sourceOf(range);
  }

  /** What the series draws, from ExcelApi 1.12. */
  GetDimensionValues(dimension: unknown): unknown {
    const source = asText(dimension) === 'Categories' ? this.#series.categories : this.#series.values;
    return source ? matrixOf(source.area, (row, column) => valueOf(source.sheet.cell(row, column))).flat() : [];
  }

  /** Where it takes its numbers from: `Sheet1!B2:B9`; empty where those cells were deleted. From ExcelApi 1.15. */
  GetDimensionStringValues(dimension: unknown): readonly string[] {
    const source = asText(dimension) === 'Categories' ? this.#series.categories : this.#series.values;
    return source ? matrixOf(source.area, (row, column) => textOf(source.sheet, row, column)).flat() : [];
  }

  GetDimensionDataSourceString(dimension: unknown): string {
    const source = asText(dimension) === 'Categories' ? this.#series.categories : this.#series.values;
    return source ? addressOf(source.sheet.name, source.area) : '';
  }

  Delete(): void {
    this.#sheet.ensureWritable();
    this.#chart.series.splice(this.#chart.series.indexOf(this.#series), 1);
  }
}

export function sourceOf(range: unknown): ChartSource {
  if (!(range instanceof RangeResource)) throw new HostError('InvalidArgument', 'range expected');
  return { sheet: range.sheet, area: range.area };
}

/**
 * Cuts a block into series as Excel does: a first row or column of texts names them or the categories.
 * `Auto` takes the longer side for the categories.
 */
export function seriesOf(source: ChartSource, by: 'Auto' | 'Columns' | 'Rows', chartType: string): SeriesModel[] {
  const { sheet, area } = source;
  const used = sheet.usedWithin(area, true) ?? area;
  const block = area.rows === allRows ? used : area;
  const byColumns = by === 'Columns' || (by === 'Auto' && block.rows >= block.columns);
  const isText = (row: number, column: number) => {
    const value = valueOf(sheet.cell(row, column));
    return typeof value === 'string' && value !== '';
  };
  const head = block.rows > 1 && isText(block.row, block.column + block.columns - 1) ? 1 : 0;
  const side = block.columns > 1 && isText(block.row + block.rows - 1, block.column) ? 1 : 0;
  const body = {
    row: block.row + head,
    column: block.column + side,
    rows: block.rows - head,
    columns: block.columns - side,
  };
  const count = byColumns ? body.columns : body.rows;
  return Array.from({ length: count }, (_, index) => {
    const line = byColumns
      ? { ...body, column: body.column + index, columns: 1 }
      : { ...body, row: body.row + index, rows: 1 };
    const named = byColumns ? head : side;
    const nameCell = byColumns
      ? { row: block.row, column: line.column, rows: 1, columns: 1 }
      : { row: line.row, column: block.column, rows: 1, columns: 1 };
    const categories = byColumns
      ? { row: body.row, column: block.column, rows: body.rows, columns: 1 }
      : { row: block.row, column: body.column, rows: 1, columns: body.columns };
    return {
      ...newSeries(sheet.book.newId('series'), chartType),
      name: named ? '' : `Series${index + 1}`,
      nameSource: named ? { sheet, area: nameCell } : undefined,
      values: { sheet, area: line },
      categories: (byColumns ? side : head) ? { sheet, area: categories } : undefined,
    };
  });
}
