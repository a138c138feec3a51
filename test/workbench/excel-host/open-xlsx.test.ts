import { strToU8, zipSync } from 'fflate';
import { inHost } from './in-host';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

const firstSheet = `<worksheet ${main}>
  <sheetPr><tabColor rgb="FF00B050"/></sheetPr>
  <sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>
  <sheetFormatPr defaultRowHeight="18"/>
  <cols><col min="2" max="2" width="20.7109375" customWidth="1"/></cols>
  <sheetData>
    <row r="1" ht="30" customHeight="1"><c r="A1" s="1" t="inlineStr"><is><t>标题</t></is></c><c r="B1" s="1"/></row>
    <row r="2" hidden="1"><c r="A2" s="2"><v>0.25</v></c><c r="B2"><f>A2*2</f><v>0.5</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#N/A</v></c></row>
    <row r="3"><c r="A3" s="3" t="inlineStr"><is><t>007</t></is></c><c r="B3" t="inlineStr"><is><t>=1+1</t></is></c></row>
  </sheetData>
  <mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>
  <conditionalFormatting sqref="A1 C3:C4"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>LEN("mark")&gt;0</formula></cfRule></conditionalFormatting>
  <dataValidations count="1"><dataValidation type="list" sqref="C1"><formula1>"是,否"</formula1></dataValidation></dataValidations>
  <pageSetup orientation="landscape"/>
</worksheet>`;

const styles = `<styleSheet ${main}>
  <numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>
  <fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="16"/><color rgb="FF9C0006"/><name val="黑体"/></font></fonts>
  <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/></patternFill></fill></fills>
  <borders count="2"><border/><border><top style="thin"><color rgb="FF7F6000"/></top></border></borders>
  <cellXfs count="4"><xf/><xf fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1"/></xf><xf numFmtId="164"/><xf numFmtId="49"/></cellXfs>
  <dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>
</styleSheet>`;

function sheetEntry(name: string, id: number, state: string): string {
  return `<sheet name="${name}" sheetId="${id}" state="${state}" r:id="rId${id}"/>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
}

function relationships(...items: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

const emptySheet = `<worksheet ${main}><sheetData/></worksheet>`;
const protectedSheet = `<worksheet ${main}><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><sheetProtection sheet="1"/></worksheet>`;

const files: { readonly [path: string]: string } = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${[1, 2, 3].map((id) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
  '_rels/.rels': relationships(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
  'xl/workbook.xml': `<workbook ${main} xmlns:r="${relations}"><workbookProtection lockStructure="1"/><sheets>${sheetEntry('收支 表', 1, 'visible')}${sheetEntry('深藏', 2, 'veryHidden')}${sheetEntry('上锁', 3, 'hidden')}</sheets><definedNames><definedName name="whole" comment="注">'收支 表'!$A$1:$B$3</definedName><definedName name="broken">#REF!</definedName><definedName name="local" localSheetId="0">'收支 表'!$C$1</definedName></definedNames></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships(
    relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    relation('rId2', 'worksheet', 'worksheets/sheet2.xml'),
    relation('rId3', 'worksheet', '/xl/worksheets/sheet3.xml'),
    relation('rId4', 'styles', 'styles.xml'),
    relation('rId5', 'customXml', '../customXml/item1.xml'),
  ),
  'xl/worksheets/sheet1.xml': firstSheet,
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(relation('rId1', 'table', '../tables/table1.xml')),
  'xl/tables/table1.xml': `<table ${main} id="1" name="findings" displayName="findings" ref="E1:F3"><autoFilter ref="E1:F3"/><tableStyleInfo name="TableStyleLight1"/></table>`,
  'xl/worksheets/sheet2.xml': emptySheet,
  'xl/worksheets/sheet3.xml': protectedSheet,
  'xl/styles.xml': styles,
  'customXml/item1.xml': '<seal xmlns="urn:seal">1</seal>',
};

const workbook = zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

/** Opens the file and works on its first sheet. */
function opened(
  act: (parts: { sheet: Excel.Worksheet; context: Excel.RequestContext }) => Promise<void>,
): Promise<void> {
  return inHost(
    (host) =>
      host.Excel.run(async (context) => {
        await act({ sheet: context.workbook.worksheets.getItem('收支 表'), context });
      }),
    { xlsx: workbook },
  );
}

