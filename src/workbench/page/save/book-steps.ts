import { parseReference } from '../../../core/grid/a1';
import type { CellAddress, RangeAddress } from '../../../core/grid/cell-address';
import type { DefinedName } from '../../../core/grid/snapshot';
import { contentOfStoredXml } from '../../../core/grid/stored-xml';
import { isMarkFormula, markKindOf, markStep, unmarkSteps } from '../../../core/plans/marks';
import { valuesOfList } from '../../../core/plans/validation-lists';
import type { ChartSeries, HighlightLevel, PlanStep } from '../../../core/plans/write-plan';
import type { Area } from '../../../core/grid/area';
import type { BookModel, XmlPart } from '../../excel-host/model/book-model';
import { valueOf } from '../../excel-host/model/cell-values';
import type { ChartModel, ChartSource, SeriesModel } from '../../excel-host/model/chart-model';
import { conditionalFormatsOf } from '../../excel-host/model/conditional-formats';
import type { SheetModel } from '../../excel-host/model/sheet-model';
import type { KeptState } from './kept-state';

/** Tables, charts and print set-up that were made since the workbook was opened. */
export function objectSteps(sheet: SheetModel, opened: KeptState): readonly PlanStep[] {
  const before = opened.sheets.get(sheet.id);
  const tables = sheet.tables
    .filter(({ id }) => !before?.tables.includes(id))
    .map(({ name, area }): PlanStep => ({ step: 'table', range: rangeOn(sheet, area), name }));
  const isSetUp = before?.layout !== JSON.stringify(sheet.layout) && sheet.layout.orientation !== '';
  const setup: PlanStep = {
    step: 'print-setup',
    sheet: sheet.name,
    orientation: sheet.layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    titleRows: sheet.layout.titleRows?.rows ?? 0,
    ...(sheet.layout.breaksBefore && { breaksBefore: sheet.layout.breaksBefore }),
  };
  return [...tables, ...sheet.charts.flatMap((chart) => chartStep(sheet, chart)), ...(isSetUp ? [setup] : [])];
}

/** Lists to choose from that were put on cells since the workbook was opened; those of the file have moved with it. */
export function listSteps(sheet: SheetModel, opened: KeptState): readonly PlanStep[] {
  if (JSON.stringify(sheet.validations) === (opened.sheets.get(sheet.id)?.lists ?? '[]')) return [];
  return sheet.validations.flatMap(({ area, rule }): readonly PlanStep[] => {
    const list: unknown = Reflect.get(rule, 'list');
    const source: unknown = typeof list === 'object' && list !== null ? Reflect.get(list, 'source') : undefined;
    const values = typeof source === 'string' ? valuesOfList(source) : undefined;
    return values ? [{ step: 'validation-list', range: rangeOn(sheet, area), values }] : [];
  });
}

function rangeOn(sheet: SheetModel, area: Area): RangeAddress {
  return { sheet: sheet.name, ...area };
}

function rangeOf({ sheet, area }: ChartSource): RangeAddress {
  return rangeOn(sheet, area);
}

/** Whether a plan can say what the chart is. */
export function isPlannable(chart: ChartModel): boolean {
  return chartKind(chart) !== undefined && chart.series.every((series) => series.values && nameCell(series));
}

function chartKind({ chartType }: ChartModel): 'line' | 'column' | undefined {
  if (chartType === 'Line' || chartType === 'LineMarkers') return 'line';
  return chartType === 'ColumnClustered' ? 'column' : undefined;
}

function chartStep(sheet: SheetModel, chart: ChartModel): readonly PlanStep[] {
  const kind = chartKind(chart);
  const [first] = chart.series;
  if (!kind || !first?.categories) return [];
  const series = chart.series.flatMap((one): readonly ChartSeries[] => {
    const name = nameCell(one);
    return name && one.values ? [{ name, values: rangeOf(one.values) }] : [];
  });
  const over = coveredBy(sheet, chart);
  return [
    { step: 'chart', name: chart.name, kind, title: chart.title, categories: rangeOf(first.categories), series, over },
  ];
}

/** The cell that names a series: the one it was given, or the nearest above or left of its values that says the same. */
function nameCell({ name, nameSource, values }: SeriesModel): CellAddress | undefined {
  if (nameSource) return { sheet: nameSource.sheet.name, row: nameSource.area.row, column: nameSource.area.column };
  if (!values) return undefined;
  const { sheet, area } = values;
  const above = Array.from({ length: area.row }, (_, up) => ({ row: area.row - 1 - up, column: area.column }));
  const left = Array.from({ length: area.column }, (_, back) => ({ row: area.row, column: area.column - 1 - back }));
  const found = [...above, ...left].find(({ row, column }) => String(valueOf(sheet.cell(row, column))) === name);
  return found && { sheet: sheet.name, ...found };
}

