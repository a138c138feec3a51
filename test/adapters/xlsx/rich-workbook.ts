import { strToU8, unzipSync, zipSync } from 'fflate';
import { answered, excelize, type Excelize, type ExcelizeFile } from './excelize';

/**
 * A workbook with what people have in theirs: on `表` styles, a merge, widths, a list to choose from, conditional formats, a comment,
 * a link, a chart, a table, a frozen heading and a print set-up; names; a second sheet with formulas that one of them shares
 * with two others; and a drawing and chart whose numbers leave a gap, as after a sheet was deleted.
 */
export async function richWorkbook(): Promise<Uint8Array> {
  const library = await excelize();
  const file = library.NewFile();
  answered(file.SetSheetName('Sheet1', '表'));
  answered(file.NewSheet('计算'));
  fillForm(file);
  drawOn(library, file);
  for (let row = 1; row <= 3; row += 1) answered(file.SetCellValue('计算', `A${row}`, row));
  answered(file.SetCellFormula('计算', 'A5', 'SUM(A1:A3)'));
  const bytes = new Uint8Array(answered(file.WriteToBuffer()).buffer as ArrayBuffer);
  return withSharedFormula(withGap(bytes));
}

function fillForm(file: ExcelizeFile): void {
  const bold = answered(
    file.NewStyle({
      Font: { Bold: true, Size: 14, Color: '1F4E78' },
      Fill: { Type: 'pattern', Pattern: 1, Color: ['FFF2CC'] },
      Border: [{ Type: 'bottom', Color: '000000', Style: 2 }],
      Alignment: { Horizontal: 'center', Indent: 1, WrapText: true },
    }),
  ).style;
  const percent = answered(file.NewStyle({ NumFmt: 9 })).style;
  answered(file.SetSheetRow('表', 'A1', ['项目', '预算', '进度']));
  answered(file.SetSheetRow('表', 'A2', ['路灯', 12.5, 0.25]));
  answered(file.SetSheetRow('表', 'A3', ['绿化', 3, 0.5]));
  answered(file.SetCellRichText('表', 'A5', [{ Text: '粗', Font: { Bold: true } }, { Text: '细' }]));
  answered(file.SetCellStyle('表', 'A1', 'C1', bold));
  answered(file.SetCellStyle('表', 'C2', 'C3', percent));
  answered(file.MergeCell('表', 'A7', 'C8'));
  answered(file.SetCellStr('表', 'A7', '合并的说明'));
  answered(file.SetColWidth('表', 'A', 'B', 24));
  answered(file.SetRowHeight('表', 1, 33));
  answered(file.AddDataValidation('表', { Type: 'list', Sqref: 'D2:D9', Formula1: '"是,否"' }));
  const green = answered(file.NewConditionalStyle({ Fill: { Type: 'pattern', Pattern: 1, Color: ['C6E0B4'] } })).style;
  answered(file.SetConditionalFormat('表', 'B2:B3', [{ Type: 'formula', Criteria: 'B2>10', Format: green }]));
  answered(file.AddComment('表', { Cell: 'B2', Author: '审核', Text: '请核对' }));
  answered(file.SetCellHyperLink('表', 'A2', 'https://example.org', 'External'));
  answered(file.SetDefinedName({ Name: 'budget', RefersTo: "'表'!$B$2:$B$3", Comment: '预算' }));
  answered(file.SetDefinedName({ Name: '_xlnm.Print_Titles', RefersTo: "'表'!$1:$1", Scope: '表' }));
  answered(file.SetPageLayout('表', { Size: 8, Orientation: 'landscape' }));
  answered(file.SetHeaderFooter('表', { OddFooter: '&P' }));
}

function drawOn(library: Excelize, file: ExcelizeFile): void {
  const series = [{ Name: "'表'!$B$1", Categories: "'表'!$A$2:$A$3", Values: "'表'!$B$2:$B$3" }];
  answered(file.AddChart('表', 'F1', { Type: library.Col, Series: series, Format: { Name: 'cash' } }));
  answered(file.SetSheetRow('表', 'A12', ['名称', '数']));
  answered(file.SetSheetRow('表', 'A13', ['甲', 1]));
  answered(file.AddTable('表', { Range: 'A12:B13', Name: 'users' }));
  answered(file.SetPanes('表', { Freeze: true, YSplit: 1, TopLeftCell: 'A2', ActivePane: 'bottomLeft' }));
}

/** Renames the chart and its drawing to number 3, with no 1 and 2. */
function withGap(bytes: Uint8Array): Uint8Array {
  const renamed = Object.entries(unzipSync(bytes)).map(([path, content]): [string, Uint8Array] => {
    const named = path.replace('chart1.xml', 'chart3.xml').replace('drawing1.xml', 'drawing3.xml');
    if (!/\.rels$|\[Content_Types\]/.test(path)) return [named, content];
    const text = new TextDecoder().decode(content);
    return [named, strToU8(text.replaceAll('chart1.xml', 'chart3.xml').replaceAll('/drawing1.xml', '/drawing3.xml'))];
  });
  return zipSync(Object.fromEntries(renamed));
}

/** `B1` of 计算 has a formula that `B2` and `B3` share. */
function withSharedFormula(bytes: Uint8Array): Uint8Array {
  const path = 'xl/worksheets/sheet2.xml';
  const files = unzipSync(bytes);
  const formulas = ['<f t="shared" ref="B1:B3" si="0">A1*2</f>', '<f t="shared" si="0"/>', '<f t="shared" si="0"/>'];
  const sheet = formulas.reduce(
    (xml, formula, index) =>
      xml.replace(
        new RegExp(`(<c r="A${index + 1}".*?</c>)`),
        (cell) => `${cell}<c r="B${index + 1}">${formula}<v>${(index + 1) * 2}</v></c>`,
      ),
    new TextDecoder().decode(files[path]),
  );
  return zipSync({ ...files, [path]: strToU8(sheet) });
}
