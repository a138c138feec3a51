import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { openXlsx } from '../src/adapters/xlsx/open-xlsx';
import { parseA1 } from '../src/core/grid/a1';
import type { RangeAddress } from '../src/core/grid/cell-address';
import type { PlanStep, PlanValue } from '../src/core/plans/write-plan';
import type { Specimen, SpecimenSheet } from './specimen';
import { specimens } from './specimen-forms';

/** Writes the specimens of `samples/` anew: `npm run specimens`. */
const folder = resolve(__dirname, '../samples');

function rangeOn(sheet: string, a1: string): RangeAddress {
  const area = parseA1(a1);
  if (!area) throw new Error(`${a1} is no range`);
  return { ...area, sheet };
}

function stepsFor({ name: sheet, rows, merges = [], widths, formats = {} }: SpecimenSheet): readonly PlanStep[] {
  const columns = widths.length;
  const values = rows.map((row) =>
    Array.from({ length: columns }, (_, column): PlanValue => (row[column] === '' ? null : (row[column] ?? null))),
  );
  const bordered = rows.flatMap((row, index): PlanStep[] =>
    row.length > 1
      ? [
          {
            step: 'style',
            range: { sheet, row: index, column: 0, rows: 1, columns },
            style: { border: 'thin', wrap: true, vertical: 'center', horizontal: 'center' },
          },
        ]
      : [],
  );
  return [
    { step: 'cells', at: { sheet, row: 0, column: 0 }, values },
    ...bordered,
    {
      step: 'style',
      range: { sheet, row: 0, column: 0, rows: 1, columns: 1 },
      style: { bold: true, fontSize: 16, horizontal: 'center' },
    },
    ...merges.map((a1): PlanStep => ({ step: 'merge', range: rangeOn(sheet, a1) })),
    ...Object.entries(formats).map(([a1, format]): PlanStep => ({
      step: 'number-format',
      range: rangeOn(sheet, a1),
      format,
    })),
    { step: 'column-widths', sheet, column: 0, widths },
    { step: 'print-setup', sheet, orientation: 'landscape', titleRows: 0 },
  ];
}

async function bytesOf({ sheets }: Specimen): Promise<Uint8Array> {
  const book = utils.book_new();
  for (const { name } of sheets) utils.book_append_sheet(book, utils.aoa_to_sheet([[]]), name);
  const opened = openXlsx(new Uint8Array(write(book, { type: 'array' }) as ArrayBuffer));
  if (!opened.ok) throw new Error(opened.error.code);
  const applied = await opened.value.apply({ steps: sheets.flatMap(stepsFor) });
  if (!applied.ok) throw new Error(applied.error.code);
  const bytes = await opened.value.toBytes();
  if (!bytes.ok) throw new Error(bytes.error.code);
  return bytes.value;
}

async function main(): Promise<void> {
  for (const specimen of specimens) {
    writeFileSync(join(folder, specimen.file), await bytesOf(specimen));
    console.log(`samples/${specimen.file}`);
  }
}

void main();
