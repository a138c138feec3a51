import { createUniver, LocaleService, LocaleType } from '@univerjs/presets';
import type { IWorkbookData } from '@univerjs/presets';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import '@univerjs/sheets-conditional-formatting/facade';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import '@univerjs/sheets-note/facade';
import type { UniverAPI, UniverWorkbook } from './model/univer';

export interface Spreadsheet {
  readonly univer: UniverAPI;
  readonly workbook: UniverWorkbook;
  dispose(): void;
}

/** A spreadsheet of Univer's without a screen. Node only; dispose it, or the process waits for its timers. */
export function createNodeSpreadsheet(data: Partial<IWorkbookData>): Spreadsheet {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsConditionalFormattingPlugin, UniverSheetsNotePlugin],
  });
  const workbook = univerAPI.createWorkbook(data);
  const texts = univer.__getInjector().get(LocaleService);
  const dispose = (): void => {
    univer.dispose();
    // A calculation that has just begun asks for a text a second later, disposed of or not, and throws where there is none.
    texts.load({});
  };
  return { univer: univerAPI, workbook, dispose };
}
