import { today } from '../app/today';
import { saySheetNote } from '../app/words/sheet-notes';
import { explainStoredFault } from '../app/words/stored-fault';
import { reportFor } from '../app/write-report';
import { reportHtml } from '../core/report/report-html';
import type { ReportCommand } from './arguments';
import { exitCodes, type ExitCode, type Output } from './check';
import { checkFile, saidOfFile } from './check-file';
import { writeOutput } from './files';
import { readyToWrite } from './ready-to-write';
import { sayNoForms } from './print-text';

/** Writes 问题及说明 of one file as a page to be printed. The input stays as it is. */
export async function report(command: ReportCommand, { say, progress }: Output): Promise<ExitCode> {
  const { file, out, language } = command;
  const profile = await readyToWrite(command, say);
  if (!profile.ok) return profile.error;
  const result = await checkFile(file, { ...command, profile: profile.value, progress });
  if (!result.ok) {
    say(`${file}: ${result.error.message}`);
    return exitCodes.notDone;
  }
  const { checked } = result.value;
  for (const fault of checked.storedFaults) say(`${file}: ${explainStoredFault(fault, language)}`);
  for (const note of checked.sheetNotes) say(`${file}: ${saySheetNote(note, language)}`);
  if (checked.department.projects.length === 0) say(`${file}: ${sayNoForms(language)}`);
  const page = reportHtml(reportFor(checked, today(), language));
  const written = await writeOutput(out, new TextEncoder().encode(page));
  if (!written.ok) {
    say(`${out}: ${saidOfFile(written.error, language).message}`);
    return exitCodes.notDone;
  }
  say(language === 'zh' ? `已写入问题及说明 ${out}` : `Wrote the report ${out}`);
  return checked.findings.some(({ severity }) => severity === 'error') ? exitCodes.errorsFound : exitCodes.clear;
}
