import { inHost, onSheet, refusalOf } from './in-host';

test.each([
  ['项目1', '项目1!A1:B2'],
  ['My Sheet', "'My Sheet'!A1:B2"],
  ["It's", "'It''s'!A1:B2"],
  ['2024', "'2024'!A1:B2"],
  ['A1', "'A1'!A1:B2"],
  ['a.b_c', 'a.b_c!A1:B2'],
])('an address on the sheet %s reads %s', (name, address) =>
  inHost((host) =>
    host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.add(name).getRange('B2:A1').load('address');
      await context.sync();
      expect(range.address).toBe(address);
      const again = context.workbook.worksheets.getItem(name).getRange(address).load('rowCount');
      await context.sync();
      expect(again.rowCount).toBe(2);
    }),
  ),
);

test('ranges are found by place, size and each other', () =>
  onSheet(async ({ sheet, context }) => {
    const range = sheet.getRange('B2:C4');
    const found = [
      range.getCell(1, 1),
      range.getOffsetRange(1, -1),
      range.getResizedRange(-1, 2),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getIntersectionOrNullObject('C3:F9'),
      range.getLastCell(),
      sheet.getRangeByIndexes(4, 5, 2, 3),
      sheet.getCell(0, 27),
      sheet.getRange(),
    ];
    for (const item of found) item.load('address');
    await context.sync();
    expect(found.map(({ address }) => address.replace('Sheet1!', ''))).toEqual([
      'C3',
      'A3:B5',
      'B2:E3',
      '2:4',
      'B:C',
      'C3:C4',
      'C4',
      'F5:H6',
      'AB1',
      '1:1048576',
    ]);
  }));

test('ranges that do not meet have no intersection', () =>
  onSheet(async ({ sheet, context }) => {
    const none = sheet.getRange('A1').getIntersectionOrNullObject('B2');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  }));

test('an address outside the sheet is refused', () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange('A1048577').load('values');
    expect(await refusalOf(() => context.sync())).toBe('InvalidArgument');
  }));

test('the used range holds the stored cells; with valuesOnly those alone that hold something', () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange('B2').values = [[1]];
    sheet.getRange('C9').values = [['x']];
    sheet.getRange('H20').format.fill.color = '#FF0000';
    const all = sheet.getUsedRange().load('address');
    const values = sheet.getUsedRangeOrNullObject(true).load('address');
    await context.sync();
    expect([all.address, values.address]).toEqual(['Sheet1!B2:H20', 'Sheet1!B2:C9']);
  }));

test('an empty sheet has no used range', () =>
  onSheet(async ({ sheet, context }) => {
    const none = sheet.getUsedRangeOrNullObject(true);
    const corner = sheet.getUsedRange(true).load('address');
    await context.sync();
    expect([none.isNullObject, corner.address]).toEqual([true, 'Sheet1!A1']);
  }));

test('a cell at the very end of the sheet is written and read', () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange('XFD1048576').values = [['end']];
    const used = sheet.getUsedRange(true).load('address,values');
    await context.sync();
    expect([used.address, used.values]).toEqual(['Sheet1!XFD1048576', [['end']]]);
  }));

test('whole columns answer null for their cells', () =>
  onSheet(async ({ sheet, context }) => {
    const column = sheet.getRange('A:A').load('values');
    await context.sync();
    expect(column.values).toBeNull();
  }));

test('merged cells read empty but for the first, which gets the first value', () =>
  onSheet(async ({ sheet, context }) => {
    const range = sheet.getRange('A1:B2');
    range.values = [
      ['', 'x'],
      ['y', 'z'],
    ];
    range.merge();
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      ['x', ''],
      ['', ''],
    ]);
    range.values = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      ['a', ''],
      ['', ''],
    ]);
  }));

test('merging across merges each row, and unmerging undoes it', () =>
  onSheet(async ({ sheet, context }) => {
    const range = sheet.getRange('A1:C2');
    range.merge(true);
    const merged = range.getMergedAreasOrNullObject().load('address');
    await context.sync();
    expect(merged.address).toBe('Sheet1!A1:C1,Sheet1!A2:C2');
    range.unmerge();
    const none = range.getMergedAreasOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  }));

test('a range merged over another merge takes its place', () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange('A1:B1').merge();
    sheet.getRange('B1:C2').merge();
    const merged = sheet.getRange().getMergedAreasOrNullObject().load('address');
    await context.sync();
    expect(merged.address).toBe('Sheet1!B1:C2');
  }));

