import { officeWorkbook } from '../../src/adapters/office/office-workbook';
import { attended } from '../../src/app/attended';
import { checkWorkbook } from '../../src/app/check-workbook';
import { writeSummary } from '../../src/app/write-summary';
import type { Workbook } from '../../src/ports/workbook';
import { startExcelHost, type ExcelHost } from '../../src/workbench/excel-host/start-host';
import { projectsWorkbook } from './workbooks';

/**
 * Prints what writing the summary of 1,000 projects takes through the genuine Office.js, new and once more in place: the messages to Excel
 * and their size, how much of it can no longer be cancelled, and the time on our side, without what the embedded host takes to do as it is told.
 */
const projects = 1_000;
const day = { year: 2026, month: 11, day: 26 } as const;

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

async function write(what: string, host: ExcelHost, workbook: Workbook): Promise<void> {
  const checked = await checkWorkbook(workbook);
  if (!checked.ok) throw new Error(`the bench's own workbook cannot be checked: ${checked.error.code}`);
  host.resetCounts();
  let sentBefore: number | undefined;
  const waiting = { onPastCancelling: () => void (sentBefore = host.counts.bytesIn) };
  const start = performance.now();
  const written = await writeSummary(attended(workbook, waiting), checked.value, day);
  const time = performance.now() - start;
  if (!written.ok) throw new Error(`the summary cannot be written: ${written.error.code}`);
  const { syncs, actions, bytesIn, milliseconds } = host.counts;
  const final = sentBefore === undefined ? 'all of it' : `all but the last ${megabytes(bytesIn - sentBefore)}`;
  console.log(
    `Summary of ${projects} projects, ${what}: ${syncs} syncs, ${actions} actions, ${megabytes(bytesIn)} sent`,
  );
  console.log(`  can be cancelled: ${final}`);
  console.log(
    `  ${(time - milliseconds).toFixed(0)} ms on our side, ${milliseconds.toFixed(0)} ms in the embedded host`,
  );
}

async function bench(): Promise<void> {
  const host = await startExcelHost({ xlsx: projectsWorkbook(projects) });
  try {
    const workbook = officeWorkbook(host.Excel);
    await write('new', host, workbook);
    await write('written again', host, workbook);
  } finally {
    host.dispose();
  }
}

void bench();
