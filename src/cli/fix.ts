import { applyRepairs } from '../app/apply-repairs';
import { proposeRepairs, type ProposedRepairs } from '../app/propose-repairs';
import { cellLabel } from '../core/grid/a1';
import type { CellChange } from '../core/fixes/cell-changes';
import type { Language } from '../core/language';
import { refused, type Result } from '../core/result';
import type { Finding } from '../core/rules/finding';
import { repairOf } from '../core/rules/index';
import { changeWords } from '../app/words/cell-change';
import { explainRefusal } from '../app/words/refusal';
import { saySheetNote } from '../app/words/sheet-notes';
import type { FixCommand } from './arguments';
import { checkFile, writeWorkbook, type CheckedFile } from './check-file';
import type { ErrorReport } from './check-report';
import { exitCodes, type ExitCode, type Output } from './check';
import { readyToWrite } from './ready-to-write';

function isWanted({ safe, rules }: FixCommand): (finding: Finding) => boolean {
  return (finding) => rules.includes(finding.rule) || (safe && repairOf(finding)?.kind === 'safe');
}

function lineOf(change: CellChange, language: Language): string {
  const { before, after } = changeWords(change, language);
  return `  ${cellLabel(change.at)}  ${before} → ${after}`.replace(/\s*[\r\n]+\s*/gu, ' ');
}

function drawChanges({ changes, mended }: ProposedRepairs, language: Language): string {
  if (changes.length === 0) return language === 'zh' ? '没有可以修复的问题。\n' : 'Nothing to repair.\n';
  const lines = changes.map((change) => lineOf(change, language));
  const heading =
    language === 'zh'
      ? `修复 ${mended} 处问题，改动 ${changes.length} 个单元格：`
      : `${mended} findings mended, ${changes.length} cells changed:`;
  return `${[heading, ...lines].join('\n')}\n`;
}

async function writeRepaired(
  { workbook }: CheckedFile,
  { changes }: ProposedRepairs,
  { out, language }: FixCommand,
): Promise<Result<void, ErrorReport>> {
  const applied = await applyRepairs(workbook, changes);
  if (!applied.ok) return refused({ code: applied.error.code, message: explainRefusal(applied.error, language) });
  return writeWorkbook(workbook, out, language);
}

/** Writes a repaired copy of one file and prints each cell that it changed. The input stays as it is. */
export async function fix(command: FixCommand, { report, say, progress }: Output): Promise<ExitCode> {
  const { file, out, language } = command;
  const profile = await readyToWrite(command, say);
  if (!profile.ok) return profile.error;
  const checked = await checkFile(file, { ...command, profile: profile.value, progress });
  if (!checked.ok) {
    say(`${file}: ${checked.error.message}`);
    return exitCodes.notDone;
  }
  for (const note of checked.value.checked.sheetNotes) say(saySheetNote(note, language));
  const proposed = proposeRepairs(checked.value.checked, isWanted(command));
  progress({ stage: 'writing', file: out }, language);
  const written = await writeRepaired(checked.value, proposed, command);
  if (!written.ok) {
    say(`${out}: ${written.error.message}`);
    return exitCodes.notDone;
  }
  report(drawChanges(proposed, language));
  say(language === 'zh' ? `已写入修复后的副本 ${out}` : `Wrote the repaired copy ${out}`);
  return proposed.left.some(({ severity }) => severity === 'error') ? exitCodes.errorsFound : exitCodes.clear;
}
