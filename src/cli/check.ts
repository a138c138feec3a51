import { reportOn, reportOnRefusal, summaryOf, type ErrorReport, type WorkbookReport } from './check-report';
import type { CheckCommand } from './arguments';
import { checkFile, writeMarkedCopy, type CheckedFile } from './check-file';
import { drawReport, sayNoForms, type Drawing } from './print-text';
import { sarifOf } from './sarif';
import { explainStoredFault } from '../app/words/stored-fault';
import { usualProfile } from '../core/profiles/built-in';
import { chosenProfile } from './chosen-profile';
import { productName, productVersion } from './product';
import type { ProgressLine } from './progress-line';

/**
 * Where a command writes: `report` goes to standard output and is all that goes there, `say` to standard error; `progress` shows on a
 * terminal what goes on meanwhile.
 */
export interface Output {
  readonly report: (text: string) => void;
  readonly say: (sentence: string) => void;
  readonly progress: ProgressLine['show'];
  readonly colours: Drawing['colours'];
}

export const exitCodes = { clear: 0, errorsFound: 1, notDone: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

function printOne(file: string, { checked }: CheckedFile, command: CheckCommand, output: Output): WorkbookReport {
  const report = reportOn(file, checked, command.language);
  for (const fault of checked.storedFaults) output.say(`${file}: ${explainStoredFault(fault, command.language)}`);
  if (command.format === 'text') {
    output.report(`${drawReport(file, checked, { language: command.language, colours: output.colours })}\n`);
  } else if (report.projects.length === 0) {
    output.say(`${file}: ${sayNoForms(command.language)}`);
  }
  return report;
}

function printRefusal(file: string, error: ErrorReport, output: Output): WorkbookReport {
  output.say(`${file}: ${error.message}`);
  return reportOnRefusal(file, error);
}

/** Checks one file after another; a file that can't be read is said and does not keep the others from being checked. */
export async function check(command: CheckCommand, output: Output): Promise<ExitCode> {
  const { files, format, language, mark } = command;
  const profile = await chosenProfile(command.profile, language);
  if (!profile.ok) {
    for (const sentence of profile.error) output.say(sentence);
    return exitCodes.notDone;
  }
  const reports: WorkbookReport[] = [];
  let everythingDone = true;
  for (const [at, file] of files.entries()) {
    const place = { number: at + 1, of: files.length };
    const result = await checkFile(file, { ...command, profile: profile.value, place, progress: output.progress });
    const report = result.ok ? printOne(file, result.value, command, output) : printRefusal(file, result.error, output);
    if (!result.ok) everythingDone = false;
    if (format === 'ndjson') output.report(`${JSON.stringify(report)}\n`);
    reports.push(report);
    if (result.ok && mark !== undefined) {
      const copied = await writeMarkedCopy(result.value, {
        ...command,
        to: mark,
        inputs: files,
        progress: output.progress,
      });
      if (copied.ok) output.say(language === 'zh' ? `已写入标注副本 ${mark}` : `Wrote the marked copy ${mark}`);
      else {
        output.say(`${mark}: ${copied.error.message}`);
        everythingDone = false;
      }
    }
  }
  const summary = summaryOf(reports);
  if (format === 'json') {
    const tool = { name: productName, version: productVersion, profile: (profile.value ?? usualProfile).id };
    output.report(`${JSON.stringify({ tool, workbooks: reports, summary }, undefined, 2)}\n`);
  }
  if (format === 'sarif') output.report(`${JSON.stringify(sarifOf(reports, language), undefined, 2)}\n`);
  if (!everythingDone) return exitCodes.notDone;
  return summary.errors > 0 ? exitCodes.errorsFound : exitCodes.clear;
}
