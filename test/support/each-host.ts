import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import type { Workbook } from '../../src/ports/workbook';
import { openInExcel } from '../adapters/office/open-in-excel';
import { valueOf } from '../contract/session';
import { sampleBytes } from './samples';

/** Runs a test on the sample as a file, then on the sample open in the embedded Excel. */
export async function withEachHost(test: (workbook: Workbook) => Promise<void>): Promise<void> {
  const bytes = sampleBytes('ecology-bureau.xlsx');
  await test(valueOf(openXlsx(bytes)));
  const { workbook, host } = await openInExcel(bytes);
  try {
    await test(workbook);
  } finally {
    host.dispose();
  }
}
