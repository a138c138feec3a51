import type { CellValue, SheetSnapshot, Snapshot } from '../grid/snapshot';
import { isCellError } from '../grid/snapshot';
import type { PlanStep, PlanValue, WritePlan } from '../plans/write-plan';
import { layOutForm } from './example-form';
import { sampleForms } from './sample-department';

export interface SamplePlan {
  readonly plan: WritePlan;
  /** The sheets that it adds, in their order. */
  readonly sheets: readonly string[];
}

/** In characters: classes, name, description, value and basis. */
const widths = [14, 18, 30, 38, 20, 20] as const;

/** Names that no sheet of the workbook bears; Excel takes names for the same that differ in case or width of letters alone. */
function freeNames({ sheets }: Snapshot, wanted: number): readonly string[] {
  const taken = new Set(sheets.map(({ name }) => name.normalize('NFKC').toLowerCase()));
  const names: string[] = [];
  for (let number = 1; names.length < wanted; number += 1) {
    const name = `示例项目${number}`;
    if (!taken.has(name)) names.push(name);
  }
  return names;
}

function planValue(value: CellValue | undefined): PlanValue {
  return value === undefined || isCellError(value) ? null : value;
}

function lastRow({ rows }: SheetSnapshot): number {
  return rows.at(-1)?.row ?? 0;
}

/** Every cell from the first to the last, blank ones too. */
function block(form: SheetSnapshot): readonly (readonly PlanValue[])[] {
  const stored = new Map(form.rows.map(({ row, cells }) => [row, cells]));
  return Array.from({ length: lastRow(form) + 1 }, (_row, row) =>
    widths.map((_width, column) => planValue(stored.get(row)?.find((cell) => cell.column === column)?.value)),
  );
}

function formatSteps({ name, rows }: SheetSnapshot): readonly PlanStep[] {
  return rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, numberFormat }): readonly PlanStep[] =>
      numberFormat === undefined || numberFormat === 'General'
        ? []
        : [
            {
              step: 'number-format',
              range: { sheet: name, row, column, rows: 1, columns: 1 },
              format: numberFormat,
            },
          ],
    ),
  );
}

function sheetSteps(form: SheetSnapshot): readonly PlanStep[] {
  const sheet = form.name;
  const columns = widths.length;
  const whole = { sheet, row: 0, column: 0, rows: lastRow(form) + 1, columns };
  return [
    { step: 'add-sheet', sheet },
    ...formatSteps(form),
    { step: 'cells', at: { sheet, row: 0, column: 0 }, values: block(form) },
    { step: 'style', range: whole, style: { border: 'thin', wrap: true, vertical: 'center' } },
    { step: 'style', range: { ...whole, rows: 1 }, style: { bold: true, fontSize: 16, horizontal: 'center' } },
    ...(form.merges ?? []).map((merge): PlanStep => ({ step: 'merge', range: { sheet, ...merge } })),
    { step: 'column-widths', sheet, column: 0, widths },
    { step: 'print-setup', sheet, orientation: 'portrait', titleRows: 0 },
  ];
}

/** The sample's forms, each on a new sheet behind the workbook's own. */
export function planSample(snapshot: Snapshot): SamplePlan {
  const sheets = freeNames(snapshot, sampleForms.length);
  const forms = sheets.flatMap((sheet, index) => {
    const form = sampleForms[index];
    return form ? [layOutForm(form, sheet)] : [];
  });
  return { plan: { steps: forms.flatMap(sheetSteps) }, sheets };
}
