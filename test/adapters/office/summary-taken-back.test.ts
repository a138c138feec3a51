import { officeWorkbook } from '../../../src/adapters/office/office-workbook';
import { attended } from '../../../src/app/attended';
import { checkWorkbook } from '../../../src/app/check-workbook';
import { takeBack } from '../../../src/app/take-back';
import { writeSummary } from '../../../src/app/write-summary';
import { isDraft } from '../../../src/core/plans/own-sheets';
import { applied, at, everythingIn, rangeAt, readAll, sampleXlsx, valueOf, valuesOf } from '../../contract/session';
import { sampleBytes } from '../../support/samples';
import { inspectionThrough } from './inspect-excel';
import { openInExcel, type OpenInExcel } from './open-in-excel';

const today = { year: 2026, month: 11, day: 26 };

let opened: OpenInExcel;
beforeEach(async () => {
  opened = await openInExcel(sampleBytes('transport-bureau-88.xlsx'));
});
afterEach(() => opened.host.dispose());

async function summarise() {
  const checked = valueOf(await checkWorkbook(opened.workbook));
  return valueOf(await writeSummary(opened.workbook, checked, today));
}

/** What can be seen of the workbook, and how a few cells of the summary look where there is one. */
async function seen(): Promise<unknown> {
  const { host, workbook } = opened;
  const inspect = inspectionThrough(host.Excel);
  const places = ['部门总览!A1', '部门总览!A5', '项目总览!A3', '项目总览!B4', '资金计划!A3', '指标汇总!C3'].map(at);
  const { sheets } = await readAll(workbook);
  const looks = [];
  for (const place of places.filter(({ sheet }) => sheets.some(({ name }) => name === sheet))) {
    const height = await inspect.rowHeight(place.sheet, place.row);
    const width = await inspect.columnWidth(place.sheet, place.column);
    looks.push({ ...(await inspect.look(place)), height, width, print: await inspect.printSetup(place.sheet) });
  }
  const reopen = () => Promise.resolve(workbook);
  return { looks, all: await everythingIn({ workbook, reopen, inspect, dispose: () => undefined }) };
}

it('brings a summary that was written again back as it was, with its looks, tables and charts', async () => {
  opened.host.dispose();
  opened = await openInExcel(sampleXlsx());
  await summarise();
  await applied(opened.workbook, { step: 'cells', at: at('项目1!D3'), values: [['另一个名称']] });
  const before = await seen();
  const { receipt } = await summarise();
  expect(await seen()).not.toEqual(before);
  valueOf(await takeBack(opened.workbook, receipt));
  expect(await seen()).toEqual(before);
});

/** As a user would. */
async function giveItLooks(): Promise<void> {
  await opened.host.Excel.run(async (context) => {
    const overview = context.workbook.worksheets.getItem('项目总览');
    overview.getRange('B4').format.fill.color = '#FFCC00';
    overview.getRange('A3').format.rowHeight = 77;
    await context.sync();
  });
}

/** Writes the summary with somebody who cancels when asked for the `time`th time. */
async function summariseCancelling(time: number) {
  const { workbook } = opened;
  const checked = valueOf(await checkWorkbook(workbook));
  let asked = 0;
  let told = 0;
  const waiting = { isCancelled: () => (asked += 1) >= time, onPastCancelling: () => void (told += 1) };
  const written = await writeSummary(attended(workbook, waiting), checked, today);
  return { written, told, asked };
}

it('can be cancelled at any part when it is new', async () => {
  const before = await seen();
  for (let time = 1; ; time += 1) {
    const { written, told } = await summariseCancelling(time);
    expect(told).toBe(0);
    if (written.ok) break;
    expect(written.error).toEqual({ code: 'cancelled' });
    expect(await seen()).toEqual(before);
  }
});

it('can be cancelled until its last request when it is written again, and leaves looks and notes of users as they were', async () => {
  const { workbook } = opened;
  await summarise();
  await giveItLooks();
  await applied(workbook, { step: 'cells', at: at('农村公路养护!B3'), values: [['另一个名称']] });
  const before = await seen();
  const cancelledAt: number[] = [];
  for (let time = 1; ; time += 1) {
    const { written, told, asked } = await summariseCancelling(time);
    if (written.ok) {
      expect({ told, asked }).toEqual({ told: 1, asked: time - 1 });
      break;
    }
    cancelledAt.push(time);
    expect({ told, error: written.error }).toEqual({ told: 0, error: { code: 'cancelled' } });
    expect(await seen()).toEqual(before);
  }
  expect(cancelledAt).toEqual([1, 2]);
  expect(await seen()).not.toEqual(before);
});

