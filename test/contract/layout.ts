import { fixtureXlsx, oddSheetName } from './fixture';
import type { OpenForContract } from './open-workbook';
import { applied, at, rangeAt, readAll, readWithDetails, sheetIn, withOpen } from './session';
import { summaryPlan } from './summary-plan';

export function layoutContract(open: OpenForContract): void {
  describe('laying out', () => {
    it('styles a range, and leaves out what the style leaves out', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, inspect, reopen }) => {
        await applied(
          workbook,
          {
            step: 'style',
            range: rangeAt('空表!B2:C3'),
            style: {
              bold: true,
              fontSize: 14,
              fontColor: '#1F4E78',
              fill: '#DDEBF7',
              border: 'thin',
              horizontal: 'center',
              vertical: 'center',
              wrap: true,
              underline: true,
            },
          },
          { step: 'style', range: rangeAt('收支表!A1'), style: { horizontal: 'right' } },
        );
        await reopen();
        const styled = {
          bold: true,
          fontSize: 14,
          fontColor: '#1F4E78',
          fill: '#DDEBF7',
          border: 'thin',
          horizontal: 'center',
          vertical: 'center',
          wrap: true,
          underline: true,
        };
        expect(await inspect.look(at('空表!B2'))).toEqual(styled);
        expect(await inspect.look(at('空表!C3'))).toEqual(styled);
        expect(await inspect.look(at('空表!D4'))).toMatchObject({ bold: false, fill: undefined, border: 'none' });
        expect(await inspect.look(at('收支表!A1'))).toMatchObject({
          bold: true,
          fill: '#FFF2CC',
          horizontal: 'right',
          wrap: false,
        });
      }));

    it('merges a range', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, inspect, reopen }) => {
        await applied(
          workbook,
          { step: 'cells', at: at('空表!A1'), values: [['标题']] },
          { step: 'merge', range: rangeAt('空表!A1:D1') },
          { step: 'merge', range: rangeAt(`'It''s! "here"'!B2:B4`) },
        );
        await reopen();
        expect(await inspect.merges('空表')).toEqual(['A1:D1']);
        expect(await inspect.merges(oddSheetName)).toEqual(['B2:B4']);
        expect(await inspect.merges('收支表')).toEqual(['A5:B5']);
      }));

    it('sets column widths from a column on', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, inspect, reopen }) => {
        await applied(workbook, { step: 'column-widths', sheet: '空表', column: 1, widths: [6, 30] });
        await reopen();
        expect(Math.abs((await inspect.columnWidth('空表', 1)) - 6)).toBeLessThan(1);
        expect(Math.abs((await inspect.columnWidth('空表', 2)) - 30)).toBeLessThan(1);
        expect(Math.abs((await inspect.columnWidth('收支表', 1)) - 20)).toBeLessThan(1);
      }));

    it('sets row heights from a row on, of rows that hold something and of others', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, inspect, reopen }) => {
        const plain = await inspect.rowHeight('空表', 8);
        await applied(
          workbook,
          { step: 'row-heights', sheet: '空表', row: 1, heights: [30, 30, 60] },
          { step: 'row-heights', sheet: '收支表', row: 0, heights: [45] },
        );
        await applied(workbook, { step: 'row-heights', sheet: '空表', row: 2, heights: ['fitted'] });
        await reopen();
        const heights = await Promise.all([1, 2, 3].map((row) => inspect.rowHeight('空表', row)));
        expect(heights).toEqual([30, plain, 60]);
        expect(await inspect.rowHeight('收支表', 0)).toBe(45);
      }));

    it.each([
      [2, 1],
      [3, 0],
      [0, 2],
      [0, 0],
    ])('keeps %d rows and %d columns in sight', (rows, columns) =>
      withOpen(open, fixtureXlsx(), async ({ workbook, inspect, reopen }) => {
        await applied(workbook, { step: 'freeze', sheet: '空表', rows: 1, columns: 1 });
        await applied(workbook, { step: 'freeze', sheet: '空表', rows, columns });
        await reopen();
        expect(await inspect.frozen('空表')).toEqual({ rows, columns });
      }),
    );

    it('makes a table of a range', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, inspect, reopen }) => {
        await applied(
          workbook,
          {
            step: 'cells',
            at: at('空表!B2'),
            values: [
              ['项目', '金额'],
              ['甲', 1],
              ['乙', 2],
            ],
          },
          { step: 'table', range: rangeAt('空表!B2:C4'), name: 'funds' },
        );
        await reopen();
        expect(await inspect.tables('空表')).toEqual([{ name: 'funds', range: 'B2:C4' }]);
      }));

    it.each(['line', 'column'] as const)('draws a %s chart over its series', (kind) =>
      withOpen(open, fixtureXlsx(), async ({ workbook, inspect, reopen }) => {
        await applied(
          workbook,
          {
            step: 'cells',
            at: at('空表!A1'),
            values: [
              ['季度', '计划', '累计'],
              ['一', 1, 1],
              ['二', 2, 3],
            ],
          },
          {
            step: 'chart',
            name: 'cash',
            kind,
            title: '用款计划',
            categories: rangeAt('空表!A2:A3'),
            series: [
              { name: at('空表!B1'), values: rangeAt('空表!B2:B3') },
              { name: at('空表!C1'), values: rangeAt('空表!C2:C3') },
            ],
            over: rangeAt('空表!E1:L15'),
          },
        );
        await reopen();
        expect(await inspect.charts('空表')).toEqual([{ kind, title: '用款计划', series: ['B2:B3', 'C2:C3'] }]);
      }),
    );

    it('makes looks follow values, in place of those that the range had', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, inspect, reopen }) => {
        const range = rangeAt('空表!B2:C4');
        const levels = [
          { formula: '=B2=0', fill: '#F2F2F2', fontColor: '#A6A6A6' },
          { formula: '=B2>2', fill: '#A9D08E', fontColor: '#375623' },
        ];
        await applied(workbook, {
          step: 'highlight',
          range,
          levels: [{ formula: '=B2>9', fill: '#A9D08E', fontColor: '#375623' }],
        });
        await applied(workbook, { step: 'highlight', range, levels });
        await applied(workbook, { step: 'mark', sheet: '空表', severity: 'info', cells: [at('空表!D1')] });
        await applied(workbook, { step: 'clear-marks' });
        await reopen();
        expect(await inspect.conditionalFormats('空表')).toEqual([
          { formula: 'B2=0', ranges: ['B2:C4'], fill: '#F2F2F2' },
          { formula: 'B2>2', ranges: ['B2:C4'], fill: '#A9D08E' },
        ]);
        expect(await inspect.look(at('空表!B2'))).toMatchObject({ fill: undefined });
      }));

    it('sets up the print', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, inspect, reopen }) => {
        await applied(
          workbook,
          { step: 'print-setup', sheet: '空表', orientation: 'landscape', titleRows: 2 },
          { step: 'print-setup', sheet: '收支表', orientation: 'portrait', titleRows: 0, breaksBefore: [4, 9] },
        );
        await reopen();
        expect(await inspect.printSetup('空表')).toEqual({
          orientation: 'landscape',
          paper: 'A4',
          pagesWide: 1,
          titleRows: 2,
          breaksBefore: [],
        });
        expect(await inspect.printSetup('收支表')).toEqual({
          orientation: 'portrait',
          paper: 'A4',
          pagesWide: 1,
          titleRows: 0,
          breaksBefore: [4, 9],
        });
        await applied(await reopen(), {
          step: 'print-setup',
          sheet: '收支表',
          orientation: 'portrait',
          titleRows: 0,
          breaksBefore: [6],
        });
        await reopen();
        expect(await inspect.printSetup('收支表')).toMatchObject({ breaksBefore: [6] });
        const unsaid = { step: 'print-setup', sheet: '收支表', orientation: 'landscape', titleRows: 0 } as const;
        await applied(await reopen(), unsaid);
        await reopen();
        expect(await inspect.printSetup('收支表')).toMatchObject({ orientation: 'landscape', breaksBefore: [6] });
      }));

    it('adds, replaces and removes names', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, reopen }) => {
        await applied(
          workbook,
          { step: 'name', name: 'project_1', refersTo: rangeAt('空表!B2:C3'), comment: 'the form' },
          { step: 'name', name: '项目_2', refersTo: rangeAt(`'It''s! "here"'!A1:B1`), comment: '' },
          { step: 'remove-name', name: 'broken' },
          { step: 'remove-name', name: 'nowhere' },
        );
        const { names } = await readAll(await reopen());
        expect([...names].sort((one, other) => (one.name < other.name ? -1 : 1))).toEqual([
          { name: 'apart', refersTo: rangeAt(`'It''s! "here"'!A1`) },
          { name: 'project_1', refersTo: rangeAt('空表!B2:C3') },
          { name: '项目_2', refersTo: rangeAt(`'It''s! "here"'!A1:B1`) },
        ]);
      }));

    it('clears all that a sheet of ours held', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, inspect, reopen }) => {
        await applied(workbook, ...summaryPlan('汇总').steps);
        await applied(workbook, { step: 'clear-sheet', sheet: '汇总' });
        expect(sheetIn(await readWithDetails(await reopen()), '汇总').rows).toEqual([]);
        expect(await inspect.merges('汇总')).toEqual([]);
        expect(await inspect.tables('汇总')).toEqual([]);
        expect(await inspect.charts('汇总')).toEqual([]);
        expect(await inspect.conditionalFormats('汇总')).toEqual([]);
        expect(await inspect.look(at('汇总!A1'))).toMatchObject({ bold: false, fill: undefined });
        expect(await inspect.merges('收支表')).toEqual(['A5:B5']);
      }));
  });
}
