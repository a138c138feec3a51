import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chartSheetXlsx } from '../contract/fixture';
import { sampleBytes } from '../support/samples';
import { withSheetStates } from '../support/sheet-states';

const script = resolve(__dirname, '../../scripts/run-cli.mjs');

function run(...words: readonly string[]) {
  return spawnSync(process.execPath, [script, ...words], { encoding: 'utf8', maxBuffer: 1e8 });
}

let folder: string;
let hidden: string;
let chart: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hidden-sheets-'));
  hidden = join(folder, 'hidden.xlsx');
  chart = join(folder, 'chart.xlsx');
  const states = { 项目2: 'hidden', 项目4: 'veryHidden' } as const;
  writeFileSync(hidden, withSheetStates(sampleBytes('ecology-bureau.xlsx'), states));
  writeFileSync(chart, chartSheetXlsx());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('check', () => {
  it('reads a hidden sheet and says that it is hidden, and names the one that it did not read', () => {
    const { stdout } = run('check', hidden);
    expect(stdout).toContain('大气网格化精准管控运维费用');
    expect(stdout).toContain('工作表“项目2”是隐藏的，其中的内容也已读取和检查。');
    expect(stdout).toContain('工作表“项目4”为深度隐藏，只能由程序取消隐藏，没有读取。');
  });

  it('leaves hidden sheets out where --no-hidden is given, and says so', () => {
    const { stdout } = run('check', '--no-hidden', hidden);
    expect(stdout).not.toContain('大气网格化精准管控运维费用');
    expect(stdout).toContain('隐藏的工作表“项目2”已按要求略过，没有读取。');
  });

  it('says the same in English', () => {
    const { stdout } = run('check', hidden, '--lang', 'en');
    expect(stdout).toContain('The sheet “项目2” is hidden; it was read and checked with the others.');
  });

  it('names a chart sheet', () => {
    expect(run('check', chart).stdout).toContain('“空表”是图表工作表，没有单元格可读，已略过。');
  });

  it('lists the notes in JSON beside what it always printed', () => {
    const read = JSON.parse(run('check', hidden, '--format', 'json').stdout).workbooks[0];
    expect(read.projects.map(({ sheet }: { sheet: string }) => sheet)).toEqual(['项目1', '项目2', '项目3']);
    expect(read.notes).toEqual([
      { code: 'hidden-read', sheets: ['项目2'], message: expect.stringContaining('“项目2”是隐藏的') },
      { code: 'very-hidden-skipped', sheets: ['项目4'], message: expect.stringContaining('“项目4”') },
    ]);
    const without = JSON.parse(run('check', hidden, '--no-hidden', '--format', 'json').stdout).workbooks[0];
    expect(without.projects.map(({ sheet }: { sheet: string }) => sheet)).toEqual(['项目1', '项目3']);
  });

  it('gives the notes as notifications in SARIF', () => {
    const [{ invocations }] = JSON.parse(run('check', hidden, '--format', 'sarif').stdout).runs;
    expect(invocations[0].toolExecutionNotifications).toMatchObject([
      { level: 'note', descriptor: { id: 'hidden-read' } },
      { level: 'note', descriptor: { id: 'very-hidden-skipped' } },
    ]);
  });

  it('does not know --hidden', () => {
    expect(run('check', hidden, '--hidden')).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('fix', () => {
  it('changes nothing on a hidden sheet where --no-hidden is given', () => {
    const all = run('fix', hidden, '--safe', '--out', join(folder, 'all.xlsx'));
    const visible = run('fix', hidden, '--safe', '--no-hidden', '--out', join(folder, 'visible.xlsx'));
    expect(all.stderr).toContain('工作表“项目2”是隐藏的');
    expect(visible.stderr).toContain('隐藏的工作表“项目2”已按要求略过');
    expect(visible.stdout).not.toContain('项目2!');
  });
});