it('looks the same written again as it did when it was new', async () => {
  await summarise();
  const first = await seen();
  await summarise();
  expect(await seen()).toEqual(first);
});

it('is written again where no sheet may come or go, and can not be cancelled then', async () => {
  const { host } = opened;
  await summarise();
  const first = await seen();
  host.userEdits.protectWorkbook();
  expect(await summariseCancelling(2)).toMatchObject({ written: { ok: true }, told: 1, asked: 1 });
  expect(await seen()).toEqual(first);
});

it('leaves the old summary alone where somebody begins to type before its last request, and is whole when tried again', async () => {
  const { host, workbook } = opened;
  await summarise();
  await giveItLooks();
  const before = await seen();
  const checked = valueOf(await checkWorkbook(workbook));
  const typing = {
    onPastCancelling: () => {
      host.faults.cellEditMode = true;
    },
  };
  const write = () => writeSummary(attended(workbook, typing), checked, today);
  expect(await write()).toEqual({ ok: false, error: { code: 'cell-being-edited' } });
  host.faults.cellEditMode = false;
  await applied(workbook, { step: 'clear-marks' });
  expect(await seen()).toEqual(before);

  expect(await write()).toEqual({ ok: false, error: { code: 'cell-being-edited' } });
  host.faults.cellEditMode = false;
  valueOf(await writeSummary(workbook, checked, today));
  const whole = await seen();
  expect(whole).not.toEqual(before);
  await summarise();
  expect(await seen()).toEqual(whole);
});

it('is written without copying once Excel refused to copy', async () => {
  const { host } = opened;
  await summarise();
  const before = await seen();
  host.faults.failMember('Range.copyFrom', 'UnsupportedOperation');
  const first = await summariseCancelling(Infinity);
  expect(first).toMatchObject({ written: { ok: false, error: { code: 'not-supported' } }, told: 1 });
  expect(await seen()).toEqual(before);
  host.faults.failMember('Range.copyFrom', 'UnsupportedOperation');
  expect(await summariseCancelling(Infinity)).toMatchObject({ written: { ok: true }, told: 1 });
  expect(await seen()).toEqual(before);
});

it('leaves the old summary alone where the pane is closed half-way, and what was begun goes with the next write', async () => {
  const { host, workbook } = opened;
  await summarise();
  const before = await seen();
  const checked = valueOf(await checkWorkbook(workbook));
  const closed = {
    onProgress: () => {
      throw new Error('the pane is closed');
    },
  };
  await expect(writeSummary(attended(workbook, closed), checked, today)).rejects.toThrow('the pane is closed');
  const another = officeWorkbook(host.Excel);
  const left = valueOf(await checkWorkbook(another));
  expect(left.snapshot.sheets.filter(isDraft)).toHaveLength(5);
  expect(left.sheetNotes).toEqual(checked.sheetNotes);
  opened = { host, workbook: another };
  await applied(another, { step: 'clear-marks' });
  expect(await seen()).toEqual(before);
});

const sheet = '治超站运行';

it.each([
  ['a merged area over cells that held something', { step: 'merge', range: rangeAt('治超站运行!A1:B1') }],
  ['a table whose headings were numbers', { step: 'table', range: rangeAt('治超站运行!A2:B3'), name: 'other' }],
] as const)('loses no value to %s', async (_what, step) => {
  const { workbook } = opened;
  const write = (values: readonly (readonly (string | number)[])[]) =>
    ({ step: 'cells', at: at('治超站运行!A1'), values }) as const;
  const numbers = [
    [11, 12],
    [21, 22],
    [31, 32],
  ];
  await applied(workbook, { step: 'clear-sheet', sheet }, write(numbers));
  const before = valuesOf(await readAll(workbook), sheet);
  const texts = [
    ['合计', ''],
    ['项目', '金额'],
    ['甲', 1],
  ];
  const { undo } = await applied(workbook, { step: 'clear-sheet', sheet }, write(texts), step);
  valueOf(await workbook.apply(undo));
  expect(valuesOf(await readAll(workbook), sheet)).toEqual(before);
});
