import { officeWorkbook } from '../../src/adapters/office/office-workbook';
import { checkWorkbook } from '../../src/app/check-workbook';
import { writeSummary } from '../../src/app/write-summary';
import { startExcelHost } from '../../src/workbench/excel-host/start-host';
import { projectsWorkbook } from './workbooks';

/**
 * Prints what writing the summary of 1,000 projects takes through the genuine Office.js: the messages to Excel and their size, and
 * the time on our side, without what the embedded host takes to do as it is told.
 */
const projects = 1_000;
const day = { year: 2026, month: 11, day: 26 } as const;
const bytesInAMegabyte = 1024 * 1024;

async function bench(): Promise<void> {
  const host = await startExcelHost({ xlsx: projectsWorkbook(projects) });
  try {
    const workbook = officeWorkbook(host.Excel);
    const checked = await checkWorkbook(workbook);
    if (!checked.ok) throw new Error(`the bench's own workbook cannot be checked: ${checked.error.code}`);
    host.resetCounts();
    const start = performance.now();
    const written = await writeSummary(workbook, checked.value, day);
    const time = performance.now() - start;
    if (!written.ok) throw new Error(`the summary cannot be written: ${written.error.code}`);
    const { syncs, actions, bytesIn, milliseconds } = host.counts;
    const sent = (bytesIn / bytesInAMegabyte).toFixed(1);
    console.log(`Summary of ${projects} projects: ${syncs} syncs, ${actions} actions, ${sent} MB sent`);
    console.log(
      `${(time - milliseconds).toFixed(0)} ms on our side, ${milliseconds.toFixed(0)} ms in the embedded host`,
    );
  } finally {
    host.dispose();
  }
}

void bench();
