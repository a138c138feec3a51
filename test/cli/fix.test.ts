import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { cellLookup } from '../../src/core/grid/lookup';
import { at, valueOf } from '../contract/session';
import { samplePath } from '../support/samples';

const root = resolve(__dirname, '../..');
const sample = samplePath('ecology-bureau.xlsx');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fix-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fix(...words: readonly string[]) {
  const call = [join(root, 'scripts/run-cli.mjs'), 'fix', ...words];
  return spawnSync(process.execPath, call, { encoding: 'utf8' });
}

async function cellsOf(file: string) {
  return cellLookup(valueOf(await valueOf(openXlsx(new Uint8Array(readFileSync(file)))).read({ details: () => [] })));
}

it('writes a copy with all safe repairs, prints each cell, and leaves the input as it was', async () => {
  const before = readFileSync(sample);
  const out = join(folder, 'safe.xlsx');
  const { status, stdout, stderr } = fix(sample, '--safe', '--out', out);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^修复 12 处问题，改动 19 个单元格：\n/);
  expect(stdout).toContain('  项目1!A15  效果指标 → 效益指标\n');
  expect(stdout).toContain('  项目2!E6  100 → 100%\n');
  expect(stderr).toContain(out);
  expect(readFileSync(sample).equals(before)).toBe(true);
  const cell = await cellsOf(out);
  expect(cell(at('项目1!A15'))?.value).toBe('效益指标');
  expect(cell(at('项目2!E6'))).toMatchObject({ value: 1, numberFormat: '0%' });
  expect(cell(at('项目2!B7'))?.value).toContain('大气污污染');
});

it('mends by name what a person has to agree to', async () => {
  const out = join(folder, 'chosen.xlsx');
  const { stdout } = fix(sample, '--rule', 'doubled-character,level2-content-mismatch', '--out', out, '--lang', 'en');
  expect(stdout).toMatch(/^3 findings mended, 5 cells changed:\n/);
  const cell = await cellsOf(out);
  expect(cell(at('项目3!C11'))?.value).toBe('完成2个跟踪评价');
  expect(cell(at('项目3!C13'))?.value).toBe('预计年中完成跟踪评价');
  expect(cell(at('项目2!B7'))?.value).not.toContain('污污');
});

it('never writes over the input, nor over another file without --force', () => {
  const own = join(folder, 'own.xlsx');
  writeFileSync(own, readFileSync(sample));
  expect(fix(own, '--safe', '--out', own, '--force').status).toBe(2);
  expect(readFileSync(own).equals(readFileSync(sample))).toBe(true);
  const there = join(folder, 'there.xlsx');
  writeFileSync(there, 'mine');
  expect(fix(own, '--safe', '--out', there).status).toBe(2);
  expect(readFileSync(there, 'utf8')).toBe('mine');
});

it.each([
  [[sample, '--out', 'x.xlsx'], '请写明修复什么'],
  [[sample, '--safe'], '--out'],
  [[sample, sample, '--safe', '--out', 'x.xlsx'], '一次修复一个文件'],
  [[sample, '--rule', 'goal-missing', '--out', 'x.xlsx'], '没有名为“goal-missing”'],
  [[sample, '--safe', '--mark', 'x.xlsx', '--out', 'y.xlsx'], 'fix 没有选项 --mark'],
])('%j is told what is off, and nothing is written', (words, said) => {
  const { status, stdout, stderr } = fix(...words);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(said);
  expect(existsSync('x.xlsx')).toBe(false);
});

it('says of a file that is none what it is', () => {
  const text = join(folder, 'text.xlsx');
  writeFileSync(text, 'no workbook');
  const { status, stderr } = fix(text, '--safe', '--out', join(folder, 'z.xlsx'));
  expect([status, existsSync(join(folder, 'z.xlsx'))]).toEqual([2, false]);
  expect(stderr).toContain('不是 Excel 工作簿');
});
