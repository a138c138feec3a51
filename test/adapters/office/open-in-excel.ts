import { officeWorkbook } from '../../../src/adapters/office/office-workbook';
import type { Workbook } from '../../../src/ports/workbook';
import type { ExcelHost } from '../../../src/workbench/excel-host/start-host';
import { startExcelHost } from '../../../src/workbench/excel-host/start-host';
import type { OpenWorkbook } from '../../contract/open-workbook';
import { inspectionThrough } from './inspect-excel';

/** The adapter on the genuine Office.js, which talks to the embedded Excel. */
export interface OpenInExcel {
  readonly host: ExcelHost;
  readonly workbook: Workbook;
}

export async function openInExcel(xlsx?: Uint8Array): Promise<OpenInExcel> {
  const host = await startExcelHost(xlsx ? { xlsx } : {});
  return { host, workbook: officeWorkbook(host.Excel) };
}

/** Excel saves by itself: reopening is a new adapter that remembers nothing of the one before. */
export async function openForContract(xlsx: Uint8Array): Promise<OpenWorkbook> {
  const { host, workbook } = await openInExcel(xlsx);
  return {
    workbook,
    reopen: () => Promise.resolve(officeWorkbook(host.Excel)),
    inspect: inspectionThrough(host.Excel),
    dispose: () => host.dispose(),
  };
}
