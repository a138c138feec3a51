import type { ExcelHost } from '../../../src/workbench/excel-host/start-host';
import { eventsArrive, inHost } from './in-host';

interface Heard {
  readonly address: string;
  readonly changeType: string;
  readonly source: string;
  readonly by: string;
}

/** Listens to all changes, in all sheets, and gives the list that fills up. */
async function hearChanges(host: ExcelHost): Promise<Heard[]> {
  const heard: Heard[] = [];
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      heard.push({
        address: event.address,
        changeType: event.changeType,
        source: event.source,
        by: event.triggerSource,
      });
    });
    await context.sync();
  });
  return heard;
}

test('a person’s edit is told with its address, kind and source', () =>
  inHost(async (host) => {
    const heard = await hearChanges(host);
    host.userEdits.setValue('Sheet1', 'B2', '90%');
    host.userEdits.insertRows('Sheet1', 2, 3);
    host.userEdits.clear('Sheet1', 'A1:C1');
    await eventsArrive();
    expect(heard).toEqual([
      { address: 'B2', changeType: 'RangeEdited', source: 'Local', by: 'Unknown' },
      { address: '2:4', changeType: 'RowInserted', source: 'Local', by: 'Unknown' },
      { address: 'A1:C1', changeType: 'RangeEdited', source: 'Local', by: 'Unknown' },
    ]);
  }));

test('an add-in’s own writes raise events too, after the batch', () =>
  inHost(async (host) => {
    const heard = await hearChanges(host);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').values = [[1, 2]];
      await context.sync();
    });
    await eventsArrive();
    expect(heard).toEqual([{ address: 'A1:B1', changeType: 'RangeEdited', source: 'Local', by: 'ThisLocalAddin' }]);
  }));

test('looks raise no change', () =>
  inHost(async (host) => {
    const heard = await hearChanges(host);
    host.userEdits.fill('Sheet1', 'A1', '#FF0000');
    await eventsArrive();
    expect(heard).toEqual([]);
  }));

test('the edit of one cell tells what stood there before', () =>
  inHost(async (host) => {
    host.userEdits.setValue('Sheet1', 'A1', 1);
    await host.Excel.run(async (context) => {
      const details: unknown[] = [];
      const sheet = context.workbook.worksheets.getItem('Sheet1').load('id');
      sheet.onChanged.add(async (event) => void details.push(event.details));
      await context.sync();
      host.userEdits.setValue('Sheet1', 'A1', '文字');
      await eventsArrive();
      expect(details).toEqual([
        { valueBefore: 1, valueAfter: '文字', valueTypeBefore: 'Double', valueTypeAfter: 'String' },
      ]);
    });
  }));

test('a sheet’s own listener hears that sheet only', () =>
  inHost((host) =>
    host.Excel.run(async (context) => {
      const heard: string[] = [];
      const second = context.workbook.worksheets.add('二');
      second.load('id');
      await context.sync();
      second.onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      host.userEdits.setValue('Sheet1', 'A1', 1);
      host.userEdits.setValue('二', 'B1', 1);
      await eventsArrive();
      expect(heard).toEqual(['B1']);
    }),
  ));

test('an event gives its range', () =>
  inHost((host) =>
    host.Excel.run(async (context) => {
      const events: Excel.WorksheetChangedEventArgs[] = [];
      context.workbook.worksheets.onChanged.add(async (event) => void events.push(event));
      await context.sync();
      host.userEdits.setValue('Sheet1', 'C3', 5);
      await eventsArrive();
      const range = events[0]?.getRange(context).load('address,values');
      await context.sync();
      expect([range?.address, range?.values]).toEqual(['Sheet1!C3', [[5]]]);
    }),
  ));

test('a removed listener hears nothing more', () =>
  inHost((host) =>
    host.Excel.run(async (context) => {
      const heard: string[] = [];
      const listening = context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      listening.remove();
      await listening.context.sync();
      host.userEdits.setValue('Sheet1', 'A1', 1);
      await eventsArrive();
      expect(heard).toEqual([]);
    }),
  ));

test('sheets that are added, shown and deleted are told, and the one that is shown instead', () =>
  inHost((host) =>
    host.Excel.run(async (context) => {
      const heard: string[] = [];
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => void heard.push('added'));
      worksheets.onActivated.add(async () => void heard.push('activated'));
      worksheets.onDeleted.add(async () => void heard.push('deleted'));
      await context.sync();
      host.userEdits.addSheet('二');
      host.userEdits.activate('二');
      host.userEdits.deleteSheet('二');
      await eventsArrive();
      expect(heard).toEqual(['added', 'activated', 'deleted', 'activated']);
    }),
  ));

test('an add-in can turn its events off', () =>
  inHost(async (host) => {
    const heard = await hearChanges(host);
    await host.Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
      host.userEdits.setValue('Sheet1', 'A1', 1);
      await eventsArrive();
      expect(heard).toEqual([]);
    });
  }));
