import { parseA1 } from '../../grid/a1';
import type { CellAddress, RangeAddress } from '../../grid/cell-address';
import type { MergedArea } from '../../grid/snapshot';
import { wanFromFen } from '../../model/money';
import { defaultFontSize, linesOf, lineToFont } from '../../plans/text-lines';
import type { CellStyle, PlanStep, PlanValue } from '../../plans/write-plan';
import type { BlankProject } from './blank-project';
import { headingHeight, headingRowOf, indicatorRowsOf, rowsOf } from './layout';
import type { BlankLayout, HeadContent, HeadLook } from './layout';

/** Who the form is for, and the year that is printed on it, if any. */
export interface FormEntry {
  readonly project: BlankProject;
  readonly fiscalYear: number | undefined;
}

/** A cell of the form, from its first cell on, with what stands there. */
interface Printed {
  readonly area: MergedArea;
  readonly value: PlanValue;
  readonly style: CellStyle;
  readonly numberFormat?: string;
}

const titleSize = 16;
const tallestRow = 409;
/** What a printed line leaves free above and below a cell's text, in points. */
const aroundText = 6;

const looks: { readonly [look in HeadLook]: CellStyle } = {
  title: { bold: true, fontSize: titleSize, horizontal: 'center' },
  subtitle: { horizontal: 'center' },
  label: { horizontal: 'center' },
  value: { horizontal: 'left' },
  prose: { horizontal: 'left' },
};
const figure: CellStyle = { horizontal: 'right' };

function valueOf(content: HeadContent, { project, fiscalYear }: FormEntry): PlanValue {
  if (typeof content === 'object') {
    if ('print' in content) return content.print;
    return fiscalYear === undefined ? content.withoutYear : content.printWithYear.replace('{year}', String(fiscalYear));
  }
  switch (content) {
    case 'code':
      return project.code === '' ? null : project.code;
    case 'name':
      return project.name;
    case 'budget':
      return project.budget === undefined ? null : wanFromFen(project.budget);
    case 'amount':
    case 'quarter':
    case 'blank':
      return null;
  }
}

function formatOf(content: HeadContent): string | undefined {
  if (content === 'budget' || content === 'amount') return '#,##0.00';
  return content === 'quarter' ? '0%' : undefined;
}

function headOf({ head }: BlankLayout, entry: FormEntry): readonly Printed[] {
  return head.flatMap(([place, content, look]): readonly Printed[] => {
    const area = parseA1(place);
    if (!area) throw new Error(`no area of a form: ${place}`);
    const numberFormat = formatOf(content);
    const style = numberFormat === undefined ? looks[look] : figure;
    return [{ area, value: valueOf(content, entry), style, ...(numberFormat !== undefined && { numberFormat }) }];
  });
}

function tableOf(layout: BlankLayout): readonly Printed[] {
  const headingRow = headingRowOf(layout);
  const centred: CellStyle = { horizontal: 'center' };
  const printed: Printed[] = layout.headings.map((value, column) => ({
    area: { row: headingRow, column, rows: 1, columns: 1 },
    value,
    style: { ...centred, bold: true },
  }));
  let row = headingRow + 1;
  for (const { level1, level2 } of layout.blocks) {
    const start = row;
    for (const [value, rows] of level2) {
      for (const column of layout.level2Columns) {
        printed.push({ area: { row, column, rows, columns: 1 }, value, style: centred });
      }
      row += rows;
    }
    printed.push({ area: { row: start, column: 0, rows: row - start, columns: 1 }, value: level1, style: centred });
  }
  return printed;
}

/** In points, of the form's rows: each as the layout has it, or as tall as its texts want. */
function heightsOf(layout: BlankLayout, printed: readonly Printed[]): readonly number[] {
  const heights = [
    ...layout.headHeights,
    headingHeight,
    ...Array.from({ length: indicatorRowsOf(layout) }, () => layout.indicatorHeight),
  ];
  for (const { area, value, style } of printed) {
    if (typeof value !== 'string' || area.rows > 1) continue;
    const { fontSize = defaultFontSize } = style;
    const width = layout.widths.slice(area.column, area.column + area.columns).reduce((sum, one) => sum + one, 0);
    const lines = linesOf(value, (width * defaultFontSize) / fontSize);
    const wanted = Math.ceil(lines * fontSize * lineToFont + aroundText);
    heights[area.row] = Math.min(Math.max(heights[area.row] ?? 0, wanted), tallestRow);
  }
  return heights;
}

function block(layout: BlankLayout, printed: readonly Printed[]): readonly (readonly PlanValue[])[] {
  const values = new Map(printed.map(({ area, value }) => [`${area.row} ${area.column}`, value]));
  return Array.from({ length: rowsOf(layout) }, (_row, row) =>
    layout.widths.map((_width, column) => values.get(`${row} ${column}`) ?? null),
  );
}

/** What writes one blank form with its first cell at `at`, on a sheet that is there; column widths and print are the sheet's. */
export function blankFormSteps(layout: BlankLayout, at: CellAddress, entry: FormEntry): readonly PlanStep[] {
  const printed = [...headOf(layout, entry), ...tableOf(layout)];
  const placed = ({ row, column, rows, columns }: MergedArea): RangeAddress => ({
    sheet: at.sheet,
    row: at.row + row,
    column: at.column + column,
    rows,
    columns,
  });
  const columns = layout.widths.length;
  const framed = { row: layout.titleRows, column: 0, rows: rowsOf(layout) - layout.titleRows, columns };
  const inTable = { row: headingRowOf(layout) + 1, column: 1, rows: indicatorRowsOf(layout), columns: columns - 1 };
  return [
    ...printed.flatMap(({ area, numberFormat }): readonly PlanStep[] =>
      numberFormat === undefined ? [] : [{ step: 'number-format', range: placed(area), format: numberFormat }],
    ),
    { step: 'cells', at, values: block(layout, printed) },
    {
      step: 'style',
      range: placed({ row: 0, column: 0, rows: rowsOf(layout), columns }),
      style: { wrap: true, vertical: 'center' },
    },
    { step: 'style', range: placed(framed), style: { border: 'thin' } },
    { step: 'style', range: placed(inTable), style: { horizontal: 'left' } },
    ...printed.map(({ area, style }): PlanStep => ({ step: 'style', range: placed(area), style })),
    ...printed.flatMap(({ area }): readonly PlanStep[] =>
      area.rows * area.columns > 1 ? [{ step: 'merge', range: placed(area) }] : [],
    ),
    { step: 'row-heights', sheet: at.sheet, row: at.row, heights: heightsOf(layout, printed) },
  ];
}
