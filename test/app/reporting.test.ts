import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { acceptFindings } from '../../src/app/change-stored';
import { checkWorkbook, type CheckedWorkbook } from '../../src/app/check-workbook';
import { sealState, sealWorkbook } from '../../src/app/seal-workbook';
import { takeBack } from '../../src/app/take-back';
import { reportFor, writeReport } from '../../src/app/write-report';
import { writeSummary } from '../../src/app/write-summary';
import type { Workbook } from '../../src/ports/workbook';
import { applied, at, readAll, readWithDetails, valueOf, valuesOf } from '../contract/session';
import { sampleBytes } from '../support/samples';
import { withEachHost } from '../support/each-host';

const on = { year: 2026, month: 11, day: 26 };
const now = { on, at: { hour: 15, minute: 2 } };

function sampleFile() {
  return valueOf(openXlsx(sampleBytes('ecology-bureau.xlsx')));
}

async function check(workbook: Workbook): Promise<CheckedWorkbook> {
  return valueOf(await checkWorkbook(workbook));
}

async function makeReady(workbook: Workbook): Promise<void> {
  const checked = await check(workbook);
  const findings = checked.findings.filter(({ severity }) => severity === 'error');
  valueOf(await acceptFindings(workbook, checked, { findings, reason: '已与财政部门沟通', on }));
}

/** The texts of the sheet's rows, cells joined by `|`. */
async function linesOn(workbook: Workbook, sheet: string): Promise<readonly string[]> {
  const rows = new Map<number, string[]>();
  for (const [row, , value] of valuesOf(await readAll(workbook), sheet)) {
    rows.set(row, [...(rows.get(row) ?? []), String(value)]);
  }
  return [...rows.values()].map((cells) => cells.join('|'));
}

it('tells department, day, profile and verdict, what is open, what was explained and why, and leaves room for the seal', () =>
  withEachHost(async (workbook) => {
    await makeReady(workbook);
    valueOf(await sealWorkbook(workbook, { now }));
    const checked = await check(workbook);
    const { sheet } = valueOf(await writeReport(workbook, checked, on));
    expect(sheet).toBe('问题及说明');
    const lines = await linesOn(workbook, sheet);
    const open = checked.findings.length;
    expect(lines.slice(0, 5)).toEqual([
      '问题及说明',
      '编制单位：高新区生态环境分局　检查日期：2026年11月26日　规则方案：通用　封存：已于 2026-11-26 15:02 封存，此后未改动。',
      expect.stringMatching(/^结论：可以报送　\d+ 处建议 · \d+ 处提示 · 3 处已说明情况$/u),
      '序号|程度|项目名称|单元格|问题|处理建议／情况说明|说明日期',
      `尚未处理的问题（${open} 处）`,
    ]);
    expect(lines.slice(5 + open, 9 + open)).toEqual([
      '已说明情况的问题（3 处）',
      ...[1, 2, 3].map((number) =>
        expect.stringMatching(
          new RegExp(`^${number}\\|必须改\\|.+\\|项目\\d!.+\\|已与财政部门沟通\\|2026-11-26$`, 'u'),
        ),
      ),
    ]);
    expect(lines.at(-1)).toBe('填报单位（盖章）：|　　　　年　　月　　日');
  }));

it('is no form, changes nothing that was sealed, and is written again in place', () =>
  withEachHost(async (workbook) => {
    await makeReady(workbook);
    valueOf(await sealWorkbook(workbook, { now }));
    const checked = await check(workbook);
    valueOf(await writeReport(workbook, checked, on));
    const after = await check(workbook);
    expect(sealState(after).kind).toBe('unchanged');
    expect(after.unread).toEqual([]);
    const first = await linesOn(workbook, '问题及说明');
    valueOf(await writeReport(workbook, after, on));
    expect(await linesOn(workbook, '问题及说明')).toEqual(first);
    expect((await readAll(workbook)).sheets.filter(({ name }) => name.startsWith('问题及说明'))).toHaveLength(1);
  }));

it('is taken back by its receipt', () =>
  withEachHost(async (workbook) => {
    const before = await readWithDetails(workbook);
    const { receipt } = valueOf(await writeReport(workbook, await check(workbook), on));
    valueOf(await takeBack(workbook, receipt));
    expect(await readWithDetails(workbook)).toEqual(before);
  }));

it('leaves a user’s sheet of that title alone, and the summary sheets too', async () => {
  const file = sampleFile();
  await applied(
    file,
    { step: 'add-sheet', sheet: '问题及说明' },
    { step: 'cells', at: at('问题及说明!A1'), values: [['自己写的']] },
  );
  valueOf(await writeSummary(file, await check(file), on));
  const { sheet } = valueOf(await writeReport(file, await check(file), on));
  expect(sheet).toBe('问题及说明（2）');
  expect(await linesOn(file, '问题及说明')).toEqual(['自己写的']);
  const summary = await linesOn(file, '问题清单');
  const { sheets } = valueOf(await writeSummary(file, await check(file), on));
  expect(sheets).toEqual(['部门总览', '项目总览', '资金计划', '指标汇总', '问题清单']);
  expect(await linesOn(file, '问题清单')).toEqual(summary);
  expect((await linesOn(file, sheet))[0]).toBe('问题及说明');
});

it('names what was not read, and why the workbook was sealed all the same', async () => {
  const file = sampleFile();
  await applied(file, { step: 'cells', at: at('项目1!A3'), values: [['项目编玛']] });
  valueOf(await sealWorkbook(file, { now, despite: '=HYPERLINK("x")先报' }));
  const checked = await check(file);
  valueOf(await writeReport(file, checked, on));
  const lines = await linesOn(file, '问题及说明');
  expect(lines.slice(4, 8)).toEqual([
    '仍予封存的理由',
    '=HYPERLINK("x")先报',
    '没有读懂或需要核对的部分（1 处）',
    expect.stringMatching(/^1\|项目1!A3\|标签“项目编玛”/u),
  ]);
  expect(reportFor(checked, on, 'en')).toMatchObject({
    language: 'en',
    facts: [
      { label: 'Department', value: '高新区生态环境分局' },
      { label: 'Checked on', value: '2026-11-26' },
      { label: 'Profile', value: 'General' },
      { label: 'Seal', value: 'Sealed on 2026-11-26 15:02; unchanged since.' },
    ],
    verdict: expect.stringMatching(/^Must be corrected: 3 — /u),
  });
});
