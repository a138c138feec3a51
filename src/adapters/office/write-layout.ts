import type { RangeAddress } from '../../core/grid/cell-address';
import type { CellStyle, PlanStep } from '../../core/plans/write-plan';
import { proxyOf } from './ranges';
import type { Action } from './request-parts';
import { calls } from './request-parts';

/** Excel measures widths in points: a character is 7 pixels wide in the default font, a cell has 5 more, a pixel is 3/4 point. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Six edges, each an object with two settings. */
const callsForBorders = 18;

const outerEdges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

export function styleCells(range: RangeAddress, style: CellStyle): Action[] {
  const number = 4 + Object.keys(style).length + (style.border === undefined ? 0 : callsForBorders);
  return [calls(number, (context) => applyStyle(proxyOf(context, range), range, style))];
}

function applyStyle(proxy: Excel.Range, range: RangeAddress, style: CellStyle): void {
  const { format } = proxy;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.underline !== undefined) format.font.underline = style.underline ? 'Single' : 'None';
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.horizontal !== undefined) format.horizontalAlignment = horizontalOf[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = verticalOf[style.vertical];
  if (style.border === 'thin') drawBorders(format, range);
}

const horizontalOf = { left: 'Left', center: 'Center', right: 'Right' } as const;
const verticalOf = { top: 'Top', center: 'Center' } as const;

/** Inner edges only where there are any: Excel refuses to draw them in a single row or column. */
function drawBorders(format: Excel.RangeFormat, { rows, columns }: RangeAddress): void {
  const inner = [
    ...(rows > 1 ? (['InsideHorizontal'] as const) : []),
    ...(columns > 1 ? (['InsideVertical'] as const) : []),
  ];
  for (const edge of [...outerEdges, ...inner]) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.weight = 'Thin';
  }
}

export function mergeCells(range: RangeAddress): Action[] {
  return [calls(4, (context) => proxyOf(context, range).merge(false))];
}

export function setWidths({ sheet, column, widths }: Extract<PlanStep, { readonly step: 'column-widths' }>): Action[] {
  return widths.map((width, along) =>
    calls(4, (context) => {
      const cell = { sheet, row: 0, column: column + along, rows: 1, columns: 1 };
      proxyOf(context, cell).format.columnWidth = pointsOf(width);
    }),
  );
}

/** One call for neighbours of the same height: forms have many. */
export function setHeights({ sheet, row, heights }: Extract<PlanStep, { readonly step: 'row-heights' }>): Action[] {
  const starts = heights.flatMap((height, down) => (height === heights[down - 1] ? [] : [{ height, down }]));
  return starts.map(({ height, down }, index) =>
    calls(4, (context) => {
      const rows = (starts[index + 1]?.down ?? heights.length) - down;
      const { format } = proxyOf(context, { sheet, row: row + down, column: 0, rows, columns: 1 });
      if (height === 'fitted') format.autofitRows();
      else format.rowHeight = height;
    }),
  );
}

export function freezePanes({ sheet, rows, columns }: Extract<PlanStep, { readonly step: 'freeze' }>): Action[] {
  return [
    calls(6, (context) => {
      const panes = context.workbook.worksheets.getItem(sheet).freezePanes;
      panes.unfreeze();
      if (rows > 0 && columns > 0) panes.freezeAt(proxyOf(context, { sheet, row: 0, column: 0, rows, columns }));
      else if (rows > 0) panes.freezeRows(rows);
      else if (columns > 0) panes.freezeColumns(columns);
    }),
  ];
}

export function setUpPrint({
  sheet,
  orientation,
  titleRows,
  breaksBefore,
}: Extract<PlanStep, { readonly step: 'print-setup' }>): Action[] {
  return [
    calls(8 + 2 * (breaksBefore?.length ?? 0), (context) => {
      const layout = context.workbook.worksheets.getItem(sheet).pageLayout;
      layout.orientation = orientation === 'portrait' ? 'Portrait' : 'Landscape';
      layout.paperSize = 'A4';
      layout.zoom = { horizontalFitToPages: 1 };
      if (titleRows > 0) layout.setPrintTitleRows(`$1:$${titleRows}`);
      if (!breaksBefore) return;
      const breaks = context.workbook.worksheets.getItem(sheet).horizontalPageBreaks;
      breaks.removePageBreaks();
      for (const row of breaksBefore) breaks.add(`A${row + 1}`);
    }),
  ];
}

/** Excel puts each new conditional format before the others, so the first level is added last. */
export function highlightCells({ range, levels }: Extract<PlanStep, { readonly step: 'highlight' }>): Action[] {
  return [
    calls(4 + 8 * levels.length, (context) => {
      const { conditionalFormats } = proxyOf(context, range);
      conditionalFormats.clearAll();
      for (const { formula, fill, fontColor } of [...levels].reverse()) {
        const format = conditionalFormats.add('Custom');
        format.custom.rule.formula = formula;
        format.custom.format.fill.color = fill;
        format.custom.format.font.color = fontColor;
        format.stopIfTrue = true;
      }
    }),
  ];
}
