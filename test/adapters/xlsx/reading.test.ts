import { cellIn, rangeAt, readAll, readWithDetails, sheetIn, valuesOf } from '../../contract/session';
import { chartSheetXlsx, fixtureXlsx } from '../../contract/fixture';
import { partsOf } from './file-parts';
import { opened, withParts, withSheet, worksheet } from './with-parts';

const far = '<c r="XFD1048576" s="5"/>';

describe('reading a file', () => {
  it('stores no more than what is stored in a sheet whose last cell is formatted', async () => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576">${far}</row>`;
    const sheet = worksheet('<dimension ref="A1:XFD1048576"/>', `<sheetData>${rows}</sheetData>`);
    expect(valuesOf(await readAll(opened(withSheet(sheet))), '空表')).toEqual([[0, 0, 1]]);
  });

  it('reads what is stored in the last cell there can be', async () => {
    const rows = '<row r="1048576"><c r="A1048576"><v>1</v></c><c r="XFD1048576"><v>2</v></c></row>';
    const sheet = worksheet(`<sheetData>${rows}</sheetData>`);
    expect(valuesOf(await readAll(opened(withSheet(sheet))), '空表')).toEqual([
      [1_048_575, 0, 1],
      [1_048_575, 16_383, 2],
    ]);
  });

  it.each(['A1', 'A1:B2', 'A1:XFD1048576', 'nonsense'])(
    'does not believe a sheet that says it is %s',
    async (stated) => {
      const rows = '<row r="3"><c r="C3"><v>1</v></c></row>';
      const sheet = worksheet(`<dimension ref="${stated}"/>`, `<sheetData>${rows}</sheetData>`);
      expect(valuesOf(await readAll(opened(withSheet(sheet))), '空表')).toEqual([[2, 2, 1]]);
    },
  );

  it('stores no empty texts', async () => {
    const empty = '<c r="A1" t="inlineStr"><is><t></t></is></c><c r="B1" t="str"><v></v></c>';
    const formula = '<c r="C1" t="str"><f>""</f><v></v></c>';
    const snapshot = await readAll(
      opened(withSheet(worksheet(`<sheetData><row r="1">${empty}${formula}</row></sheetData>`))),
    );
    expect(sheetIn(snapshot, '空表').rows).toEqual([
      { row: 0, cells: [{ column: 2, value: '', numberFormat: 'General', formula: '=""' }] },
    ]);
  });

  it('writes out the formula of each cell that shares one', async () => {
    const shared =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>';
    const snapshot = await readWithDetails(opened(withSheet(worksheet(`<sheetData>${shared}</sheetData>`))));
    expect(['空表!B1', '空表!B2', '空表!B3'].map((cell) => cellIn(snapshot, cell)?.formula)).toEqual([
      '=A1*2',
      '=A2*2',
      '=A3*2',
    ]);
  });

  it.each(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'])('reads the error %s', async (error) => {
    const sheet = worksheet(`<sheetData><row r="1"><c r="A1" t="e"><v>${error}</v></c></row></sheetData>`);
    expect(cellIn(await readAll(opened(withSheet(sheet))), '空表!A1')?.value).toEqual({ error });
  });

  it('tells the merged areas of each sheet', async () => {
    const snapshot = await readWithDetails(opened(fixtureXlsx()));
    expect(sheetIn(snapshot, '收支表').merges).toEqual([{ row: 4, column: 0, rows: 1, columns: 2 }]);
    expect(sheetIn(snapshot, '空表').merges).toEqual([]);
  });

  it('tells whether sheets are hidden', async () => {
    const { sheets } = await readAll(opened(fixtureXlsx()));
    expect(sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden', 'very-hidden', 'visible']);
  });

  it('names chart sheets', async () => {
    expect((await readAll(opened(chartSheetXlsx()))).chartSheets).toEqual(['空表']);
    expect((await readAll(opened(fixtureXlsx()))).chartSheets).toEqual([]);
  });

  it('gives names of the workbook alone, without a range where they are none', async () => {
    const workbook = (partsOf(fixtureXlsx())['xl/workbook.xml'] ?? '').replace(
      '</definedNames>',
      '<definedName name="_xlnm.Print_Area" localSheetId="0">收支表!$A$1</definedName><definedName name="local" localSheetId="0">收支表!$A$1</definedName>' +
        '<definedName name="rate">0.17</definedName><definedName name="two">收支表!$A$1,收支表!$B$2</definedName>' +
        '<definedName name="elsewhere">[1]Sheet1!$A$1</definedName><definedName name="gone">没有!$A$1</definedName></definedNames>',
    );
    const { names } = await readAll(opened(withParts({ 'xl/workbook.xml': workbook })));
    expect(names).toEqual([
      { name: 'apart', refersTo: rangeAt(`'It''s! "here"'!A1`) },
      { name: 'broken' },
      { name: 'project_1', refersTo: rangeAt('收支表!A1:C3') },
      { name: 'rate' },
      { name: 'two' },
      { name: 'elsewhere' },
      { name: 'gone' },
    ]);
  });

  it('stops where it is cancelled between two sheets', async () => {
    let asked = 0;
    const isCancelled = () => (asked += 1) > 3;
    expect(await opened(fixtureXlsx()).read({ isCancelled })).toEqual({ ok: false, error: { code: 'cancelled' } });
  });

  it('gives the very bytes that were opened where nothing was written', async () => {
    const bytes = fixtureXlsx();
    const workbook = opened(bytes);
    await readAll(workbook);
    expect(await workbook.toBytes()).toEqual({ ok: true, value: bytes });
  });
});
