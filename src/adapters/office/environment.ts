import type { Language } from '../../core/language';

/** The version of ExcelApi that the product needs: Excel 2021 has it, Excel 2019 does not. */
export const requiredExcelApi = '1.13';

export type HostApplication = 'excel' | 'other' | 'none';

/**
 * Resolves when Office is ready, with what the page runs in: Excel, another Office application, or none (a plain browser).
 * `Office.onReady` is known to hang when Excel restores a pane, so a shell keeps a watchdog beside it.
 */
export async function officeReady(): Promise<HostApplication> {
  if (typeof Office === 'undefined') return 'none';
  const { host } = await Office.onReady();
  if (String(host) === 'Excel') return 'excel';
  return host ? 'other' : 'none';
}

/** Whether this Excel has all that the product needs. */
export function excelIsRecentEnough(): boolean {
  return supportsExcelApi(requiredExcelApi);
}

export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** The language of Excel's own interface; Chinese of any region is Chinese, all else is English. */
export function displayLanguage(): Language {
  return Office.context.displayLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

export interface OfficeColors {
  readonly bodyBackground: string;
  readonly bodyForeground: string;
  readonly isDark: boolean;
}

/** The colours of Office's own interface; undefined where the host does not tell, as Excel on the web does not. */
export function officeColors(): OfficeColors | undefined {
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
  if (!theme) return undefined;
  const { bodyBackgroundColor, bodyForegroundColor } = theme;
  return {
    bodyBackground: bodyBackgroundColor,
    bodyForeground: bodyForegroundColor,
    isDark: luminance(bodyBackgroundColor) < luminance(bodyForegroundColor),
  };
}

/** How light a `#RRGGBB` colour looks, from 0 to 255. */
function luminance(color: string): number {
  const parts = Number.parseInt(color.replace('#', ''), 16);
  return 0.2126 * ((parts >> 16) & 255) + 0.7152 * ((parts >> 8) & 255) + 0.0722 * (parts & 255);
}

/** Names the functions that the ribbon's buttons call, as the manifest has them; `done` must be called in the end. */
export function associateCommand(name: string, run: (done: () => void) => void): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => run(() => event.completed()));
}

/** Excel's own interface, for `officeWorkbook`; only once `officeReady` has said that this is Excel. */
export function excelGlobal(): typeof Excel {
  return Excel;
}
