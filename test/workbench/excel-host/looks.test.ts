import { onSheet, refusalOf } from './in-host';

test('font, alignment and wrap are set and read back', () =>
  onSheet(async ({ sheet, context }) => {
    const { format } = sheet.getRange('A1:B2');
    format.font.set({ bold: true, italic: true, size: 14, name: '宋体', color: '#9C0006', underline: 'Single' });
    format.set({ horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true });
    const { format: read } = sheet
      .getRange('B2')
      .load('format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/font');
    await context.sync();
    expect(read.font.toJSON()).toMatchObject({
      bold: true,
      italic: true,
      size: 14,
      name: '宋体',
      color: '#9C0006',
      underline: 'Single',
    });
    expect([read.horizontalAlignment, read.verticalAlignment, read.wrapText]).toEqual(['Center', 'Top', true]);
  }));

test('a look that the cells do not share reads null', () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange('A1').format.font.bold = true;
    const mixed = sheet.getRange('A1:A2').load('format/font/bold,format/font/size');
    await context.sync();
    expect([mixed.format.font.bold, mixed.format.font.size]).toEqual([null, 11]);
  }));

test('an edge of a range is drawn on its outer cells, an inside line between them', () =>
  onSheet(async ({ sheet, context }) => {
    const { borders } = sheet.getRange('A1:B2').format;
    borders.getItem('EdgeTop').style = 'Double';
    const inside = borders.getItem('InsideVertical');
    inside.style = 'Continuous';
    inside.weight = 'Thick';
    inside.color = '#7F6000';
    const top = sheet.getRange('B1').format.borders.getItem('EdgeTop').load('style');
    const below = sheet.getRange('B2').format.borders.getItem('EdgeTop').load('style');
    const right = sheet.getRange('A2').format.borders.getItem('EdgeRight').load('style,weight,color');
    await context.sync();
    expect([top.style, below.style]).toEqual(['Double', 'None']);
    expect(right.toJSON()).toMatchObject({ style: 'Continuous', weight: 'Thick', color: '#7F6000' });
  }));

test('cells without an edge of their own are not used by it', () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange('B2:D4').format.borders.getItem('EdgeBottom').style = 'Continuous';
    const used = sheet.getUsedRange().load('address');
    const edge = sheet.getRange('B4:D4').format.borders.getItem('EdgeBottom').load('style');
    await context.sync();
    expect(used.address).toBe('Sheet1!B4:D4');
    expect(edge.style).toBe('Continuous');
  }));

test('a fill is cleared', () =>
  onSheet(async ({ sheet, context }) => {
    const cell = sheet.getRange('A1');
    cell.format.fill.color = 'yellow';
    cell.load('format/fill/color');
    await context.sync();
    expect(cell.format.fill.color).toBe('#FFFF00');
    cell.format.fill.clear();
    cell.load('format/fill/color');
    await context.sync();
    expect(cell.format.fill.color).toBe('#FFFFFF');
  }));

test('widths and heights are in points, and null where they differ', () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange('A:B').format.columnWidth = 60;
    sheet.getRange('B3:B4').format.rowHeight = 30;
    const same = sheet.getRange('A1:B1').load('format/columnWidth,format/rowHeight');
    const different = sheet.getRange('B1:C3').load('format/columnWidth,format/rowHeight');
    const high = sheet.getRange('A4').load('format/rowHeight');
    await context.sync();
    expect([same.format.columnWidth, same.format.rowHeight]).toEqual([60, 15]);
    expect([different.format.columnWidth, different.format.rowHeight]).toEqual([null, null]);
    expect(high.format.rowHeight).toBe(30);
  }));

test('a column is made as wide as its longest text', () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange('A1:B1').values = [['短', '一段很长很长很长很长很长很长的文字']];
    sheet.getRange('A:B').format.autofitColumns();
    const [narrow, wide] = ['A1', 'B1'].map((address) => sheet.getRange(address).load('format/columnWidth'));
    await context.sync();
    expect(wide?.format.columnWidth).toBeGreaterThan(3 * (narrow?.format.columnWidth ?? Infinity));
  }));

test('a number format for a whole column also meets cells written later', () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange('A1').values = [[5]];
    sheet.getRange('A:A').set({ numberFormat: '@' } as never);
    await context.sync();
    sheet.getRange('A7').values = [['007']];
    const cells = ['A1', 'A7'].map((address) => sheet.getRange(address).load('values,numberFormat'));
    await context.sync();
    expect(cells.map(({ values, numberFormat }) => [values[0]?.[0], numberFormat[0]?.[0]])).toEqual([
      [5, '@'],
      ['007', '@'],
    ]);
  }));

test('a colour that is none is refused', () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange('A1').format.fill.color = 'reddish';
    expect(await refusalOf(() => context.sync())).toBe('InvalidArgument');
  }));

test('rows and columns are hidden and shown, and hidden rows keep their values', () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    sheet.getRange('2:2').rowHidden = true;
    const range = sheet.getRange('A1:A3').load('values,rowHidden,hidden');
    const row = sheet.getRange('A2').load('rowHidden');
    await context.sync();
    expect([range.values, range.rowHidden, row.rowHidden]).toEqual([[[1], [2], [3]], null, true]);
    sheet.getRange('2:2').rowHidden = false;
    row.load('rowHidden');
    await context.sync();
    expect(row.rowHidden).toBe(false);
  }));

test('cells that come to one look keep what each of them had beside it', () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange('A1:C3').values = [
      ['文', 1, true],
      ['', 2, ''],
      ['=1+1', '', 'x'],
    ];
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('B1:B2').format.font.italic = true;
    sheet.getRange('A1:C3').format.fill.color = '#FFFF00';
    sheet.getRange('A1:C3').format.borders.getItem('EdgeTop').style = 'Continuous';
    sheet.getRange('A1:B3').format.font.bold = false;
    sheet.getRange('C1:C3').format.font.bold = true;
    const range = sheet.getRange('A1:C3').load('values,valueTypes');
    const cells = ['A1', 'B1', 'C1', 'A2', 'B2', 'C2', 'A3', 'B3', 'C3'].map((a1) =>
      sheet.getRange(a1).load('format/fill/color,format/font/bold,format/font/italic'),
    );
    await context.sync();
    expect(range.values).toEqual([
      ['文', 1, true],
      ['', 2, ''],
      [2, '', 'x'],
    ]);
    const looks = cells.map(({ format: { fill, font } }) => [fill.color, font.bold, font.italic]);
    const plain = ['#FFFF00', false, false];
    const italic = ['#FFFF00', false, true];
    const bold = ['#FFFF00', true, false];
    expect(looks).toEqual([plain, italic, bold, plain, italic, bold, plain, plain, bold]);
  }));
