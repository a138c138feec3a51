import { parseReference } from '../../core/grid/a1';
import type { RangeAddress } from '../../core/grid/cell-address';
import type { PlanStep } from '../../core/plans/write-plan';
import { sameName } from './memory';

/** A table or chart, and the sheet that it stands on. */
export interface Placed {
  readonly name: string;
  readonly sheet: string;
}

/** A table. Its range is known where the plan puts a table on the same sheet. */
export interface StandingTable extends Placed {
  readonly range?: RangeAddress;
}

/** What is on sheets beside plain cells, being loaded. */
export interface AskedObjects {
  readonly charts: ReadonlyMap<string, Excel.ChartCollection>;
  readonly used: ReadonlyMap<string, Excel.Range>;
  readonly tables: readonly (Placed & { readonly range?: Excel.Range })[];
}

export interface WantedObjects {
  /** Sheets that are cleared or removed: what is used of them. */
  readonly wiped: readonly string[];
  readonly withCharts: readonly string[];
  readonly tables: readonly Placed[];
  readonly withTables: readonly string[];
}

/** What a plan has to know; `wiped` are the sheets that it clears or removes. */
export function wantedObjects(
  steps: readonly PlanStep[],
  sheets: readonly string[],
  wiped: readonly string[],
  tables: readonly Placed[],
): WantedObjects {
  const where = (isOn: (step: PlanStep, sheet: string) => boolean): string[] =>
    sheets.filter((sheet) => steps.some((step) => isOn(step, sheet)));
  const charted = where((step, sheet) => step.step === 'chart' && sameName(step.over.sheet, sheet));
  const tabled = where((step, sheet) => step.step === 'table' && sameName(step.range.sheet, sheet));
  return { wiped, tables, withCharts: [...new Set([...wiped, ...charted])], withTables: tabled };
}

export function wantsAny({ withCharts, withTables }: WantedObjects): boolean {
  return withCharts.length > 0 || withTables.length > 0;
}

export function askForObjects(context: Excel.RequestContext, wanted: WantedObjects): AskedObjects {
  const sheetNamed = (name: string): Excel.Worksheet => context.workbook.worksheets.getItem(name);
  return {
    charts: new Map(wanted.withCharts.map((name) => [name, sheetNamed(name).charts.load('items/name')])),
    used: new Map(wanted.wiped.map((name) => [name, usedOf(sheetNamed(name))])),
    tables: wanted.tables.map((table) => {
      if (!wanted.withTables.some((sheet) => sameName(sheet, table.sheet))) return table;
      return { ...table, range: context.workbook.tables.getItem(table.name).getRange().load('address') };
    }),
  };
}

function usedOf(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
}

export function chartsIn({ charts }: AskedObjects): Placed[] {
  return [...charts].flatMap(([sheet, { items }]) => items.map(({ name }) => ({ name, sheet })));
}

export function tablesIn({ tables }: AskedObjects): StandingTable[] {
  return tables.map(({ name, sheet, range: asked }) => {
    const range = asked && parseReference(asked.address);
    return range ? { name, sheet, range } : { name, sheet };
  });
}

export function usedRangesIn({ used }: AskedObjects): RangeAddress[] {
  return [...used].flatMap(([sheet, range]) =>
    range.isNullObject
      ? []
      : [{ sheet, row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount }],
  );
}

/**
 * Takes away what a refused request left of a chart that the steps were to draw: one without its name. `before` are the charts that
 * there were before.
 */
export async function removeHalfCharts(
  context: Excel.RequestContext,
  steps: readonly PlanStep[],
  before: readonly Placed[],
): Promise<void> {
  const drawn = steps.flatMap((step) => (step.step === 'chart' ? [{ name: step.name, sheet: step.over.sheet }] : []));
  if (drawn.length === 0) return;
  const worksheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const sheets = worksheets.items.filter(({ name }) => drawn.some(({ sheet }) => sameName(sheet, name)));
  const listed = sheets.map(({ name, charts }) => ({ sheet: name, charts: charts.load('items/name') }));
  await context.sync();
  const isKnown = (chart: Placed): boolean =>
    [...drawn, ...before].some(({ name, sheet }) => sameName(name, chart.name) && sameName(sheet, chart.sheet));
  for (const { sheet, charts } of listed) {
    for (const chart of charts.items) if (!isKnown({ name: chart.name, sheet })) chart.delete();
  }
  await context.sync();
}
