import { sealWorkbook, type SealedWorkbook, type SealRefusal } from '../app/seal-workbook';
import { thisMoment } from '../app/today';
import { explainSealRefusal, saySealed, saySealedCheck } from '../app/words/seal';
import { saySheetNote } from '../app/words/sheet-notes';
import { explainStoredFault } from '../app/words/stored-fault';
import { writeReport } from '../app/write-report';
import type { SealCommand } from './arguments';
import { exitCodes, type ExitCode, type Output } from './check';
import { openFile, saidOf, writeWorkbook } from './check-file';
import { readyToWrite } from './ready-to-write';
import { linesByProject, unreadLines, type Drawing } from './print-text';

/** Says why it was not sealed, and prints each finding and each part that stands in the way. */
function tellRefusal(refusal: SealRefusal, { file, language }: SealCommand, output: Output): ExitCode {
  output.say(`${file}: ${explainSealRefusal(refusal, language)}`);
  if (refusal.code !== 'not-sealed') return exitCodes.notDone;
  if (refusal.obstacle.kind === 'not-ready') {
    const { checked } = refusal.obstacle;
    const drawing: Drawing = { language, colours: output.colours };
    const errors = checked.findings.filter(({ severity }) => severity === 'error');
    const lines = [...unreadLines(checked, drawing), ...linesByProject(errors, checked.department.projects, drawing)];
    output.report(`${lines.join('\n')}\n`);
  }
  return exitCodes.errorsFound;
}

function tellSealed({ seal, checked }: SealedWorkbook, { file, language }: SealCommand, { report, say }: Output): void {
  for (const note of checked.sheetNotes) say(`${file}: ${saySheetNote(note, language)}`);
  for (const fault of checked.storedFaults) say(`${file}: ${explainStoredFault(fault, language)}`);
  report(`${saySealed(seal, language)}\n${saySealedCheck(seal, language)}\n`);
}

/** Checks one file afresh and writes a sealed copy of it, where nothing stands in the way. The input stays as it is. */
export async function seal(command: SealCommand, output: Output): Promise<ExitCode> {
  const { file, out, language, despite } = command;
  const profile = await readyToWrite(command, output.say);
  if (!profile.ok) return profile.error;
  output.progress({ stage: 'reading', file }, language);
  const workbook = await openFile(file, language);
  if (!workbook.ok) {
    output.say(`${file}: ${workbook.error.message}`);
    return exitCodes.notDone;
  }
  const now = thisMoment();
  output.progress({ stage: 'checking', file }, language);
  const sealed = await sealWorkbook(workbook.value, { now, despite, profile: profile.value });
  if (!sealed.ok) return tellRefusal(sealed.error, command, output);
  if (command.report) {
    const reported = await writeReport(workbook.value, sealed.value.checked, now.on);
    if (!reported.ok) {
      output.say(`${file}: ${saidOf(reported.error, language).message}`);
      return exitCodes.notDone;
    }
  }
  output.progress({ stage: 'writing', file: out }, language);
  const written = await writeWorkbook(workbook.value, out, language);
  if (!written.ok) {
    output.say(`${out}: ${written.error.message}`);
    return exitCodes.notDone;
  }
  tellSealed(sealed.value, command, output);
  output.say(language === 'zh' ? `已写入封存后的副本 ${out}` : `Wrote the sealed copy ${out}`);
  return exitCodes.clear;
}