test('values, formulas, types and number formats are as the file says', () =>
  opened(async ({ sheet, context }) => {
    const range = sheet.getRange('A2:D3').load('values,formulas,valueTypes,numberFormat,text');
    await context.sync();
    expect(range.values).toEqual([
      [0.25, 0.5, true, '#N/A'],
      ['007', '=1+1', '', ''],
    ]);
    expect(range.formulas[0]).toEqual([0.25, '=A2*2', true, '#N/A']);
    expect(range.valueTypes).toEqual([
      ['Double', 'Double', 'Boolean', 'Error'],
      ['String', 'String', 'Empty', 'Empty'],
    ]);
    expect([range.numberFormat[0]?.[0], range.text[0]?.[0], range.numberFormat[1]?.[0]]).toEqual([
      '0.0%',
      '25.0%',
      '@',
    ]);
  }));

test('fonts, fills, borders, alignment, sizes and merges are as the file says', () =>
  opened(async ({ sheet, context }) => {
    const cell = sheet.getRange('A1');
    const { format } = cell.load(
      'format/fill/color,format/font/name,format/font/size,format/font/bold,format/font/color,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/rowHeight',
    );
    const edge = format.borders.getItem('EdgeTop').load('style,color');
    const wide = sheet.getRange('B1').load('format/columnWidth');
    const row = sheet.getRange('A2').load('rowHidden');
    const merged = sheet.getRange().getMergedAreasOrNullObject().load('address');
    await context.sync();
    expect(format.toJSON()).toMatchObject({
      fill: { color: '#FFC7CE' },
      font: { name: '黑体', size: 16, bold: true, color: '#9C0006' },
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      rowHeight: 30,
    });
    expect([edge.style, edge.color, wide.format.columnWidth, row.rowHidden]).toEqual([
      'Continuous',
      '#7F6000',
      108.75,
      true,
    ]);
    expect(merged.address).toBe("'收支 表'!A1:B1");
  }));

test('conditional formats by formula, lists, frozen panes, gridlines and print set-up are as the file says', () =>
  opened(async ({ sheet, context }) => {
    const formats = sheet
      .getRange()
      .conditionalFormats.load('items/stopIfTrue,items/custom/rule/formula,items/custom/format/fill/color');
    const list = sheet.getRange('C1').load('dataValidation/rule');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    sheet.load('showGridlines,tabColor,pageLayout/orientation');
    await context.sync();
    const areas = formats.items[0]?.getRanges().load('address');
    await context.sync();
    expect(
      formats.items.map((item) => [item.stopIfTrue, item.custom.rule.formula, item.custom.format.fill.color]),
    ).toEqual([[true, '=LEN("mark")>0', '#FFC7CE']]);
    expect(areas?.address).toBe("'收支 表'!A1,'收支 表'!C3:C4");
    expect([list.dataValidation.rule.list?.source, frozen.address]).toEqual(['是,否', "'收支 表'!A1:A2"]);
    expect([sheet.showGridlines, sheet.tabColor, sheet.pageLayout.orientation]).toEqual([
      false,
      '#00B050',
      'Landscape',
    ]);
  }));

test('names, tables, stored parts, hidden sheets and protection are as the file says', () =>
  opened(async ({ sheet, context }) => {
    const { workbook: book } = context;
    book.names.load('items/name,items/formula,items/comment,items/type');
    sheet.names.load('items/name');
    book.worksheets.load('items/name,items/visibility,items/protection/protected');
    book.tables.load('items/name,items/style');
    book.protection.load('protected');
    const xml = book.customXmlParts.getByNamespace('urn:seal').getOnlyItem().getXml();
    await context.sync();
    expect(book.names.items.map(({ name, formula, type }) => [name, formula, type])).toEqual([
      ['broken', '=#REF!', 'Error'],
      ['whole', "='收支 表'!$A$1:$B$3", 'Range'],
    ]);
    expect(sheet.names.items.map(({ name }) => name)).toEqual(['local']);
    expect(book.worksheets.items.map((item) => [item.name, item.visibility, item.protection.protected])).toEqual([
      ['收支 表', 'Visible', false],
      ['深藏', 'VeryHidden', false],
      ['上锁', 'Hidden', true],
    ]);
    expect(book.tables.items.map(({ name, style }) => [name, style])).toEqual([['findings', 'TableStyleLight1']]);
    expect([book.protection.protected, xml.value]).toEqual([true, '<seal xmlns="urn:seal">1</seal>']);
  }));
