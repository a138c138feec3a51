import { writeSync } from 'node:fs';
import { createColors, isColorSupported } from 'picocolors';
import { readArguments } from './arguments';
import { check, exitCodes, type ExitCode, type Output } from './check';
import { fix } from './fix';
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

const standardOutput = 1;
const standardError = 2;

async function run(words: readonly string[]): Promise<ExitCode> {
  const say = (sentence: string): void => writeWhole(standardError, `${sentence}\n`);
  const report = (text: string): void => writeWhole(standardOutput, text);
  const output: Output = { report, say, colours: createColors(isColourWanted()) };
  const command = readArguments(words);
  if (!command.ok) {
    say(command.error);
    return exitCodes.notDone;
  }
  switch (command.value.name) {
    case 'help':
      report(command.value.text);
      return exitCodes.clear;
    case 'check':
      return check(command.value.check, output);
    case 'fix':
      return fix(command.value.fix, output);
    case 'seal':
      return seal(command.value.seal, output);
    case 'verify':
      return verify(command.value.verify, output);
    case 'report':
      return writeReport(command.value.report, output);
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
