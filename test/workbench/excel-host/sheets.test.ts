import { inHost, refusalOf } from './in-host';

test('sheets are added behind the others, renamed, moved and deleted', () =>
  inHost((host) =>
    host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const second = worksheets.add('二');
      worksheets.add('三').position = 0;
      second.name = '贰';
      await context.sync();
      expect(host.userEdits.sheetNames()).toEqual(['三', 'Sheet1', '贰']);
      second.delete();
      const count = worksheets.getCount();
      const first = worksheets.getFirst().load('name');
      const last = worksheets.getLast().load('name,position');
      await context.sync();
      expect([count.value, first.name, last.name, last.position]).toEqual([2, '三', 'Sheet1', 1]);
    }),
  ));

test.each([
  ['Sheet1', 'ItemAlreadyExists'],
  ['SHEET1', 'ItemAlreadyExists'],
  ['a/b', 'InvalidArgument'],
  ["'a", 'InvalidArgument'],
  ['长'.repeat(32), 'InvalidArgument'],
  ['长'.repeat(31), 'nothing'],
])('a sheet named %s: %s', (name, code) =>
  inHost((host) =>
    host.Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      expect(await refusalOf(() => context.sync())).toBe(code);
    }),
  ),
);

test('a sheet is found by any case of its name and by its id, and not found as a null object', () =>
  inHost((host) =>
    host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('SHEET1').load('id,name');
      const none = worksheets.getItemOrNullObject('没有');
      none.getRange('A1').values = [[1]];
      none.delete();
      await context.sync();
      const same = worksheets.getItem(sheet.id).load('name');
      await context.sync();
      expect([same.name, none.isNullObject]).toEqual(['Sheet1', true]);
    }),
  ));

test('loaded items stay the same sheets when others are deleted before them', () =>
  inHost((host) =>
    host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ['二', '三', '四']) worksheets.add(name);
      worksheets.load('items/name');
      await context.sync();
      for (const sheet of worksheets.items) if (sheet.name !== 'Sheet1') sheet.delete();
      await context.sync();
      expect(host.userEdits.sheetNames()).toEqual(['Sheet1']);
    }),
  ));

test('hidden and very hidden sheets are told apart, and the last visible one stays', () =>
  inHost((host) =>
    host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('二').visibility = 'Hidden';
      worksheets.add('三').visibility = 'VeryHidden';
      worksheets.load('items/visibility');
      const visible = worksheets.getCount(true);
      await context.sync();
      expect(worksheets.items.map(({ visibility }) => visibility)).toEqual(['Visible', 'Hidden', 'VeryHidden']);
      expect(visible.value).toBe(1);
      worksheets.getItem('Sheet1').visibility = 'Hidden';
      expect(await refusalOf(() => context.sync())).toBe('InvalidOperation');
      worksheets.getItem('Sheet1').delete();
      expect(await refusalOf(() => context.sync())).toBe('InvalidOperation');
    }),
  ));

test('gridlines, tab colour and what stays in sight are set and read back', () =>
  inHost((host) =>
    host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.showGridlines = false;
      sheet.tabColor = '#FFC7CE';
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      sheet.load('showGridlines,tabColor');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect([sheet.showGridlines, sheet.tabColor, frozen.address]).toEqual([false, '#FFC7CE', 'Sheet1!A1:B3']);
      sheet.freezePanes.freezeRows(2);
      const rows = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(rows.address).toBe('Sheet1!1:2');
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    }),
  ));

test('print set-up is kept', () =>
  inHost((host) =>
    host.Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('Sheet1');
      pageLayout.set({ orientation: 'Landscape', paperSize: 'A4', centerHorizontally: true, printGridlines: true });
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.load('orientation,paperSize,zoom,centerHorizontally,printGridlines');
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject({
        orientation: 'Landscape',
        paperSize: 'A4',
        zoom: { horizontalFitToPages: 1 },
        centerHorizontally: true,
        printGridlines: true,
      });
      expect(titles.address).toBe('Sheet1!1:2');
    }),
  ));

test('items load what stands in objects below them', () =>
  inHost((host) =>
    host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Sheet1').protection.protect();
      worksheets.load('items/name,items/protection/protected');
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.protection.protected])).toEqual([['Sheet1', true]]);
    }),
  ));

test('Office tells what it supports', () =>
  inHost(
    async ({ Office: office }) => {
      const { requirements, displayLanguage } = office.context;
      const sets = ['1.9', '1.12', '1.13', '1.14'].map((version) => requirements.isSetSupported('ExcelApi', version));
      expect(sets).toEqual([true, true, true, false]);
      expect(displayLanguage).toBe('en-US');
      expect(await office.onReady()).toMatchObject({ host: 'Excel' });
    },
    { excelApi: '1.13', displayLanguage: 'en-US' },
  ));
