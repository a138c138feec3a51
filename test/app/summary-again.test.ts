import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { checkWorkbook } from '../../src/app/check-workbook';
import { writeSummary } from '../../src/app/write-summary';
import { movedFormula } from '../../src/core/plans/summary/moved-formula';
import type { PlanValue } from '../../src/core/plans/write-plan';
import type { Workbook } from '../../src/ports/workbook';
import { applied, at, cellIn, readWithDetails, valueOf } from '../contract/session';
import { sampleBytes } from '../support/samples';
import { withEachHost } from '../support/each-host';

async function summarise(workbook: Workbook) {
  const checked = valueOf(await checkWorkbook(workbook));
  return valueOf(await writeSummary(workbook, checked, { year: 2026, month: 11, day: 26 }));
}

async function write(workbook: Workbook, cell: string, value: PlanValue): Promise<void> {
  await applied(workbook, { step: 'cells', at: at(cell), values: [[value]] });
}

describe('the summary written again', () => {
  it('keeps what users have written beside a table, behind its line', () =>
    withEachHost(async (workbook) => {
      await summarise(workbook);
      await write(workbook, '项目总览!S3', '责任科室');
      await write(workbook, '项目总览!S5', '监测科');
      await write(workbook, '资金计划!L6', '已与财政核对');
      await applied(workbook, { step: 'remove-sheet', sheet: '项目1' });
      await summarise(workbook);
      const after = await readWithDetails(workbook);
      expect(cellIn(after, '项目总览!S3')?.value).toBe('责任科室');
      expect(cellIn(after, '项目总览!C4')?.formula).toBe(`='项目2'!E3&""`);
      expect(cellIn(after, '项目总览!S4')?.value).toBe('监测科');
      expect(cellIn(after, '项目总览!S5')).toBeUndefined();
      expect(cellIn(after, '资金计划!L5')?.value).toBe('已与财政核对');
    }));

  it('keeps users’ formulas, which follow their line', async () => {
    const file = valueOf(openXlsx(sampleBytes('ecology-bureau.xlsx')));
    await summarise(file);
    await write(file, '项目总览!T5', { formula: '=D5*2', shows: 458 });
    await applied(file, { step: 'remove-sheet', sheet: '项目1' });
    await summarise(file);
    const after = await readWithDetails(file);
    expect(cellIn(after, '项目总览!T4')).toMatchObject({ formula: '=D4*2', value: 458 });
  });

  it('leaves the notes of a line that is gone below the table', () =>
    withEachHost(async (workbook) => {
      await summarise(workbook);
      await write(workbook, '项目总览!S4', '这个项目的备注');
      await applied(workbook, { step: 'remove-sheet', sheet: '项目1' });
      await summarise(workbook);
      const { sheets } = await readWithDetails(workbook);
      const overview = sheets.find(({ name }) => name === '项目总览');
      const kept = overview?.rows.filter(({ cells }) => cells.some(({ value }) => value === '这个项目的备注'));
      expect(kept?.map(({ row }) => row > 20)).toEqual([true]);
    }));

  it('is the same a second time where nobody has written anything', () =>
    withEachHost(async (workbook) => {
      await summarise(workbook);
      const once = await readWithDetails(workbook);
      await summarise(workbook);
      expect((await readWithDetails(workbook)).sheets).toEqual(once.sheets);
    }));

  it('keeps text as text, numbers in their format and dates', () =>
    withEachHost(async (workbook) => {
      await summarise(workbook);
      const range = { ...at('问题清单!K5'), rows: 1, columns: 1 };
      await applied(workbook, { step: 'number-format', range, format: 'yyyy-mm-dd' });
      await write(workbook, '问题清单!K5', 46000);
      await write(workbook, '问题清单!L5', '=不是公式');
      await summarise(workbook);
      const after = await readWithDetails(workbook);
      expect(cellIn(after, '问题清单!K5')).toMatchObject({ value: 46000, numberFormat: 'yyyy-mm-dd' });
      expect(cellIn(after, '问题清单!L5')?.value).toBe('=不是公式');
      expect(cellIn(after, '问题清单!L5')?.formula).toBeUndefined();
    }));
});

test.each([
  ['=D5*2', 3, '=D8*2'],
  ['=D$5+$D5', 2, '=D$5+$D7'],
  ['=SUM(D5:E6)', -1, '=SUM(D4:E5)'],
  [`='项目1'!B5&"D5"&LOG10(D5)`, 1, `='项目1'!B5&"D5"&LOG10(D6)`],
  ['=A1', -1, '=#REF!'],
])('%s moved by %s rows is %s', (formula, rows, moved) => {
  expect(movedFormula(formula, rows)).toBe(moved);
});
