import { read as parseXlsx, utils, write as writeXlsx, type WorkSheet } from '@e965/xlsx';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { mapWorkbook } from '../../src/core/mapping/map-workbook';
import { planMarks } from '../../src/core/plans/mark-plan';
import { checkDepartment } from '../../src/core/rules/check';
import { rules } from '../../src/core/rules/index';
import { benchForm } from './bench-form';

/**
 * Prints how long reading, mapping, checking and marking take, as ratios to the time in which SheetJS alone parses the same file
 * in the same process: the machine's speed then matters little. Makes its own workbooks.
 */
const sizes = [10, 100, 1000] as const;
const formsOnASheet = 50;
const runs = 7;

function workbookOf(projects: number): Uint8Array {
  const book = utils.book_new();
  for (let first = 0; first < projects; first += formsOnASheet) {
    const rows: (string | number | null)[][] = [];
    for (let index = first; index < Math.min(projects, first + formsOnASheet); index += 1)
      rows.push(...benchForm(index), []);
    const sheet: WorkSheet = utils.aoa_to_sheet(rows);
    utils.book_append_sheet(book, sheet, `项目${first / formsOnASheet + 1}`);
  }
  return new Uint8Array(writeXlsx(book, { type: 'array', compression: true }) as ArrayBuffer);
}

function collectGarbage(): void {
  if (typeof globalThis.gc === 'function') globalThis.gc();
}

/** The median of several runs, in milliseconds. */
async function median(work: () => unknown, counted: number = runs): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= counted; run += 1) {
    collectGarbage();
    const start = performance.now();
    await work();
    if (run > 0) times.push(performance.now() - start);
  }
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;
}

function opened(bytes: Uint8Array) {
  const workbook = openXlsx(bytes);
  if (!workbook.ok) throw new Error(`the bench's own workbook cannot be opened: ${workbook.error.code}`);
  return workbook.value;
}

async function snapshotOf(bytes: Uint8Array) {
  const snapshot = await opened(bytes).read({ details: () => [] });
  if (!snapshot.ok) throw new Error(`the bench's own workbook cannot be read: ${snapshot.error.code}`);
  return snapshot.value;
}

async function markedCopy(bytes: Uint8Array): Promise<void> {
  const workbook = opened(bytes);
  const { department } = mapWorkbook(await snapshotOf(bytes));
  const applied = await workbook.apply(planMarks(checkDepartment(department, rules)));
  if (!applied.ok) throw new Error(`marks cannot be written: ${applied.error.code}`);
  await workbook.toBytes();
}

interface Row {
  readonly projects: number;
  readonly parse: number;
  readonly read: number;
  readonly map: number;
  readonly check: number;
  readonly mark: number;
}

async function measure(projects: number): Promise<Row> {
  const bytes = workbookOf(projects);
  const snapshot = await snapshotOf(bytes);
  const { department } = mapWorkbook(snapshot);
  if (department.projects.length !== projects)
    throw new Error(`mapped ${department.projects.length} of ${projects} projects`);
  const parse = await median(() => parseXlsx(bytes, { dense: true, cellNF: true }));
  const readAll = await median(() => snapshotOf(bytes));
  const map = await median(() => mapWorkbook(snapshot));
  const check = await median(() => checkDepartment(department, rules));
  const whole = await median(() => markedCopy(bytes), 3);
  return { projects, parse, read: readAll, map, check, mark: whole - readAll - map - check };
}

function ratio(time: number, parse: number): string {
  return `${(time / parse).toFixed(3)} ×`.padStart(10);
}

function line({ projects, parse, read, map, check, mark }: Row): string {
  const times = [read, map, check, mark].map((time) => ratio(time, parse)).join('');
  return `${String(projects).padStart(8)}${`${parse.toFixed(1)} ms`.padStart(12)}${times}`;
}

async function bench(): Promise<void> {
  console.log(
    'Ratios to the time in which SheetJS alone parses the file; mark = plan, apply and save a marked copy.\n',
  );
  console.log('projects   SheetJS parse      read       map     check      mark');
  const measured: Row[] = [];
  for (const projects of sizes) {
    const row = await measure(projects);
    measured.push(row);
    console.log(line(row));
  }
  const [, hundred, thousand] = measured;
  if (!hundred || !thousand) return;
  const growth = (part: 'map' | 'check'): string => (thousand[part] / hundred[part]).toFixed(1);
  console.log(`\nFrom 100 to 1,000 projects: map ${growth('map')} ×, check ${growth('check')} ×`);
}

void bench();
