import type { PlanStep } from '../../../src/core/plans/write-plan';
import { at, cellIn, rangeAt, readWithDetails, sampleXlsx, valueOf } from '../../contract/session';
import { summaryPlan } from '../../contract/summary-plan';
import { answered, openInExcelize } from './excelize';
import { looseEnds, partsOf, type Parts } from './file-parts';
import { richWorkbook } from './rich-workbook';
import { bytesOf, cells, opened, partsAfter } from './with-parts';

const marks: readonly PlanStep[] = [
  { step: 'mark', sheet: '表', severity: 'error', cells: [at('表!B2'), at('表!B3'), at('表!Z99')] },
  { step: 'mark', sheet: '计算', severity: 'info', cells: [at('计算!A1')] },
];

/** The summary without what it takes away of the contract's own fixture. */
const summary = summaryPlan('汇总').steps.filter(
  (step) => step.step !== 'remove-sheet' && !(step.step === 'mark' && step.sheet === '收支表'),
);

function changedPaths(before: Parts, after: Parts): readonly string[] {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths].filter((path) => before[path] !== after[path]).sort();
}

/** A sheet's XML without its cells. */
function aroundCells(xml: string | undefined): string {
  return (xml ?? '').replace(/<sheetData>.*<\/sheetData>/s, '').replace(/<dimension[^>]*>(<\/dimension>)?/, '');
}

