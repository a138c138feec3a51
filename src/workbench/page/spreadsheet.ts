import type { IWorkbookData } from '@univerjs/presets';
import { createUniver, LocaleType, mergeLocales } from '@univerjs/presets';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationWords from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteWords from '@univerjs/preset-sheets-note/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import type { UniverAPI, UniverWorkbook } from '../excel-host/model/univer';

const hidden = { hidden: true } as const;

/** Univer's protection is of its own kind and belongs to its own server: a file can't hold it. */
const protectionMenus = {
  'sheet.contextMenu.permission': hidden,
  'sheet.command.add-range-protection-from-toolbar': hidden,
  'sheet.command.add-range-protection-from-sheet-bar': hidden,
  'sheet.command.delete-worksheet-protection-from-sheet-bar': hidden,
  'sheet.command.change-sheet-protection-from-sheet-bar': hidden,
  'sheet.command.view-sheet-permission-from-sheet-bar': hidden,
};

/** A spreadsheet of Univer's on the screen. */
export interface ShownSpreadsheet {
  readonly univer: UniverAPI;
  readonly workbook: UniverWorkbook;
  dispose(): void;
}

/** Draws a spreadsheet with its toolbar, formula bar and tabs into `container`. */
export function showSpreadsheet(container: HTMLElement, data: Partial<IWorkbookData>): ShownSpreadsheet {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.ZH_CN,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreWords, conditionalFormattingWords, dataValidationWords, noteWords),
    },
    presets: [
      UniverSheetsCorePreset({ container, ribbonType: 'simple', menu: protectionMenus }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset(),
      UniverSheetsNotePreset(),
    ],
  });
  const workbook = univerAPI.createWorkbook(data);
  return { univer: univerAPI, workbook, dispose: () => univer.dispose() };
}
