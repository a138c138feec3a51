import { fixtureXlsx } from './fixture';
import type { OpenForContract } from './open-workbook';
import { applied, everythingIn, readAll, valueOf, withOpen } from './session';

const odd = '{"reason":"5 < 6 & “等”]]>\\u0001 𠮷"}';

export function storedPartsContract(open: OpenForContract): void {
  describe('stored parts', () => {
    it('are none in a workbook in which nothing was stored', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook }) => {
        expect((await readAll(workbook)).storedParts).toEqual([]);
      }));

    it('are read as they were stored, also after the file was saved', () =>
      withOpen(open, fixtureXlsx(), async (opened) => {
        await applied(opened.workbook, { step: 'stored-part', was: undefined, becomes: odd });
        expect((await readAll(opened.workbook)).storedParts).toEqual([odd]);
        expect((await readAll(await opened.reopen())).storedParts).toEqual([odd]);
      }));

    it('take the place of the one that is named, and of no other', () =>
      withOpen(open, fixtureXlsx(), async (opened) => {
        await applied(opened.workbook, { step: 'stored-part', was: undefined, becomes: 'one' });
        await applied(opened.workbook, { step: 'stored-part', was: undefined, becomes: 'other' });
        await applied(opened.workbook, { step: 'stored-part', was: 'one', becomes: 'first' });
        expect((await readAll(await opened.reopen())).storedParts).toEqual(['first', 'other']);
        await applied(await opened.reopen(), { step: 'stored-part', was: 'other', becomes: undefined });
        expect((await readAll(await opened.reopen())).storedParts).toEqual(['first']);
      }));

    it('are changed once where a plan is applied twice', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook }) => {
        await applied(workbook, { step: 'stored-part', was: undefined, becomes: 'before' });
        const plan = { step: 'stored-part', was: 'before', becomes: 'after' } as const;
        await applied(workbook, plan);
        await applied(workbook, plan);
        expect((await readAll(workbook)).storedParts).toEqual(['after']);
      }));

    it('are brought back by the receipt', () =>
      withOpen(open, fixtureXlsx(), async (opened) => {
        await applied(opened.workbook, { step: 'stored-part', was: undefined, becomes: 'before' });
        const before = await everythingIn(opened);
        const receipt = await applied(
          opened.workbook,
          { step: 'stored-part', was: 'before', becomes: 'after' },
          { step: 'stored-part', was: undefined, becomes: 'more' },
        );
        expect((await readAll(opened.workbook)).storedParts).toEqual(['after', 'more']);
        valueOf(await opened.workbook.apply(receipt.undo));
        expect(await everythingIn(opened)).toEqual(before);
      }));
  });
}
