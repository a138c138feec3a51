import type { AxisModel, ChartModel } from '../model/chart-model';
import type { SheetModel } from '../model/sheet-model';
import { asBoolean, asNumber, asText } from './arguments';
import { Resource } from './resource';

export class ChartTitle extends Resource {
  readonly kind = 'ChartTitle';
  readonly #sheet: SheetModel;
  readonly #chart: ChartModel;

  constructor(sheet: SheetModel, chart: ChartModel) {
    super();
    this.#sheet = sheet;
    this.#chart = chart;
  }

  get Text(): string {
    return this.#chart.title;
  }

  set Text(value: unknown) {
    this.#sheet.ensureWritable();
    this.#chart.title = asText(value);
    this.#chart.titleVisible = true;
  }

  get Visible(): boolean {
    return this.#chart.titleVisible;
  }

  set Visible(value: unknown) {
    this.#sheet.ensureWritable();
    this.#chart.titleVisible = asBoolean(value);
  }
}

export class ChartLegend extends Resource {
  readonly kind = 'ChartLegend';
  readonly #sheet: SheetModel;
  readonly #chart: ChartModel;

  constructor(sheet: SheetModel, chart: ChartModel) {
    super();
    this.#sheet = sheet;
    this.#chart = chart;
  }

  get Visible(): boolean {
    return this.#chart.legendVisible;
  }

  set Visible(value: unknown) {
    this.#sheet.ensureWritable();
    this.#chart.legendVisible = asBoolean(value);
  }

  get Position(): string {
    return this.#chart.legendPosition;
  }

  set Position(value: unknown) {
    this.#sheet.ensureWritable();
    this.#chart.legendPosition = asText(value);
  }
}

export class ChartAxes extends Resource {
  readonly kind = 'ChartAxes';
  readonly #sheet: SheetModel;
  readonly #chart: ChartModel;

  constructor(sheet: SheetModel, chart: ChartModel) {
    super();
    this.#sheet = sheet;
    this.#chart = chart;
  }

  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.#sheet, this.#chart.valueAxis);
  }

  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.#sheet, this.#chart.categoryAxis);
  }
}

class ChartAxis extends Resource {
  readonly kind = 'ChartAxis';
  readonly #sheet: SheetModel;
  readonly #axis: AxisModel;

  constructor(sheet: SheetModel, axis: AxisModel) {
    super();
    this.#sheet = sheet;
    this.#axis = axis;
  }

  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.#sheet, this.#axis);
  }

  get NumberFormat(): string {
    return this.#axis.numberFormat;
  }

  set NumberFormat(value: unknown) {
    this.#sheet.ensureWritable();
    this.#axis.numberFormat = asText(value);
  }

  get Minimum(): number | '' {
    return this.#axis.minimum;
  }

  set Minimum(value: unknown) {
    this.#sheet.ensureWritable();
    this.#axis.minimum = value === '' ? '' : asNumber(value);
  }

  get Maximum(): number | '' {
    return this.#axis.maximum;
  }

  set Maximum(value: unknown) {
    this.#sheet.ensureWritable();
    this.#axis.maximum = value === '' ? '' : asNumber(value);
  }
}

class ChartAxisTitle extends Resource {
  readonly kind = 'ChartAxisTitle';
  readonly #sheet: SheetModel;
  readonly #axis: AxisModel;

  constructor(sheet: SheetModel, axis: AxisModel) {
    super();
    this.#sheet = sheet;
    this.#axis = axis;
  }

  get Text(): string {
    return this.#axis.title;
  }

  set Text(value: unknown) {
    this.#sheet.ensureWritable();
    this.#axis.title = asText(value);
    this.#axis.titleVisible = true;
  }

  get Visible(): boolean {
    return this.#axis.titleVisible;
  }

  set Visible(value: unknown) {
    this.#sheet.ensureWritable();
    this.#axis.titleVisible = asBoolean(value);
  }
}
