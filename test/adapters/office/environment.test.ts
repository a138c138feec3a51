import {
  displayLanguage,
  excelGlobal,
  excelIsRecentEnough,
  officeColors,
  officeReady,
  supportsExcelApi,
} from '../../../src/adapters/office/environment';
import type { ExcelHost } from '../../../src/workbench/excel-host/start-host';
import { startExcelHost } from '../../../src/workbench/excel-host/start-host';

let host: ExcelHost | undefined;

async function inExcel(options: { readonly excelApi: string; readonly displayLanguage: string }): Promise<void> {
  host = await startExcelHost(options);
  Object.assign(globalThis, { Office: host.Office, Excel: host.Excel });
}

afterEach(() => {
  host?.dispose();
  host = undefined;
  Reflect.deleteProperty(globalThis, 'Office');
  Reflect.deleteProperty(globalThis, 'Excel');
});

it('knows a plain browser from Excel', async () => {
  expect(await officeReady()).toBe('none');
  await inExcel({ excelApi: '1.14', displayLanguage: 'zh-CN' });
  expect(await officeReady()).toBe('excel');
  expect(excelGlobal()).toBe(host?.Excel);
});

it('tells an Excel that is recent enough from one that is not', async () => {
  await inExcel({ excelApi: '1.13', displayLanguage: 'zh-CN' });
  expect(excelIsRecentEnough()).toBe(true);
  expect(supportsExcelApi('1.14')).toBe(false);
  host?.dispose();
  await inExcel({ excelApi: '1.9', displayLanguage: 'zh-CN' });
  expect(excelIsRecentEnough()).toBe(false);
});

it.each([
  ['zh-CN', 'zh'],
  ['zh-TW', 'zh'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
] as const)('takes the display language %s as %s', async (language, ours) => {
  await inExcel({ excelApi: '1.14', displayLanguage: language });
  expect(displayLanguage()).toBe(ours);
});

it('gives the colours of Office where it tells them', async () => {
  await inExcel({ excelApi: '1.14', displayLanguage: 'zh-CN' });
  expect(officeColors()).toBeUndefined();
  const officeTheme = { bodyBackgroundColor: '#262626', bodyForegroundColor: '#FFFFFF' };
  Object.assign(Office.context, { officeTheme });
  expect(officeColors()).toEqual({ bodyBackground: '#262626', bodyForeground: '#FFFFFF', isDark: true });
});
