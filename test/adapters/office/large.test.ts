import type { WritePlan } from '../../../src/core/plans/write-plan';
import type { Progress } from '../../../src/ports/workbook';
import { at, cellIn, rangeAt, readAll, valueOf, valuesOf } from '../../contract/session';
import type { OpenInExcel } from './open-in-excel';
import { openInExcel } from './open-in-excel';

let opened: OpenInExcel;
beforeEach(async () => {
  opened = await openInExcel();
});
afterEach(() => opened.host.dispose());

const rows = Array.from({ length: 1500 }, (_, n) => [`第${n}行的说明文字，写得比较长`, n, `=${n}`]);

async function fill(): Promise<void> {
  valueOf(await opened.workbook.apply({ steps: [{ step: 'cells', at: at('Sheet1!A1'), values: rows }] }));
}

it('reads by parts what Excel does not give at once', async () => {
  await fill();
  opened.host.faults.payloadLimit = 20_000;
  const told: Progress[] = [];
  const snapshot = await readAll(opened.workbook, { onProgress: (progress) => told.push(progress) });
  expect(valuesOf(snapshot, 'Sheet1').map(([, , value]) => value)).toEqual(rows.flat());
  expect(told.length).toBeGreaterThan(2);
  expect(told.map(({ of }) => of)).toEqual(told.map(() => 4500));
  expect(told.at(-1)).toEqual({ done: 4500, of: 4500 });
});

it('stops between the parts where it is cancelled', async () => {
  await fill();
  opened.host.faults.payloadLimit = 20_000;
  let parts = 0;
  const result = await opened.workbook.read({ onProgress: () => (parts += 1), isCancelled: () => parts > 1 });
  expect(result).toEqual({ ok: false, error: { code: 'cancelled' } });
  expect(parts).toBe(2);
});

it('says that it is too large where a single row is', async () => {
  await fill();
  opened.host.faults.payloadLimit = 1_500;
  const long = '长'.repeat(2000);
  opened.host.userEdits.setValue('Sheet1', 'A1', long);
  expect(await opened.workbook.read()).toEqual({ ok: false, error: { code: 'too-large' } });
});

it('finds details and marks also where the answer has to be cut', async () => {
  await fill();
  const mark = { step: 'mark', sheet: 'Sheet1', severity: 'error', cells: [at('Sheet1!B9')] } as const;
  valueOf(await opened.workbook.apply({ steps: [mark] }));
  opened.host.faults.payloadLimit = 20_000;
  const details = [{ sheet: 'Sheet1', row: 0, column: 0, rows: 1500, columns: 3 }];
  const snapshot = await readAll(opened.workbook, { details: () => details });
  expect(cellIn(snapshot, 'Sheet1!C1500')).toEqual({ column: 2, value: '=1499', numberFormat: 'General' });
  opened.host.resetCounts();
  valueOf(await opened.workbook.apply({ steps: [{ step: 'clear-marks' }] }));
  expect(opened.host.counts.syncs).toBe(1);
});

/** More than one request can take: the values of a sheet that is there and of one that is not. */
function largePlan(): WritePlan {
  const text = '绩效目标'.repeat(250);
  const values = Array.from({ length: 1900 }, () => [text]);
  return {
    steps: [
      { step: 'cells', at: at('Sheet1!A1'), values },
      { step: 'add-sheet', sheet: '新表' },
      { step: 'cells', at: at('新表!A1'), values },
      { step: 'style', range: rangeAt('新表!A1:A1'), style: { bold: true } },
    ],
  };
}

it('sends a large plan in several requests', async () => {
  opened.host.resetCounts();
  const told: Progress[] = [];
  valueOf(await opened.workbook.apply(largePlan(), { onProgress: (progress) => told.push(progress) }));
  expect(opened.host.counts.bytesIn).toBeGreaterThan(10 * 1024 * 1024);
  expect(opened.host.userEdits.value('Sheet1', 'A1900')).toHaveLength(1000);
  expect(told.length).toBeGreaterThan(2);
  expect(told.at(-1)).toEqual({ done: told.length, of: told.length });
});

it('takes back what it has sent where it is cancelled between the requests', async () => {
  await fill();
  const before = await readAll(opened.workbook);
  let parts = 0;
  const waiting = { onProgress: () => (parts += 1), isCancelled: () => parts > 1 };
  expect(await opened.workbook.apply(largePlan(), waiting)).toEqual({ ok: false, error: { code: 'cancelled' } });
  expect(parts).toBe(2);
  expect(await readAll(opened.workbook)).toEqual(before);
});

it('is cancelled no more once looks of a sheet that stays were sent', async () => {
  const { steps } = largePlan();
  const style = { step: 'style', range: rangeAt('Sheet1!A1:A1'), style: { bold: true } } as const;
  let parts = 0;
  const waiting = { onProgress: () => (parts += 1), isCancelled: () => parts > 0 };
  valueOf(await opened.workbook.apply({ steps: [style, ...steps] }, waiting));
  expect(opened.host.userEdits.value('新表', 'A1900')).toHaveLength(1000);
});

it('says why it could not take back what it has sent', async () => {
  let parts = 0;
  const waiting = {
    onProgress: () => {
      parts += 1;
      opened.host.faults.failMember('Worksheet.delete', 'GeneralException');
    },
    isCancelled: () => parts > 1,
  };
  const outcome = await opened.workbook.apply(largePlan(), waiting);
  expect(outcome).toMatchObject({ ok: false, error: { code: 'host-refused', hostCode: 'GeneralException' } });
});

it('reads a sheet with values in far corners without walking over what lies between', async () => {
  opened.host.userEdits.setValue('Sheet1', 'A1', 'first');
  opened.host.userEdits.setValue('Sheet1', 'CV30001', 'last');
  const snapshot = await readAll(opened.workbook);
  expect(valuesOf(snapshot, 'Sheet1')).toEqual([
    [0, 0, 'first'],
    [30_000, 99, 'last'],
  ]);
});