describe('what a plan does not touch', () => {
  it('keeps every byte of all parts but the marked sheets and the list of looks', async () => {
    const bytes = await richWorkbook();
    expect(changedPaths(partsOf(bytes), await partsAfter(bytes, ...marks))).toEqual([
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
  });

  it.each([
    ['a rich workbook', richWorkbook],
    ['the sample', () => Promise.resolve(sampleXlsx())],
  ])('has every sheet of %s as it was once it is marked, saved, opened and cleared', async (_, make) => {
    const bytes = await make();
    const before = partsOf(bytes);
    const { sheets } = await readWithDetails(opened(bytes));
    const workbook = opened(bytes);
    for (const { name: sheet } of sheets) {
      const marked = [{ sheet, row: 2, column: 1 }];
      valueOf(await workbook.apply({ steps: [{ step: 'mark', sheet, severity: 'warning', cells: marked }] }));
    }
    const cleared = await partsAfter(await bytesOf(workbook), { step: 'clear-marks' });
    const looks = /<dxfs count="0">?.*?(\/>|<\/dxfs>)/s;
    expect(changedPaths(before, { ...cleared, 'xl/styles.xml': before['xl/styles.xml'] ?? '' })).toEqual([]);
    expect((cleared['xl/styles.xml'] ?? '').replace(looks, '')).toBe(
      (before['xl/styles.xml'] ?? '').replace(looks, ''),
    );
  });

  it('keeps all of a sheet but the cell that is written', async () => {
    const bytes = await richWorkbook();
    const before = partsOf(bytes);
    const after = await partsAfter(bytes, cells('表!B2', [99]));
    const sheet = 'xl/worksheets/sheet1.xml';
    expect(changedPaths(before, after)).toEqual(['xl/workbook.xml', sheet]);
    expect(aroundCells(after[sheet])).toBe(aroundCells(before[sheet]));
    const file = await openInExcelize(await bytesOf(await written(bytes, cells('表!B2', [99]))));
    expect(answered(file.GetCellValue('表', 'B2')).value).toBe('99');
    expect(answered(file.GetComments('表')).comments).toHaveLength(1);
    expect(answered(file.GetCellHyperLink('表', 'A2')).location).toBe('https://example.org');
    expect(answered(file.GetCellRichText('表', 'A5')).runs).toHaveLength(2);
  });

  it('keeps every cell of the user as it is when sheets of ours are written', async () => {
    const bytes = await richWorkbook();
    const before = partsOf(bytes);
    const after = await partsAfter(bytes, ...summary);
    const kept = Object.keys(before).filter((path) => !/Content_Types|workbook\.xml|styles/.test(path));
    for (const path of kept) expect([path, after[path]]).toEqual([path, before[path]]);
    expect(looseEnds(after)).toEqual(looseEnds(before));
    const formats = (xml = '') => /<cellXfs.*?<\/cellXfs>/s.exec(xml)?.[0].replace(/^<cellXfs[^>]*>|<\/cellXfs>$/g, '');
    const known = formats(before['xl/styles.xml']) ?? 'none';
    expect(formats(after['xl/styles.xml'])?.startsWith(known)).toBe(true);
  });

  it('takes sheets of ours away again without a trace among the parts', async () => {
    const bytes = await richWorkbook();
    const workbook = opened(bytes);
    const receipt = valueOf(await workbook.apply({ steps: summary }));
    valueOf(await workbook.apply(receipt.undo));
    const before = partsOf(bytes);
    const after = partsOf(await bytesOf(workbook));
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    const lists = /^(\[Content_Types\]|xl\/_rels\/workbook\.xml|xl\/styles|xl\/workbook)\.(xml|rels)$/;
    expect(changedPaths(before, after).filter((path) => !lists.test(path))).toEqual([]);
  });

  it('overwrites no part of the user where the numbers of charts and drawings have gaps', async () => {
    const bytes = await richWorkbook();
    const after = await partsAfter(bytes, ...summary);
    expect(
      Object.keys(after)
        .filter((path) => /^xl\/(charts|drawings)\/\w+\.xml$/.test(path))
        .sort(),
    ).toEqual(['xl/charts/chart1.xml', 'xl/charts/chart3.xml', 'xl/drawings/drawing1.xml', 'xl/drawings/drawing3.xml']);
  });

  it('adds a chart to the drawing that a sheet has, beside the user’s own', async () => {
    const chart: PlanStep = {
      step: 'chart',
      name: 'ours',
      kind: 'line',
      title: '进度',
      categories: rangeAt('表!A2:A3'),
      series: [{ name: at('表!C1'), values: rangeAt('表!C2:C3') }],
      over: rangeAt('表!F20:K30'),
    };
    const bytes = await richWorkbook();
    const once = await partsAfter(bytes, chart);
    expect(once['xl/drawings/drawing3.xml']?.match(/<\/xdr:graphicFrame>/g)).toHaveLength(2);
    expect(looseEnds(once)).toEqual(looseEnds(partsOf(bytes)));
    expect(await partsAfter(bytes, chart, chart)).toEqual(once);
  });

  it('clears marks that were set twice, and no format of the user’s', async () => {
    const workbook = opened(await richWorkbook());
    valueOf(await workbook.apply({ steps: [...marks, ...marks] }));
    valueOf(await workbook.apply({ steps: [{ step: 'clear-marks' }] }));
    const sheet = partsOf(await bytesOf(workbook))['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet.match(/<conditionalFormatting/g)).toHaveLength(1);
    expect(sheet).toContain('B2&gt;10');
  });
});

describe('formulas that cells share', () => {
  it('stay formulas when the cell that leads them is overwritten', async () => {
    const workbook = await written(await richWorkbook(), cells('计算!B1', [5]));
    const snapshot = await readWithDetails(opened(await bytesOf(workbook)));
    expect(cellIn(snapshot, '计算!B1')).toEqual({ column: 1, value: 5, numberFormat: 'General' });
    expect(cellIn(snapshot, '计算!B2')).toMatchObject({ value: 4, formula: '=A2*2' });
    expect(cellIn(snapshot, '计算!B3')).toMatchObject({ value: 6, formula: '=A3*2' });
  });

  it('come back with the receipt', async () => {
    const bytes = await richWorkbook();
    const workbook = opened(bytes);
    const receipt = valueOf(await workbook.apply({ steps: [cells('计算!B1', ['x'], ['y'])] }));
    valueOf(await workbook.apply(receipt.undo));
    expect(await readWithDetails(workbook)).toEqual(await readWithDetails(opened(bytes)));
  });
});

describe('merged areas', () => {
  it('lose nothing to values written over their covered cells', async () => {
    const workbook = await written(await richWorkbook(), cells('表!B7', [null, 'x'], ['y', null]));
    const snapshot = await readWithDetails(workbook);
    expect(cellIn(snapshot, '表!A7')?.value).toBe('合并的说明');
    expect(cellIn(snapshot, '表!C7')).toBeUndefined();
  });
});

async function written(bytes: Uint8Array, ...steps: readonly PlanStep[]) {
  const workbook = opened(bytes);
  valueOf(await workbook.apply({ steps }));
  return workbook;
}
