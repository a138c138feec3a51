import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { acceptFindings, chooseProfile } from '../../src/app/change-stored';
import { checkWorkbook } from '../../src/app/check-workbook';
import { applied, valueOf } from '../contract/session';
import { sampleBytes, samplePath } from '../support/samples';

const root = resolve(__dirname, '../..');
const sample = samplePath('ecology-bureau.xlsx');

function check(...words: readonly string[]) {
  const call = [join(root, 'scripts/run-cli.mjs'), 'check', ...words];
  return spawnSync(process.execPath, call, { encoding: 'utf8', maxBuffer: 1e8 });
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'profiles-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function made(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function rulesIn(stdout: string): readonly string[] {
  const report: { workbooks: { findings: { rule: string }[] }[] } = JSON.parse(stdout);
  return report.workbooks.flatMap(({ findings }) => findings.map(({ rule }) => rule));
}

describe('check --profile', () => {
  it('checks by a built-in profile and names it', () => {
    const { stdout } = check(sample, '--format', 'json', '--profile', 'guide-2021');
    expect(JSON.parse(stdout)).toMatchObject({
      tool: { profile: 'guide-2021' },
      workbooks: [{ profile: 'guide-2021' }],
    });
    expect(rulesIn(stdout).filter((rule) => rule === 'cost-under-output-legacy')).toHaveLength(4);
  });

  it('checks by a bureau’s own file', () => {
    const own = made('own.json', '{"version":1,"name":"某市","rules":{"benefit-indicator-missing":"off"}}');
    const { stdout } = check(sample, '--format', 'json', '--profile', own);
    expect(JSON.parse(stdout)).toMatchObject({ tool: { profile: '某市' } });
    expect(rulesIn(stdout)).not.toContain('benefit-indicator-missing');
  });

  it('names each fault of a broken file with its line, and checks nothing', () => {
    const own = made(
      'broken.json',
      '{"version":1,"name":"某市","rules":{\n"no-such-rule":"off",\n"goal-missing":"never"}}',
    );
    const { status, stdout, stderr } = check(sample, '--format', 'json', '--profile', own);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/broken\.json: 第 2 行：没有编号为“no-such-rule”的规则/u);
    expect(stderr).toMatch(/broken\.json: 第 3 行：/u);
  });

  it.each([
    ['a name that is none', 'beijing', /没有名为“beijing”的规则方案/u],
    ['a file that is not there', 'nowhere.json', /nowhere\.json/u],
  ])('refuses %s', (_why, name, said) => {
    const { status, stderr } = check(sample, '--profile', name);
    expect(status).toBe(2);
    expect(stderr).toMatch(said);
  });
});

describe('a workbook with explanations and a profile of its own', () => {
  let explained: string;
  beforeAll(async () => {
    const file = valueOf(openXlsx(sampleBytes('ecology-bureau.xlsx')));
    valueOf(await chooseProfile(file, { kind: 'built-in', id: 'hebei' }));
    const checked = valueOf(await checkWorkbook(file));
    const findings = checked.findings.filter(({ severity }) => severity === 'error');
    const request = { findings, reason: '已与财政部门沟通', on: { year: 2026, month: 11, day: 26 } };
    valueOf(await acceptFindings(file, checked, request));
    explained = made('explained.xlsx', valueOf(await file.toBytes()));
  });

  it('has them in a list of their own, and is ready where no error is left open', () => {
    const { status, stdout } = check(explained, '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      tool: { profile: 'default' },
      workbooks: [{ profile: 'hebei' }],
      summary: { errors: 0, accepted: 3 },
    });
    const [book] = JSON.parse(stdout).workbooks;
    expect(book.accepted).toHaveLength(3);
    expect(book.accepted[0]).toMatchObject({ severity: 'error', reason: '已与财政部门沟通', acceptedOn: '2026-11-26' });
  });

  it('prints them with their reasons below what is open', () => {
    const { stdout } = check(explained);
    expect(stdout).toContain('可以报送');
    expect(stdout).toContain('3 处已说明情况');
    expect(stdout).toMatch(/已说明情况\n(.|\n)*情况说明：已与财政部门沟通 \(2026-11-26\)/u);
  });

  it('has them as suppressed results in SARIF', () => {
    const log = JSON.parse(check(explained, '--format', 'sarif').stdout);
    const suppressed = log.runs[0].results.filter((one: { suppressions?: unknown }) => one.suppressions);
    expect(suppressed).toHaveLength(3);
    expect(suppressed[0].suppressions).toEqual([{ kind: 'external', justification: '已与财政部门沟通' }]);
  });

  it('is said to hold something unreadable where it does', async () => {
    const file = valueOf(openXlsx(sampleBytes('ecology-bureau.xlsx')));
    await applied(file, { step: 'stored-part', was: undefined, becomes: '{"version":9}' });
    const { stderr, stdout } = check(made('newer.xlsx', valueOf(await file.toBytes())), '--format', 'json');
    expect(stderr).toMatch(/newer\.xlsx: .*由更新的程序保存（版本 9）/u);
    expect(JSON.parse(stdout).workbooks[0].findings.length).toBeGreaterThan(100);
  });
});
