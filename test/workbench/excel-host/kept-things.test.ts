import { inHost, onSheet, refusalOf } from './in-host';

test('names refer to ranges, constants and formulas', () =>
  onSheet(async ({ sheet, context }) => {
    const { names } = context.workbook;
    names.add('place', sheet.getRange('A1:B2'), '备注');
    names.add('rate', '=0.25');
    names.add('label', '="甲"');
    sheet.names.add('local', sheet.getRange('C1'));
    names.load('items/name,items/formula,items/value,items/type,items/comment,items/scope,items/visible');
    sheet.names.load('items/name,items/scope');
    await context.sync();
    expect(names.items.map(({ name, formula, value, type }) => [name, formula, value, type])).toEqual([
      ['label', '="甲"', '甲', 'String'],
      ['place', '=Sheet1!$A$1:$B$2', 'Sheet1!$A$1:$B$2', 'Range'],
      ['rate', '=0.25', 0.25, 'Double'],
    ]);
    expect(names.items[1]).toMatchObject({ comment: '备注', scope: 'Workbook', visible: true });
    expect(sheet.names.items.map(({ name, scope }) => [name, scope])).toEqual([['local', 'Worksheet']]);
  }));

test('a name is changed, gives its range, stands for it in getRange, and is deleted', () =>
  onSheet(async ({ sheet, context }) => {
    const name = context.workbook.names.add('place', sheet.getRange('A1'));
    name.formula = '=Sheet1!$B$2:$B$3';
    name.comment = '新';
    name.visible = false;
    name.load('formula,comment,visible');
    const range = name.getRange().load('address');
    const byName = sheet.getRange('place').load('address');
    await context.sync();
    expect(name.toJSON()).toMatchObject({ formula: '=Sheet1!$B$2:$B$3', comment: '新', visible: false });
    expect([range.address, byName.address]).toEqual(['Sheet1!B2:B3', 'Sheet1!B2:B3']);
    name.delete();
    const none = context.workbook.names.getItemOrNullObject('place');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  }));

test.each([
  ['a b', 'InvalidArgument'],
  ['A1', 'InvalidArgument'],
  ['1st', 'InvalidArgument'],
  ['TAKEN', 'ItemAlreadyExists'],
  ['项目_1', 'nothing'],
])('a new name %s: %s', (name, code) =>
  onSheet(async ({ sheet, context }) => {
    context.workbook.names.add('taken', sheet.getRange('A1'));
    await context.sync();
    context.workbook.names.add(name, sheet.getRange('A1'));
    expect(await refusalOf(() => context.sync())).toBe(code);
  }),
);

test('a name on a deleted sheet is broken', () =>
  inHost((host) =>
    host.Excel.run(async (context) => {
      context.workbook.names.add('gone', context.workbook.worksheets.add('二').getRange('A1'));
      await context.sync();
      host.userEdits.deleteSheet('二');
      const name = context.workbook.names.getItem('gone').load('value,formula');
      await context.sync();
      expect([name.value, name.formula]).toEqual(['#REF!', '=#REF!']);
    }),
  ));

test('a table has a heading row, a body and a name of its own', () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange('A1:C2').values = [
      ['项目', '', 2024],
      ['甲', 1, 2],
    ];
    const table = sheet.tables.add('A1:C2', true);
    table.name = 'findings';
    table.style = 'TableStyleLight1';
    table.showFilterButton = false;
    table.load('name,style,showFilterButton,columns/items/name,worksheet/name');
    const head = table.getHeaderRowRange().load('address,values');
    const body = table.getDataBodyRange().load('address');
    await context.sync();
    expect(table.toJSON()).toMatchObject({ name: 'findings', style: 'TableStyleLight1', showFilterButton: false });
    expect(table.worksheet.name).toBe('Sheet1');
    expect([head.values, head.address, body.address]).toEqual([
      [['项目', 'Column2', '2024']],
      'Sheet1!A1:C1',
      'Sheet1!A2:C2',
    ]);
    table.resize('A1:C9');
    const whole = context.workbook.tables.getItem('FINDINGS').getRange().load('address');
    await context.sync();
    expect(whole.address).toBe('Sheet1!A1:C9');
  }));

test('tables do not overlap, share no name and take no merges', () =>
  onSheet(async ({ sheet, context }) => {
    sheet.tables.add('A1:B3', true).name = 'one';
    await context.sync();
    sheet.tables.add('B2:C4', true);
    expect(await refusalOf(() => context.sync())).toBe('InvalidOperation');
    sheet.tables.add('E1:F3', true).name = 'ONE';
    expect(await refusalOf(() => context.sync())).toBe('ItemAlreadyExists');
    sheet.getRange('A1:B1').merge();
    expect(await refusalOf(() => context.sync())).toBe('InvalidOperation');
  }));

