import { applyRepairs, takeBackRepairs } from '../../src/app/apply-repairs';
import { checkWorkbook } from '../../src/app/check-workbook';
import { proposeRepairs } from '../../src/app/propose-repairs';
import type { Finding } from '../../src/core/rules/finding';
import { repairOf } from '../../src/core/rules/index';
import type { Workbook } from '../../src/ports/workbook';
import { applied, at, readWithDetails, valueOf } from '../contract/session';
import { withEachHost } from '../support/each-host';

const isSafe = (finding: Finding): boolean => repairOf(finding)?.kind === 'safe';

async function check(workbook: Workbook) {
  return valueOf(await checkWorkbook(workbook));
}

it('all safe repairs together leave nothing that another safe one would mend', () =>
  withEachHost(async (workbook) => {
    const before = await check(workbook);
    const proposed = proposeRepairs(before, isSafe);
    expect(proposed.mended).toBe(12);
    valueOf(await applyRepairs(workbook, proposed.changes));
    const after = await check(workbook);
    expect(after.findings.filter(isSafe)).toEqual([]);
    expect(after.findings).toEqual(proposed.left);
    expect(before.findings.length - after.findings.length).toBe(12);
  }));

it('repairs are taken back cell by cell, with the number formats, and edits elsewhere stay', () =>
  withEachHost(async (workbook) => {
    const before = await readWithDetails(workbook);
    const { changes } = proposeRepairs(await check(workbook), isSafe);
    const done = valueOf(await applyRepairs(workbook, changes));
    await applied(workbook, { step: 'cells', at: at('项目1!H30'), values: [['备注']] });
    valueOf(await takeBackRepairs(workbook, done));
    await applied(workbook, { step: 'cells', at: at('项目1!H30'), values: [[null]] });
    expect((await readWithDetails(workbook)).sheets).toEqual(before.sheets);
  }));

it('a repair that has been taken back can be made again', () =>
  withEachHost(async (workbook) => {
    const { changes } = proposeRepairs(await check(workbook), isSafe);
    valueOf(await takeBackRepairs(workbook, valueOf(await applyRepairs(workbook, changes))));
    valueOf(await applyRepairs(workbook, changes));
    expect((await check(workbook)).findings.filter(isSafe)).toEqual([]);
  }));

it('nothing is written where a cell has changed since the check, and the cell is named', () =>
  withEachHost(async (workbook) => {
    const { changes } = proposeRepairs(await check(workbook), isSafe);
    await applied(workbook, { step: 'cells', at: at('项目3!A15'), values: [['效益']] });
    const before = await readWithDetails(workbook);
    const refusal = await applyRepairs(workbook, changes);
    expect(refusal).toEqual({ ok: false, error: { code: 'cell-changed', at: at('项目3!A15') } });
    expect((await readWithDetails(workbook)).sheets).toEqual(before.sheets);
  }));

it('a cell that has become a formula is left alone, though it shows the same', () =>
  withEachHost(async (workbook) => {
    const { changes } = proposeRepairs(await check(workbook), isSafe);
    const formula = { formula: '="效果指标"', shows: '效果指标' };
    await applied(workbook, { step: 'cells', at: at('项目3!A15'), values: [[formula]] });
    const refusal = await applyRepairs(workbook, changes);
    expect(refusal).toEqual({ ok: false, error: { code: 'cell-changed', at: at('项目3!A15') } });
  }));

it('is not taken back over what somebody wrote into a repaired cell', () =>
  withEachHost(async (workbook) => {
    const { changes } = proposeRepairs(await check(workbook), isSafe);
    const done = valueOf(await applyRepairs(workbook, changes));
    await applied(workbook, { step: 'cells', at: at('项目2!B13'), values: [['时效（进度）']] });
    const before = await readWithDetails(workbook);
    expect(await takeBackRepairs(workbook, done)).toEqual({
      ok: false,
      error: { code: 'cell-changed', at: at('项目2!B13') },
    });
    expect((await readWithDetails(workbook)).sheets).toEqual(before.sheets);
  }));

it('a proposal of several findings on one text mends them one after the other', () =>
  withEachHost(async (workbook) => {
    const goal = '达到  《排放标准》（DB13/2171-2015)要求，治理12个村。';
    await applied(workbook, { step: 'cells', at: at('项目1!B7'), values: [[goal]] });
    const { changes } = proposeRepairs(await check(workbook), isSafe);
    const change = changes.find(({ at: { sheet, row } }) => sheet === '项目1' && row === 6);
    expect(change?.before.value).toBe(goal);
    expect(change?.after.value).toBe('达到《排放标准》（DB13/2171-2015）要求，治理12个村。');
  }));