test('clearing contents leaves looks, clearing formats leaves contents, clearing all leaves nothing', () =>
  onSheet(async ({ sheet, context }) => {
    const range = sheet.getRange('A1:C1');
    range.values = [[1, 2, 3]];
    range.format.fill.color = '#FFEB9C';
    sheet.getRange('A1').clear('Contents');
    sheet.getRange('B1').clear('Formats');
    sheet.getRange('C1').clear();
    const cells = ['A1', 'B1', 'C1'].map((address) => sheet.getRange(address).load('values,format/fill/color'));
    const used = sheet.getUsedRangeOrNullObject().load('address');
    await context.sync();
    expect(cells.map(({ values, format }) => [values[0]?.[0], format.fill.color])).toEqual([
      ['', '#FFEB9C'],
      [2, '#FFFFFF'],
      ['', '#FFFFFF'],
    ]);
    expect(used.address).toBe('Sheet1!A1:B1');
  }));

test('a kept range moves with its cells', () =>
  onSheet(async ({ sheet, context, host }) => {
    const range = sheet.getRange('B2:C3');
    range.load('address');
    await context.sync();
    host.userEdits.insertRows('Sheet1', 1, 2);
    range.load('address');
    await context.sync();
    expect(range.address).toBe('Sheet1!B4:C5');
  }));

test('kept references are released when the run ends', () =>
  inHost(async (host) => {
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
      expect(host.keptReferences).toBe(1);
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(host.keptReferences).toBe(0);
  }));

test('several areas share one look and tell their number', () =>
  onSheet(async ({ sheet, context }) => {
    const areas = sheet.getRanges('A1:B2,D4');
    areas.format.fill.color = '#DDEBF7';
    areas.load('address,areaCount,cellCount,areas/items/address,format/fill/color');
    const cell = sheet.getRange('D4').load('format/fill/color');
    await context.sync();
    expect(areas.toJSON()).toMatchObject({ address: 'Sheet1!A1:B2,Sheet1!D4', areaCount: 2, cellCount: 5 });
    expect(areas.areas.items.map(({ address }) => address)).toEqual(['Sheet1!A1:B2', 'Sheet1!D4']);
    expect([areas.format.fill.color, cell.format.fill.color]).toEqual(['#DDEBF7', '#DDEBF7']);
  }));

test('a long list of addresses is refused above 8192 characters, and its answer is cut there', () =>
  onSheet(async ({ sheet, context }) => {
    const list = Array.from({ length: 900 }, (_, index) => `A${2 * index + 1}`).join(',');
    const areas = sheet.getRanges(list).load('address,areaCount');
    await context.sync();
    expect([areas.address.length, areas.areaCount]).toEqual([8192, 900]);
    sheet.getRanges(`${list},${list}`).load('areaCount');
    expect(await refusalOf(() => context.sync())).toBe('InvalidArgument');
  }));

test('selecting activates the sheet and is what the workbook answers', () =>
  inHost((host) =>
    host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('二');
      sheet.getRange('B3:C4').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect([selected.address, cell.address, active.name]).toEqual(['二!B3:C4', '二!B3', '二']);
    }),
  ));

test('a link to a cell is kept with its range', () =>
  onSheet(async ({ sheet, context }) => {
    const cell = sheet.getRange('A1');
    cell.hyperlink = { documentReference: "'Sheet1'!B2", textToDisplay: '去 B2' };
    cell.load('hyperlink,values');
    await context.sync();
    expect(cell.hyperlink.documentReference).toBe("'Sheet1'!B2");
    expect(cell.values).toEqual([['去 B2']]);
  }));

test('a list to choose from is kept, and cleared', () =>
  onSheet(async ({ sheet, context }) => {
    const range = sheet.getRange('A1:A3');
    range.dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
    range.load('dataValidation/type,dataValidation/rule');
    await context.sync();
    expect([range.dataValidation.type, range.dataValidation.rule.list?.source]).toEqual(['List', '是,否']);
    sheet.getRange('A2').dataValidation.clear();
    const cells = ['A1', 'A2', 'A3'].map((address) => sheet.getRange(address).load('dataValidation/type'));
    await context.sync();
    expect(cells.map(({ dataValidation }) => dataValidation.type)).toEqual(['List', 'None', 'List']);
  }));
