import { readFileSync } from 'node:fs';
import { inHost } from './in-host';

const sample = readFileSync('samples/ecology-bureau.xlsx');

test('the sample opens, and names and values of all its sheets are read in two syncs', () =>
  inHost(
    (host) =>
      host.Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name,items/visibility');
        await context.sync();
        const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
        for (const range of used) range.load('values,address');
        await context.sync();
        expect(host.counts.syncs).toBe(2);
        expect(worksheets.items.map(({ name }) => name)).toEqual([
          '封面',
          '部门总体绩效目标',
          '项目1',
          '项目2',
          '项目3',
          '项目4',
        ]);
        expect(used[2]?.address).toBe('项目1!A1:F20');
        expect(used[2]?.values[2]).toEqual(['项目编码', '', '', '项目名称', '农村生活污水治理项目', '']);
      }),
    { xlsx: sample },
  ));

test('the sample keeps its merges, looks, sizes and percentages', () =>
  inHost(
    (host) =>
      host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('项目1');
        const heading = sheet.getRange('A1').load('format/font/bold,format/font/size,format/horizontalAlignment');
        const merged = sheet.getRange('A1:F4').getMergedAreasOrNullObject().load('address');
        const plan = sheet.getRange('C6:F6').load('values,text,numberFormat');
        const column = sheet.getRange('B1').load('format/columnWidth');
        await context.sync();
        expect(heading.format.font.size).toBeGreaterThan(11);
        expect(heading.format.horizontalAlignment).toBe('Center');
        expect(merged.address.split(',')).toContain('项目1!A1:F1');
        expect(plan.text[0]?.length).toBe(4);
        expect(plan.values[0]?.length).toBe(4);
        expect(column.format.columnWidth).toBeGreaterThan(0);
      }),
    { xlsx: sample },
  ));

test('a workbook that is opened has nothing to undo and asks for no calculation', () =>
  inHost(
    async (host) => {
      expect(host.counts).toEqual({ syncs: 0, actions: 0, bytesIn: 0, bytesOut: 0, milliseconds: 0 });
      expect(host.userEdits.value('项目1', 'A1')).toBe('预算项目绩效表');
    },
    { xlsx: sample },
  ));
