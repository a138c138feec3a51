import type { CellStyle, PlanStep, PlanValue } from '../../core/plans/write-plan';
import type { Area } from '../../core/grid/area';
import { rectanglesOf, type Placed } from './area';
import type { BookEditor } from './book-editor';
import type { CellXml } from './cell-xml';
import { formulaTextOf, planValueOf } from './cell-values';
import { chartsOf } from './charts';
import { highlightsOf } from './highlights';
import { childrenOf, cut } from './pieces';
import { printSetupOf } from './print-setup';
import type { FormulaLookup } from './shared-formulas';
import type { SheetEditor } from './sheet-editor';
import { columnWidth, frozenPanes } from './sheet-layout';
import { tablesOf } from './tables';
import { attributeOf } from './xml';

/** What a cell holds, as a plan would write it. */
export function recordedValue(book: BookEditor, row: number, cell: CellXml, shared: () => FormulaLookup): PlanValue {
  const own = formulaTextOf(cell);
  return planValueOf(cell, book.texts, own === '' ? shared()(row, cell.column) : own);
}

/** The blocks of cells that hold something, each as a step. */
function valueSteps(book: BookEditor, name: string, shared: () => FormulaLookup): readonly PlanStep[] {
  const values = new Map<string, PlanValue>();
  const places: Placed<true>[] = [];
  for (const [row, cell] of book.sheet(name).rows().all()) {
    const value = recordedValue(book, row, cell, shared);
    if (value === null) continue;
    values.set(`${row} ${cell.column}`, value);
    places.push({ row, column: cell.column, value: true });
  }
  return rectanglesOf(places).map(({ area }) => ({
    step: 'cells',
    at: { sheet: name, row: area.row, column: area.column },
    values: Array.from({ length: area.rows }, (_, down) =>
      Array.from(
        { length: area.columns },
        (_, along) => values.get(`${area.row + down} ${area.column + along}`) ?? null,
      ),
    ),
  }));
}

/** The steps that give the sheet's cells the number formats and looks that they have. */
function formatSteps(book: BookEditor, name: string): readonly PlanStep[] {
  const formats = [...book.sheet(name).rows().all()].map(([row, { column, format }]) => ({
    row,
    column,
    value: format,
  }));
  return rectanglesOf(formats.filter(({ value }) => value !== 0)).flatMap(({ area, value }): readonly PlanStep[] => {
    const range = { sheet: name, ...area };
    const format = book.styles.numberFormat(value);
    const style = difference(book.styles.look(value), book.styles.look(0));
    return [
      ...(Object.keys(style).length > 0 ? [{ step: 'style', range, style } as const] : []),
      ...(format === 'General' ? [] : [{ step: 'number-format', range, format } as const]),
    ];
  });
}

/** What a look has that the plain one has not. */
function difference(look: CellStyle, plain: CellStyle): CellStyle {
  const same = new Set(Object.entries(plain).map(([property, value]) => `${property} ${String(value)}`));
  return Object.fromEntries(
    Object.entries(look).filter(([property, value]) => !same.has(`${property} ${String(value)}`)),
  );
}

function widthSteps(sheet: SheetEditor, name: string): readonly PlanStep[] {
  const most = 1000;
  return childrenOf(cut(sheet.child('cols') ?? '<cols/>'), 'col').flatMap((xml): readonly PlanStep[] => {
    const column = Number(attributeOf(xml, 'min')) - 1;
    const columns = Math.min(Number(attributeOf(xml, 'max')) - column, most);
    const widths = Array.from({ length: columns }, () => columnWidth(sheet, column));
    return [{ step: 'column-widths', sheet: name, column, widths }];
  });
}

function heightSteps(sheet: SheetEditor, name: string): readonly PlanStep[] {
  const rows = sheet.rows();
  return rows.fixed().map((row): PlanStep => ({ step: 'row-heights', sheet: name, row, heights: [rows.height(row)] }));
}

/**
 * A sheet of ours as the steps that would write it again, but for its marks and the names that refer to it.
 * What no step can say, such as a user's picture on it, is not recorded.
 */
export function recordSheet(book: BookEditor, name: string, shared: () => FormulaLookup): readonly PlanStep[] {
  const sheet = book.sheet(name);
  const inSheet = (area: Area) => ({ sheet: name, ...area });
  const print = printSetupOf(book.pack, sheet, name);
  return [
    ...valueSteps(book, name, shared),
    ...formatSteps(book, name),
    ...sheet.merges.all.map((area): PlanStep => ({ step: 'merge', range: inSheet(area) })),
    ...widthSteps(sheet, name),
    ...heightSteps(sheet, name),
    { step: 'freeze', sheet: name, ...frozenPanes(sheet) },
    ...tablesOf(book.pack, sheet.path).map((table): PlanStep => ({
      step: 'table',
      range: inSheet(table.area),
      name: table.name,
    })),
    ...chartsOf(book.pack, { name, path: sheet.path }),
    ...highlightsOf(book.pack, sheet.path).map(({ area, levels }): PlanStep => ({
      step: 'highlight',
      range: inSheet(area),
      levels,
    })),
    ...(print ? [print] : []),
  ];
}
