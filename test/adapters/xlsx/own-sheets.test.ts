import { checkWorkbook } from '../../../src/app/check-workbook';
import { writeSummary } from '../../../src/app/write-summary';
import type { XlsxWorkbook } from '../../../src/adapters/xlsx/open-xlsx';
import type { PlanStep } from '../../../src/core/plans/write-plan';
import { fixtureXlsx } from '../../contract/fixture';
import { at, everythingIn, rangeAt, sampleXlsx, valueOf } from '../../contract/session';
import { answered, openInExcelize } from './excelize';
import { elements, looseEnds, partAsXml, partsOf, sheetPart } from './file-parts';
import { inspectFile } from './inspect-file';
import { bytesOf, cells, opened, partsAfter } from './with-parts';

const day = { year: 2026, month: 11, day: 26 };

async function summarised(workbook: XlsxWorkbook) {
  return valueOf(await writeSummary(workbook, valueOf(await checkWorkbook(workbook)), day));
}

function seen(workbook: XlsxWorkbook): Promise<unknown> {
  const inspect = inspectFile(() => bytesOf(workbook));
  return everythingIn({ workbook, inspect, reopen: () => Promise.resolve(workbook), dispose: () => undefined });
}

describe('the summary in a file', () => {
  it('is written again in place: same parts, same bytes', async () => {
    const workbook = opened(sampleXlsx());
    await summarised(workbook);
    const once = partsOf(await bytesOf(workbook));
    await summarised(workbook);
    expect(partsOf(await bytesOf(workbook))).toEqual(once);
    expect(looseEnds(once)).toEqual([]);
  });

  it('is whole in the eyes of another library', async () => {
    const workbook = opened(sampleXlsx());
    const { sheets } = await summarised(workbook);
    const file = await openInExcelize(await bytesOf(workbook));
    expect(file.GetSheetList().list.slice(-sheets.length)).toEqual(sheets);
    expect(answered(file.GetTables('指标汇总')).tables?.map(({ Name }) => Name)).toEqual([
      'budget_performance_indicators',
    ]);
    const total = (answered(file.GetRows('资金计划')).result ?? []).find(([first]) => first === '合计');
    expect(total?.[1]).toBe('554.83');
  });

  it('comes back as it was after it was written over, and goes with its first receipt', async () => {
    const workbook = opened(sampleXlsx());
    const before = await seen(workbook);
    const first = await summarised(workbook);
    const written = await seen(workbook);
    const looks = await looksOf(workbook);
    const edit = valueOf(await workbook.apply({ steps: [cells('项目2!E12', ['≥95%'])] }));
    const second = await summarised(workbook);
    expect(await seen(workbook)).not.toEqual(written);
    valueOf(await workbook.apply(second.receipt.undo));
    expect(await looksOf(workbook)).toEqual(looks);
    valueOf(await workbook.apply(edit.undo));
    expect(await seen(workbook)).toEqual(written);
    valueOf(await workbook.apply(first.receipt.undo));
    expect(await seen(workbook)).toEqual(before);
    expect(looseEnds(partsOf(await bytesOf(workbook)))).toEqual([]);
  });
});

/** How some cells of the summary look, of each kind that it has. */
async function looksOf(workbook: XlsxWorkbook): Promise<readonly unknown[]> {
  const inspect = inspectFile(() => bytesOf(workbook));
  const places = ['资金计划!A1', '资金计划!C3', '资金计划!B5', '问题清单!B4', '问题清单!D4', '指标汇总!C5'];
  return Promise.all(places.map((place) => inspect.look(at(place))));
}

