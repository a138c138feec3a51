import type { Snapshot } from '../grid/snapshot';

/** Whether the forms on hidden sheets are read with the others. */
export type HiddenSheets = 'read' | 'left-out';

/**
 * What is to be known of the sheets that a person does not see as they open the workbook, or in which no form was looked for.
 * `sheets` are their names in the order of their tabs, at least one.
 */
export interface SheetNote {
  readonly code: 'hidden-read' | 'hidden-left-out' | 'very-hidden-skipped' | 'chart-sheets-skipped';
  readonly sheets: readonly string[];
}

/**
 * The notes on a workbook's sheets.
 *
 * - `read`: the sheets on which something was read; a hidden sheet without any of it is not worth a word.
 * - Errors: none.
 */
export function sheetNotes(
  { sheets, chartSheets = [] }: Snapshot,
  hiddenSheets: HiddenSheets,
  read: ReadonlySet<string>,
): readonly SheetNote[] {
  const hidden = sheets.filter(({ visibility }) => visibility === 'hidden').map(({ name }) => name);
  const veryHidden = sheets.filter(({ visibility }) => visibility === 'very-hidden').map(({ name }) => name);
  const notes: readonly SheetNote[] = [
    hiddenSheets === 'read'
      ? { code: 'hidden-read', sheets: hidden.filter((name) => read.has(name)) }
      : { code: 'hidden-left-out', sheets: hidden },
    { code: 'very-hidden-skipped', sheets: veryHidden },
    { code: 'chart-sheets-skipped', sheets: chartSheets },
  ];
  return notes.filter((note) => note.sheets.length > 0);
}
