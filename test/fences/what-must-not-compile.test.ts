import { join, resolve } from 'node:path';
import ts from 'typescript';

const core = resolve(__dirname, '../../src/core');

/** The messages that the compiler has for `source` as a file of core, under core's own tsconfig. */
function complaints(source: string): readonly string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(core, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
        throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
      },
    },
  );
  const file = join(core, 'rules', 'snippet.ts');
  const options = config?.options ?? {};
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? source : readFile(name));
  host.getSourceFile = (name, version) =>
    name === file ? ts.createSourceFile(name, source, version) : getSourceFile(name, version);
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
}

describe('core', () => {
  it('compiles what is pure', () => {
    expect(complaints('export const name: string = [1].map(String).join();')).toEqual([]);
  });

  it.each([
    ['the page', 'export const title = document.title;', /document/],
    ['Node', 'export const where = process.cwd();', /process/],
    ['Excel', 'export const run = Excel.run;', /Excel/],
    ['the console', 'console.log(1);', /console/],
    ['timers', 'setTimeout(() => undefined, 1);', /setTimeout/],
  ])('cannot name %s', (_, source, complaint) => {
    expect(complaints(source).join('\n')).toMatch(complaint);
  });

  it('does not compile a wording that lacks a language', () => {
    const source =
      "import type { InLanguages } from '../language';\nexport const title: InLanguages<string> = { zh: '累进进度未递增' };";
    expect(complaints(source).join('\n')).toMatch(/'en' is missing/);
  });

  it('does not compile a switch that leaves a plan step out', () => {
    const source = [
      "import type { PlanStep } from '../plans/write-plan';",
      'export function word(step: PlanStep): string {',
      "  switch (step.step) { case 'add-sheet': return 'a'; }",
      '}',
    ].join('\n');
    expect(complaints(source).join('\n')).toMatch(/lacks ending return statement/);
  });
});
