import { openXlsx } from '../../../adapters/xlsx/open-xlsx';
import type { XlsxWorkbook } from '../../../adapters/xlsx/open-xlsx';
import { Package } from '../../../adapters/xlsx/package';
import { tabsOf } from '../../../adapters/xlsx/workbook-part';
import { explainRefusal } from '../../../app/words/refusal';
import type { PlanStep } from '../../../core/plans/write-plan';
import type { Result } from '../../../core/result';
import { ok } from '../../../core/result';
import type { WorkbookError } from '../../../ports/workbook';
import type { BookModel } from '../../excel-host/model/book-model';
import { openXlsx as openInHost } from '../../excel-host/open-xlsx';
import { arrangedParts } from './arrange-parts';
import type { BookChanges, OpenedWorkbook } from './book-changes';
import { bookChanges } from './book-changes';
import { FileLooks } from './file-looks';
import { arrangeTabs, setSizes } from './finish-sheets';
import type { GridSheet } from './grid-state';
import { gridOf } from './grid-state';
import type { Loss } from './losses';
import { wordLosses } from './losses';
import { setLooks } from './set-looks';

export interface SavedFile {
  readonly bytes: Uint8Array;
  /** What could not be written, in words. */
  readonly losses: readonly string[];
}

/**
 * The file that was opened with all that has changed in the grid written into it; whatever the grid knows nothing of stays as
 * it is. Sheets that were renamed and rows that were moved are first done in the file's parts; then the two are compared.
 */
export async function savedFile(workbook: OpenedWorkbook): Promise<Result<SavedFile, WorkbookError>> {
  const { book, shifts } = workbook;
  await book.settle();
  const after = gridOf(book.workbook.save(), (id, row, column) => {
    const sheet = book.sheetById(id);
    return sheet ? sheet.grid.getRange(row, column).getFormula() : '';
  });
  const bytes = arrangedParts(workbook.bytes, shifts, after);
  const file = openXlsx(bytes);
  if (!file.ok) return file;
  const before = gridOf(openInHost(bytes).data);
  const changes = await bookChanges(workbook, { bytes, file: file.value, before, after });
  const refusals = await applyAll(file.value, changes.steps);
  const written = await file.value.toBytes();
  if (!written.ok) return written;
  const finished = finish(written.value, { book, before, after, changes });
  return ok({ bytes: finished, losses: wordLosses([...changes.losses, ...refusals]) });
}

/** Carries out all steps at once; where one is refused each by itself, so that one refusal does not take the others with it. */
async function applyAll(file: XlsxWorkbook, steps: readonly PlanStep[]): Promise<readonly Loss[]> {
  if (steps.length === 0) return [];
  const whole = await file.apply({ steps });
  if (whole.ok) return [];
  const refusals: Loss[] = [];
  for (const step of steps) {
    const applied = await file.apply({ steps: [step] });
    if (!applied.ok) refusals.push({ kind: 'refused', why: explainRefusal(applied.error, 'zh') });
  }
  return refusals;
}

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

interface Finishing {
  readonly book: BookModel;
  readonly before: readonly GridSheet[];
  readonly after: readonly GridSheet[];
  readonly changes: BookChanges;
}

/** What a plan has no words for: looks of all kinds, heights, hidden rows and columns, the tabs and which of them are shown. */
function finish(bytes: Uint8Array, { book, before, after, changes }: Finishing): Uint8Array {
  const pack = Package.unzip(bytes);
  const pathOf = new Map(tabsOf(pack).map(({ name, path }) => [name, path]));
  const fileLooks = changes.looks.size > 0 ? new FileLooks(pack) : undefined;
  let isChanged = fileLooks !== undefined;
  for (const sheet of after) {
    const path = pathOf.get(sheet.name);
    if (path === undefined) continue;
    const looks = changes.looks.get(sheet.name);
    if (looks && fileLooks) setLooks(pack, path, looks, fileLooks);
    const was = before.find(({ id }) => id === sheet.id);
    if (setSizes(pack, path, was, sheet)) isChanged = true;
  }
  fileLooks?.finish();
  const tabs = book.sheets().map(({ name, visibility }) => ({ name, state: visibilities[visibility] }));
  if (arrangeTabs(pack, tabs)) isChanged = true;
  return isChanged ? pack.zip() : bytes;
}
