import { connectHost } from '../../../src/workbench/excel-host/excel-host';
import type { UniverSheet } from '../../../src/workbench/excel-host/model/univer';
import { createNodeSpreadsheet } from '../../../src/workbench/excel-host/node-spreadsheet';
import { loadOfficeRuntime } from '../../../src/workbench/excel-host/office-runtime';
import { blankWorkbook } from '../../../src/workbench/excel-host/workbook-file';
import { eventsArrive } from './in-host';

/** A host whose grid is worked on directly, past the host, as a person does in a page. */
async function withGrid(
  test: (parts: { grid: UniverSheet; context: Excel.RequestContext; heard: string[] }) => Promise<void>,
): Promise<void> {
  const spreadsheet = createNodeSpreadsheet(blankWorkbook().data);
  try {
    const { bridge } = connectHost(spreadsheet.univer, spreadsheet.workbook);
    const { Excel: excel } = loadOfficeRuntime(bridge, { excelApi: '1.14', displayLanguage: 'zh-CN' });
    await excel.run(async (context) => {
      const heard: string[] = [];
      context.workbook.worksheets.onChanged.add(async (event) => {
        heard.push(`${event.changeType} ${event.address} ${event.triggerSource}`);
      });
      await context.sync();
      await test({ grid: spreadsheet.workbook.getActiveSheet(), context, heard });
    });
  } finally {
    spreadsheet.dispose();
  }
}

test('an edit in the grid itself is told, its formulas’ results are not', () =>
  withGrid(async ({ grid, context, heard }) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B1').formulas = [['=A1*2']];
    await context.sync();
    heard.length = 0;
    grid.getRange('A1').setValue(5);
    const result = context.workbook.worksheets.getItem('Sheet1').getRange('B1').load('values');
    await context.sync();
    await eventsArrive();
    expect(heard).toEqual(['RangeEdited A1 Unknown']);
    expect(result.values).toEqual([[10]]);
  }));

test('rows inserted in the grid itself move conditional formats and tables, and are told once', () =>
  withGrid(async ({ grid, context, heard }) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const format = sheet.getRanges('A2,C5').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=TRUE';
    format.load('id');
    const table = sheet.tables.add('E1:F3', true);
    await context.sync();
    await eventsArrive();
    heard.length = 0;
    grid.insertRows(0, 2);
    await eventsArrive();
    const areas = format.getRanges().load('address');
    const place = table.getRange().load('address');
    await context.sync();
    expect([areas.address, place.address]).toEqual(['Sheet1!A4,Sheet1!C7', 'Sheet1!E3:F5']);
    expect(heard).toEqual(['RowInserted 1:2 Unknown']);
  }));

test('what a person selects in the grid is the selected range', () =>
  withGrid(async ({ grid, context }) => {
    grid.setActiveRange(grid.getRange('B2:C3'));
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    expect(selected.address).toBe('Sheet1!B2:C3');
  }));
