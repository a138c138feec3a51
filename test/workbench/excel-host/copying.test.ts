import { onSheet, refusalOf } from './in-host';

test('a copy of all brings contents, looks, merged cells and lists to another sheet, and takes away what stood there', () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange('A1:C2').values = [
      ['标题', '', "'007"],
      [1, '=A2*2', '=Other!C1'],
    ];
    sheet.getRange('A1:B1').merge();
    sheet.getRange('A1').format.fill.color = '#FFCC00';
    sheet.getRange('A2').numberFormat = [['0.00']];
    sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: '1,2' } };
    const other = context.workbook.worksheets.add('Other');
    other.getRange('A1:C2').values = [
      ['x', 'y', 'z'],
      [7, 8, 9],
    ];
    other.getRange('B2').format.font.bold = true;
    await context.sync();
    other.getRange('A1:C2').copyFrom(sheet.getRange('A1:C2'), 'All');
    const copied = other.getRange('A1:C2').load('values,formulas,numberFormat,valueTypes');
    const fill = other.getRange('A1').format.fill.load('color');
    const font = other.getRange('B2').format.font.load('bold');
    const merged = other.getRange().getMergedAreasOrNullObject().load('address');
    const list = other.getRange('A2').dataValidation.load('rule');
    await context.sync();
    expect(copied.formulas).toEqual([
      ['标题', '', '007'],
      [1, '=A2*2', '=Other!C1'],
    ]);
    expect(copied.values[1]?.slice(0, 2)).toEqual([1, 2]);
    expect(copied.valueTypes[0]?.[2]).toBe('String');
    expect(copied.numberFormat[1]?.[0]).toBe('0.00');
    expect([fill.color, font.bold, merged.address]).toEqual(['#FFCC00', false, 'Other!A1:B1']);
    expect(list.rule).toMatchObject({ list: { source: '1,2' } });
  }));

test('references move with a copy that goes elsewhere, and it begins at the first cell', () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange('A1:B1').formulas = [[3, '=A1+$A$1']];
    sheet.getRange('D4').copyFrom(sheet.getRange('A1:B1'));
    const copied = sheet.getRange('D4:E4').load('values,formulas');
    await context.sync();
    expect([copied.formulas, copied.values]).toEqual([[[3, '=D4+$A$1']], [[3, 6]]]);
  }));

test('a copy that is not modelled is refused, and so is one onto a protected sheet', () =>
  onSheet(async ({ sheet, context }) => {
    const copying = (to: string, from: string) =>
      refusalOf(async () => {
        sheet.getRange(to).copyFrom(sheet.getRange(from), 'All');
        await context.sync();
      });
    expect(await copying('D1:F3', 'A1:B2')).toBe('UnsupportedOperation');
    expect(await copying('B2:C3', 'A1:B2')).toBe('UnsupportedOperation');
    sheet.protection.protect();
    await context.sync();
    expect(await copying('D1:E2', 'A1:B2')).toBe('AccessDenied');
  }));
