import { writeSync } from 'node:fs';
import { createColors, isColorSupported } from 'picocolors';
import { readArguments, type Command } from './arguments';
import { check, exitCodes, type ExitCode, type Output } from './check';
import { fix } from './fix';
import { progressLine } from './progress-line';
import { report as writeReport } from './report';
import { seal } from './seal';
import { verify } from './verify';

/** Writes all of a text, also into a pipe that takes it in parts. */
function writeWhole(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length;) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (thrown) {
      if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'EAGAIN')) throw thrown;
    }
  }
}

/** A build server's `CI` makes the colours' library colour a pipe too; only a terminal shows colours. */
function isColourWanted(): boolean {
  return process.stdout.isTTY === true && isColorSupported;
}

/** Of a terminal that does not say how wide it is. */
const usualColumns = 80;

const standardOutput = 1;
const standardError = 2;

async function run(words: readonly string[]): Promise<ExitCode> {
  const line = progressLine(
    process.stderr.isTTY
      ? { columns: process.stderr.columns || usualColumns, write: (text) => writeWhole(standardError, text) }
      : undefined,
  );
  const say = (sentence: string): void => {
    line.clear();
    writeWhole(standardError, `${sentence}\n`);
  };
  const report = (text: string): void => {
    line.clear();
    writeWhole(standardOutput, text);
  };
  const command = readArguments(words);
  if (!command.ok) {
    say(command.error);
    return exitCodes.notDone;
  }
  const output: Output = { report, say, progress: line.show, colours: createColors(isColourWanted()) };
  try {
    return await carryOut(command.value, output);
  } finally {
    line.clear();
  }
}

/** Does what was asked for. */
async function carryOut(command: Command, output: Output): Promise<ExitCode> {
  switch (command.name) {
    case 'help':
      output.report(command.text);
      return exitCodes.clear;
    case 'check':
      return check(command.check, output);
    case 'fix':
      return fix(command.fix, output);
    case 'seal':
      return seal(command.seal, output);
    case 'verify':
      return verify(command.verify, output);
    case 'report':
      return writeReport(command.report, output);
  }
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (thrown: unknown) => {
    const details = thrown instanceof Error ? thrown.stack : String(thrown);
    writeWhole(standardError, `程序出错，请把以下内容反馈给维护人员；您的文件没有改动。\n${details}\n`);
    process.exitCode = exitCodes.notDone;
  },
);