test('a table converted to a range leaves its values, a deleted one takes them along', () =>
  onSheet(async ({ sheet, context, host }) => {
    sheet.getRange('A1:D2').values = [
      ['a', 'b', 'c', 'd'],
      [1, 2, 3, 4],
    ];
    sheet.tables.add('A1:B2', true).convertToRange();
    sheet.tables.add('C1:D2', true).delete();
    const count = sheet.tables.getCount();
    await context.sync();
    expect([count.value, host.userEdits.value('Sheet1', 'A2'), host.userEdits.value('Sheet1', 'C2')]).toEqual([
      0,
      1,
      '',
    ]);
  }));

test('a chart draws a block by columns, with its heading and categories', () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange('A1:C3').values = [
      ['季度', '计划', '执行'],
      ['一', 0.25, 0.2],
      ['二', 0.5, 0.4],
    ];
    const chart = sheet.charts.add('Line', sheet.getRange('A1:C3'), 'Columns');
    chart.name = 'progress';
    chart.title.text = '支出进度';
    chart.legend.position = 'Right';
    chart.axes.valueAxis.numberFormat = '0%';
    chart.axes.categoryAxis.title.text = '季度';
    chart.setPosition('E2', 'H11');
    chart.load(
      'name,chartType,left,top,width,height,title/text,legend/position,series/items/name,axes/valueAxis/numberFormat',
    );
    const categories = chart.series.getItemAt(1).getDimensionValues('Categories');
    const values = chart.series.getItemAt(1).getDimensionValues('Values');
    await context.sync();
    expect(chart.toJSON()).toMatchObject({
      name: 'progress',
      chartType: 'Line',
      left: 192,
      top: 15,
      width: 192,
      height: 150,
    });
    expect([chart.title.text, chart.legend.position, chart.axes.valueAxis.numberFormat]).toEqual([
      '支出进度',
      'Right',
      '0%',
    ]);
    expect(chart.series.items.map(({ name }) => name)).toEqual(['计划', '执行']);
    expect([categories.value, values.value]).toEqual([
      ['一', '二'],
      [0.2, 0.4],
    ]);
  }));

test('a series is added, pointed at ranges, named by a cell and deleted', () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange('A1:B3').values = [
      ['甲', '乙'],
      [1, 3],
      [2, 4],
    ];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:A3'), 'Columns');
    const added = chart.series.add('乙方');
    added.setValues(sheet.getRange('B2:B3'));
    added.setXAxisValues(sheet.getRange('A2:A3'));
    added.load('name');
    const values = added.getDimensionValues('Values');
    await context.sync();
    expect([added.name, values.value]).toEqual(['乙方', [3, 4]]);
    added.name = "='Sheet1'!$B$1";
    added.load('name');
    await context.sync();
    expect(added.name).toBe('乙');
    added.delete();
    const count = chart.series.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  }));

test('charts are found by name and deleted one after the other', () =>
  onSheet(async ({ sheet, context }) => {
    sheet.charts.add('Line', sheet.getRange('A1:B2')).name = 'one';
    sheet.charts.add('Line', sheet.getRange('A1:B2')).name = 'two';
    sheet.charts.load('items/name');
    await context.sync();
    for (const chart of sheet.charts.items) chart.delete();
    const none = sheet.charts.getItemOrNullObject('one');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  }));

test('an XML part is added, found by its namespace, changed and deleted', () =>
  inHost((host) =>
    host.Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add('<?xml version="1.0"?><s:seal xmlns:s="urn:seal"><v>1</v></s:seal>');
      customXmlParts.add('<other xmlns="urn:other"/>');
      const part = customXmlParts.getByNamespace('urn:seal').getOnlyItem();
      part.setXml('<s:seal xmlns:s="urn:seal"><v>2</v></s:seal>');
      part.load('id,namespaceUri');
      const xml = part.getXml();
      await context.sync();
      expect([part.namespaceUri, xml.value]).toEqual(['urn:seal', '<s:seal xmlns:s="urn:seal"><v>2</v></s:seal>']);
      customXmlParts.getItem(part.id).delete();
      const none = customXmlParts.getByNamespace('urn:seal').getOnlyItemOrNullObject();
      const count = customXmlParts.getCount();
      await context.sync();
      expect([none.isNullObject, count.value]).toEqual([true, 1]);
      customXmlParts.add('no xml');
      expect(await refusalOf(() => context.sync())).toBe('InvalidArgument');
    }),
  ));

test('settings are kept by key', () =>
  inHost((host) =>
    host.Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('waivers', { rule: 'x' });
      const setting = settings.getItem('waivers').load('value');
      await context.sync();
      expect(setting.value).toEqual({ rule: 'x' });
      setting.delete();
      const none = settings.getItemOrNullObject('waivers');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    }),
  ));
