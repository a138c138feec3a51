import { sealState, type SealState } from '../app/seal-workbook';
import type { CheckedWorkbook } from '../app/check-workbook';
import { saySealedChange, saySealedCheck, saySealState } from '../app/words/seal';
import { explainStoredFault } from '../app/words/stored-fault';
import { listedChanges } from '../core/seal/listed-changes';
import type { VerifyCommand } from './arguments';
import { exitCodes, type ExitCode, type Output } from './check';
import { checkFile, type FileRequest } from './check-file';
import type { Drawing } from './print-text';
import { productName, productVersion } from './product';
import { verifyRefusal, verifyReport, type VerifyReport } from './verify-report';

function draw(file: string, { department }: CheckedWorkbook, state: SealState, { language, colours }: Drawing): string {
  const { projects } = department;
  const tone = state.kind === 'unchanged' ? colours.green : colours.red;
  const unit = department.name ? ` · ${department.name.value}` : '';
  const changes = state.kind === 'changed' ? listedChanges(state.changes, projects) : [];
  const lines = [
    colours.bold(`${file}${unit}`),
    tone(saySealState(state, projects, language)),
    ...(state.kind === 'none' ? [] : [colours.dim(saySealedCheck(state.seal, language))]),
    ...changes.map((change) => `  ${saySealedChange(change, language)}`),
  ];
  return `${lines.join('\n')}\n\n`;
}

async function verifyOne(
  file: string,
  place: FileRequest['place'],
  command: VerifyCommand,
  output: Output,
): Promise<VerifyReport> {
  const { language, format } = command;
  const { progress } = output;
  const result = await checkFile(file, { hiddenSheets: 'read', language, profile: undefined, place, progress });
  if (!result.ok) {
    output.say(`${file}: ${result.error.message}`);
    return verifyRefusal(file, result.error);
  }
  const { checked } = result.value;
  for (const fault of checked.storedFaults) output.say(`${file}: ${explainStoredFault(fault, language)}`);
  const state = sealState(checked);
  if (format === 'text') output.report(draw(file, checked, state, { language, colours: output.colours }));
  return verifyReport(file, checked, state, language);
}

/** Tells of each file whether it is as it was sealed. Writes nothing. */
export async function verify(command: VerifyCommand, output: Output): Promise<ExitCode> {
  const reports: VerifyReport[] = [];
  for (const [at, file] of command.files.entries()) {
    const place = { number: at + 1, of: command.files.length };
    reports.push(await verifyOne(file, place, command, output));
  }
  const count = (state: VerifyReport['state']): number => reports.filter((report) => report.state === state).length;
  const summary = {
    workbooks: reports.length,
    unchanged: count('unchanged'),
    changed: count('changed'),
    notSealed: count('not-sealed'),
    notRead: count(null),
  };
  if (command.format === 'json') {
    const tool = { name: productName, version: productVersion };
    output.report(`${JSON.stringify({ tool, workbooks: reports, summary }, undefined, 2)}\n`);
  }
  if (summary.notRead > 0) return exitCodes.notDone;
  return summary.unchanged === summary.workbooks ? exitCodes.clear : exitCodes.errorsFound;
}
