import { cellA1 } from '../../../src/core/grid/a1';
import type { CellAddress } from '../../../src/core/grid/cell-address';
import type {
  CellLook,
  Inspection,
  SeenChart,
  SeenConditionalFormat,
  SeenPrintSetup,
} from '../../contract/open-workbook';

/** Looks at a workbook through Excel's own interface, by other ways than the adapter's. */
export function inspectionThrough(excel: typeof Excel): Inspection {
  const asking =
    <Where, Seen>(ask: (context: Excel.RequestContext, where: Where) => Promise<Seen>) =>
    (where: Where): Promise<Seen> =>
      excel.run((context) => ask(context, where));
  return {
    look: asking(lookOf),
    columnWidth: (sheet, column) => excel.run((context) => columnWidthOf(context, sheet, column)),
    rowHeight: (sheet, row) => excel.run((context) => rowHeightOf(context, sheet, row)),
    list: asking(listOf),
    merges: asking(mergesOf),
    conditionalFormats: asking(conditionalFormatsOf),
    tables: asking(tablesOf),
    charts: asking(chartsOf),
    frozen: asking(frozenOf),
    printSetup: asking(printSetupOf),
  };
}

async function lookOf(context: Excel.RequestContext, at: CellAddress): Promise<CellLook> {
  const { format } = context.workbook.worksheets.getItem(at.sheet).getRange(cellA1(at));
  format.load('horizontalAlignment,verticalAlignment,wrapText');
  const fill = format.fill.load('color');
  const font = format.font.load('color,size,bold,underline');
  const edges = (['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const).map((edge) =>
    format.borders.getItem(edge).load('style,weight'),
  );
  await context.sync();
  const isThin = edges.every(({ style, weight }) => style === 'Continuous' && weight === 'Thin');
  return {
    fill: fill.color === '#FFFFFF' || fill.color === '' ? undefined : fill.color.toUpperCase(),
    fontColor: font.color.toUpperCase(),
    fontSize: font.size,
    bold: font.bold,
    underline: font.underline === 'Single',
    wrap: format.wrapText,
    horizontal: oneOf(['general', 'left', 'center', 'right'], format.horizontalAlignment),
    vertical: oneOf(['top', 'center', 'bottom'], format.verticalAlignment),
    border: isThin ? 'thin' : 'none',
  };
}

function oneOf<Word extends string>(words: readonly Word[], given: string): Word {
  const word = words.find((one) => one === given.toLowerCase());
  if (word === undefined) throw new Error(`unexpected: ${given}`);
  return word;
}

async function columnWidthOf(context: Excel.RequestContext, sheet: string, column: number): Promise<number> {
  const { format } = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(0, column, 1, 1);
  format.load('columnWidth');
  await context.sync();
  return (format.columnWidth / 0.75 - 5) / 7;
}

async function rowHeightOf(context: Excel.RequestContext, sheet: string, row: number): Promise<number> {
  const { format } = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, 0, 1, 1);
  format.load('rowHeight');
  await context.sync();
  return format.rowHeight;
}

async function listOf(context: Excel.RequestContext, at: CellAddress): Promise<readonly string[] | undefined> {
  const cell = context.workbook.worksheets.getItem(at.sheet).getRange(cellA1(at));
  const validation = cell.dataValidation.load('type,rule');
  await context.sync();
  const source = validation.type === 'List' ? validation.rule.list?.source : undefined;
  return typeof source === 'string' ? source.split(',') : undefined;
}

async function mergesOf(context: Excel.RequestContext, sheet: string): Promise<string[]> {
  const areas = context.workbook.worksheets.getItem(sheet).getRange().getMergedAreasOrNullObject().load('address');
  await context.sync();
  return areas.isNullObject ? [] : withoutSheet(areas.address);
}

async function conditionalFormatsOf(context: Excel.RequestContext, sheet: string): Promise<SeenConditionalFormat[]> {
  const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.load('items/type');
  await context.sync();
  const asked = formats.items.map((format) => ({
    rule: format.custom.rule.load('formula'),
    fill: format.custom.format.fill.load('color'),
    areas: format.getRanges().load('address'),
  }));
  await context.sync();
  return asked.map(({ rule, fill, areas }) => ({
    formula: rule.formula.replace(/^=/, ''),
    ranges: withoutSheet(areas.address),
    fill: fill.color === '' ? undefined : fill.color.toUpperCase(),
  }));
}

/** `'a,b'!$A$1:$B$2,'a,b'!C3` as `A1:B2` and `C3`. */
function withoutSheet(address: string): string[] {
  return (address.match(/\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?(?=,|$)/g) ?? []).map((part) => part.replaceAll('$', ''));
}

async function tablesOf(context: Excel.RequestContext, sheet: string): Promise<{ name: string; range: string }[]> {
  const tables = context.workbook.worksheets.getItem(sheet).tables.load('items/name');
  await context.sync();
  const asked = tables.items.map((table) => ({ name: table.name, range: table.getRange().load('address') }));
  await context.sync();
  return asked.map(({ name, range }) => ({ name, range: withoutSheet(range.address).join() }));
}

async function chartsOf(context: Excel.RequestContext, sheet: string): Promise<SeenChart[]> {
  const charts = context.workbook.worksheets.getItem(sheet).charts.load('items/chartType');
  await context.sync();
  const asked = charts.items.map((chart) => ({
    type: chart.chartType,
    title: chart.title.load('text'),
    series: chart.series.load('items/name'),
  }));
  await context.sync();
  const sources = asked.map(({ series }) => series.items.map((one) => one.getDimensionDataSourceString('Values')));
  await context.sync();
  return asked.map(({ type, title }, at) => ({
    kind: type === 'Line' ? 'line' : 'column',
    title: title.text,
    series: (sources[at] ?? []).flatMap(({ value }) => withoutSheet(value)),
  }));
}

async function frozenOf(context: Excel.RequestContext, sheet: string): Promise<{ rows: number; columns: number }> {
  const frozen = context.workbook.worksheets.getItem(sheet).freezePanes.getLocationOrNullObject();
  frozen.load('rowCount,columnCount,isEntireColumn,isEntireRow');
  await context.sync();
  if (frozen.isNullObject) return { rows: 0, columns: 0 };
  return { rows: frozen.isEntireColumn ? 0 : frozen.rowCount, columns: frozen.isEntireRow ? 0 : frozen.columnCount };
}

async function printSetupOf(context: Excel.RequestContext, sheet: string): Promise<SeenPrintSetup> {
  const layout = context.workbook.worksheets.getItem(sheet).pageLayout.load('orientation,paperSize,zoom');
  const titles = context.workbook.worksheets.getItem(sheet).pageLayout.getPrintTitleRowsOrNullObject().load('rowCount');
  const breaks = context.workbook.worksheets.getItem(sheet).horizontalPageBreaks.load('items/rowIndex');
  await context.sync();
  return {
    orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    paper: layout.paperSize === 'A4' ? 'A4' : 'other',
    pagesWide: layout.zoom.horizontalFitToPages,
    titleRows: titles.isNullObject ? 0 : titles.rowCount,
    breaksBefore: breaks.items.map(({ rowIndex }) => rowIndex),
  };
}
