import { read as parseXlsx, utils, write as writeXlsx, type WorkSheet } from '@e965/xlsx';
import { openXlsx, type XlsxWorkbook } from '../../src/adapters/xlsx/open-xlsx';
import { mapWorkbook } from '../../src/core/mapping/map-workbook';
import { planMarks } from '../../src/core/plans/mark-plan';
import { checkDepartment } from '../../src/core/rules/check';
import type { Finding } from '../../src/core/rules/finding';
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

/** The median of several runs, in milliseconds; what `setUp` does before each of them is not counted. */
async function median<Ready>(setUp: () => Ready | Promise<Ready>, work: (ready: Ready) => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const ready = await setUp();
    collectGarbage();
    const start = performance.now();
    await work(ready);
    if (run > 0) times.push(performance.now() - start);
  }
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;
}

const nothing = (): void => undefined;

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

/** Marks all findings and saves the copy. */
async function markAndSave(workbook: XlsxWorkbook, findings: readonly Finding[]): Promise<void> {
  const applied = await workbook.apply(planMarks(findings));
  if (!applied.ok) throw new Error(`marks cannot be written: ${applied.error.code}`);
  const saved = await workbook.toBytes();
  if (!saved.ok) throw new Error(`the marked copy cannot be saved: ${saved.error.code}`);
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
  const findings = checkDepartment(department, rules);
  return {
    projects,
    parse: await median(nothing, () => parseXlsx(bytes, { dense: true, cellNF: true })),
    read: await median(nothing, () => snapshotOf(bytes)),
    map: await median(nothing, () => mapWorkbook(snapshot)),
    check: await median(nothing, () => checkDepartment(department, rules)),
    mark: await median(
      () => opened(bytes),
      (workbook) => markAndSave(workbook, findings),
    ),
  };
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
