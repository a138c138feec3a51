import { createUniver, LocaleService, LocaleType } from '@univerjs/presets';
import type { IWorkbookData } from '@univerjs/presets';
import { BaseFunction, UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import '@univerjs/sheets-conditional-formatting/facade';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import '@univerjs/sheets-note/facade';
import { hyperlinkFunction } from './hyperlink-function';
import type { UniverAPI, UniverWorkbook } from './model/univer';

export interface Spreadsheet {
  readonly univer: UniverAPI;
  readonly workbook: UniverWorkbook;
  dispose(): void;
}

/** Univer remembers parsed formulas by the workbook's id for the whole process, also those that a disposed workbook spoiled. */
let opened = 0;

/** A spreadsheet of Univer's without a screen. Node only; dispose it, or the process waits for its timers. */
export function createNodeSpreadsheet(data: Partial<IWorkbookData>): Spreadsheet {
  opened += 1;
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    presets: [UniverSheetsNodeCorePreset({ formula: { function: [[hyperlinkFunction(BaseFunction), 'HYPERLINK']] } })],
    plugins: [UniverSheetsConditionalFormattingPlugin, UniverSheetsNotePlugin],
  });
  const workbook = univerAPI.createWorkbook({ ...data, id: `workbook-${opened}` });
  const texts = univer.__getInjector().get(LocaleService);
  const dispose = (): void => {
    univer.dispose();
    // A calculation that has just begun asks for a text a second later, disposed of or not, and throws where there is none.
    texts.load({});
  };
  return { univer: univerAPI, workbook, dispose };
}
