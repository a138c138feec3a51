import { fixtureXlsx, oddSheetName } from './fixture';
import type { OpenForContract } from './open-workbook';
import { applied, at, rangeAt, readAll, valueOf, withOpen } from './session';

export function selectionContract(open: OpenForContract): void {
  describe('telling what is selected', () => {
    it('tells the first cell of the sheet in sight where nobody has selected anything', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook }) => {
        expect(valueOf(await workbook.selection())).toEqual(rangeAt('收支表!A1'));
      }));

    it('tells the cell that was gone to last, now and when the workbook is opened again', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, reopen }) => {
        valueOf(await workbook.select(at('收支表!B2')));
        valueOf(await workbook.select(at('空表!C4')));
        expect(valueOf(await workbook.selection())).toEqual(rangeAt('空表!C4'));
        expect(valueOf(await (await reopen()).selection())).toEqual(rangeAt('空表!C4'));
      }));

    it('tells it below frozen rows too', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook }) => {
        await applied(workbook, { step: 'freeze', sheet: '空表', rows: 1, columns: 1 });
        valueOf(await workbook.select(at('空表!C4')));
        expect(valueOf(await workbook.selection())).toEqual(rangeAt('空表!C4'));
      }));

    it('stays where it is when a cell cannot be gone to', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook }) => {
        valueOf(await workbook.select(at('空表!C4')));
        const hidden = await workbook.select({ sheet: oddSheetName, row: 0, column: 0 });
        expect(hidden.ok).toBe(false);
        expect(valueOf(await workbook.selection())).toEqual(rangeAt('空表!C4'));
      }));

    it('changes nothing', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook }) => {
        const before = await readAll(workbook);
        valueOf(await workbook.selection());
        expect(await readAll(workbook)).toEqual(before);
      }));
  });
}
