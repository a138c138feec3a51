import { inHost, onSheet, refusalOf } from './in-host';

test('inserted rows move values, merges, formulas and names', () =>
  onSheet(async ({ sheet, context, host }) => {
    sheet.getRange('A1:B3').values = [
      [1, ''],
      [2, ''],
      ['=SUM(A1:A2)', ''],
    ];
    sheet.getRange('A5:B6').merge();
    context.workbook.names.add('total', sheet.getRange('A3'));
    await context.sync();
    host.userEdits.insertRows('Sheet1', 2, 2);
    const range = sheet.getRange('A1:A5').load('values,formulas');
    const merged = sheet.getRange().getMergedAreasOrNullObject().load('address');
    const name = context.workbook.names.getItem('total').load('formula');
    await context.sync();
    expect(range.values.flat()).toEqual([1, '', '', 2, 3]);
    expect(range.formulas[4]?.[0]).toBe('=SUM(A1:A4)');
    expect([merged.address, name.formula]).toEqual(['Sheet1!A7:B8', '=Sheet1!$A$5']);
  }));

test('formulas and names on other sheets follow', () =>
  inHost((host) =>
    host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const other = context.workbook.worksheets.add('二 号');
      sheet.getRange('A3').values = [[7]];
      other.getRange('A1').formulas = [['=Sheet1!A3+1']];
      await context.sync();
      host.userEdits.insertRows('Sheet1', 1);
      host.userEdits.renameSheet('Sheet1', '一 号');
      const cell = other.getRange('A1').load('values,formulas');
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[["='一 号'!A4+1"]], [[8]]]);
    }),
  ));

test('inserted rows move every area of a conditional format, and what its formula refers to', () =>
  onSheet(async ({ sheet, context, host }) => {
    const format = sheet.getRanges('A3:A4,C9,B1').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=A3>$D$1';
    format.load('id');
    await context.sync();
    host.userEdits.insertRows('Sheet1', 2, 2);
    const areas = format.getRanges().load('address');
    format.load('custom/rule/formula');
    await context.sync();
    expect(areas.address).toBe('Sheet1!A5:A6,Sheet1!C11,Sheet1!B1');
    expect(format.custom.rule.formula).toBe('=A5>$D$1');
  }));

test('inserted rows move tables, links, lists to choose from, print titles and what charts draw', () =>
  onSheet(async ({ sheet, context, host }) => {
    sheet.getRange('A3:B5').values = [
      ['项目', '金额'],
      ['甲', 1],
      ['乙', 2],
    ];
    const table = sheet.tables.add('A3:B5', true);
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A3:B5'), 'Columns');
    sheet.getRange('D3').hyperlink = { documentReference: 'Sheet1!A1' };
    sheet.getRange('E3').dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
    sheet.pageLayout.setPrintTitleRows('$3:$3');
    await context.sync();
    host.userEdits.insertRows('Sheet1', 1, 3);
    const place = table.getRange().load('address');
    const source = chart.series.getItemAt(0).getDimensionValues('Values');
    const series = chart.series.getItemAt(0).load('name');
    const link = sheet.getRange('D6').load('hyperlink,dataValidation/type');
    const list = sheet.getRange('E6').load('dataValidation/type');
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
    await context.sync();
    expect([place.address, source.value, series.name]).toEqual(['Sheet1!A6:B8', [1, 2], '金额']);
    expect([link.hyperlink.documentReference, list.dataValidation.type]).toEqual(['Sheet1!A1', 'List']);
    expect(titles.address).toBe('Sheet1!6:6');
  }));

test('rows inserted within a table make it longer, and deleting all its rows removes it', () =>
  onSheet(async ({ sheet, context, host }) => {
    sheet.getRange('A1:B3').values = [
      ['a', 'b'],
      [1, 2],
      [3, 4],
    ];
    const table = sheet.tables.add('A1:B3', true);
    table.load('name');
    await context.sync();
    host.userEdits.insertRows('Sheet1', 3);
    const place = table.getRange().load('address');
    await context.sync();
    expect(place.address).toBe('Sheet1!A1:B4');
    host.userEdits.deleteRows('Sheet1', 1, 4);
    const count = sheet.tables.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  }));

test('inserted columns move values and conditional formats', () =>
  onSheet(async ({ sheet, context, host }) => {
    sheet.getRange('A1:B1').values = [[1, '=A1+1']];
    const format = sheet.getRanges('B1,D4').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=B1>0';
    format.load('id');
    await context.sync();
    host.userEdits.insertColumns('Sheet1', 'A');
    const row = sheet.getRange('A1:C1').load('formulas');
    const areas = format.getRanges().load('address');
    await context.sync();
    expect(row.formulas).toEqual([['', 1, '=B1+1']]);
    expect(areas.address).toBe('Sheet1!C1,Sheet1!E4');
  }));

test('cells pushed down move only what lies below them', () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('A1').insert('Down');
    const range = sheet.getRange('A1:B3').load('values');
    await context.sync();
    expect(range.values).toEqual([
      ['', 2],
      [1, 4],
      [3, ''],
    ]);
    sheet.getRange('A1').delete('Up');
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      [1, 2],
      [3, 4],
      ['', ''],
    ]);
  }));

test('cells are pushed on a sheet that is not the active one, and looks given after them stay apart from formulas', () =>
  inHost((host) =>
    host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('二');
      sheet.getRange('A1:A2').values = [[1], ['=A1+1']];
      sheet.getRange('A1').insert('Down');
      sheet.getRange('A1:A3').numberFormat = [['0.00'], ['0.00'], ['0.00']];
      sheet.getRange('B1:C1').merge();
      sheet.getRange('A1:A3').format.font.bold = true;
      const range = sheet.getRange('A1:A3').load('values,formulas');
      const other = context.workbook.worksheets.getItem('Sheet1').getUsedRangeOrNullObject();
      await context.sync();
      expect([range.values, range.formulas[2], other.isNullObject]).toEqual([[[''], [1], [2]], ['=A2+1'], true]);
    }),
  ));

test('a formula whose cell was deleted shows #REF!, and a name that lost its cells is broken', () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange('A1:A3').values = [[1], [2], ['=A2+1']];
    context.workbook.names.add('second', sheet.getRange('A2'));
    sheet.getRange('2:2').delete('Up');
    const cell = sheet.getRange('A2').load('values');
    const name = context.workbook.names.getItem('second').load('value,type,formula');
    const none = name.getRangeOrNullObject();
    await context.sync();
    expect(cell.values).toEqual([['#REF!']]);
    expect([name.value, name.type, none.isNullObject]).toEqual(['#REF!', 'Error', true]);
  }));

test('rows that would push cells off the sheet are refused', () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange('A1048576').values = [[1]];
    sheet.getRange('1:1').insert('Down');
    expect(await refusalOf(() => context.sync())).toBe('InsertDeleteConflict');
  }));
