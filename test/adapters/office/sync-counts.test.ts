import { markFormula } from '../../../src/core/plans/marks';
import type { PlanStep } from '../../../src/core/plans/write-plan';
import { fixtureXlsx } from '../../contract/fixture';
import { at, rangeAt, readAll, sampleXlsx, valueOf } from '../../contract/session';
import type { OpenInExcel } from './open-in-excel';
import { openInExcel } from './open-in-excel';

const forms = ['项目1', '项目2', '项目3', '项目4'];
const formDetails = forms.map((sheet) => ({ sheet, row: 0, column: 0, rows: 20, columns: 6 }));

const marks: readonly PlanStep[] = [
  { step: 'clear-marks' },
  ...forms.map((sheet): PlanStep => ({
    step: 'mark',
    sheet,
    severity: 'error',
    cells: [{ sheet, row: 10, column: 4 }],
  })),
  { step: 'mark', sheet: '项目2', severity: 'info', cells: [{ sheet: '项目2', row: 1, column: 1 }] },
];

let opened: OpenInExcel;
afterEach(() => opened.host.dispose());

/** What one call costs on the wire, printed for those who watch it. */
async function costOf(what: string, act: () => Promise<unknown>): Promise<number> {
  opened.host.resetCounts();
  await act();
  const { syncs, actions, bytesIn, bytesOut } = opened.host.counts;
  console.info(`${what}: ${syncs} syncs, ${actions} actions, ${bytesIn} bytes asked, ${bytesOut} bytes answered`);
  return syncs;
}

it('checks the sample in three syncs to read and one to mark', async () => {
  opened = await openInExcel(sampleXlsx());
  const { workbook } = opened;
  expect(await costOf('read', () => readAll(workbook, { details: () => formDetails }))).toBeLessThanOrEqual(3);
  expect(await costOf('mark', async () => valueOf(await workbook.apply({ steps: marks })))).toBe(1);
});

it('checks it again in as many, with marks to take off', async () => {
  opened = await openInExcel(sampleXlsx());
  const { workbook } = opened;
  valueOf(await workbook.apply({ steps: marks }));
  expect(await costOf('read again', () => readAll(workbook, { details: () => formDetails }))).toBeLessThanOrEqual(3);
  expect(await costOf('mark again', async () => valueOf(await workbook.apply({ steps: marks })))).toBe(1);
  expect(
    await costOf('take off', async () => valueOf(await workbook.apply({ steps: [{ step: 'clear-marks' }] }))),
  ).toBe(1);
});

it('needs no third sync where nothing asks for details', async () => {
  opened = await openInExcel(sampleXlsx());
  expect(await costOf('read values', () => readAll(opened.workbook))).toBe(2);
});

it('keeps no ranges behind, so that Excel needs no round trip to let them go', async () => {
  opened = await openInExcel(fixtureXlsx());
  await readAll(opened.workbook, { details: () => [rangeAt('收支表!A1:F5')] });
  valueOf(await opened.workbook.apply({ steps: [{ step: 'cells', at: at('收支表!A1'), values: [['x']] }] }));
  expect(opened.host.keptReferences).toBe(0);
});

it('reads as many sheets as there are in the same three syncs', async () => {
  opened = await openInExcel();
  const { host, workbook } = opened;
  const sheets = Array.from({ length: 60 }, (_, n) => `项目${n + 1}`);
  for (const sheet of sheets) host.userEdits.addSheet(sheet);
  for (const sheet of sheets) host.userEdits.setValue(sheet, 'B2', sheet);
  const details = sheets.map((sheet) => ({ sheet, row: 1, column: 1, rows: 1, columns: 1 }));
  expect(await costOf('read 61 sheets', () => readAll(workbook, { details: () => details }))).toBe(3);
});

it('asks for thousands of scattered details by blocks', async () => {
  opened = await openInExcel();
  const { host, workbook } = opened;
  const values = Array.from({ length: 2000 }, (_, n) => [n, n + 1, n + 2]);
  valueOf(await workbook.apply({ steps: [{ step: 'cells', at: at('Sheet1!A1'), values }] }));
  const details = values.map((_, n) => ({ sheet: 'Sheet1', row: n, column: n % 3, rows: 1, columns: 1 }));
  host.resetCounts();
  await readAll(workbook, { details: () => details });
  expect(host.counts.actions).toBeLessThan(100);
  expect(host.counts.syncs).toBe(3);
});

it('marks each severity of a sheet by one conditional format, however scattered its cells', async () => {
  opened = await openInExcel();
  const { host, workbook } = opened;
  const cells = Array.from({ length: 200 }, (_, n) => ({ sheet: 'Sheet1', row: 2 * n, column: n % 5 }));
  valueOf(await workbook.apply({ steps: [{ step: 'mark', sheet: 'Sheet1', severity: 'error', cells }] }));
  const formulas = await host.Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem('Sheet1').getRange().conditionalFormats.load('items/type');
    await context.sync();
    const rules = formats.items.map((format) => format.custom.rule.load('formula'));
    await context.sync();
    return rules.map(({ formula }) => formula);
  });
  expect(formulas).toEqual([markFormula('error')]);
});
