import type { PlanStep } from '../../src/core/plans/write-plan';
import type { Progress, Waiting, Workbook } from '../../src/ports/workbook';
import { fixtureXlsx, oddSheetName } from './fixture';
import type { OpenForContract } from './open-workbook';
import { at, cellIn, everythingIn, rangeAt, readAll, valueOf, withOpen } from './session';
import { summaryPlan } from './summary-plan';

/** Cancels when it is asked for the `time`th time. */
function cancellingAt(time: number): Waiting {
  let asked = 0;
  return { isCancelled: () => (asked += 1) >= time };
}

const contents: readonly PlanStep[] = [
  { step: 'cells', at: at('收支表!A1'), values: [['甲', 1, { formula: '=B1*2', shows: 2 }]] },
  { step: 'add-sheet', sheet: '新表' },
  { step: 'cells', at: at('新表!A1'), values: [['乙']] },
  { step: 'stored-part', was: undefined, becomes: '{"version":1}' },
  { step: 'mark', sheet: '收支表', severity: 'error', cells: [at('收支表!B2')] },
];

/** A sheet that is written again, with its looks; `收支表` has cells merged, a fill, a list and a conditional format of the user. */
const again: readonly PlanStep[] = [
  { step: 'clear-sheet', sheet: '收支表' },
  { step: 'add-sheet', sheet: '新表' },
  {
    step: 'cells',
    at: at('收支表!A1'),
    values: [['用款'], ['项目'], ['=路灯'], [{ formula: '=COUNTA(A2:A3)', shows: 2 }]],
  },
  { step: 'cells', at: at('新表!A1'), values: [[{ formula: '=收支表!A4', shows: 2 }]] },
  { step: 'merge', range: rangeAt('收支表!A1:C1') },
  { step: 'style', range: rangeAt('收支表!A1:C1'), style: { bold: true, fill: '#DDEBF7' } },
  { step: 'number-format', range: rangeAt('收支表!A4:A4'), format: '0.00' },
  { step: 'column-widths', sheet: '收支表', column: 0, widths: [31] },
  { step: 'table', range: rangeAt('收支表!A2:A3'), name: 'again' },
  { step: 'mark', sheet: '收支表', severity: 'error', cells: [at('收支表!A3')] },
];

export function cancellingContract(open: OpenForContract): void {
  describe('cancelling', () => {
    it('leaves the workbook as it was where a write is cancelled from the start', () =>
      withOpen(open, fixtureXlsx(), async (opened) => {
        const before = await everythingIn(opened);
        for (const plan of [{ steps: contents }, summaryPlan('汇总')]) {
          const outcome = await opened.workbook.apply(plan, cancellingAt(1));
          expect(outcome).toEqual({ ok: false, error: { code: 'cancelled' } });
        }
        expect(await everythingIn(opened)).toEqual(before);
        expect(await everythingIn(opened, await opened.reopen())).toEqual(before);
      }));

    it('writes all or nothing, whenever it is cancelled', () =>
      withOpen(open, fixtureXlsx(), async (opened) => {
        const before = await everythingIn(opened);
        for (let time = 2; ; time += 1) {
          const outcome = await opened.workbook.apply({ steps: contents }, cancellingAt(time));
          if (outcome.ok) break;
          expect(outcome.error).toEqual({ code: 'cancelled' });
          expect(await everythingIn(opened)).toEqual(before);
        }
        expect(await everythingIn(opened)).not.toEqual(before);
      }));

    it('writes a sheet again or leaves it as it was, with its looks, whenever it is cancelled', () =>
      withOpen(open, fixtureXlsx(), async (opened) => {
        const seen = async (workbook?: Workbook) => ({
          all: await everythingIn(opened, workbook),
          width: await opened.inspect.columnWidth('收支表', 1),
          look: await opened.inspect.look(at('收支表!A1')),
        });
        const before = await seen();
        for (let time = 2; ; time += 1) {
          const outcome = await opened.workbook.apply({ steps: again }, cancellingAt(time));
          if (outcome.ok) break;
          expect(outcome.error).toEqual({ code: 'cancelled' });
          expect(await seen()).toEqual(before);
          expect(await seen(await opened.reopen())).toEqual(before);
        }
        const { inspect, workbook } = opened;
        const snapshot = await readAll(workbook);
        const written = ['收支表!A1', '收支表!A3', '收支表!A4', '新表!A1', '收支表!B2'].map(
          (cell) => cellIn(snapshot, cell)?.value,
        );
        expect(written).toEqual(['用款', '=路灯', 2, 2, undefined]);
        expect(snapshot.sheets.map(({ name }) => name)).toEqual(['收支表', oddSheetName, '深藏', '空表', '新表']);
        expect(await inspect.look(at('收支表!A1'))).toMatchObject({ bold: true, fill: '#DDEBF7' });
        expect(await inspect.merges('收支表')).toEqual(['A1:C1']);
        expect(await inspect.tables('收支表')).toEqual([{ name: 'again', range: 'A2:A3' }]);
        expect((await inspect.conditionalFormats('收支表')).map(({ ranges }) => ranges)).toEqual([['A3']]);
        expect(Math.abs((await inspect.columnWidth('收支表', 0)) - 31)).toBeLessThan(1);
      }));

    it('leaves the workbook as it was where it is cancelled during the last part', () =>
      withOpen(open, fixtureXlsx(), async (opened) => {
        const before = await everythingIn(opened);
        let isLastDone = false;
        const outcome = await opened.workbook.apply(
          { steps: contents },
          { onProgress: ({ done, of }) => void (isLastDone = done === of), isCancelled: () => isLastDone },
        );
        expect(outcome).toEqual({ ok: false, error: { code: 'cancelled' } });
        expect(await everythingIn(opened)).toEqual(before);
        expect(await everythingIn(opened, await opened.reopen())).toEqual(before);
      }));

    it('tells how far a write is, up to the end', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook }) => {
        const told: Progress[] = [];
        valueOf(await workbook.apply({ steps: contents }, { onProgress: (progress) => told.push(progress) }));
        expect(told.map(({ done }) => done)).toEqual(told.map((_, before) => before + 1));
        expect(told.at(-1)).toEqual({ done: told.length, of: told.length });
        expect(told.length).toBeGreaterThan(0);
      }));
  });
}
