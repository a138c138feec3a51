import type { PlanStep } from '../../src/core/plans/write-plan';
import type { Progress, Waiting } from '../../src/ports/workbook';
import { fixtureXlsx } from './fixture';
import type { OpenForContract } from './open-workbook';
import { at, everythingIn, valueOf, withOpen } from './session';
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