const pixelsPerPoint = 96 / 72;

/** The cells that a chart covers, found by walking along widths and heights from the sheet's corner. */
function coveredBy(sheet: SheetModel, { place }: ChartModel): RangeAddress {
  const grid = sheet.grid.getSheet();
  const column = lineAt((index) => grid.getColumnWidth(index), place.left * pixelsPerPoint);
  const row = lineAt((index) => grid.getRowHeight(index), place.top * pixelsPerPoint);
  const right = lineAt((index) => grid.getColumnWidth(index), (place.left + place.width) * pixelsPerPoint);
  const bottom = lineAt((index) => grid.getRowHeight(index), (place.top + place.height) * pixelsPerPoint);
  return rangeOn(sheet, { row, column, rows: Math.max(1, bottom - row), columns: Math.max(1, right - column) });
}

/** The line whose start lies nearest to a place. */
function lineAt(sizeOf: (index: number) => number, place: number): number {
  let index = 0;
  let start = 0;
  while (start + sizeOf(index) / 2 <= place && index < mostLines) {
    start += sizeOf(index);
    index += 1;
  }
  return index;
}

const mostLines = 100_000;

/** The looks that follow values on a sheet of which the file knows nothing; undefined where a plan can't say one of them. */
export function highlightSteps(sheet: SheetModel): readonly PlanStep[] | undefined {
  const byArea = new Map<string, { readonly area: Area; readonly levels: HighlightLevel[] }>();
  for (const { formula, areas, look } of conditionalFormatsOf(sheet)) {
    if (formula !== undefined && isMarkFormula(formula)) continue;
    const [area, ...more] = areas;
    if (formula === undefined || !area || more.length > 0 || !look.fill || !look.fontColor) return undefined;
    const key = JSON.stringify(area);
    const known = byArea.get(key) ?? { area, levels: [] };
    known.levels.push({ formula, fill: look.fill, fontColor: look.fontColor });
    byArea.set(key, known);
  }
  return [...byArea.values()].map(({ area, levels }): PlanStep => ({
    step: 'highlight',
    range: rangeOn(sheet, area),
    levels,
  }));
}

/** Our marks as they stand in the grid; no steps where they are those of the file. */
export function markSteps(book: BookModel, isAsOpened: boolean): readonly PlanStep[] {
  if (isAsOpened) return [];
  const marks = book.sheets().flatMap((sheet) =>
    conditionalFormatsOf(sheet).flatMap(({ formula, areas }): readonly PlanStep[] => {
      const kind = formula === undefined ? undefined : markKindOf(formula);
      return kind ? [markStep(kind, sheet.name, cellsOf(sheet.name, areas))] : [];
    }),
  );
  return [...unmarkSteps, ...marks];
}

function cellsOf(sheet: string, areas: readonly Area[]): readonly CellAddress[] {
  return areas.flatMap(({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, index) => ({
      sheet,
      row: row + Math.floor(index / columns),
      column: column + (index % columns),
    })),
  );
}

/** What makes our stored parts of the file those of the grid. Parts of other add-ins stay as the file has them. */
export function storedSteps(inFile: readonly string[], parts: readonly XmlPart[]): readonly PlanStep[] {
  const now = parts.flatMap(({ xml }) => contentOfStoredXml(xml) ?? []);
  const gone = inFile.filter((content) => !now.includes(content));
  const added = now.filter((content) => !inFile.includes(content));
  return [
    ...gone.map((was): PlanStep => ({ step: 'stored-part', was, becomes: undefined })),
    ...added.map((becomes): PlanStep => ({ step: 'stored-part', was: undefined, becomes })),
  ];
}

export interface NameSteps {
  readonly steps: readonly PlanStep[];
  /** Names that stand for no plain range and are new or changed: a plan has no words for them. */
  readonly unsaid: readonly string[];
}

/** What makes the names of the file those of the grid. */
export function nameSteps(book: BookModel, inFile: readonly DefinedName[], opened: KeptState): NameSteps {
  const steps: PlanStep[] = [];
  const unsaid: string[] = [];
  const known = new Map(inFile.map(({ name, refersTo }) => [name.toLowerCase(), refersTo]));
  const now = book.names.list(undefined);
  for (const { name, formula, comment } of now) {
    const refersTo = parseReference(formula);
    if (!refersTo) {
      if (opened.names.get(name) !== formula && !formula.includes('#REF!')) unsaid.push(name);
    } else if (JSON.stringify(refersTo) !== JSON.stringify(known.get(name.toLowerCase()))) {
      steps.push({ step: 'name', name, refersTo, comment });
    }
  }
  const left = new Set(now.map(({ name }) => name.toLowerCase()));
  for (const name of opened.names.keys()) {
    if (!left.has(name.toLowerCase())) steps.push({ step: 'remove-name', name });
  }
  return { steps, unsaid };
}
