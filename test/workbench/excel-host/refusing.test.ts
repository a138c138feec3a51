import { inHost, onSheet, refusalOf } from './in-host';

test('a batch stops at the failing action, and what was done before stays done', () =>
  onSheet(async ({ sheet, context, host }) => {
    sheet.getRange('A1').values = [[1]];
    context.workbook.worksheets.getItem('没有').getRange('A1').values = [[2]];
    sheet.getRange('A2').values = [[3]];
    expect(await refusalOf(() => context.sync())).toBe('ItemNotFound');
    expect([host.userEdits.value('Sheet1', 'A1'), host.userEdits.value('Sheet1', 'A2')]).toEqual([1, '']);
  }));

test('the error names the failing statement and member', () =>
  onSheet(async ({ sheet, context, host }) => {
    host.userEdits.protectSheet('Sheet1');
    sheet.getRange('A1').values = [[1]];
    await expect(context.sync()).rejects.toMatchObject({
      code: 'AccessDenied',
      debugInfo: { errorLocation: 'Range.values', statement: expect.stringContaining('values') },
    });
  }));

test('a member that is not modelled fails with ApiNotFound and its name', () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange('A1').format.indentLevel = 2;
    await expect(context.sync()).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('RangeFormat.IndentLevel'),
    });
  }));

test('members of the host itself are no members of the client', () =>
  onSheet(async ({ sheet, context }) => {
    sheet.load('constructor');
    expect(await refusalOf(() => context.sync())).toBe('ApiNotFound');
  }));

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ['values', (sheet) => (sheet.getRange('A1').values = [[1]])],
  ['looks', (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000')],
  ['merges', (sheet) => sheet.getRange('A1:B1').merge()],
  ['inserted rows', (sheet) => void sheet.getRange('1:1').insert('Down')],
  ['clearing', (sheet) => sheet.getRange('A1').clear()],
  ['conditional formats', (sheet) => void sheet.getRange('A1').conditionalFormats.add('Custom')],
  ['tables', (sheet) => void sheet.tables.add('A1:B2', true)],
  ['charts', (sheet) => void sheet.charts.add('Line', sheet.getRange('A1:B2'))],
  ['column widths', (sheet) => (sheet.getRange('A:A').format.columnWidth = 10)],
])('a protected sheet refuses %s', (_, write) =>
  onSheet(async ({ sheet, context }) => {
    sheet.protection.protect();
    await context.sync();
    write(sheet);
    expect(await refusalOf(() => context.sync())).toBe('AccessDenied');
  }),
);

test('an unprotected sheet takes values again, but only with the right password', () =>
  onSheet(async ({ sheet, context, host }) => {
    sheet.protection.protect({}, 'secret');
    await context.sync();
    sheet.protection.unprotect('guess');
    expect(await refusalOf(() => context.sync())).toBe('InvalidArgument');
    sheet.protection.unprotect('secret');
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    expect(host.userEdits.value('Sheet1', 'A1')).toBe(1);
  }));

test('a protected workbook refuses new, renamed, moved and deleted sheets, and takes values', () =>
  inHost((host) =>
    host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('二');
      context.workbook.protection.protect();
      await context.sync();
      const changes: ((sheet: Excel.Worksheet) => void)[] = [
        () => void worksheets.add('三'),
        (sheet) => (sheet.name = '四'),
        (sheet) => (sheet.position = 0),
        (sheet) => (sheet.visibility = 'Hidden'),
        (sheet) => sheet.delete(),
      ];
      for (const change of changes) {
        change(worksheets.getItem('二'));
        expect(await refusalOf(() => context.sync())).toBe('AccessDenied');
      }
      worksheets.getItem('二').getRange('A1').values = [[1]];
      await context.sync();
      expect(host.userEdits.sheetNames()).toEqual(['Sheet1', '二']);
    }),
  ));

test('while a cell is being edited every batch is refused, and works again afterwards', () =>
  onSheet(async ({ sheet, context, host }) => {
    host.faults.cellEditMode = true;
    sheet.getRange('A1').values = [[1]];
    expect(await refusalOf(() => context.sync())).toBe('InvalidOperationInCellEditMode');
    host.faults.cellEditMode = false;
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    expect(host.userEdits.value('Sheet1', 'A1')).toBe(1);
  }));

test('a request above the limit is refused whole', () =>
  onSheet(async ({ sheet, context, host }) => {
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A2').values = [['长'.repeat(2_000_000)]];
    expect(await refusalOf(() => context.sync())).toBe('RequestPayloadSizeLimitExceeded');
    expect(host.userEdits.value('Sheet1', 'A1')).toBe('');
  }));

test('an answer above the limit is refused', () =>
  onSheet(async ({ sheet, context, host }) => {
    sheet.getRange('A1').values = [['x'.repeat(3000)]];
    await context.sync();
    host.faults.payloadLimit = 2500;
    sheet.getRange('A1').load('values');
    expect(await refusalOf(() => context.sync())).toBe('ResponsePayloadSizeLimitExceeded');
  }));

test('the ordered action fails, once, with the ordered code', () =>
  onSheet(async ({ sheet, context, host }) => {
    host.faults.failAction(2, 'MemoryLimitReached');
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A2').values = [[2]];
    expect(await refusalOf(() => context.sync())).toBe('MemoryLimitReached');
    expect([host.userEdits.value('Sheet1', 'A1'), host.userEdits.value('Sheet1', 'A2')]).toEqual([1, '']);
    sheet.getRange('A2').values = [[2]];
    await context.sync();
    expect(host.userEdits.value('Sheet1', 'A2')).toBe(2);
  }));

test('the ordered member fails wherever it comes', () =>
  onSheet(async ({ sheet, context, host }) => {
    host.faults.failMember('Range.values', 'GeneralException');
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1').values = [[1]];
    await expect(context.sync()).rejects.toMatchObject({
      code: 'GeneralException',
      debugInfo: { errorLocation: 'Range.values' },
    });
  }));

test('a sheet deleted between two syncs is not found', () =>
  inHost((host) =>
    host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('二');
      sheet.load('name');
      host.faults.beforeSync(2, () => host.userEdits.deleteSheet('二'));
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      expect(await refusalOf(() => context.sync())).toBe('ItemNotFound');
    }),
  ));

test('no answer comes while replies are held', () =>
  onSheet(async ({ sheet, context, host }) => {
    const release = host.faults.holdReplies();
    let answered = false;
    sheet.load('name');
    const sync = context.sync().then(() => (answered = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(answered).toBe(false);
    release();
    await sync;
    expect(sheet.name).toBe('Sheet1');
  }));

test('counts tell syncs, actions and bytes since the last reset', () =>
  onSheet(async ({ sheet, context, host }) => {
    sheet.load('name');
    await context.sync();
    expect(host.counts).toMatchObject({ syncs: 1, bytesIn: expect.any(Number) });
    expect(host.counts.actions).toBeGreaterThan(1);
    expect(host.counts.bytesOut).toBeGreaterThan(10);
    host.resetCounts();
    expect(host.counts.syncs).toBe(0);
  }));
