import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { acceptFindings } from '../../src/app/change-stored';
import { checkWorkbook } from '../../src/app/check-workbook';
import type { VerifyReport } from '../../src/cli/verify-report';
import type { PlanStep } from '../../src/core/plans/write-plan';
import { applied, at, valueOf } from '../contract/session';
import { sampleBytes, samplePath } from '../support/samples';

const root = resolve(__dirname, '../..');
const sample = samplePath('ecology-bureau.xlsx');
let folder: string;
let ready: string;

/** The sample with every error explained. */
async function readySample(): Promise<string> {
  const workbook = valueOf(openXlsx(sampleBytes('ecology-bureau.xlsx')));
  const checked = valueOf(await checkWorkbook(workbook));
  const findings = checked.findings.filter(({ severity }) => severity === 'error');
  const on = { year: 2026, month: 11, day: 26 };
  valueOf(await acceptFindings(workbook, checked, { findings, reason: '已与财政部门沟通', on }));
  return made('ready.xlsx', valueOf(await workbook.toBytes()));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seal-'));
  ready = await readySample();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function made(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function call(...words: readonly string[]) {
  return spawnSync(process.execPath, [join(root, 'scripts/run-cli.mjs'), ...words], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
}

function reportsIn(stdout: string): { readonly workbooks: readonly VerifyReport[]; readonly summary: unknown } {
  return JSON.parse(stdout);
}

async function edited(file: string, name: string, ...steps: readonly PlanStep[]): Promise<string> {
  const workbook = valueOf(openXlsx(new Uint8Array(readFileSync(file))));
  await applied(workbook, ...steps);
  return made(name, valueOf(await workbook.toBytes()));
}

describe('seal', () => {
  it('writes a sealed copy where nothing stands in the way, and leaves the input as it was', () => {
    const before = readFileSync(ready);
    const out = join(folder, 'sealed.xlsx');
    const { status, stdout, stderr } = call('seal', ready, '--out', out);
    expect([status, stderr]).toEqual([0, `已写入封存后的副本 ${out}\n`]);
    expect(stdout).toMatch(/^已于 \d{4}-\d\d-\d\d \d\d:\d\d 封存，共 4 个项目。\n按“通用”方案检查：必须改 0 处，/u);
    expect(stdout).toContain('已说明情况 3 处。');
    expect(readFileSync(ready).equals(before)).toBe(true);
    expect(call('verify', out).status).toBe(0);
  });

  it('says what stands in the way, and writes nothing', () => {
    const out = join(folder, 'refused.xlsx');
    const { status, stdout, stderr } = call('seal', sample, '--out', out);
    expect([status, existsSync(out)]).toEqual([1, false]);
    expect(stderr).toContain('还有 3 处问题必须改，没有封存。');
    for (const cell of ['项目3!E11', '项目3!A15', '项目4!E11']) expect(stdout).toContain(`✖ 必须改  ${cell}\n`);
    expect(stdout).not.toContain('▲ 建议');
    const english = call('seal', sample, '--out', out, '--lang', 'en');
    expect([english.status, english.stderr]).toEqual([
      1,
      expect.stringContaining('Not sealed: must be corrected: 3. '),
    ]);
  });

  it('seals all the same with a reason, and says it ever after', () => {
    const out = join(folder, 'despite.xlsx');
    const sealed = call('seal', sample, '--out', out, '--despite', '财政部门同意先报', '--profile', 'guide-2021');
    expect(sealed.status).toBe(0);
    const { status, stdout } = call('verify', out, '--lang', 'en');
    expect(status).toBe(0);
    expect(stdout).toMatch(/Sealed on .+; unchanged since\.\nChecked by the profile “Guide of 2021/u);
    expect(stdout).toContain('Sealed all the same: 财政部门同意先报');
  });

  it('never writes over the input, nor over another file without --force', () => {
    const there = made('there.xlsx', 'mine');
    expect(call('seal', ready, '--out', ready, '--force').status).toBe(2);
    expect(call('seal', ready, '--out', there).status).toBe(2);
    expect(readFileSync(there, 'utf8')).toBe('mine');
    expect(call('seal', ready, '--out', there, '--force').status).toBe(0);
  });

  it('says of a file without forms that there is nothing to seal', async () => {
    const steps = ['项目1', '项目2', '项目3', '项目4'].map((sheet): PlanStep => ({ step: 'remove-sheet', sheet }));
    const none = await edited(sample, 'none.xlsx', ...steps);
    const { status, stderr } = call('seal', none, '--out', join(folder, 'x.xlsx'), '--despite', '按要求');
    expect([status, stderr]).toEqual([1, expect.stringContaining('没有可封存的内容')]);
  });
});

describe('the report', () => {
  it('is added to the sealed copy with --report', async () => {
    const out = join(folder, 'reported.xlsx');
    expect(call('seal', ready, '--out', out, '--report').status).toBe(0);
    const { sheets } = valueOf(await valueOf(openXlsx(new Uint8Array(readFileSync(out)))).read());
    expect(sheets.at(-1)?.name).toBe('问题及说明');
    expect(call('verify', out).status).toBe(0);
  });

  it('is written as a page, in either language, and the input stays as it was', () => {
    const before = readFileSync(ready);
    const out = join(folder, 'report.html');
    const { status, stdout, stderr } = call('report', ready, '--out', out);
    expect([status, stdout, stderr]).toEqual([0, '', `已写入问题及说明 ${out}\n`]);
    expect(readFileSync(out, 'utf8')).toContain('<html lang="zh-CN">');
    expect(readFileSync(out, 'utf8')).toContain('已与财政部门沟通');
    const english = call('report', sample, '--out', out, '--lang', 'en', '--force');
    expect([english.status, english.stderr]).toEqual([1, `Wrote the report ${out}\n`]);
    expect(readFileSync(out, 'utf8')).toContain('Findings and explanations');
    expect(readFileSync(ready).equals(before)).toBe(true);
    expect(call('report', ready, '--out', out).status).toBe(2);
  });
});

describe('verify', () => {
  let sealed: string;
  let changed: string;
  beforeAll(async () => {
    sealed = join(folder, 'to-verify.xlsx');
    call('seal', ready, '--out', sealed);
    changed = await edited(
      sealed,
      'changed.xlsx',
      { step: 'cells', at: at('项目2!B7'), values: [['另一个目标。']] },
      { step: 'remove-sheet', sheet: '项目1' },
    );
  });

  it('names the projects and cells that changed', () => {
    const { status, stdout, stderr } = call('verify', changed);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/封存，此后改动 2 处。\n/u);
    expect(stdout).toContain('\n  大气网格化精准管控运维费用：项目2!B7 的绩效目标已改动\n');
    expect(stdout).toContain('\n  农村生活污水治理项目：项目已删除\n');
  });

  it('prints one report on all files with --format json', () => {
    const text = made('text.xlsx', 'no workbook');
    const { status, stdout, stderr } = call('verify', sealed, changed, sample, text, '--format', 'json');
    expect([status, stderr]).toEqual([2, expect.stringContaining('不是 Excel 工作簿')]);
    const { workbooks, summary } = reportsIn(stdout);
    expect(summary).toEqual({ workbooks: 4, unchanged: 1, changed: 1, notSealed: 1, notRead: 1 });
    expect(workbooks.map(({ file, state }) => [file, state])).toEqual([
      [sealed, 'unchanged'],
      [changed, 'changed'],
      [sample, 'not-sealed'],
      [text, null],
    ]);
    expect(workbooks[0]).toMatchObject({
      department: '高新区生态环境分局',
      seal: { profile: 'default', projects: 4, errors: 0, accepted: 3, despite: null },
      changes: [],
      error: null,
    });
    expect(workbooks[1]?.changes).toEqual([
      {
        kind: 'value-changed',
        project: '大气网格化精准管控运维费用',
        code: null,
        role: 'goal',
        what: '绩效目标',
        sheet: '项目2',
        cell: 'B7',
        message: '大气网格化精准管控运维费用：项目2!B7 的绩效目标已改动',
      },
      {
        kind: 'project-removed',
        project: '农村生活污水治理项目',
        code: null,
        role: null,
        what: null,
        sheet: null,
        cell: null,
        message: '农村生活污水治理项目：项目已删除',
      },
    ]);
    expect(workbooks[3]).toMatchObject({ error: { code: 'not-a-workbook' }, seal: null });
  });

  it('tells a workbook that was never sealed by its exit code', () => {
    expect(call('verify', sample, '--lang', 'en')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('\nNot sealed yet.\n'),
    });
  });
});

it.each([
  [['seal', sample], '请用 --out 写明封存后副本的文件名'],
  [['seal', '--out', 'x.xlsx'], 'seal 一次封存一个文件'],
  [['seal', sample, sample, '--out', 'x.xlsx'], 'seal 一次封存一个文件'],
  [['seal', sample, '--out', 'x.xls'], '以 .xlsx 结尾'],
  [['seal', sample, '--out', 'x.xlsx', '--despite'], '选项 --despite 后面需要写一个值'],
  [['seal', sample, '--out', 'x.xlsx', '--despite', ' '], '请在 --despite 后面写明理由'],
  [['seal', sample, '--out', 'x.xlsx', '--despite', '长'.repeat(501)], '不超过 500 个字'],
  [['seal', sample, '--out', 'x.xlsx', '--no-hidden'], 'seal 没有选项 --hidden'],
  [['seal', sample, '--out', 'x.xlsx', '--profile', 'nowhere'], '没有名为“nowhere”的规则方案'],
  [['seal', '--force', sample, '--out', 'x.xlsx'], '选项 --force 后面不写值'],
  [['seal', 'nowhere.xlsx', '--out', 'x.xlsx'], '找不到这个文件'],
  [['verify'], '请写出要核对的文件'],
  [['verify', sample, '--format', 'sarif'], '只能是 text 或 json'],
  [['verify', sample, '--out', 'x.xlsx'], 'verify 没有选项 --out'],
  [['report', sample], '请用 --out 写明报告的文件名'],
  [['report', sample, '--out', 'x.xlsx'], '以 .html 结尾'],
  [['report', sample, sample, '--out', 'x.html'], 'report 一次处理一个文件'],
  [['report', sample, '--out', 'x.html', '--despite', '先报'], 'report 没有选项 --despite'],
  [['seal', '--report', sample, '--out', 'x.xlsx'], '选项 --report 后面不写值'],
  [['sign', sample], '可用的命令是 check、fix、seal、verify、report'],
])('%j is told what is off, and nothing is written', (words, said) => {
  const { status, stdout, stderr } = call(...words);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(said);
  expect(existsSync('x.xlsx')).toBe(false);
});

it('the help names each command with its options and exit codes', () => {
  const { status, stdout } = call('--help');
  expect(status).toBe(0);
  for (const words of [
    'seal 文件 --out 输出.xlsx',
    '--despite "理由"',
    'verify 文件…',
    '1 还不能封存',
    'report 文件',
  ]) {
    expect(stdout).toContain(words);
  }
});
