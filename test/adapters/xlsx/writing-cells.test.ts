import type { PlanStep } from '../../../src/core/plans/write-plan';
import { cellIn, rangeAt, readAll, readWithDetails, valueOf, valuesOf } from '../../contract/session';
import { fixtureXlsx } from '../../contract/fixture';
import { looseEnds, partsOf } from './file-parts';
import { bytesOf, cells, head, main, opened, partsAfter, withParts, withSheet, worksheet } from './with-parts';

const sheetPath = 'xl/worksheets/sheet4.xml';

async function sheetAfter(xml: string, ...steps: readonly PlanStep[]): Promise<string> {
  return (await partsAfter(withSheet(xml), ...steps))[sheetPath] ?? '';
}

function dataIn(sheet: string): string {
  return /<(?:x:)?sheetData>(.*)<\/(?:x:)?sheetData>/s.exec(sheet)?.[1] ?? '';
}

describe('writing cells into a sheet’s XML', () => {
  it('puts rows and cells in their order and leaves the others as they are written', async () => {
    const before =
      '<row r="2" spans="1:3" ht="20" customHeight="1"><c r="B2" s="3"><v>1</v></c></row><row  r="9"><c  r="A9"/></row>';
    const sheet = await sheetAfter(
      worksheet(`<sheetData>${before}</sheetData>`),
      cells('空表!A2', ['左', 2, true]),
      cells('空表!C1', [7]),
    );
    expect(dataIn(sheet)).toBe(
      '<row r="1"><c r="C1"><v>7</v></c></row>' +
        '<row r="2" ht="20" customHeight="1"><c r="A2" t="inlineStr"><is><t>左</t></is></c><c r="B2" s="3"><v>2</v></c><c r="C2" t="b"><v>1</v></c></row>' +
        '<row  r="9"><c  r="A9"/></row>',
    );
  });

  it('counts rows and cells that do not say where they are', async () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    const bytes = withSheet(worksheet(`<sheetData>${rows}</sheetData>`));
    const workbook = opened(bytes);
    valueOf(await workbook.apply({ steps: [cells('空表!B2', [4])] }));
    expect(valuesOf(await readAll(workbook), '空表')).toEqual([
      [0, 0, 1],
      [0, 1, 2],
      [1, 0, 3],
      [1, 1, 4],
    ]);
  });

  it('writes with the prefix that a part writes its own elements with', async () => {
    const row = '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>';
    const data = `${head}<x:worksheet xmlns:x="${main}"><x:sheetData>${row}</x:sheetData></x:worksheet>`;
    const steps: readonly PlanStep[] = [
      cells('空表!A1', ['文', { formula: '=1+1', shows: 2 }]),
      { step: 'mark', sheet: '空表', severity: 'error', cells: [{ sheet: '空表', row: 0, column: 0 }] },
      { step: 'merge', range: rangeAt('空表!A3:B3') },
      { step: 'validation-list', range: rangeAt('空表!A3'), values: ['是', '否'] },
      { step: 'column-widths', sheet: '空表', column: 0, widths: [9] },
      { step: 'freeze', sheet: '空表', rows: 1, columns: 0 },
      { step: 'print-setup', sheet: '空表', orientation: 'portrait', titleRows: 0 },
    ];
    const sheet = await sheetAfter(data, ...steps);
    expect(sheet.match(/<\/?(?!x:)[a-z]+/gi)).toBeNull();
    expect(await sheetAfter(sheet, { step: 'clear-marks' })).not.toContain('conditionalFormatting');
  });

  it('keeps the value that a formula shows, of whatever kind', async () => {
    const sheet = await sheetAfter(
      worksheet('<sheetData/>'),
      cells('空表!A1', [
        { formula: '=1+1', shows: 2 },
        { formula: '="a"&"<"', shows: 'a<' },
        { formula: '=1/0', shows: '#DIV/0!' },
        { formula: '=1>0', shows: 'TRUE' },
      ]),
    );
    expect(dataIn(sheet)).toBe(
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>&quot;a&quot;&amp;&quot;&lt;&quot;</f><v>a&lt;</v></c>' +
        '<c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1" t="b"><f>1&gt;0</f><v>1</v></c></row>',
    );
  });

  it.each(['a\u0001b', '_x0041_', '\ttab', ' spaces ', '😀', ']]>', '\uFFFE'])(
    'keeps the text %j whatever XML makes of it',
    async (text) => {
      const workbook = opened(fixtureXlsx());
      valueOf(await workbook.apply({ steps: [cells('空表!A1', [text])] }));
      const kept = cellIn(await readAll(opened(await bytesOf(workbook))), '空表!A1')?.value;
      const receipt = valueOf(await workbook.apply({ steps: [cells('空表!A1', [null])] }));
      expect(receipt.undo.steps).toEqual([cells('空表!A1', [text])]);
      expect(kept).toBe(text);
    },
  );

  it('takes the order of calculation away, which would name cells that are no formulas any more', async () => {
    const parts = partsOf(fixtureXlsx());
    const chain = `${head}<calcChain xmlns="${main}"><c r="C2" i="1"/></calcChain>`;
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml';
    const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain';
    const bytes = withParts({
      'xl/calcChain.xml': chain,
      'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
        '</Relationships>',
        `<Relationship Id="rId90" Type="${relation}" Target="calcChain.xml"/></Relationships>`,
      ),
      '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(
        '</Types>',
        `<Override PartName="/xl/calcChain.xml" ContentType="${type}"/></Types>`,
      ),
    });
    const after = await partsAfter(bytes, cells('收支表!C2', ['no formula']));
    expect(after['xl/calcChain.xml']).toBeUndefined();
    expect(looseEnds(after)).toEqual([]);
    expect(after['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });

  it('keeps the functions that files write with a prefix when it takes a step back', async () => {
    const formula = '<c r="A1"><f>_xlfn.CONCAT(B1,"x")</f><v>0</v></c>';
    const bytes = withSheet(worksheet(`<sheetData><row r="1">${formula}</row></sheetData>`));
    const workbook = opened(bytes);
    const receipt = valueOf(await workbook.apply({ steps: [cells('空表!A1', [1])] }));
    valueOf(await workbook.apply(receipt.undo));
    expect(partsOf(await bytesOf(workbook))[sheetPath]).toContain('_xlfn.CONCAT(B1,&quot;x&quot;)');
  });

  it('refuses to cut an array formula into pieces, and overwrites a whole one', async () => {
    const array =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>0</v></c></row><row r="2"><c r="A2"><v>0</v></c></row>';
    const bytes = withSheet(worksheet(`<sheetData>${array}</sheetData>`));
    const part = await opened(bytes).apply({ steps: [cells('空表!A2', [1])] });
    expect(part).toEqual({
      ok: false,
      error: { code: 'host-refused', hostCode: 'InvalidOperation', statement: 'cells' },
    });
    const whole = await partsAfter(bytes, cells('空表!A1', [1], [2]));
    expect(dataIn(whole[sheetPath] ?? '')).toBe(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    );
  });

  it('gives a cell in a formatted column or row their format', async () => {
    const columns = '<cols><col min="2" max="3" width="9" style="3"/></cols>';
    const bytes = withSheet(worksheet(columns, '<sheetData><row r="5" s="2" customFormat="1"/></sheetData>'));
    const workbook = opened(bytes);
    valueOf(await workbook.apply({ steps: [cells('空表!A4', [1, 0.5]), cells('空表!A5', [1])] }));
    const snapshot = await readWithDetails(workbook);
    const formats = ['空表!A4', '空表!B4', '空表!A5'].map((cell) => cellIn(snapshot, cell)?.numberFormat);
    expect(formats).toEqual(['General', '0%', '0.00']);
  });

  it('splits a statement of several columns when one of them gets a width', async () => {
    const columns = '<cols><col min="1" max="5" width="9" customWidth="1" style="3"/></cols>';
    const step: PlanStep = { step: 'column-widths', sheet: '空表', column: 2, widths: [20] };
    const sheet = await sheetAfter(worksheet(columns, '<sheetData/>'), step);
    expect([...sheet.matchAll(/<col min="(\d)" max="(\d)" width="([\d.]+)"/g)].map((match) => match.slice(1))).toEqual([
      ['1', '2', '9'],
      ['3', '3', '20.71484375'],
      ['4', '5', '9'],
    ]);
  });

  it('fixes the heights of rows, and brings back those that were fixed before and those that were not', async () => {
    const rows = '<row r="1" ht="33" customHeight="1"/><row r="2" ht="20"><c r="A2"><v>1</v></c></row>';
    const workbook = opened(withSheet(worksheet(`<sheetData>${rows}</sheetData>`)));
    const heights = async (): Promise<readonly string[]> => {
      const sheet = partsOf(valueOf(await workbook.toBytes()))[sheetPath] ?? '';
      return [...sheet.matchAll(/<row r="(\d)"[^>]* ht="(\d+)" customHeight="1"/g)].map((match) =>
        match.slice(1).join(' '),
      );
    };
    const step: PlanStep = { step: 'row-heights', sheet: '空表', row: 0, heights: [50, 60, 70] };
    const receipt = valueOf(await workbook.apply({ steps: [step] }));
    expect(await heights()).toEqual(['1 50', '2 60', '3 70']);
    valueOf(await workbook.apply(receipt.undo));
    expect(await heights()).toEqual(['1 33']);
  });

  it.each([[[410]], [[-1]]])('refuses heights that no row can have: %j', async (heights) => {
    const workbook = opened(withSheet(worksheet('<sheetData/>')));
    const step: PlanStep = { step: 'row-heights', sheet: '空表', row: 0, heights };
    expect((await workbook.apply({ steps: [step] })).ok).toBe(false);
  });
});
