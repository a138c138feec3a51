import { chartSheetXlsx, fixtureXlsx, oddSheetName } from './fixture';
import type { OpenForContract } from './open-workbook';
import { cellIn, readAll, readWithDetails, rangeAt, sampleXlsx, sheetIn, valuesOf, withOpen } from './session';

export function readingContract(open: OpenForContract): void {
  describe('reading', () => {
    it('gives all sheets in the order of their tabs, with who can see them', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook }) => {
        const { sheets } = await readAll(workbook);
        expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
          ['收支表', 'visible'],
          [oddSheetName, 'hidden'],
          ['深藏', 'very-hidden'],
          ['空表', 'visible'],
        ]);
      }));

    it('gives no chart sheet, and names it where it knows of any', () =>
      withOpen(open, chartSheetXlsx(), async ({ workbook }) => {
        const { sheets, chartSheets = ['空表'] } = await readAll(workbook);
        expect(sheets.map(({ name }) => name)).toEqual(['收支表', oddSheetName, '深藏']);
        expect(chartSheets).toEqual(['空表']);
      }));

    it('stores only cells that hold something, in order, with values of their own kind', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook }) => {
        const snapshot = await readAll(workbook);
        expect(valuesOf(snapshot, '收支表')).toEqual([
          [0, 0, '项目'],
          [0, 1, '金额'],
          [1, 0, '路灯'],
          [1, 1, 12.5],
          [1, 2, 25],
          [1, 3, true],
          [1, 4, '007'],
          [1, 5, '=1+1'],
          [2, 0, '比例'],
          [2, 1, 0.25],
          [2, 2, { error: '#DIV/0!' }],
          [2, 3, '#N/A'],
          [3, 2, { error: '#N/A' }],
          [4, 0, '合并'],
        ]);
        expect(valuesOf(snapshot, oddSheetName)).toEqual([[0, 0, 'x']]);
        expect(valuesOf(snapshot, '深藏')).toEqual([[1, 1, 3]]);
        expect(sheetIn(snapshot, '空表').rows).toEqual([]);
      }));

    it('gives the names that are ranges with their range, and broken ones without', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook }) => {
        const { names } = await readAll(workbook);
        expect([...names].sort((one, other) => (one.name < other.name ? -1 : 1))).toEqual([
          { name: 'apart', refersTo: rangeAt(`'It''s! "here"'!A1`) },
          { name: 'broken' },
          { name: 'project_1', refersTo: rangeAt('收支表!A1:C3') },
        ]);
      }));

    it('gives formulas and number formats where details are asked for', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook }) => {
        const snapshot = await readAll(workbook, { details: () => [rangeAt('收支表!B2:C3'), rangeAt('收支表!F2')] });
        expect(cellIn(snapshot, '收支表!B2')).toEqual({ column: 1, value: 12.5, numberFormat: '0.00' });
        expect(cellIn(snapshot, '收支表!B3')).toEqual({ column: 1, value: 0.25, numberFormat: '0%' });
        expect(cellIn(snapshot, '收支表!C2')).toEqual({
          column: 2,
          value: 25,
          numberFormat: 'General',
          formula: '=B2*2',
        });
        expect(cellIn(snapshot, '收支表!C3')).toMatchObject({ value: { error: '#DIV/0!' }, formula: '=1/0' });
        expect(cellIn(snapshot, '收支表!F2')?.value).toBe('=1+1');
        expect(cellIn(snapshot, '收支表!F2')?.formula).toBeUndefined();
      }));

    it('gives the merged areas of a sheet where details are asked for on it', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook }) => {
        const snapshot = await readAll(workbook, { details: () => [rangeAt('收支表!B2')] });
        expect(sheetIn(snapshot, '收支表').merges).toEqual([{ row: 4, column: 0, rows: 1, columns: 2 }]);
      }));

    it('takes requests for details beyond what is stored, and on no cell at all', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook }) => {
        const plain = await readAll(workbook);
        const none = await readAll(workbook, { details: () => [] });
        expect(valuesOf(none, '收支表')).toEqual(valuesOf(plain, '收支表'));
        const wide = await readAll(workbook, { details: () => [rangeAt('收支表!A1:Z900'), rangeAt('空表!A1:C3')] });
        expect(cellIn(wide, '收支表!B2')?.numberFormat).toBe('0.00');
        expect(sheetIn(wide, '空表').rows).toEqual([]);
      }));

    it('gives up where it is cancelled from the start', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook }) => {
        expect(await workbook.read({ isCancelled: () => true })).toEqual({ ok: false, error: { code: 'cancelled' } });
      }));

    it('tells of its progress up to the end', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook }) => {
        const told: { done: number; of: number }[] = [];
        await readAll(workbook, { onProgress: (progress) => told.push(progress) });
        const last = told.at(-1);
        expect(last?.of).toBeGreaterThan(0);
        expect(last?.done).toBe(last?.of);
      }));

    it('reads the sample department as it stands', () =>
      withOpen(open, sampleXlsx(), async ({ workbook }) => {
        const snapshot = await readAll(workbook);
        expect(snapshot.sheets.map(({ name }) => name)).toEqual([
          '封面',
          '部门总体绩效目标',
          '项目1',
          '项目2',
          '项目3',
          '项目4',
        ]);
        expect(valuesOf(snapshot, '封面')).toEqual([
          [5, 1, '生态环境分局'],
          [11, 1, '高新区生态环境分局编制'],
          [12, 1, '高新区财政局审核'],
        ]);
      }));

    it('changes nothing', () =>
      withOpen(open, fixtureXlsx(), async (opened) => {
        const before = await readWithDetails(opened.workbook);
        expect(await readWithDetails(opened.workbook)).toEqual(before);
        expect(await readWithDetails(await opened.reopen())).toEqual(before);
      }));
  });
}
