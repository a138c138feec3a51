import type { IWorkbookData } from '@univerjs/presets';
import type { BookModel } from './model/book-model';
import { defaultColumnPixels, defaultRowPixels } from './model/units';

/** A workbook to be opened: what Univer takes at once, and what is laid on once it is there. */
export interface WorkbookFile {
  readonly data: Partial<IWorkbookData>;
  complete(book: BookModel): void;
}

export const defaultSheetSize = {
  rowCount: 200,
  columnCount: 26,
  defaultColumnWidth: defaultColumnPixels,
  defaultRowHeight: defaultRowPixels,
} as const;

export function blankWorkbook(): WorkbookFile {
  const id = 'sheet-1';
  return {
    data: {
      name: 'Book1',
      sheetOrder: [id],
      styles: {},
      sheets: { [id]: { id, name: 'Sheet1', ...defaultSheetSize } },
    },
    complete: () => undefined,
  };
}
