import { fixtureXlsx } from '../../contract/fixture';
import { at, rangeAt, readAll, valueOf } from '../../contract/session';
import { answered, openInExcelize } from './excelize';
import { elements, partAsXml, partsOf } from './file-parts';
import { bytesOf, opened, withParts, worksheet } from './with-parts';

describe('showing a cell', () => {
  it('has the file open on the cell, with no other tab selected', async () => {
    const workbook = opened(fixtureXlsx());
    valueOf(await workbook.apply({ steps: [{ step: 'freeze', sheet: '空表', rows: 2, columns: 0 }] }));
    valueOf(await workbook.select(at('收支表!B2')));
    valueOf(await workbook.select(at('空表!C5')));
    const bytes = await bytesOf(workbook);
    const file = await openInExcelize(bytes);
    expect(answered(file.GetSheetName(answered(file.GetActiveSheetIndex()).index)).name).toBe('空表');
    const parts = partsOf(bytes);
    const [view] = elements(partAsXml(parts, 'xl/worksheets/sheet4.xml'), 'sheetView');
    const selection = view && elements(view, 'selection')[0];
    expect(selection?.getAttribute('activeCell')).toBe('C5');
    expect(selection?.getAttribute('pane')).toBe('bottomLeft');
    expect(parts['xl/worksheets/sheet4.xml']).toContain('tabSelected="1"');
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('tabSelected');
  });

  it('is told by the pane that has the focus, with all of a range', async () => {
    const view = (...inside: readonly string[]) =>
      worksheet(`<sheetViews><sheetView workbookViewId="0">${inside.join('')}</sheetView></sheetViews><sheetData/>`);
    const selected = (xml: string) => opened(withParts({ 'xl/worksheets/sheet1.xml': xml })).selection();
    const range = '<selection activeCell="C4" sqref="B2:C4"/>';
    expect(valueOf(await selected(view(range)))).toEqual(rangeAt('收支表!B2:C4'));
    const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
    const below = '<selection pane="bottomLeft" activeCell="D9" sqref="D9:E9"/>';
    expect(valueOf(await selected(view(pane, range, below)))).toEqual(rangeAt('收支表!D9:E9'));
  });

  it('is refused where several ranges are selected', async () => {
    const several = '<selection activeCell="A1" sqref="A1 C3:D4"/>';
    const sheet = `<sheetViews><sheetView workbookViewId="0">${several}</sheetView></sheetViews><sheetData/>`;
    const workbook = opened(withParts({ 'xl/worksheets/sheet1.xml': worksheet(sheet) }));
    expect(await workbook.selection()).toEqual({ ok: false, error: { code: 'no-range-selected' } });
  });

  it('changes no value', async () => {
    const workbook = opened(fixtureXlsx());
    valueOf(await workbook.select(at('收支表!B2')));
    expect(await readAll(opened(await bytesOf(workbook)))).toEqual(await readAll(opened(fixtureXlsx())));
  });

  it('never tells of edits, since a file has no one else to make them', async () => {
    const workbook = opened(fixtureXlsx());
    const edits: unknown[] = [];
    const stop = workbook.onEdit((edit) => edits.push(edit));
    valueOf(await workbook.apply({ steps: [{ step: 'add-sheet', sheet: '新' }] }));
    stop();
    expect(edits).toEqual([]);
  });
});
