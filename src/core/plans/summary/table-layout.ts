import type { RangeAddress } from '../../grid/cell-address';
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
const headingStyle: CellStyle = {
  bold: true,
  fill: '#D9E2F3',
  border: 'thin',
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};
const bodyStyle: CellStyle = { border: 'thin', vertical: 'center', wrap: true };
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

function part(
  table: SummaryTable,
  row: number,
  rows: number,
  column = 0,
  columns = table.columns.length,
): RangeAddress {
  return { sheet: table.sheet, row, column, rows, columns };
}

function groupSteps(table: SummaryTable): readonly PlanStep[] {
  const row = headingRow(table) - 1;
  return (table.groups ?? []).flatMap(({ heading, column, columns }): PlanStep[] => {
    const range = part(table, row, 1, column, columns);
    return [
      { step: 'cells', at: range, values: [[heading, ...Array.from({ length: columns - 1 }, () => null)]] },
      { step: 'merge', range },
      { step: 'style', range, style: headingStyle },
    ];
  });
}

function columnSteps(table: SummaryTable, row: number, rows: number): readonly PlanStep[] {
  return table.columns.flatMap(({ format, horizontal, link }, column): PlanStep[] => {
    const range = part(table, row, rows, column, 1);
    const steps: PlanStep[] = [];
    if (format) steps.push({ step: 'number-format', range, format });
    if (horizontal) steps.push({ step: 'style', range, style: { horizontal } });
    if (link) steps.push({ step: 'style', range, style: linkStyle });
    return steps;
  });
}

/** The steps that lay a table out on its sheet, which must be there: title, note, headings, lines, total, sizes and print. */
export function layOutTable(table: SummaryTable): readonly PlanStep[] {
  const { sheet, columns, rows, total } = table;
  const heading = headingRow(table);
  const lines = [...rows, ...(total ? [total] : [])];
  const steps: PlanStep[] = [
    { step: 'cells', at: { sheet, row: 0, column: 0 }, values: [[table.title], [table.note]] },
    { step: 'style', range: part(table, 0, 1, 0, 1), style: titleStyle },
    { step: 'style', range: part(table, 1, 1, 0, 1), style: noteStyle },
    ...groupSteps(table),
    {
      step: 'cells',
      at: { sheet, row: heading, column: 0 },
      values: [columns.map((column) => column.heading), ...lines],
    },
    { step: 'style', range: part(table, heading, 1), style: headingStyle },
  ];
  if (rows.length > 0) steps.push({ step: 'style', range: part(table, heading + 1, rows.length), style: bodyStyle });
  if (total) steps.push({ step: 'style', range: part(table, heading + 1 + rows.length, 1), style: totalStyle });
  if (lines.length > 0) steps.push(...columnSteps(table, heading + 1, lines.length));
  steps.push(
    { step: 'column-widths', sheet, column: 0, widths: columns.map((column) => column.width) },
    { step: 'freeze', sheet, rows: heading + 1, columns: table.frozenColumns },
    { step: 'print-setup', sheet, orientation: 'landscape', titleRows: heading + 1 },
  );
  return steps;
}

/** A total over the lines of one column: `=SUM(E4:E7)`. */
export function sumOver(column: string, first: number, count: number, shows: number): PlanValue {
  return { formula: `=SUM(${column}${first + 1}:${column}${first + count})`, shows };
}
