import { openXlsx, type XlsxWorkbook } from '../adapters/xlsx/open-xlsx';
import { checkWorkbook, type CheckedWorkbook } from '../app/check-workbook';
import { markFindings } from '../app/mark-findings';
import { explainRefusal } from '../app/words/refusal';
import { today } from '../app/today';
import { writeSummary } from '../app/write-summary';
import type { Language } from '../core/language';
import type { HiddenSheets } from '../core/mapping/sheet-notes';
import type { Profile } from '../core/profiles/profile';
import { ok, refused, type Result } from '../core/result';
import type { Progress, WorkbookError } from '../ports/workbook';
import type { ErrorReport } from './check-report';
import { explainFileError } from './file-words';
import type { ProgressLine, Stage } from './progress-line';
import { mayWrite, readInput, writeOutput, type FileError } from './files';

export interface CheckedFile {
  readonly workbook: XlsxWorkbook;
  readonly checked: CheckedWorkbook;
}

export function saidOf(error: WorkbookError, language: Language): ErrorReport {
  return { code: error.code, message: explainRefusal(error, language) };
}

export function saidOfFile(error: FileError, language: Language): ErrorReport {
  return { code: error.code, message: explainFileError(error, language) };
}

export interface FileRequest {
  readonly progress: ProgressLine['show'];
  /** Of how many files this is which. */
  readonly place?: Extract<Stage, { readonly stage: 'reading' }>['place'];
  readonly hiddenSheets: HiddenSheets;
  readonly language: Language;
  /** Instead of the one that the workbook keeps. */
  readonly profile: Profile | undefined;
}

/** Opens one file. Never writes. */
export async function openFile(file: string, language: Language): Promise<Result<XlsxWorkbook, ErrorReport>> {
  const bytes = await readInput(file);
  if (!bytes.ok) return refused(saidOfFile(bytes.error, language));
  const workbook = openXlsx(bytes.value);
  return workbook.ok ? workbook : refused(saidOf(workbook.error, language));
}

/** Reads and checks one file. Never writes. */
export async function checkFile(
  file: string,
  { hiddenSheets, language, profile, place, progress }: FileRequest,
): Promise<Result<CheckedFile, ErrorReport>> {
  progress({ stage: 'reading', file, ...(place && { place }) }, language);
  const workbook = await openFile(file, language);
  if (!workbook.ok) return workbook;
  const onProgress = ({ done, of }: Progress): void => {
    if (done === of) progress({ stage: 'checking', file }, language);
  };
  const checked = await checkWorkbook(workbook.value, { hiddenSheets, onProgress, ...(profile && { profile }) });
  if (!checked.ok) return refused(saidOf(checked.error, language));
  return ok({ workbook: workbook.value, checked: checked.value });
}

export interface CopyRequest {
  readonly to: string;
  readonly summary: boolean;
  readonly force: boolean;
  readonly inputs: readonly string[];
  readonly language: Language;
  readonly progress: ProgressLine['show'];
}

/** Writes a copy with the findings' cells marked, and the summary sheets where they are wanted. The input stays as it is. */
export async function writeMarkedCopy(
  { workbook, checked }: CheckedFile,
  { to, summary, force, inputs, language, progress }: CopyRequest,
): Promise<Result<void, ErrorReport>> {
  const allowed = await mayWrite(to, inputs, force);
  if (!allowed.ok) return refused(saidOfFile(allowed.error, language));
  progress({ stage: 'writing', file: to }, language);
  const marked = await markFindings(workbook, checked.findings);
  if (!marked.ok) return refused(saidOf(marked.error, language));
  if (summary) {
    const written = await writeSummary(workbook, checked, today());
    if (!written.ok) return refused(saidOf(written.error, language));
  }
  return writeWorkbook(workbook, to, language);
}

/** Writes the workbook as it stands now into a file of its own. */
export async function writeWorkbook(
  workbook: XlsxWorkbook,
  to: string,
  language: Language,
): Promise<Result<void, ErrorReport>> {
  const bytes = await workbook.toBytes();
  if (!bytes.ok) return refused(saidOf(bytes.error, language));
  const output = await writeOutput(to, bytes.value);
  return output.ok ? ok(undefined) : refused(saidOfFile(output.error, language));
}
