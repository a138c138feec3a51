import type { PlanStep } from '../../../src/core/plans/write-plan';
import { fixtureXlsx } from '../../contract/fixture';
import { at, everythingIn, rangeAt, readAll, valueOf } from '../../contract/session';
import { summaryPlan } from '../../contract/summary-plan';
import { inspectionThrough } from './inspect-excel';
import type { OpenInExcel } from './open-in-excel';
import { openInExcel } from './open-in-excel';

let opened: OpenInExcel;
afterEach(() => opened.host.dispose());

/** All that can be seen of the workbook that is open. */
function seen(): Promise<unknown> {
  const { host, workbook } = opened;
  return everythingIn({
    workbook,
    reopen: () => Promise.resolve(workbook),
    inspect: inspectionThrough(host.Excel),
    dispose: () => undefined,
  });
}

const plan = summaryPlan('汇总');

async function stateAfterPlan(): Promise<unknown> {
  opened = await openInExcel(fixtureXlsx());
  valueOf(await opened.workbook.apply(plan));
  const state = await seen();
  opened.host.dispose();
  return state;
}

it('completes a plan that failed at any of its actions by applying it again', async () => {
  const whole = await stateAfterPlan();
  let failed = 0;
  for (let action = 1; ; action += 4) {
    opened = await openInExcel(fixtureXlsx());
    opened.host.faults.failAction(action, 'GeneralException');
    const first = await opened.workbook.apply(plan);
    if (first.ok) break;
    failed += 1;
    expect(first.error).toMatchObject({ code: 'host-refused', hostCode: 'GeneralException' });
    valueOf(await opened.workbook.apply(plan));
    expect(await seen()).toEqual(whole);
    opened.host.dispose();
  }
  expect(failed).toBeGreaterThan(10);
});

it('completes a table that was left without its name', async () => {
  opened = await openInExcel(fixtureXlsx());
  const { host, workbook } = opened;
  const cells = {
    step: 'cells',
    at: at('空表!A1'),
    values: [
      ['项目', '金额'],
      ['甲', 1],
    ],
  } as const;
  const steps: readonly PlanStep[] = [cells, { step: 'table', range: rangeAt('空表!A1:B2'), name: 'funds' }];
  host.faults.failMember('Table.name', 'GeneralException');
  expect((await workbook.apply({ steps })).ok).toBe(false);
  valueOf(await workbook.apply({ steps }));
  expect(await inspectionThrough(host.Excel).tables('空表')).toEqual([{ name: 'funds', range: 'A1:B2' }]);
});

it('completes marks that failed half-way', async () => {
  opened = await openInExcel(fixtureXlsx());
  const { host, workbook } = opened;
  const steps: readonly PlanStep[] = [
    { step: 'clear-marks' },
    { step: 'mark', sheet: '收支表', severity: 'error', cells: [at('收支表!A1')] },
    { step: 'mark', sheet: '空表', severity: 'info', cells: [at('空表!A1')] },
  ];
  valueOf(await workbook.apply({ steps }));
  const whole = await seen();
  await readAll(workbook);
  host.faults.failMember('ConditionalFormat.stopIfTrue', 'GeneralException');
  expect((await workbook.apply({ steps })).ok).toBe(false);
  valueOf(await workbook.apply({ steps }));
  expect(await seen()).toEqual(whole);
});

it('finishes in one call where marks that it remembers were deleted meanwhile', async () => {
  opened = await openInExcel(fixtureXlsx());
  const { host, workbook } = opened;
  const mark = (sheet: string): PlanStep => ({
    step: 'mark',
    sheet,
    severity: 'error',
    cells: [{ sheet, row: 0, column: 0 }],
  });
  valueOf(await workbook.apply({ steps: [mark('收支表'), mark('空表')] }));
  await readAll(workbook);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('空表').getRange().conditionalFormats.clearAll();
    await context.sync();
  });
  valueOf(await workbook.apply({ steps: [{ step: 'clear-marks' }, mark('深藏')] }));
  const inspect = inspectionThrough(host.Excel);
  expect(await inspect.conditionalFormats('空表')).toEqual([]);
  expect(await inspect.conditionalFormats('收支表')).toHaveLength(1);
  expect(await inspect.conditionalFormats('深藏')).toHaveLength(1);
});

it('finds marks on a sheet that was renamed since the read', async () => {
  opened = await openInExcel(fixtureXlsx());
  const { host, workbook } = opened;
  valueOf(
    await workbook.apply({ steps: [{ step: 'mark', sheet: '空表', severity: 'error', cells: [at('空表!A1')] }] }),
  );
  await readAll(workbook);
  host.userEdits.renameSheet('空表', '改名');
  valueOf(await workbook.apply({ steps: [{ step: 'clear-marks' }] }));
  expect(await inspectionThrough(host.Excel).conditionalFormats('改名')).toEqual([]);
});

it('says that the sheet is gone where it was deleted since the read', async () => {
  opened = await openInExcel(fixtureXlsx());
  const { host, workbook } = opened;
  await readAll(workbook);
  host.userEdits.deleteSheet('空表');
  const result = await workbook.apply({
    steps: [{ step: 'mark', sheet: '空表', severity: 'error', cells: [at('空表!A1')] }],
  });
  expect(result).toEqual({ ok: false, error: { code: 'sheet-not-found', sheet: '空表' } });
});

it('reads again where a sheet is deleted while it reads', async () => {
  opened = await openInExcel(fixtureXlsx());
  const { host, workbook } = opened;
  host.faults.beforeSync(2, () => host.userEdits.deleteSheet('空表'));
  const { sheets } = await readAll(workbook, { details: () => [rangeAt('收支表!A1:B2')] });
  expect(sheets.map(({ name }) => name)).not.toContain('空表');
});
