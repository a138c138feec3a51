import { officeWorkbook } from '../../../src/adapters/office/office-workbook';
import type { Workbook } from '../../../src/ports/workbook';
import { connectHost } from '../../../src/workbench/excel-host/excel-host';
import type { HostCore } from '../../../src/workbench/excel-host/excel-host';
import { createNodeSpreadsheet } from '../../../src/workbench/excel-host/node-spreadsheet';
import { loadOfficeRuntime } from '../../../src/workbench/excel-host/office-runtime';
import { openXlsx } from '../../../src/workbench/excel-host/open-xlsx';
import { keptState } from '../../../src/workbench/page/save/kept-state';
import { savedFile } from '../../../src/workbench/page/save/saved-file';
import { ShiftLog } from '../../../src/workbench/page/shift-log';

/** A workbook in a grid without a screen, as the page has it on one. */
export interface InGrid {
  readonly host: HostCore;
  /** The workbook as the add-in has it. */
  readonly addIn: Workbook;
  /** Saves; fails the test where the file is refused. */
  readonly save: () => Promise<{ readonly bytes: Uint8Array; readonly losses: readonly string[] }>;
  readonly dispose: () => void;
}

export async function openInGrid(bytes: Uint8Array): Promise<InGrid> {
  const file = openXlsx(bytes);
  const spreadsheet = createNodeSpreadsheet(file.data);
  const host = connectHost(spreadsheet.univer, spreadsheet.workbook);
  file.complete(host.book);
  await host.book.settle();
  const opened = keptState(host.book);
  const shifts = new ShiftLog(spreadsheet.univer);
  const { Excel: excel } = loadOfficeRuntime(host.bridge, { excelApi: '1.14', displayLanguage: 'zh-CN' });
  return {
    host,
    addIn: officeWorkbook(excel),
    save: async () => {
      const saved = await savedFile({ bytes, book: host.book, opened, shifts: shifts.shifts });
      if (!saved.ok) throw new Error(`not saved: ${saved.error.code}`);
      return saved.value;
    },
    dispose: () => spreadsheet.dispose(),
  };
}
