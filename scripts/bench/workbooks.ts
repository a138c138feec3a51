import { utils, write as writeXlsx, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { lastColumnOfASheet, lastRowOfASheet } from '../../src/core/grid/cell-address';
import { benchForm } from './bench-form';

type Cells = (string | number | null)[];

export const formsOnASheet = 50;

function bytesOf(book: WorkBook): Uint8Array {
  return new Uint8Array(writeXlsx(book, { type: 'array', compression: true }) as ArrayBuffer);
}

function formRows(first: number, count: number): Cells[] {
  return Array.from({ length: count }, (_, index) => [...benchForm(first + index), []]).flat();
}

/** So many projects, fifty forms one below the other on each sheet, or as many as are wanted. */
export function projectsWorkbook(projects: number, onASheet = formsOnASheet): Uint8Array {
  const book = utils.book_new();
  for (let first = 0; first < projects; first += onASheet) {
    const rows = formRows(first, Math.min(onASheet, projects - first));
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), `项目${first / onASheet + 1}`);
  }
  return bytesOf(book);
}

export interface HostileWorkbook {
  readonly name: string;
  readonly make: () => Uint8Array | Promise<Uint8Array>;
}

function withForms(change: (sheet: WorkSheet, rows: number) => void, more: readonly Cells[] = []): Uint8Array {
  const rows = [...formRows(0, formsOnASheet), ...more];
  const sheet = utils.aoa_to_sheet(rows);
  change(sheet, rows.length);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '项目');
  return bytesOf(book);
}

/** SheetJS would write all the cells before it, so the last cell of the sheet is put in by the file adapter. */
async function withLastCell(bytes: Uint8Array): Promise<Uint8Array> {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.error.code);
  const at = { sheet: '项目', row: lastRowOfASheet, column: lastColumnOfASheet };
  const applied = await opened.value.apply({ steps: [{ step: 'cells', at, values: [['。']] }] });
  if (!applied.ok) throw new Error(applied.error.code);
  const saved = await opened.value.toBytes();
  if (!saved.ok) throw new Error(saved.error.code);
  return saved.value;
}

const unrelatedRows = 100_000;
const mergedAreas = 5_000;

/** Fifty forms each, beside what makes other readers slow: it is to cost what its stored cells cost. */
export const hostileWorkbooks: readonly HostileWorkbook[] = [
  { name: 'fifty forms alone', make: () => withForms(() => undefined) },
  {
    name: 'a cell at XFD1048576',
    make: () => withLastCell(withForms(() => undefined)),
  },
  {
    name: '100,000 rows of other data',
    make: () =>
      withForms(
        () => undefined,
        Array.from({ length: unrelatedRows }, (_, row) => [row, `凭证第${row}号`, row * 3.5, '办公用品']),
      ),
  },
  {
    name: '5,000 merged areas',
    make: () =>
      withForms((sheet, rows) => {
        sheet['!merges'] = Array.from({ length: mergedAreas }, (_, index) => ({
          s: { r: rows + 1 + index, c: 0 },
          e: { r: rows + 1 + index, c: 3 },
        }));
      }),
  },
];