describe('a sheet of ours', () => {
  const chart: PlanStep = {
    step: 'chart',
    name: 'cash',
    kind: 'column',
    title: '计划 <1>',
    categories: rangeAt('空表!A2:A3'),
    series: [{ name: at('空表!B1'), values: rangeAt('空表!B2:B3') }],
    over: rangeAt('空表!D2:H12'),
  };
  const data = cells('空表!A1', ['季度', '计划'], ['一', 1], ['二', { formula: '=B2*2', shows: 2 }]);

  it('covers with its chart the cells that it is to cover, and knows the values', async () => {
    const parts = await partsAfter(fixtureXlsx(), data, chart);
    const drawing = partAsXml(parts, 'xl/drawings/drawing1.xml');
    const corner = (name: string) => elements(drawing, name)[0]?.textContent;
    expect([corner('from'), corner('to')]).toEqual(['3010', '80120']);
    const drawn = partAsXml(parts, 'xl/charts/chart1.xml');
    expect(elements(drawn, 'v').map(({ textContent }) => textContent)).toEqual(['计划', '一', '二', '1', '2']);
  });

  it('leaves no part of its chart and table behind when it is removed', async () => {
    const table: PlanStep = { step: 'table', range: rangeAt('空表!A1:B3'), name: 'plan' };
    const parts = await partsAfter(fixtureXlsx(), data, chart, table, { step: 'remove-sheet', sheet: '空表' });
    expect(Object.keys(parts).filter((path) => /chart|drawing|table|sheet4/.test(path))).toEqual([]);
    expect(looseEnds(parts)).toEqual([]);
    expect(sheetPart(parts, '深藏')).toBe('xl/worksheets/sheet3.xml');
  });

  it('breaks the names that refer to it when it is removed, and mends them when that is taken back', async () => {
    const name: PlanStep = { step: 'name', name: 'plan', refersTo: rangeAt('空表!A1:B3'), comment: '说明' };
    const workbook = opened(fixtureXlsx());
    valueOf(
      await workbook.apply({
        steps: [data, name, { step: 'print-setup', sheet: '空表', orientation: 'landscape', titleRows: 1 }],
      }),
    );
    const receipt = valueOf(await workbook.apply({ steps: [{ step: 'remove-sheet', sheet: '空表' }] }));
    const names = () => bytesOf(workbook).then((bytes) => partsOf(bytes)['xl/workbook.xml'] ?? '');
    expect(await names()).toContain('comment="说明">#REF!<');
    expect(await names()).not.toContain('Print_Titles');
    valueOf(await workbook.apply(receipt.undo));
    expect(await names()).toContain(`comment="说明">'空表'!$A$1:$B$3<`);
    expect(await names()).toContain(`localSheetId="3">'空表'!$1:$1<`);
  });

  it('has table headings that are texts, none twice', async () => {
    const headings = cells('空表!A1', ['数', '数', 2024, null], [1, 2, 3, 4]);
    const parts = await partsAfter(fixtureXlsx(), headings, { step: 'table', range: rangeAt('空表!A1:D2'), name: 't' });
    const columns = elements(partAsXml(parts, 'xl/tables/table1.xml'), 'tableColumn');
    expect(columns.map((column) => column.getAttribute('name'))).toEqual(['数', '数2', '2024', '列4']);
    const row = elements(partAsXml(parts, 'xl/worksheets/sheet4.xml'), 'row')[0];
    expect(row && elements(row, 't').map(({ textContent }) => textContent)).toEqual(['数', '数2', '2024', '列4']);
  });

  it('has rows as tall as their texts want, and leaves the rows of other sheets alone', async () => {
    const text = '字'.repeat(60);
    const parts = await partsAfter(
      fixtureXlsx(),
      { step: 'add-sheet', sheet: '新' },
      { step: 'column-widths', sheet: '新', column: 0, widths: [24] },
      cells('新!A1', ['短'], [text], [text]),
      { step: 'style', range: rangeAt('新!A1:A2'), style: { wrap: true } },
      cells('收支表!A2', [text]),
      { step: 'style', range: rangeAt('收支表!A2'), style: { wrap: true } },
    );
    const heights = elements(partAsXml(parts, sheetPart(parts, '新')), 'row').map((row) =>
      Number(row.getAttribute('ht')),
    );
    expect(heights[0]).toBe(0);
    expect(heights[1]).toBeGreaterThan(5 * 15);
    expect(heights[1]).toBeLessThan(8 * 15);
    expect(heights[2]).toBe(0);
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('ht=');
  });
});
