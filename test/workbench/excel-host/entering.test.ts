import { onSheet, refusalOf } from './in-host';

test('values and formulas are written, calculated and read back in one batch', () =>
  onSheet(async ({ sheet, context }) => {
    const range = sheet.getRange('A1:C1');
    range.values = [[2, '=A1*3', '=A1/0']];
    range.load('values,formulas,valueTypes');
    await context.sync();
    expect(range.values).toEqual([[2, 6, '#DIV/0!']]);
    expect(range.formulas).toEqual([[2, '=A1*3', '=A1/0']]);
    expect(range.valueTypes).toEqual([['Double', 'Double', 'Error']]);
  }));

test('a formula shows its new value after a person has changed what it refers to', () =>
  onSheet(async ({ sheet, context, host }) => {
    const range = sheet.getRange('A1:B1');
    range.values = [[2, '=A1*3']];
    await context.sync();
    host.userEdits.setValue('Sheet1', 'A1', 5);
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[5, 15]]);
  }));

test('in manual mode formulas wait for calculate', () =>
  onSheet(async ({ sheet, context }) => {
    const { application } = context.workbook;
    application.calculationMode = 'Manual';
    sheet.getRange('A1:B1').values = [[2, '=A1*3']];
    const range = sheet.getRange('B1').load('values');
    await context.sync();
    expect(range.values).toEqual([['']]);
    application.calculate('Full');
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[6]]);
  }));

test.each([
  ['25%', 0.25, '0%', 'Double'],
  ['1,234.5', 1234.5, '#,##0.00', 'Double'],
  ['2023-12-31', 45291, 'yyyy-mm-dd', 'Double'],
  ['007', 7, 'General', 'Double'],
  ['-1', -1, 'General', 'Double'],
  ['TRUE', true, 'General', 'Boolean'],
  ['#N/A', '#N/A', 'General', 'Error'],
  ["'007", '007', 'General', 'String'],
  ["'=1+1", '=1+1', 'General', 'String'],
  ['农村污水', '农村污水', 'General', 'String'],
  ['123456789012345678', 123456789012346000, 'General', 'Double'],
])('the entry %s becomes %p of format %s', (entry, value, format, type) =>
  onSheet(async ({ sheet, context }) => {
    const cell = sheet.getRange('B2');
    cell.values = [[entry]];
    cell.load('values,numberFormat,valueTypes');
    await context.sync();
    expect([cell.values[0]?.[0], cell.numberFormat[0]?.[0], cell.valueTypes[0]?.[0]]).toEqual([value, format, type]);
  }),
);

test.each([
  ['+A1', '=A1'],
  ['-A1', '=-A1'],
  ['@SUM(A1)', '=SUM(A1)'],
])('the entry %s becomes the formula %s', (entry, formula) =>
  onSheet(async ({ sheet, context }) => {
    const cell = sheet.getRange('B2');
    cell.values = [[entry]];
    cell.load('formulas');
    await context.sync();
    expect(cell.formulas).toEqual([[formula]]);
  }),
);

test.each(['=1+1', '25%', '007', '2023-12-31', 'TRUE', '#N/A'])(
  'in a cell of format @ the entry %s stays text',
  (entry) =>
    onSheet(async ({ sheet, context }) => {
      const cell = sheet.getRange('B2');
      cell.numberFormat = [['@']];
      cell.values = [[entry]];
      cell.load('values,valueTypes,numberFormat,text');
      await context.sync();
      expect(cell.toJSON()).toMatchObject({
        values: [[entry]],
        valueTypes: [['String']],
        numberFormat: [['@']],
        text: [[entry]],
      });
    }),
);

test('a number written into a cell of format @ becomes text', () =>
  onSheet(async ({ sheet, context }) => {
    const cell = sheet.getRange('B2');
    cell.numberFormat = [['@']];
    cell.values = [[7]];
    cell.load('values,valueTypes');
    await context.sync();
    expect(cell.toJSON()).toMatchObject({ values: [['7']], valueTypes: [['String']] });
  }));

test('a number that stands in a cell stays a number when the cell gets the format @', () =>
  onSheet(async ({ sheet, context }) => {
    const cell = sheet.getRange('B2');
    cell.values = [[7]];
    cell.numberFormat = [['@']];
    cell.load('values,valueTypes');
    await context.sync();
    expect(cell.toJSON()).toMatchObject({ values: [[7]], valueTypes: [['Double']] });
  }));

test('a percentage keeps a format that the cell has already', () =>
  onSheet(async ({ sheet, context }) => {
    const cell = sheet.getRange('B2');
    cell.numberFormat = [['0.00']];
    cell.values = [['25%']];
    cell.load('values,numberFormat,text');
    await context.sync();
    expect(cell.toJSON()).toMatchObject({ values: [[0.25]], numberFormat: [['0.00']], text: [['0.25']] });
  }));

test('text is what a person sees, by the number format', () =>
  onSheet(async ({ sheet, context }) => {
    const range = sheet.getRange('A1:C1');
    range.values = [[0.256, 1234567.891, true]];
    range.numberFormat = [['0.0%', '#,##0.00', 'General']];
    range.load('text');
    await context.sync();
    expect(range.text).toEqual([['25.6%', '1,234,567.89', 'TRUE']]);
  }));

test('null in a matrix leaves the cell as it is, and an empty text clears it', () =>
  onSheet(async ({ sheet, context }) => {
    const range = sheet.getRange('A1:B1');
    range.values = [[1, 2]];
    // The library's types know no null here, Excel does.
    range.set({ values: [[null, '']] });
    range.load('values,valueTypes');
    await context.sync();
    expect(range.toJSON()).toMatchObject({ values: [[1, '']], valueTypes: [['Double', 'Empty']] });
  }));

test('a single value fills the whole range', () =>
  onSheet(async ({ sheet, context }) => {
    const range = sheet.getRange('A1:B2');
    range.set({ values: 'x', numberFormat: '0%' } as never);
    range.load('values,numberFormat');
    await context.sync();
    expect(range.values).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
    expect(range.numberFormat).toEqual([
      ['0%', '0%'],
      ['0%', '0%'],
    ]);
  }));

test('a matrix of another size than the range is refused', () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange('A1:B2').values = [[1, 2]];
    expect(await refusalOf(() => context.sync())).toBe('InvalidArgument');
  }));

test('a formula whose bracket does not close is refused', () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange('A1').formulas = [['=SUM(A2']];
    expect(await refusalOf(() => context.sync())).toBe('InvalidArgument');
  }));

test('a fill changes neither the formula nor the text that looks like a number', () =>
  onSheet(async ({ sheet, context }) => {
    const range = sheet.getRange('A1:B1');
    range.values = [['=1+1', "'007"]];
    await context.sync();
    range.format.fill.color = '#FFC7CE';
    range.format.font.bold = true;
    range.load('formulas,valueTypes');
    await context.sync();
    expect(range.toJSON()).toMatchObject({ formulas: [['=1+1', '007']], valueTypes: [['Double', 'String']] });
  }));

test('a link’s formula shows its label, in every host that is opened one after the other', async () => {
  for (const label of ['甲', '甲', '乙']) {
    await onSheet(async ({ sheet, context }) => {
      const range = sheet.getRange('A1:B1');
      range.formulas = [[`=HYPERLINK("#'Sheet1'!B2","${label}")`, '=HYPERLINK("#A1")']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[label, '#A1']]);
    });
  }
});
