import type { ExcelHost, HostOptions } from '../../../src/workbench/excel-host/start-host';
import { startExcelHost } from '../../../src/workbench/excel-host/start-host';

/** Starts a host for one test and disposes of it afterwards, whatever happens. */
export async function inHost(test: (host: ExcelHost) => Promise<void>, options: HostOptions = {}): Promise<void> {
  const host = await startExcelHost(options);
  try {
    await test(host);
  } finally {
    host.dispose();
  }
}

/** A host with an empty `Sheet1`, and a batch on that sheet. */
export function onSheet(
  act: (parts: { sheet: Excel.Worksheet; context: Excel.RequestContext; host: ExcelHost }) => Promise<void>,
  options: HostOptions = {},
): Promise<void> {
  return inHost(
    (host) =>
      host.Excel.run(async (context) => {
        await act({ sheet: context.workbook.worksheets.getItem('Sheet1'), context, host });
      }),
    options,
  );
}

/** The code by which Excel refuses `act`; `nothing` where it does not refuse. */
export async function refusalOf(act: () => Promise<unknown>): Promise<string> {
  try {
    await act();
    return 'nothing';
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code);
    throw error;
  }
}

/** Lets events that were raised reach their handlers. */
export function eventsArrive(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
}
