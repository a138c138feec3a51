import type { CellAddress, RangeAddress } from '../../grid/cell-address';
import type { CellStyle, PlanStep, PlanValue } from '../write-plan';

export interface SummaryColumn {
  readonly heading: string;
  /** In characters of the default font. */
  readonly width: number;
  readonly format?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly link?: boolean;
}

/** A heading over several columns. */
export interface ColumnGroup {
  readonly heading: string;
  readonly column: number;
  readonly columns: number;
}

export interface SummaryTable {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly SummaryColumn[];
  readonly groups?: readonly ColumnGroup[];
  readonly rows: readonly (readonly PlanValue[])[];
  readonly total?: readonly PlanValue[];
  /** Columns that stay in sight while the others scroll. */
  readonly frozenColumns: number;
}

const titleStyle: CellStyle = { bold: true, fontSize: 16, horizontal: 'left', vertical: 'center' };
const noteStyle: CellStyle = { fontColor: '#595959', horizontal: 'left' };
export const sectionStyle: CellStyle = { bold: true, fontSize: 12, vertical: 'center' };
const headingStyle: CellStyle = {
  bold: true,
  fill: '#D9E2F3',
  border: 'thin',
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};
export const bodyStyle: CellStyle = { border: 'thin', vertical: 'center', wrap: true };
const totalStyle: CellStyle = { bold: true, fill: '#F2F2F2', border: 'thin', vertical: 'center' };
const linkStyle: CellStyle = { fontColor: '#0563C1', underline: true };

/** The row of the columns' headings, from zero: below the title, the note and the groups' headings where there are any. */
export function headingRow(table: Pick<SummaryTable, 'groups'>): number {
  return table.groups ? 3 : 2;
}

/** The row of the first line, from zero. */
export function firstLine(table: Pick<SummaryTable, 'groups'>): number {
  return headingRow(table) + 1;
}

function groupSteps(table: SummaryTable): readonly PlanStep[] {
  const row = headingRow(table) - 1;
  return (table.groups ?? []).flatMap(({ heading, column, columns }): PlanStep[] => {
    const range = { sheet: table.sheet, row, column, rows: 1, columns };
    return [
      { step: 'cells', at: range, values: [[heading, ...Array.from({ length: columns - 1 }, () => null)]] },
      { step: 'merge', range },
      { step: 'style', range, style: headingStyle },
    ];
  });
}

/** Columns with their headings, lines and total, wherever they stand on a sheet. */
export interface TableBlock {
  /** The first heading's cell. */
  readonly at: CellAddress;
  readonly columns: readonly SummaryColumn[];
  readonly rows: readonly (readonly PlanValue[])[];
  readonly total?: readonly PlanValue[];
}

function columnSteps({ at, columns }: TableBlock, lines: number): readonly PlanStep[] {
  return columns.flatMap(({ format, horizontal, link }, along): PlanStep[] => {
    const range = { sheet: at.sheet, row: at.row + 1, column: at.column + along, rows: lines, columns: 1 };
    const steps: PlanStep[] = [];
    if (format) steps.push({ step: 'number-format', range, format });
    if (horizontal) steps.push({ step: 'style', range, style: { horizontal } });
    if (link) steps.push({ step: 'style', range, style: linkStyle });
    return steps;
  });
}

/** The steps that write headings, lines and total in their looks. */
export function blockSteps(block: TableBlock): readonly PlanStep[] {
  const { at, columns, rows, total } = block;
  const lines = [...rows, ...(total ? [total] : [])];
  const styled = (down: number, count: number, style: CellStyle): PlanStep => ({
    step: 'style',
    range: { ...at, row: at.row + down, rows: count, columns: columns.length },
    style,
  });
  const steps: PlanStep[] = [
    { step: 'cells', at, values: [columns.map((column) => column.heading), ...lines] },
    styled(0, 1, headingStyle),
  ];
  if (rows.length > 0) steps.push(styled(1, rows.length, bodyStyle));
  if (total) steps.push(styled(1 + rows.length, 1, totalStyle));
  return lines.length > 0 ? [...steps, ...columnSteps(block, lines.length)] : steps;
}

/** The steps that write a sheet's title and the note below it. */
export function titleSteps(sheet: string, title: string, note: string): readonly PlanStep[] {
  const line = (row: number): RangeAddress => ({ sheet, row, column: 0, rows: 1, columns: 1 });
  return [
    { step: 'cells', at: { sheet, row: 0, column: 0 }, values: [[title], [note]] },
    { step: 'style', range: line(0), style: titleStyle },
    { step: 'style', range: line(1), style: noteStyle },
  ];
}

/** The steps that lay a table out on its sheet, which must be there: title, note, headings, lines, total, sizes and print. */
export function layOutTable(table: SummaryTable): readonly PlanStep[] {
  const { sheet, columns, rows, total } = table;
  const heading = headingRow(table);
  return [
    ...titleSteps(sheet, table.title, table.note),
    ...groupSteps(table),
    ...blockSteps({ at: { sheet, row: heading, column: 0 }, columns, rows, ...(total ? { total } : {}) }),
    { step: 'column-widths', sheet, column: 0, widths: columns.map((column) => column.width) },
    { step: 'freeze', sheet, rows: heading + 1, columns: table.frozenColumns },
    { step: 'print-setup', sheet, orientation: 'landscape', titleRows: heading + 1 },
  ];
}

/** A total over the lines of one column: `=SUM(E4:E7)`. */
export function sumOver(column: string, first: number, count: number, shows: number): PlanValue {
  return { formula: `=SUM(${column}${first + 1}:${column}${first + count})`, shows };
}

/** The number that a cell is to show; 0 where it shows none. */
export function shownNumber(value: PlanValue | undefined): number {
  const shown = typeof value === 'object' && value !== null ? value.shows : value;
  return typeof shown === 'number' ? shown : 0;
}

/** Sums and differences of decimals in 万元, rounded to less than a 分. */
export function exactWan(wan: number): number {
  return Number(wan.toFixed(6));
}
