import fc from 'fast-check';
import type { PlanValue } from '../../src/core/plans/write-plan';
import { fixtureXlsx, oddSheetName } from './fixture';
import type { OpenForContract } from './open-workbook';
import { applied, at, cellIn, rangeAt, readAll, readWithDetails, sheetIn, valuesOf, withOpen } from './session';

/** Each is something that a spreadsheet would make a formula, a number, a date, a truth value or an error of. */
const temptingTexts = [
  '=1+1',
  '+1',
  '-1',
  '@x',
  "'quoted",
  "''twice",
  '25%',
  '2023-12-31',
  '1/2',
  '007',
  'TRUE',
  'false',
  '123456789012345678',
  '1e5',
  '￥1,200',
  '(5)',
  ' 12',
  '12:30',
  '2023年5月',
  '5月1日',
  '２５％',
  '＝1+1',
  '#N/A',
  '#REF!',
  '-',
  '=',
  '=HYPERLINK("http://example.org")',
  'line one\nline two',
  '<b>&amp;</b>',
  '建设3个点位',
];

export function valuesContract(open: OpenForContract): void {
  describe('writing values', () => {
    it.each(temptingTexts)('keeps %j a text', (text) =>
      withOpen(open, fixtureXlsx(), async ({ workbook, reopen }) => {
        await applied(workbook, { step: 'cells', at: at('空表!B2'), values: [[text, 1]] });
        for (const one of [workbook, await reopen()]) {
          const cell = cellIn(await readWithDetails(one), '空表!B2');
          expect(cell?.value).toBe(text);
          expect(cell?.formula).toBeUndefined();
        }
      }),
    );

    it('keeps whatever text a cell can hold', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook }) => {
        const printable = fc.string({
          minLength: 1,
          maxLength: 12,
          unit: fc.constantFrom(...'=+-@\'"%/#.,:;()01A e年月％１TRUEx'),
        });
        await fc.assert(
          fc.asyncProperty(fc.array(printable, { minLength: 1, maxLength: 8 }), async (texts) => {
            await applied(
              workbook,
              { step: 'clear-sheet', sheet: '空表' },
              { step: 'cells', at: at('空表!A1'), values: [texts] },
            );
            expect(valuesOf(await readAll(workbook), '空表')).toEqual(texts.map((text, column) => [0, column, text]));
          }),
          { numRuns: 12 },
        );
      }));

    it('writes numbers, truth values, texts and blanks side by side, and blanks what stood there', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, reopen }) => {
        const values: PlanValue[][] = [
          [1, -2.5, true],
          [null, '文', false],
        ];
        await applied(workbook, { step: 'cells', at: at('收支表!A1'), values });
        const now = valuesOf(await readAll(await reopen()), '收支表').filter(([row, column]) => row < 2 && column < 3);
        expect(now).toEqual([
          [0, 0, 1],
          [0, 1, -2.5],
          [0, 2, true],
          [1, 1, '文'],
          [1, 2, false],
        ]);
      }));

    it('writes formulas as formulas, with their value', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, reopen }) => {
        await applied(workbook, {
          step: 'cells',
          at: at('空表!A1'),
          values: [[4, 5, { formula: '=A1+B1', shows: 9 }]],
        });
        const cell = cellIn(await readWithDetails(await reopen()), '空表!C1');
        expect(cell).toMatchObject({ value: 9, formula: '=A1+B1' });
      }));

    it('writes formulas that link to sheets whose names need quoting', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, reopen }) => {
        const sheet = `It's (1)`;
        const formulas = [`='It''s (1)'!B2`, `='It''s! "here"'!A1`];
        await applied(
          workbook,
          { step: 'add-sheet', sheet },
          { step: 'cells', at: { sheet, row: 1, column: 1 }, values: [['y']] },
          {
            step: 'cells',
            at: at('空表!A1'),
            values: [formulas.map((formula, n) => ({ formula, shows: n === 0 ? 'y' : 'x' }))],
          },
        );
        const snapshot = await readWithDetails(await reopen());
        expect(cellIn(snapshot, '空表!A1')).toMatchObject({ value: 'y', formula: formulas[0] });
        expect(cellIn(snapshot, '空表!B1')?.formula).toBe(formulas[1]);
      }));

    it('sets number formats and leaves the values', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, reopen }) => {
        await applied(
          workbook,
          {
            step: 'cells',
            at: at('空表!A1'),
            values: [
              [0.5, 1.25],
              [0.75, 2],
            ],
          },
          { step: 'number-format', range: rangeAt('空表!A1:A2'), format: '0.0%' },
        );
        const snapshot = await readWithDetails(await reopen());
        expect(cellIn(snapshot, '空表!A2')).toEqual({ column: 0, value: 0.75, numberFormat: '0.0%' });
        expect(cellIn(snapshot, '空表!B1')?.numberFormat).toBe('General');
      }));

    it('keeps the number format of cells that it writes to', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, reopen }) => {
        await applied(workbook, { step: 'cells', at: at('收支表!B2'), values: [[99], [0.5]] });
        const snapshot = await readWithDetails(await reopen());
        expect(cellIn(snapshot, '收支表!B2')).toEqual({ column: 1, value: 99, numberFormat: '0.00' });
        expect(cellIn(snapshot, '收支表!B3')).toEqual({ column: 1, value: 0.5, numberFormat: '0%' });
      }));

    it('keeps a number a number in a cell that is formatted as text', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, reopen }) => {
        await applied(workbook, { step: 'number-format', range: rangeAt('空表!A1'), format: '@' });
        await applied(workbook, { step: 'cells', at: at('空表!A1'), values: [[12]] });
        expect(cellIn(await readAll(await reopen()), '空表!A1')?.value).toBe(12);
      }));

    it('adds, fills and removes sheets whatever their names', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, reopen }) => {
        const sheet = `汇总's! "a" (1)`;
        await applied(
          workbook,
          { step: 'add-sheet', sheet },
          { step: 'cells', at: { sheet, row: 1, column: 1 }, values: [['新']] },
          { step: 'cells', at: { sheet: oddSheetName, row: 0, column: 1 }, values: [['y']] },
        );
        const added = await readAll(await reopen());
        expect(added.sheets.at(-1)).toMatchObject({ name: sheet, visibility: 'visible' });
        expect(valuesOf(added, sheet)).toEqual([[1, 1, '新']]);
        expect(valuesOf(added, oddSheetName)).toEqual([
          [0, 0, 'x'],
          [0, 1, 'y'],
        ]);
      }));

    it('removes a sheet, and leaves the rest', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, reopen }) => {
        await applied(workbook, { step: 'remove-sheet', sheet: '空表' }, { step: 'remove-sheet', sheet: oddSheetName });
        const { sheets } = await readAll(await reopen());
        expect(sheets.map(({ name }) => name)).toEqual(['收支表', '深藏']);
      }));

    it.each([
      ['emptied', [{ step: 'clear-sheet', sheet: '空表' }]],
      [
        'emptied twice',
        [
          { step: 'clear-sheet', sheet: '空表' },
          { step: 'cells', at: at('空表!B2'), values: [['gone']] },
          { step: 'clear-sheet', sheet: '空表' },
        ],
      ],
      [
        'emptied after something was put there',
        [
          { step: 'cells', at: at('空表!B2'), values: [['gone']] },
          { step: 'clear-sheet', sheet: '空表' },
        ],
      ],
      [
        'removed and added',
        [
          { step: 'remove-sheet', sheet: '空表' },
          { step: 'add-sheet', sheet: '空表' },
        ],
      ],
    ] as const)('writes a sheet that was %s together with another that is written again', (_how, first) =>
      withOpen(open, fixtureXlsx(), async ({ workbook, reopen }) => {
        await applied(workbook, { step: 'cells', at: at('空表!C3'), values: [['old']] });
        await applied(
          workbook,
          { step: 'clear-sheet', sheet: '收支表' },
          ...first,
          { step: 'cells', at: at('空表!A1'), values: [['x']] },
          { step: 'cells', at: at('收支表!A1'), values: [['y']] },
        );
        const snapshot = await readAll(await reopen());
        expect(valuesOf(snapshot, '空表')).toEqual([[0, 0, 'x']]);
        expect(valuesOf(snapshot, '收支表')).toEqual([[0, 0, 'y']]);
      }),
    );

    it('adds no sheet that is there and removes none that is not', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook }) => {
        await applied(workbook, { step: 'add-sheet', sheet: '收支表' }, { step: 'remove-sheet', sheet: '没有' });
        const snapshot = await readAll(workbook);
        expect(snapshot.sheets).toHaveLength(4);
        expect(sheetIn(snapshot, '收支表').rows).toHaveLength(5);
      }));
  });
}
