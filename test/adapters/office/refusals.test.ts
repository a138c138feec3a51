import { workbookErrorOf } from '../../../src/adapters/office/errors';
import type { WorkbookError } from '../../../src/ports/workbook';
import { fixtureXlsx } from '../../contract/fixture';
import { at, rangeAt, readAll, valueOf } from '../../contract/session';
import type { OpenInExcel } from './open-in-excel';
import { openInExcel } from './open-in-excel';

let opened: OpenInExcel;
beforeEach(async () => {
  opened = await openInExcel(fixtureXlsx());
});
afterEach(() => opened.host.dispose());

const write = { steps: [{ step: 'cells', at: at('收支表!A1'), values: [['x']] }] } as const;

it('says that a cell is being edited, and works once it no longer is', async () => {
  const { host, workbook } = opened;
  host.faults.cellEditMode = true;
  expect(await workbook.read()).toEqual({ ok: false, error: { code: 'cell-being-edited' } });
  expect(await workbook.apply(write)).toEqual({ ok: false, error: { code: 'cell-being-edited' } });
  expect(await workbook.select(at('收支表!A1'))).toEqual({ ok: false, error: { code: 'cell-being-edited' } });
  host.faults.cellEditMode = false;
  await readAll(workbook);
  valueOf(await workbook.apply(write));
});

it('names the protected sheet and writes nothing', async () => {
  const { host, workbook } = opened;
  host.userEdits.protectSheet('收支表');
  const result = await workbook.apply({
    steps: [{ step: 'cells', at: at('空表!A1'), values: [['x']] }, ...write.steps],
  });
  expect(result).toEqual({ ok: false, error: { code: 'sheet-protected', sheet: '收支表' } });
  expect(host.userEdits.value('空表', 'A1')).toBe('');
});

it('names the protected sheet that is to be marked, also where it was protected after the read', async () => {
  const { host, workbook } = opened;
  await readAll(workbook);
  host.userEdits.protectSheet('收支表');
  const mark = { step: 'mark', sheet: '收支表', severity: 'error', cells: [at('收支表!A1')] } as const;
  expect(await workbook.apply({ steps: [mark] })).toEqual({
    ok: false,
    error: { code: 'sheet-protected', sheet: '收支表' },
  });
  host.userEdits.unprotectSheet('收支表');
  valueOf(await workbook.apply({ steps: [mark] }));
});

it('marks a sheet whose protection was taken off after the read', async () => {
  const { host, workbook } = opened;
  host.userEdits.protectSheet('收支表');
  await readAll(workbook);
  host.userEdits.unprotectSheet('收支表');
  valueOf(
    await workbook.apply({ steps: [{ step: 'mark', sheet: '收支表', severity: 'info', cells: [at('收支表!A1')] }] }),
  );
});

it('adds and removes no sheet where the structure is protected, but still writes', async () => {
  const { host, workbook } = opened;
  host.userEdits.protectWorkbook();
  const protectedWorkbook = { ok: false, error: { code: 'workbook-protected' } };
  expect(await workbook.apply({ steps: [{ step: 'add-sheet', sheet: '汇总' }] })).toEqual(protectedWorkbook);
  expect(await workbook.apply({ steps: [{ step: 'remove-sheet', sheet: '空表' }] })).toEqual(protectedWorkbook);
  valueOf(await workbook.apply({ steps: [{ step: 'add-sheet', sheet: '空表' }, ...write.steps] }));
});

it('does not take a table’s name from another sheet', async () => {
  const { workbook } = opened;
  const cells = (sheet: string) =>
    ({
      step: 'cells',
      at: { sheet, row: 20, column: 0 },
      values: [
        ['a', 'b'],
        [1, 2],
      ],
    }) as const;
  valueOf(
    await workbook.apply({
      steps: [cells('收支表'), { step: 'table', range: rangeAt('收支表!A21:B22'), name: 'funds' }],
    }),
  );
  const result = await workbook.apply({
    steps: [cells('空表'), { step: 'table', range: rangeAt('空表!A21:B22'), name: 'funds' }],
  });
  expect(result).toEqual({ ok: false, error: { code: 'name-taken', name: 'funds' } });
});

it('goes to a cell, but opens no hidden sheet for it', async () => {
  const { host, workbook } = opened;
  valueOf(await workbook.select(at('空表!C4')));
  const address = await host.Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return selected.address;
  });
  expect(address.replaceAll("'", '')).toBe('空表!C4');
  expect(await workbook.select(at('深藏!A1'))).toEqual({ ok: false, error: { code: 'sheet-hidden', sheet: '深藏' } });
});

it('tells all of a range that is selected, and refuses what is no range', async () => {
  const { host, workbook } = opened;
  host.userEdits.select('收支表', 'B2:C4');
  expect(valueOf(await workbook.selection())).toEqual(rangeAt('收支表!B2:C4'));
  host.userEdits.select('收支表', 'A1', 'C3:D4');
  expect(await workbook.selection()).toEqual({ ok: false, error: { code: 'no-range-selected' } });
});

it('tells which statement Excel refused', async () => {
  const { host, workbook } = opened;
  host.faults.failMember('Range.merge', 'MergedRangeConflict');
  const result = await workbook.apply({ steps: [{ step: 'merge', range: rangeAt('空表!A1:B2') }] });
  expect(result).toMatchObject({ ok: false, error: { code: 'host-refused', hostCode: 'MergedRangeConflict' } });
  if (!result.ok && result.error.code === 'host-refused') expect(result.error.statement).toMatch(/merge/i);
});

it('lets a fault of our own through', async () => {
  const { workbook } = opened;
  const broken = {
    details: () => {
      throw new TypeError('ours');
    },
  };
  await expect(workbook.read(broken)).rejects.toThrow('ours');
});

it.each<[code: string, refusal: WorkbookError['code']]>([
  ['AccessDenied', 'sheet-protected'],
  ['ApiNotFound', 'not-supported'],
  ['FilteredRangeConflict', 'host-refused'],
  ['GeneralException', 'host-refused'],
  ['InactiveWorkbook', 'host-refused'],
  ['InsertDeleteConflict', 'host-refused'],
  ['InvalidArgument', 'host-refused'],
  ['InvalidOperation', 'host-refused'],
  ['InvalidOperationInCellEditMode', 'cell-being-edited'],
  ['InvalidReference', 'host-refused'],
  ['InvalidSelection', 'host-refused'],
  ['ItemAlreadyExists', 'host-refused'],
  ['ItemNotFound', 'host-refused'],
  ['MemoryLimitReached', 'too-large'],
  ['MergedRangeConflict', 'host-refused'],
  ['RequestAborted', 'host-busy'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['UnsupportedFeature', 'not-supported'],
  ['UnsupportedSheet', 'not-supported'],
  ['SomethingNew', 'host-refused'],
])('has its own word for %s: %s', (code, refusal) => {
  expect(workbookErrorOf({ code, statement: 'range.values = …' }).code).toBe(refusal);
});
