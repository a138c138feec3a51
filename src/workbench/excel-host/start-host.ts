import type { WireCounts } from './dispatcher';
import { connectHost } from './excel-host';
import type { Faults } from './faults';
import type { Spreadsheet } from './node-spreadsheet';
import { createNodeSpreadsheet } from './node-spreadsheet';
import type { OfficeContextOptions } from './office-context';
import type { OfficeRuntime } from './office-runtime';
import { loadOfficeRuntime } from './office-runtime';
import type { UserEdits } from './user-edits';
import { openXlsx } from './open-xlsx';
import type { WorkbookFile } from './workbook-file';
import { blankWorkbook } from './workbook-file';

export interface HostOptions extends Partial<OfficeContextOptions> {
  /** The workbook to open; an empty one with the sheet `Sheet1` where there is none. */
  readonly xlsx?: Uint8Array;
}

/** An embedded Excel with the genuine Office.js talking to it. */
export interface ExcelHost extends OfficeRuntime {
  readonly counts: WireCounts;
  resetCounts(): void;
  readonly faults: Faults;
  readonly userEdits: UserEdits;
  /** How many ranges the client keeps beyond its batches. */
  readonly keptReferences: number;
  /** How often the client asked Excel not to draw. */
  readonly screenSuspensions: number;
  /** Call it at the end of a test file, or Jest waits. */
  dispose(): void;
}

/** Starts an embedded Excel in Node. */
export async function startExcelHost(options: HostOptions = {}): Promise<ExcelHost> {
  const file = options.xlsx ? openXlsx(options.xlsx) : blankWorkbook();
  const spreadsheet = createNodeSpreadsheet(file.data);
  try {
    return await hostOver(spreadsheet, file, options);
  } catch (error) {
    spreadsheet.dispose();
    throw error;
  }
}

async function hostOver(spreadsheet: Spreadsheet, file: WorkbookFile, options: HostOptions): Promise<ExcelHost> {
  const core = connectHost(spreadsheet.univer, spreadsheet.workbook);
  file.complete(core.book);
  await core.book.settle();
  const runtime = loadOfficeRuntime(core.bridge, {
    excelApi: options.excelApi ?? '1.14',
    displayLanguage: options.displayLanguage ?? 'zh-CN',
  });
  return {
    Excel: runtime.Excel,
    OfficeExtension: runtime.OfficeExtension,
    Office: runtime.Office,
    get counts() {
      return core.counts();
    },
    resetCounts: core.resetCounts,
    faults: core.faults,
    userEdits: core.userEdits,
    get keptReferences() {
      return core.keptReferences();
    },
    get screenSuspensions() {
      return core.book.screenSuspensions;
    },
    dispose: () => spreadsheet.dispose(),
  };
}
