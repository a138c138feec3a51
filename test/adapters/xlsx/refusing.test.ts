import type { PlanStep } from '../../../src/core/plans/write-plan';
import { at, rangeAt, valueOf } from '../../contract/session';
import { fixtureXlsx } from '../../contract/fixture';
import { partsOf } from './file-parts';
import { bytesOf, cells, opened, withParts, withSheet, worksheet } from './with-parts';

const invalid = (statement: string) => ({ code: 'host-refused', hostCode: 'InvalidArgument', statement });
const inTheWay = (statement: string) => ({ code: 'host-refused', hostCode: 'InvalidOperation', statement });

async function refusal(bytes: Uint8Array, ...steps: readonly PlanStep[]): Promise<unknown> {
  const workbook = opened(bytes);
  const result = await workbook.apply({ steps: [cells('空表!A1', ['before']), ...steps] });
  expect(await bytesOf(workbook)).toEqual(bytes);
  return result.ok ? undefined : result.error;
}

function withWorkbook(change: (xml: string) => string): Uint8Array {
  return withParts({ 'xl/workbook.xml': change(partsOf(fixtureXlsx())['xl/workbook.xml'] ?? '') });
}

const headings = cells('空表!A1', ['名', '数'], ['a', 1]);
const table = (name: string, range: string): PlanStep => ({ step: 'table', name, range: rangeAt(range) });

describe('refusing a plan, with the file left as it was', () => {
  it.each([
    ['below the last row', [cells('空表!A1048576', [1], [2])], invalid('cells')],
    ['right of the last column', [cells('空表!XFD1', [1, 2])], invalid('cells')],
    ['a style beyond the sheet', [{ step: 'style', range: rangeAt('空表!XFE1'), style: {} }], invalid('style')],
    [
      'a mark beyond the sheet',
      [{ step: 'mark', sheet: '空表', severity: 'info', cells: [at('空表!A1048577')] }],
      invalid('mark'),
    ],
    ['a text longer than a cell', [cells('空表!A1', ['x'.repeat(32_768)])], { code: 'too-large' }],
    [
      'a format on a whole sheet',
      [{ step: 'number-format', range: rangeAt('空表!A1:XFD1048576'), format: '0' }],
      { code: 'too-large' },
    ],
    ['a sheet with a long name', [{ step: 'add-sheet', sheet: '名'.repeat(32) }], invalid('add-sheet')],
    ['a sheet with a slash in its name', [{ step: 'add-sheet', sheet: 'a/b' }], invalid('add-sheet')],
    ['a sheet without a name', [{ step: 'add-sheet', sheet: ' ' }], invalid('add-sheet')],
    [
      'a name that looks like a cell',
      [{ step: 'name', name: 'AB12', refersTo: rangeAt('空表!A1'), comment: '' }],
      invalid('name'),
    ],
    [
      'a name with a space',
      [{ step: 'name', name: 'a b', refersTo: rangeAt('空表!A1'), comment: '' }],
      invalid('name'),
    ],
    ['a table of the name of a range', [table('project_1', '空表!A1:B2')], { code: 'name-taken', name: 'project_1' }],
    ['a table on a merged area', [table('t', '收支表!A4:B6')], inTheWay('table')],
    ['a table on another', [headings, table('one', '空表!A1:B2'), table('two', '空表!B2:C3')], inTheWay('table')],
    [
      'a table of the name of one on another sheet',
      [headings, table('one', '空表!A1:B2'), table('ONE', '深藏!A1:B2')],
      { code: 'name-taken', name: 'ONE' },
    ],
    [
      'a range of the name of a table',
      [headings, table('one', '空表!A1:B2'), { step: 'name', name: 'one', refersTo: rangeAt('空表!A1'), comment: '' }],
      { code: 'name-taken', name: 'one' },
    ],
    [
      'removing the last sheet in sight',
      [
        { step: 'remove-sheet', sheet: '空表' },
        { step: 'remove-sheet', sheet: '收支表' },
      ],
      inTheWay('remove-sheet'),
    ],
  ] satisfies [string, PlanStep[], unknown][])('refuses %s', async (_, steps, error) => {
    expect(await refusal(fixtureXlsx(), ...steps)).toEqual(error);
  });

  it('gives a range no name that stands for a constant of the user', async () => {
    const bytes = withWorkbook((xml) =>
      xml.replace('</definedNames>', '<definedName name="rate">0.17</definedName></definedNames>'),
    );
    const step: PlanStep = { step: 'name', name: 'Rate', refersTo: rangeAt('空表!A1'), comment: '' };
    expect(await refusal(bytes, step)).toEqual({ code: 'name-taken', name: 'Rate' });
  });

  it('writes nothing on a protected sheet but marks', async () => {
    const bytes = withSheet(worksheet('<sheetData/>', '<sheetProtection sheet="1" objects="1"/>'));
    const mark: PlanStep = { step: 'mark', sheet: '空表', severity: 'error', cells: [at('空表!A1')] };
    const workbook = opened(bytes);
    expect(await workbook.apply({ steps: [cells('空表!A1', [1])] })).toEqual({
      ok: false,
      error: { code: 'sheet-protected', sheet: '空表' },
    });
    valueOf(await workbook.apply({ steps: [mark] }));
    expect(partsOf(await bytesOf(workbook))['xl/worksheets/sheet4.xml']).toContain('sqref="A1"');
  });

  it.each([
    { step: 'add-sheet', sheet: '新' },
    { step: 'remove-sheet', sheet: '深藏' },
  ] satisfies PlanStep[])('refuses $step where the workbook’s structure is locked', async (step) => {
    const bytes = withWorkbook((xml) =>
      xml.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>'),
    );
    expect(await refusal(bytes, step)).toEqual({ code: 'workbook-protected' });
  });

  it('refuses to show a hidden sheet', async () => {
    const shown = await opened(fixtureXlsx()).select(at('深藏!A1'));
    expect(shown).toEqual({
      ok: false,
      error: { code: 'host-refused', hostCode: 'InvalidSelection', statement: 'select' },
    });
  });
});
