import { attended } from '../../../src/app/attended';
import { checkWorkbook } from '../../../src/app/check-workbook';
import { takeBack } from '../../../src/app/take-back';
import { writeSummary } from '../../../src/app/write-summary';
import { applied, at, everythingIn, rangeAt, readAll, sampleXlsx, valueOf, valuesOf } from '../../contract/session';
import { inspectionThrough } from './inspect-excel';
import { openInExcel, type OpenInExcel } from './open-in-excel';

let opened: OpenInExcel;
beforeEach(async () => {
  opened = await openInExcel(sampleXlsx());
});
afterEach(() => opened.host.dispose());

async function summarise() {
  const checked = valueOf(await checkWorkbook(opened.workbook));
  return valueOf(await writeSummary(opened.workbook, checked, { year: 2026, month: 11, day: 26 }));
}

/** What can be seen of the workbook, and how a few cells of the summary look. */
async function seen(): Promise<unknown> {
  const { host, workbook } = opened;
  const inspect = inspectionThrough(host.Excel);
  const places = ['部门总览!A1', '部门总览!A5', '项目总览!A3', '项目总览!B4', '资金计划!A3', '指标汇总!C3'];
  const looks = [];
  for (const place of places) looks.push(await inspect.look(at(place)));
  const reopen = () => Promise.resolve(workbook);
  return { looks, all: await everythingIn({ workbook, reopen, inspect, dispose: () => undefined }) };
}

it('brings a summary that was written again back as it was, with its looks, tables and charts', async () => {
  await summarise();
  await applied(opened.workbook, { step: 'cells', at: at('项目1!D3'), values: [['另一个名称']] });
  const before = await seen();
  const { receipt } = await summarise();
  expect(await seen()).not.toEqual(before);
  valueOf(await takeBack(opened.workbook, receipt));
  expect(await seen()).toEqual(before);
});

it('can be cancelled when it is new, and is told to be past it when it is written again in place', async () => {
  const { workbook } = opened;
  let told = 0;
  const waiting = { onPastCancelling: () => void (told += 1) };
  const write = async () => {
    const checked = valueOf(await checkWorkbook(workbook));
    return valueOf(await writeSummary(attended(workbook, waiting), checked, { year: 2026, month: 11, day: 26 }));
  };
  await write();
  expect(told).toBe(0);
  await write();
  expect(told).toBe(1);
});

const sheet = '封面';

it.each([
  ['a merged area over cells that held something', { step: 'merge', range: rangeAt('封面!A1:B1') }],
  ['a table whose headings were numbers', { step: 'table', range: rangeAt('封面!A2:B3'), name: 'other' }],
] as const)('loses no value to %s', async (_what, step) => {
  const { workbook } = opened;
  const write = (values: readonly (readonly (string | number)[])[]) =>
    ({ step: 'cells', at: at('封面!A1'), values }) as const;
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
