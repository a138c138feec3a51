import type { PlanStep } from '../../src/core/plans/write-plan';
import { fixtureXlsx } from './fixture';
import type { OpenForContract } from './open-workbook';
import { applied, at, cellIn, everythingIn, rangeAt, readWithDetails, valueOf, valuesOf, withOpen } from './session';

type InsertStep = Extract<PlanStep, { readonly step: 'insert-rows' }>;

const marker = 'budget_performance.rows_1';
const twoRows: InsertStep = { step: 'insert-rows', sheet: '收支表', row: 2, rows: 2, like: 1, marker };

export function rowsContract(open: OpenForContract): void {
  describe('inserting rows', () => {
    it('moves what lies below, with formulas, names, merges and conditional formats', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, inspect, reopen }) => {
        await applied(
          workbook,
          { step: 'cells', at: at('空表!A1'), values: [[{ formula: '=SUM(收支表!B2:B3)+收支表!$B$3', shows: 13 }]] },
          twoRows,
        );
        const after = await readWithDetails(await reopen());
        expect(cellIn(after, '收支表!A5')?.value).toBe('比例');
        expect(cellIn(after, '收支表!C2')?.formula).toBe('=B2*2');
        expect(cellIn(after, '空表!A1')?.formula).toBe('=SUM(收支表!B2:B5)+收支表!$B$5');
        expect(after.names.find(({ name }) => name === 'project_1')?.refersTo).toEqual(rangeAt('收支表!A1:C5'));
        expect(after.names.find(({ name }) => name === marker)?.refersTo).toEqual(rangeAt('收支表!A2:A5'));
        expect(await inspect.merges('收支表')).toEqual(['A7:B7']);
        const [format] = await inspect.conditionalFormats('收支表');
        expect(format?.ranges).toEqual(['B2:B5']);
      }));

    it.each([
      ['above', 1],
      ['below', 2],
    ])('gives the new rows the formats, merged cells and height of the row %s', (_, like) =>
      withOpen(open, fixtureXlsx(), async ({ workbook, inspect, reopen }) => {
        const heading = { step: 'merge', range: rangeAt(`收支表!E${like + 1}:F${like + 1}`) } as const;
        await applied(workbook, heading, { step: 'style', range: rangeAt('收支表!A2:F2'), style: { border: 'thin' } });
        await applied(workbook, { ...twoRows, like });
        await applied(workbook, { step: 'cells', at: at('收支表!B4'), values: [[0.5]] });
        const after = await readWithDetails(await reopen());
        expect(cellIn(after, '收支表!B4')?.numberFormat).toBe(like === 1 ? '0.00' : '0%');
        expect((await inspect.look(at('收支表!A3'))).border).toBe(like === 1 ? 'thin' : 'none');
        expect([...(await inspect.merges('收支表'))].sort()).toEqual(
          like === 1 ? ['A7:B7', 'E2:F2', 'E3:F3', 'E4:F4'] : ['A7:B7', 'E3:F3', 'E4:F4', 'E5:F5'],
        );
        expect(await inspect.rowHeight('收支表', 2)).toBe(await inspect.rowHeight('收支表', like === 1 ? 1 : 4));
      }),
    );

    it('makes a merged area longer that spans the place', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, inspect, reopen }) => {
        await applied(workbook, { step: 'merge', range: rangeAt('收支表!G2:G4') }, twoRows);
        await reopen();
        expect([...(await inspect.merges('收支表'))].sort()).toEqual(['A7:B7', 'G2:G6']);
      }));

    it('inserts once, however often it is applied, also after what it was applied to has moved', () =>
      withOpen(open, fixtureXlsx(), async (opened) => {
        await applied(opened.workbook, twoRows, { step: 'cells', at: at('收支表!A3'), values: [['新'], ['行']] });
        const once = await everythingIn(opened);
        await applied(await opened.reopen(), twoRows, { step: 'cells', at: at('收支表!A3'), values: [['新'], ['行']] });
        expect(await everythingIn(opened, await opened.reopen())).toEqual(once);
      }));

    it('completes what stopped after the place was named', () =>
      withOpen(open, fixtureXlsx(), async (opened) => {
        await applied(opened.workbook, { step: 'name', name: marker, refersTo: rangeAt('收支表!A2:A3'), comment: '' });
        await applied(await opened.reopen(), twoRows);
        const after = await readWithDetails(await opened.reopen());
        expect(cellIn(after, '收支表!A5')?.value).toBe('比例');
        expect(after.names.find(({ name }) => name === marker)?.refersTo).toEqual(rangeAt('收支表!A2:A5'));
      }));

    it('takes the rows away again, with all that was written beside and on them, and gives them back', () =>
      withOpen(open, fixtureXlsx(), async (opened) => {
        const before = await everythingIn(opened);
        const lower = { ...twoRows, row: 4, like: 3, marker: 'budget_performance.rows_2', rows: 1 };
        const receipt = await applied(
          opened.workbook,
          { step: 'cells', at: at('收支表!A3'), values: [['比率']] },
          lower,
          twoRows,
          { step: 'cells', at: at('收支表!A2'), values: [['甲'], ['乙'], ['丙'], ['丁'], ['戊'], ['己']] },
          { step: 'number-format', range: rangeAt('收支表!B2:B5'), format: '@' },
          { step: 'merge', range: rangeAt('收支表!G3:G4') },
          { step: 'merge', range: rangeAt('收支表!G6:G7') },
        );
        const after = await readWithDetails(await opened.reopen());
        expect(valuesOf(after, '收支表').slice(2, 3)).toEqual([[1, 0, '甲']]);
        const back = valueOf(await (await opened.reopen()).apply(receipt.undo));
        const undone = await everythingIn(opened, await opened.reopen());
        expect(undone).toEqual(before);
        valueOf(await opened.workbook.apply(receipt.undo));
        expect(await everythingIn(opened, await opened.reopen())).toEqual(undone);
        valueOf(await (await opened.reopen()).apply(back.undo));
        const again = await readWithDetails(await opened.reopen());
        expect(valuesOf(again, '收支表')).toEqual(valuesOf(after, '收支表'));
      }));

    it('refuses to take rows away among which others have come', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook }) => {
        const receipt = await applied(workbook, twoRows);
        await applied(workbook, { ...twoRows, row: 3, marker: 'budget_performance.rows_2', rows: 1 });
        expect(await workbook.apply(receipt.undo)).toEqual({
          ok: false,
          error: { code: 'rows-changed', sheet: '收支表' },
        });
      }));

    it('finds the rows where they stand by now', () =>
      withOpen(open, fixtureXlsx(), async (opened) => {
        const receipt = await applied(opened.workbook, twoRows);
        const above = { ...twoRows, row: 1, like: 0, marker: 'budget_performance.rows_2', rows: 3 };
        const second = await applied(opened.workbook, above);
        valueOf(await opened.workbook.apply(receipt.undo));
        expect(cellIn(await readWithDetails(await opened.reopen()), '收支表!A6')?.value).toBe('比例');
        valueOf(await opened.workbook.apply(second.undo));
        expect(cellIn(await readWithDetails(await opened.reopen()), '收支表!A3')?.value).toBe('比例');
      }));
  });

  describe('lists to choose from', () => {
    const values = ['产出指标', '效益指标'];

    it('are put on cells, follow their rows, and are taken away again', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, inspect, reopen }) => {
        const receipt = await applied(
          workbook,
          { step: 'validation-list', range: rangeAt('收支表!A2:A3'), values },
          twoRows,
          { step: 'validation-list', range: rangeAt('收支表!D4:D6'), values: ['是', '否'] },
        );
        const now = await reopen();
        expect(await inspect.list(at('收支表!A5'))).toEqual(values);
        expect(await inspect.list(at('收支表!D6'))).toEqual(['是', '否']);
        expect(await inspect.list(at('收支表!A6'))).toBeUndefined();
        valueOf(await now.apply(receipt.undo));
        await reopen();
        expect(await inspect.list(at('收支表!A2'))).toBeUndefined();
        expect(await inspect.list(at('收支表!D3'))).toBeUndefined();
      }));

    it('give way to the list that was there when they are taken back', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, inspect, reopen }) => {
        await applied(workbook, { step: 'validation-list', range: rangeAt('收支表!A2:A5'), values: ['甲', '乙'] });
        const receipt = await applied(workbook, { step: 'validation-list', range: rangeAt('收支表!A3'), values });
        const now = await reopen();
        expect([await inspect.list(at('收支表!A2')), await inspect.list(at('收支表!A3'))]).toEqual([
          ['甲', '乙'],
          values,
        ]);
        valueOf(await now.apply(receipt.undo));
        await reopen();
        expect(await inspect.list(at('收支表!A3'))).toEqual(['甲', '乙']);
      }));
  });
}
