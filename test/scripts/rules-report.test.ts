import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { countByRule, drawCounts } from '../../scripts/rule-counts';
import { badExamples, findingsOn } from '../support/rule-examples';
import { rules } from '../../src/core/rules/index';
import { samplePath } from '../support/samples';

const root = resolve(__dirname, '../..');

function report(...files: readonly string[]) {
  const call = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'scripts/rules-report.ts'), ...files];
  return spawnSync(process.execPath, call, { encoding: 'utf8', cwd: root });
}

const files = rules
  .flatMap(badExamples)
  .map(({ forms }) => ({ projects: forms.length, findings: findingsOn(forms, rules) }));

describe('the counts of rules over files', () => {
  it('leave no finding out and count none twice', () => {
    const counted = countByRule(files).reduce((sum, { findings }) => sum + findings, 0);
    expect(counted).toBe(files.reduce((sum, { findings }) => sum + findings.length, 0));
  });

  it('name each rule once, the most frequent first', () => {
    const counts = countByRule(files);
    const numbers = counts.map(({ findings }) => findings);
    expect(new Set(counts.map(({ rule }) => rule)).size).toBe(counts.length);
    expect(numbers).toEqual([...numbers].sort((one, other) => other - one));
  });

  it('count a file once for each rule', () => {
    for (const { rule, files: inFiles } of countByRule(files)) {
      expect(inFiles).toBe(files.filter(({ findings }) => findings.some((one) => one.rule === rule)).length);
    }
  });

  it('of no file are an empty table', () => {
    expect(drawCounts([]).split('\n')).toHaveLength(2);
  });
});

describe('npm run rules:report', () => {
  it('prints a line a rule over all files, with their total', () => {
    const { status, stdout, stderr } = report(
      samplePath('ecology-bureau.xlsx'),
      samplePath('ecology-bureau-stacked.xlsx'),
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ +40 +5\.00 +2 {2}value-binary-unresolved$/mu);
    expect(stdout).toMatch(/ 2 {2}all rules, 8 projects\n$/u);
  });

  it('says which file could not be read, and counts the others', () => {
    const { status, stdout, stderr } = report('nowhere.xlsx', samplePath('ecology-bureau.xlsx'));
    expect(status).toBe(2);
    expect(stderr).toContain('nowhere.xlsx: ');
    expect(stdout).toMatch(/ 1 {2}all rules, 4 projects\n$/u);
  });

  it('asks for files where none is named', () => {
    expect(report().status).toBe(2);
  });
});
