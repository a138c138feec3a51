import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * The workbook that the contract is tried on, part by part, so that no library stands between the test and the file.
 *
 * - `收支表`: `A1` bold on a fill; `B2` 12.5 as `0.00`; `B3` 0.25 as `0%`; `C2` the formula `=B2*2`, 25; `C3` the formula `=1/0`;
 *   `C4` a typed-in `#N/A`; `D2` TRUE; `D3` the text `#N/A`, no error; `E2` the text `007`; `F2` the text `=1+1`; `A5:B5` merged; `H50` a blank cell
 *   with a fill; a conditional format of the user on `B2:B3`; column B 20 characters wide.
 * - `It's! "here"` is hidden and holds `x` in `A1`; `深藏` is very hidden and holds 3 in `B2`; `空表` is empty.
 * - The names `project_1` (`收支表!A1:C3`), `apart` (`'It''s! "here"'!A1`) and `broken` (`#REF!`).
 */
export function fixtureXlsx(): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(contentTypes),
    '_rels/.rels': strToU8(relationships([['officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': strToU8(workbookPart),
    'xl/_rels/workbook.xml.rels': strToU8(
      relationships([
        ...sheetParts.map((_, at): Relation => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
        ['styles', 'styles.xml'],
      ]),
    ),
    'xl/styles.xml': strToU8(stylesPart),
    ...Object.fromEntries(sheetParts.map((part, at) => [`xl/worksheets/sheet${at + 1}.xml`, strToU8(part)])),
  });
}

/** The fixture with the chart sheet `空表` in place of the worksheet of that name. */
export function chartSheetXlsx(): Uint8Array {
  const parts = unzipSync(fixtureXlsx(), { filter: ({ name }) => name !== 'xl/worksheets/sheet4.xml' });
  const changed = (path: string, from: string, to: string): Uint8Array =>
    strToU8(strFromU8(parts[path] ?? new Uint8Array()).replace(from, to));
  return zipSync({
    ...parts,
    'xl/chartsheets/sheet1.xml': strToU8(
      `${head}<chartsheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
    ),
    'xl/_rels/workbook.xml.rels': changed(
      'xl/_rels/workbook.xml.rels',
      'relationships/worksheet" Target="worksheets/sheet4.xml"',
      'relationships/chartsheet" Target="chartsheets/sheet1.xml"',
    ),
    '[Content_Types].xml': changed(
      '[Content_Types].xml',
      `PartName="/xl/worksheets/sheet4.xml" ContentType="${partType}.worksheet+xml"`,
      `PartName="/xl/chartsheets/sheet1.xml" ContentType="${partType}.chartsheet+xml"`,
    ),
  });
}

export const oddSheetName = `It's! "here"`;
export const userFormula = 'B2>10';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const partType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const contentTypes =
  `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${partType}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${partType}.styles+xml"/>` +
  [1, 2, 3, 4]
    .map((at) => `<Override PartName="/xl/worksheets/sheet${at}.xml" ContentType="${partType}.worksheet+xml"/>`)
    .join('') +
  '</Types>';

type Relation = readonly [type: string, target: string];

function relationships(relations: readonly Relation[]): string {
  const entries = relations.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${officeRelations}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
}

const sheetTabs = [
  '<sheet name="收支表" sheetId="1" r:id="rId1"/>',
  '<sheet name="It\'s! &quot;here&quot;" sheetId="2" state="hidden" r:id="rId2"/>',
  '<sheet name="深藏" sheetId="3" state="veryHidden" r:id="rId3"/>',
  '<sheet name="空表" sheetId="4" r:id="rId4"/>',
];

const workbookPart =
  `${head}<workbook xmlns="${main}" xmlns:r="${officeRelations}"><bookViews><workbookView activeTab="0"/></bookViews>` +
  `<sheets>${sheetTabs.join('')}</sheets><definedNames>` +
  `<definedName name="apart">'It''s! "here"'!$A$1</definedName>` +
  '<definedName name="broken">#REF!</definedName>' +
  '<definedName name="project_1">收支表!$A$1:$C$3</definedName></definedNames></workbook>';

/** Cell formats by their place: 0 plain, 1 bold on a fill, 2 `0.00`, 3 `0%`, 4 text (`@`), 5 a fill alone. */
const stylesPart =
  `${head}<styleSheet xmlns="${main}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>' +
  '<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><fill><patternFill patternType="solid"><bgColor rgb="FFC6E0B4"/></patternFill></fill></dxf></dxfs></styleSheet>';

function text(at: string, value: string, style = 0): string {
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;
}

const sheetParts = [
  `${head}<worksheet xmlns="${main}"><cols><col min="2" max="2" width="20" customWidth="1"/></cols><sheetData>` +
    `<row r="1">${text('A1', '项目', 1)}${text('B1', '金额')}</row>` +
    `<row r="2">${text('A2', '路灯')}<c r="B2" s="2"><v>12.5</v></c><c r="C2"><f>B2*2</f><v>25</v></c><c r="D2" t="b"><v>1</v></c>` +
    `${text('E2', '007')}${text('F2', '=1+1')}</row>` +
    `<row r="3">${text('A3', '比例')}<c r="B3" s="3"><v>0.25</v></c><c r="C3" t="e"><f>1/0</f><v>#DIV/0!</v></c>${text('D3', '#N/A')}</row>` +
    `<row r="4"><c r="C4" t="e"><v>#N/A</v></c></row><row r="5">${text('A5', '合并')}</row><row r="50"><c r="H50" s="5"/></row></sheetData>` +
    '<mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>' +
    `<conditionalFormatting sqref="B2:B3"><cfRule type="expression" dxfId="0" priority="1"><formula>${userFormula.replace('>', '&gt;')}</formula></cfRule>` +
    '</conditionalFormatting></worksheet>',
  `${head}<worksheet xmlns="${main}"><sheetData><row r="1">${text('A1', 'x')}</row></sheetData></worksheet>`,
  `${head}<worksheet xmlns="${main}"><sheetData><row r="2"><c r="B2"><v>3</v></c></row></sheetData></worksheet>`,
  `${head}<worksheet xmlns="${main}"><sheetData/></worksheet>`,
];
