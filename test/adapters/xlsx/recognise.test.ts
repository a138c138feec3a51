import { CFB, utils, write, type BookType } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { openXlsx } from '../../../src/adapters/xlsx/open-xlsx';
import { fixtureXlsx } from '../../contract/fixture';
import { sampleXlsx } from '../../contract/session';

function written(bookType: BookType): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['项目', 12.5]]), '表');
  return new Uint8Array(write(book, { type: 'array', bookType }));
}

/** A compound file, which .xls, .doc and encrypted workbooks are. */
function compound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(container, name, Array.from(content));
  return new Uint8Array(CFB.write(container, { type: 'array' }));
}

/** The start of an .xls stream: its beginning, and the record that says that all that follows is encrypted. */
const encryptedStream = new Uint8Array([0x09, 0x08, 4, 0, 0, 6, 5, 0, 0x2f, 0, 2, 0, 0, 0, 0x0a, 0, 0, 0]);

const random = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919 + 13) % 251);

describe('opening what is no workbook', () => {
  it.each([
    ['a text', strToU8('项目,金额\n路灯,12')],
    ['a table in CSV', written('csv')],
    ['a web page', strToU8('<html><body><table><tr><td>1</td></tr></table></body></html>')],
    ['a sheet in XML of 2003', written('xlml')],
    ['a sheet in DIF', written('dif')],
    ['random bytes', random],
    ['two letters', strToU8('PK')],
    ['a zip of something else', zipSync({ 'word/document.xml': strToU8('<w/>') })],
    ['a spreadsheet of another kind', written('ods')],
    ['a compound file of something else', compound({ WordDocument: random })],
    ['a damaged compound file', written('biff8').slice(0, 600)],
    ['a workbook cut off in the middle', sampleXlsx().slice(0, 9000)],
    ['a workbook cut off just before its end', sampleXlsx().slice(0, -30)],
  ])('refuses %s', (_, bytes) => {
    expect(openXlsx(bytes)).toEqual({ ok: false, error: { code: 'not-a-workbook' } });
  });

  it('says of an empty file that it is empty', () => {
    expect(openXlsx(new Uint8Array())).toEqual({ ok: false, error: { code: 'empty-file' } });
  });

  it.each([
    ['a new workbook', compound({ EncryptedPackage: random, EncryptionInfo: random })],
    ['an old workbook', compound({ Workbook: encryptedStream })],
  ])('says of %s with a password that it is encrypted', (_, bytes) => {
    expect(openXlsx(bytes)).toEqual({ ok: false, error: { code: 'encrypted' } });
  });

  it('opens a workbook, whatever its age', async () => {
    for (const bytes of [fixtureXlsx(), written('xlsx'), written('xlsb'), written('biff8'), written('biff5')]) {
      const opened = openXlsx(bytes);
      expect(opened.ok && (await opened.value.read()).ok).toBe(true);
    }
  });

  it.each(['biff8', 'xlsb'] as const)('reads %s and does not write it', async (kind) => {
    const opened = openXlsx(written(kind));
    if (!opened.ok) throw new Error(opened.error.code);
    const applied = await opened.value.apply({ steps: [{ step: 'clear-marks' }] });
    expect(applied.ok ? undefined : applied.error.code).toBe('not-supported');
    expect(await opened.value.toBytes()).toEqual({ ok: true, value: written(kind) });
  });

  it('finds out on reading that a workbook is damaged inside', async () => {
    const sheet = strToU8('<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>');
    const bytes = zipSync({ 'xl/workbook.xml': strToU8('no workbook at all'), 'xl/worksheets/sheet1.xml': sheet });
    const opened = openXlsx(bytes);
    expect(opened.ok && (await opened.value.read())).toEqual({ ok: false, error: { code: 'not-a-workbook' } });
  });
});
