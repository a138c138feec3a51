import { onSheet, refusalOf } from './in-host';

/** Adds a format by formula over the areas, as an add-in does. */
function mark(sheet: Excel.Worksheet, addresses: string, formula: string): Excel.ConditionalFormat {
  const format = sheet.getRanges(addresses).conditionalFormats.add('Custom');
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = '#FFC7CE';
  format.custom.format.font.color = '#9C0006';
  return format;
}

test('one format covers scattered areas and keeps its formula and look', () =>
  onSheet(async ({ sheet, context }) => {
    const format = mark(sheet, 'A1,B3', '=LEN("mark")>0');
    format.load('id,type,stopIfTrue,custom/rule/formula,custom/format/fill/color,custom/format/font/color');
    const areas = format.getRanges().load('address');
    const single = format.getRangeOrNullObject();
    await context.sync();
    expect(format.toJSON()).toMatchObject({
      type: 'Custom',
      stopIfTrue: false,
      custom: {
        rule: { formula: '=LEN("mark")>0' },
        format: { fill: { color: '#FFC7CE' }, font: { color: '#9C0006' } },
      },
    });
    expect([areas.address, single.isNullObject]).toEqual(['Sheet1!A1,Sheet1!B3', true]);
  }));

test('formats are found from every range that they touch, and from no other', () =>
  onSheet(async ({ sheet, context }) => {
    mark(sheet, 'A1:A3,C1', '=TRUE');
    const counts = ['A2', 'C1:D9', 'B1', undefined].map((address) =>
      sheet.getRange(address).conditionalFormats.getCount(),
    );
    await context.sync();
    expect(counts.map(({ value }) => value)).toEqual([1, 1, 0, 1]);
  }));

test('a format is deleted by its id from the whole sheet, and no other', () =>
  onSheet(async ({ sheet, context }) => {
    const first = mark(sheet, 'A1', '=1>0').load('id');
    mark(sheet, 'A2', '=2>0');
    await context.sync();
    sheet.getRange().conditionalFormats.getItem(first.id).delete();
    const left = sheet.getRange().conditionalFormats.load('items/custom/rule/formula');
    await context.sync();
    expect(left.items.map(({ custom }) => custom.rule.formula)).toEqual(['=2>0']);
    sheet.getRange().conditionalFormats.getItem(first.id).delete();
    expect(await refusalOf(() => context.sync())).toBe('ItemNotFound');
  }));

test('the newest format comes first', () =>
  onSheet(async ({ sheet, context }) => {
    mark(sheet, 'A1', '=1>0');
    mark(sheet, 'A1', '=2>0');
    const all = sheet.getRange('A1').conditionalFormats.load('items/priority,items/custom/rule/formula');
    await context.sync();
    expect(all.items.map(({ priority, custom }) => [priority, custom.rule.formula])).toEqual([
      [0, '=2>0'],
      [1, '=1>0'],
    ]);
  }));

test('clearing a range takes formats off that range only', () =>
  onSheet(async ({ sheet, context }) => {
    const format = mark(sheet, 'A1:A5', '=TRUE');
    sheet.getRange('A2:A3').conditionalFormats.clearAll();
    const areas = format.getRanges().load('address');
    await context.sync();
    expect(areas.address).toBe('Sheet1!A1,Sheet1!A4:A5');
    sheet.getRange().conditionalFormats.clearAll();
    const count = sheet.getRange().conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  }));

test('a format that ended is no longer loaded', () =>
  onSheet(async ({ sheet, context }) => {
    const format = mark(sheet, 'A1', '=TRUE').load('id');
    await context.sync();
    format.delete();
    await context.sync();
    format.load('type');
    expect(await refusalOf(() => context.sync())).toBe('ItemNotFound');
  }));
