import { rangeA1, rangeReference } from '../../core/grid/a1';
import type { CellAddress } from '../../core/grid/cell-address';
import type { PlanStep } from '../../core/plans/write-plan';
import { sameName } from './memory';
import { proxyOf } from './ranges';
import type { Action } from './request-parts';
import { calls } from './request-parts';
import type { Placed, StandingTable } from './sheet-objects';
import type { Standing } from './standing';

type Step<Kind extends PlanStep['step']> = Extract<PlanStep, { readonly step: Kind }>;

/** The sheets, names, tables and charts that are there by now, while a plan is carried out. */
export class Objects {
  #sheets: readonly string[];
  #names: readonly string[];
  #tables: readonly StandingTable[];
  #charts: readonly Placed[];
  #hidden: readonly string[];

  constructor({ sheets, names, tables, charts }: Pick<Standing, 'sheets' | 'names' | 'tables' | 'charts'>) {
    this.#sheets = sheets.map(({ name }) => name);
    this.#names = names.map(({ name }) => name);
    this.#tables = tables;
    this.#charts = charts;
    this.#hidden = sheets.filter(({ visibility }) => visibility === 'very-hidden').map(({ name }) => name);
  }

  addSheet({ sheet }: Step<'add-sheet'>): Action[] {
    if (this.#sheets.some((name) => sameName(name, sheet))) return [];
    this.#sheets = [...this.#sheets, sheet];
    return [calls(1, (context) => void context.workbook.worksheets.add(sheet))];
  }

  /** A sheet that nobody sees, not even in Excel's list of hidden ones. */
  addHiddenSheet(sheet: string): Action[] {
    this.#sheets = [...this.#sheets, sheet];
    this.#hidden = [...this.#hidden, sheet];
    return [
      calls(3, (context) => {
        context.workbook.worksheets.add(sheet).visibility = 'VeryHidden';
      }),
    ];
  }

  removeSheet({ sheet }: Pick<Step<'remove-sheet'>, 'sheet'>): Action[] {
    if (!this.#sheets.some((name) => sameName(name, sheet))) return [];
    this.#forget(sheet);
    this.#sheets = this.#sheets.filter((name) => !sameName(name, sheet));
    const isVeryHidden = this.#hidden.some((name) => sameName(name, sheet));
    return [
      calls(2, (context) => {
        const leaving = context.workbook.worksheets.getItem(sheet);
        if (isVeryHidden) leaving.visibility = 'Hidden';
        leaving.delete();
      }),
    ];
  }

  clearSheet({ sheet }: Step<'clear-sheet'>): Action[] {
    const tables = this.#tables.filter((table) => sameName(table.sheet, sheet));
    const charts = this.#charts.filter((chart) => sameName(chart.sheet, sheet));
    this.#forget(sheet);
    return [
      calls(8 + 3 * (tables.length + charts.length), (context) => {
        const emptied = context.workbook.worksheets.getItem(sheet);
        for (const { name } of charts) emptied.charts.getItem(name).delete();
        for (const { name } of tables) emptied.tables.getItem(name).delete();
        const cells = emptied.getRange();
        cells.conditionalFormats.clearAll();
        cells.unmerge();
        cells.clear('All');
      }),
    ];
  }

  #forget(sheet: string): void {
    this.#tables = this.#tables.filter((table) => !sameName(table.sheet, sheet));
    this.#charts = this.#charts.filter((chart) => !sameName(chart.sheet, sheet));
  }

  /**
   * A table of the name on the same sheet is made a plain range first: the plan's is the one that counts. So is one over exactly
   * the same cells, which may have been left without its name by a plan that failed half-way.
   */
  addTable({ range, name }: Step<'table'>): Action[] {
    const before = this.#tables.filter(
      (table) =>
        sameName(table.sheet, range.sheet) &&
        (sameName(table.name, name) || (table.range !== undefined && rangeA1(table.range) === rangeA1(range))),
    );
    this.#tables = [...this.#tables.filter((table) => !before.includes(table)), { name, sheet: range.sheet, range }];
    return [
      calls(7 + 2 * before.length, (context) => {
        const { tables } = context.workbook.worksheets.getItem(range.sheet);
        for (const table of before) tables.getItem(table.name).convertToRange();
        tables.add(proxyOf(context, range), true).name = name;
      }),
    ];
  }

  /** The table of the name that stands on another sheet: two can't have one name. */
  tableElsewhere({ range, name }: Step<'table'>): Placed | undefined {
    return this.#tables.find((table) => sameName(table.name, name) && !sameName(table.sheet, range.sheet));
  }

  addChart(step: Step<'chart'>, textOf: (cell: CellAddress) => string): Action[] {
    const { sheet } = step.over;
    const before = this.#charts.find((chart) => sameName(chart.name, step.name) && sameName(chart.sheet, sheet));
    this.#charts = [...this.#charts.filter((chart) => chart !== before), { name: step.name, sheet }];
    return [
      calls(15 + 5 * step.series.length, (context) => {
        if (before) context.workbook.worksheets.getItem(sheet).charts.getItem(before.name).delete();
        drawChart(context, step, textOf);
      }),
    ];
  }

  setName({ name, refersTo, comment }: Step<'name'>): Action[] {
    const isThere = this.#hasName(name);
    if (!isThere) this.#names = [...this.#names, name];
    const formula = `=${rangeReference(refersTo)}`;
    return [
      calls(isThere ? 4 : 2, (context) => {
        const { names } = context.workbook;
        if (isThere) names.getItem(name).delete();
        names.add(name, formula, comment);
      }),
    ];
  }

  removeName({ name }: Step<'remove-name'>): Action[] {
    if (!this.#hasName(name)) return [];
    this.#names = this.#names.filter((other) => !sameName(other, name));
    return [calls(2, (context) => context.workbook.names.getItem(name).delete())];
  }

  #hasName(name: string): boolean {
    return this.#names.some((other) => sameName(other, name));
  }
}

/** Excel makes the first series of the range that a chart is added with; the others are added one by one. */
function drawChart(context: Excel.RequestContext, step: Step<'chart'>, textOf: (cell: CellAddress) => string): void {
  const [first, ...others] = step.series;
  if (!first) return;
  const { charts } = context.workbook.worksheets.getItem(step.over.sheet);
  const by = first.values.columns === 1 ? 'Columns' : 'Rows';
  const chart = charts.add(step.kind === 'line' ? 'Line' : 'ColumnClustered', proxyOf(context, first.values), by);
  chart.name = step.name;
  chart.title.text = step.title;
  const categories = proxyOf(context, step.categories);
  const firstSeries = chart.series.getItemAt(0);
  firstSeries.name = textOf(first.name);
  firstSeries.setXAxisValues(categories);
  for (const { name, values } of others) {
    const series = chart.series.add(textOf(name));
    series.setValues(proxyOf(context, values));
    series.setXAxisValues(categories);
  }
  const { row, column, rows, columns } = step.over;
  const corner = { ...step.over, row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 };
  chart.setPosition(proxyOf(context, { ...step.over, rows: 1, columns: 1 }), proxyOf(context, corner));
}
