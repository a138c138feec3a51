import fc from 'fast-check';
import { fixtureXlsx } from './fixture';
import type { OpenForContract } from './open-workbook';
import { anyStep } from './repeating';
import { applied, at, everythingIn, rangeAt, readWithDetails, sheetIn, valueOf, withOpen } from './session';
import { summaryPlan } from './summary-plan';

export function undoContract(open: OpenForContract): void {
  describe('taking back', () => {
    it('brings back values, formulas, errors, texts and number formats that were overwritten', () =>
      withOpen(open, fixtureXlsx(), async (opened) => {
        const before = await everythingIn(opened);
        const receipt = await applied(
          opened.workbook,
          { step: 'number-format', range: rangeAt('收支表!A1:F5'), format: '@' },
          { step: 'cells', at: at('收支表!A1'), values: Array.from({ length: 4 }, () => ['a', 'b', 'c', 1, 2, null]) },
        );
        expect(await everythingIn(opened)).not.toEqual(before);
        valueOf(await opened.workbook.apply(receipt.undo));
        expect(await everythingIn(opened, await opened.reopen())).toEqual(before);
      }));

    it('removes the sheets and names that were added and the marks that were set', () =>
      withOpen(open, fixtureXlsx(), async (opened) => {
        const before = await everythingIn(opened);
        const plan = summaryPlan('汇总').steps.filter(({ step }) => step !== 'remove-sheet' && step !== 'remove-name');
        const receipt = await applied(opened.workbook, ...plan);
        valueOf(await opened.workbook.apply(receipt.undo));
        expect(await everythingIn(opened, await opened.reopen())).toEqual(before);
      }));

    it('brings back what stood on sheets that were removed or cleared', () =>
      withOpen(open, fixtureXlsx(), async (opened) => {
        const before = await readWithDetails(opened.workbook);
        const receipt = await applied(
          opened.workbook,
          { step: 'remove-sheet', sheet: '深藏' },
          { step: 'clear-sheet', sheet: '收支表' },
          { step: 'cells', at: at('收支表!A1'), values: [['新']] },
        );
        valueOf(await opened.workbook.apply(receipt.undo));
        const after = await readWithDetails(await opened.reopen());
        expect(sheetIn(after, '收支表').rows).toEqual(sheetIn(before, '收支表').rows);
        expect(sheetIn(after, '深藏').rows).toEqual(sheetIn(before, '深藏').rows);
      }));

    it('brings back names and marks as they stood', () =>
      withOpen(open, fixtureXlsx(), async (opened) => {
        const cells = [at('收支表!B2'), at('收支表!A4')];
        await applied(opened.workbook, { step: 'mark', sheet: '收支表', severity: 'info', cells });
        const before = await everythingIn(opened);
        const receipt = await applied(
          opened.workbook,
          { step: 'clear-marks' },
          { step: 'mark', sheet: '空表', severity: 'error', cells: [at('空表!A1')] },
          { step: 'name', name: 'project_1', refersTo: rangeAt('空表!A1'), comment: '' },
          { step: 'remove-name', name: 'apart' },
        );
        valueOf(await opened.workbook.apply(receipt.undo));
        expect(await everythingIn(opened, await opened.reopen())).toEqual(before);
      }));

    it('brings back whatever values, names and marks a plan changed', async () => {
      const undoable = anyStep.filter(({ step }) => step !== 'freeze');
      await fc.assert(
        fc.asyncProperty(fc.array(undoable, { minLength: 1, maxLength: 6 }), (steps) =>
          withOpen(open, fixtureXlsx(), async (opened) => {
            const before = await everythingIn(opened);
            const receipt = await applied(opened.workbook, ...steps.filter(keepsBrokenName));
            valueOf(await opened.workbook.apply(receipt.undo));
            expect(await everythingIn(opened)).toEqual(before);
          }),
        ),
        { numRuns: 8 },
      );
    });

    it('can take back the taking back', () =>
      withOpen(open, fixtureXlsx(), async (opened) => {
        const receipt = await applied(opened.workbook, {
          step: 'cells',
          at: at('收支表!A1'),
          values: [['新', '值', 3]],
        });
        const after = await everythingIn(opened);
        const back = valueOf(await opened.workbook.apply(receipt.undo));
        valueOf(await opened.workbook.apply(back.undo));
        expect(await everythingIn(opened)).toEqual(after);
      }));
  });
}

/** A broken name refers to nothing, so no plan can bring it back. */
function keepsBrokenName(step: { readonly step: string; readonly name?: string }): boolean {
  return !(step.step === 'remove-name' && step.name === 'broken');
}
