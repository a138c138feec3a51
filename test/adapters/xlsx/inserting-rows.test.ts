import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx } from '../../../src/adapters/xlsx/open-xlsx';
import { valueOf } from '../../contract/session';
import { elements, looseEnds, partAsXml, partsOf, type Parts } from './file-parts';
import { richWorkbook } from './rich-workbook';

const extension =
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
  '<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
  '<x14:cfRule type="expression" priority="9" id="{00000000-0000-4000-8000-000000000001}"><xm:f>B9&gt;$B$3</xm:f></x14:cfRule>' +
  '<xm:sqref>B2:B9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
const breaks = '<rowBreaks count="1" manualBreakCount="1"><brk id="8" max="16383" man="1"/></rowBreaks>';

/** The rich workbook with a page break above row 9, a newer conditional format, and a print area. */
async function withMore(): Promise<Uint8Array> {
  const files = unzipSync(await richWorkbook());
  const path = 'xl/worksheets/sheet1.xml';
  const sheet = strFromU8(files[path] ?? new Uint8Array());
  const more = sheet.replace('<drawing ', `${breaks}<drawing `).replace('</worksheet>', `${extension}</worksheet>`);
  const workbook = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array());
  const area = '<definedName name="_xlnm.Print_Area" localSheetId="0">\'表\'!$A$1:$D$13</definedName></definedNames>';
  return zipSync({
    ...files,
    [path]: strToU8(more),
    'xl/workbook.xml': strToU8(workbook.replace('</definedNames>', area)),
  });
}

function attributes(parts: Parts, path: string, element: string, name: string): readonly (string | null)[] {
  return elements(partAsXml(parts, path), element).map((one) => one.getAttribute(name));
}

/** What stands beside the cells of `表`, with its places. */
function placesIn(parts: Parts): unknown {
  const sheet = 'xl/worksheets/sheet1.xml';
  const texts = (path: string, element: string) =>
    elements(partAsXml(parts, path), element).map((one) => one.textContent);
  return {
    merges: attributes(parts, sheet, 'mergeCell', 'ref'),
    formats: attributes(parts, sheet, 'conditionalFormatting', 'sqref').filter((one) => one !== null),
    newer: [texts(sheet, 'sqref'), texts(sheet, 'f').at(-1)],
    lists: attributes(parts, sheet, 'dataValidation', 'sqref'),
    links: attributes(parts, sheet, 'hyperlink', 'ref'),
    breaks: attributes(parts, sheet, 'brk', 'id'),
    names: Object.fromEntries(
      elements(partAsXml(parts, 'xl/workbook.xml'), 'definedName').map((one) => [
        one.getAttribute('name'),
        one.textContent,
      ]),
    ),
    table: Object.keys(parts)
      .filter((path) => path.startsWith('xl/tables/'))
      .map((path) => attributes(parts, path, 'table', 'ref')),
    chart: texts('xl/charts/chart3.xml', 'f'),
    comment: Object.keys(parts)
      .filter((path) => /comments\d*\.xml$/.test(path))
      .flatMap((path) => attributes(parts, path, 'comment', 'ref')),
  };
}

const insertion = {
  step: 'insert-rows',
  sheet: '表',
  row: 2,
  rows: 3,
  like: 1,
  marker: 'budget_performance.rows_1',
} as const;

it('moves what stands beside the cells, and moves it back', async () => {
  const bytes = await withMore();
  const workbook = valueOf(openXlsx(bytes));
  const before = partsOf(bytes);
  const receipt = valueOf(await workbook.apply({ steps: [insertion] }));
  const after = partsOf(valueOf(await workbook.toBytes()));
  expect(placesIn(after)).toEqual({
    merges: ['A10:C11'],
    formats: ['B2:B6'],
    newer: [['B2:B12'], 'B12>$B$6'],
    lists: ['D2:D12'],
    links: ['A2'],
    breaks: ['11'],
    names: {
      budget: "'表'!$B$2:$B$6",
      '_xlnm.Print_Titles': "'表'!$1:$1",
      '_xlnm.Print_Area': "'表'!$A$1:$D$16",
      'budget_performance.rows_1': "'表'!$A$2:$A$6",
    },
    table: [['A15:B16']],
    chart: ["'表'!$B$1", "'表'!$A$2:$A$6", "'表'!$B$2:$B$6"],
    comment: ['B2'],
  });
  expect(looseEnds(after)).toEqual(looseEnds(before));
  valueOf(await workbook.apply(receipt.undo));
  expect(placesIn(partsOf(valueOf(await workbook.toBytes())))).toEqual(placesIn(before));
});

it('lets cells that share a formula refer to the rows where they are now', async () => {
  const workbook = valueOf(openXlsx(await richWorkbook()));
  valueOf(await workbook.apply({ steps: [{ ...insertion, sheet: '计算', like: 1 }] }));
  const { sheets } = valueOf(await workbook.read({ details: () => [] }));
  const rows = sheets.find(({ name }) => name === '计算')?.rows ?? [];
  const formulas = rows.map(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
  expect(formulas.flat()).toEqual(['=A1*2', '=A2*2', '=A6*2', '=SUM(A1:A6)']);
});
