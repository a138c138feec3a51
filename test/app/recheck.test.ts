import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { judged } from '../../src/app/check-workbook';
import { rechecker } from '../../src/app/recheck';
import { patchedSnapshot } from '../../src/core/grid/patched-snapshot';
import type { CellValue, SheetSnapshot, Snapshot } from '../../src/core/grid/snapshot';
import { rangesWantingDetails } from '../../src/core/mapping/map-workbook';
import { withBlankRow } from '../support/snapshot';

/** Numbers choose among what there is: a `place` of 7 is the second of three. */
type Edit =
  | { readonly kind: 'type'; readonly sheet: number; readonly cell: number; readonly value: CellValue }
  | { readonly kind: 'copy'; readonly sheet: number; readonly cell: number; readonly from: number }
  | { readonly kind: 'insert row'; readonly sheet: number; readonly row: number }
  | { readonly kind: 'remove'; readonly sheet: number }
  | { readonly kind: 'add'; readonly sheet: number }
  | { readonly kind: 'rename'; readonly sheet: number }
  | { readonly kind: 'hide'; readonly sheet: number }
  | { readonly kind: 'swap'; readonly sheet: number; readonly with: number }
  | { readonly kind: 'store'; readonly part: string };

const place = fc.nat(5000);
const values = [
  '',
  3,
  0.5,
  '≥95%',
  '及时',
  '2022年度部门预算绩效文本',
  '项目预算合计554.83万元',
  '生态局 编制',
  '项目名称',
];

function stored(rules: object): string {
  const text = JSON.stringify({ version: 1, name: '本局', rules });
  return JSON.stringify({ version: 1, waivers: [], profile: { kind: 'own', text } });
}

const parts = ['', '{', stored({ 'fiscal-year-missing': 'off' }), stored({ 'plan-missing': { severity: 'info' } })];
const editArbitrary: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      sheet: place,
      cell: place,
      value: fc.constantFrom<CellValue[]>(...values, { error: '#REF!' }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('copy' as const), sheet: place, cell: place, from: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('insert row' as const), sheet: place, row: fc.nat(40) }) },
  fc.record({
    kind: fc.constantFrom('remove' as const, 'add' as const, 'rename' as const, 'hide' as const),
    sheet: place,
  }),
  fc.record({ kind: fc.constant('swap' as const), sheet: place, with: place }),
  fc.record({
    kind: fc.constant('store' as const),
    part: fc.constantFrom(...parts),
  }),
);

function pick<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % items.length];
}

function changedSheet(snapshot: Snapshot, number: number, change: (sheet: SheetSnapshot) => SheetSnapshot): Snapshot {
  const chosen = pick(snapshot.sheets, number);
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet === chosen ? change(sheet) : sheet)) };
}

function typed(snapshot: Snapshot, sheet: number, cell: number, value: CellValue): Snapshot {
  const chosen = pick(snapshot.sheets, sheet);
  const cells = chosen?.rows.flatMap(({ row, cells: own }) => own.map(({ column }) => ({ row, column }))) ?? [];
  const at = pick(cells, cell);
  return chosen && at ? patchedSnapshot(snapshot, [{ at: { sheet: chosen.name, ...at }, value }]) : snapshot;
}

function afterEdit(snapshot: Snapshot, edit: Edit, number: number): Snapshot {
  const { sheets } = snapshot;
  switch (edit.kind) {
    case 'type':
      return typed(snapshot, edit.sheet, edit.cell, edit.value);
    case 'copy': {
      const all = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
      return typed(snapshot, edit.sheet, edit.cell, pick(all, edit.from)?.value ?? '');
    }
    case 'insert row':
      return changedSheet(snapshot, edit.sheet, (sheet) => withBlankRow(sheet, edit.row));
    case 'remove':
      return { ...snapshot, sheets: sheets.filter((sheet) => sheet !== pick(sheets, edit.sheet)) };
    case 'add': {
      const copied = pick(sheets, edit.sheet);
      return { ...snapshot, sheets: copied ? [...sheets, { ...copied, name: `副本${number}` }] : sheets };
    }
    case 'rename':
      return changedSheet(snapshot, edit.sheet, (sheet) => ({ ...sheet, name: `${2020 + number}年${number}` }));
    case 'hide':
      return changedSheet(snapshot, edit.sheet, (sheet) => ({ ...sheet, visibility: 'hidden' }));
    case 'swap': {
      const [one, other] = [pick(sheets, edit.sheet), pick(sheets, edit.with)];
      const swapped = sheets.map((sheet) => (sheet === one ? other : sheet === other ? one : sheet));
      return { ...snapshot, sheets: swapped.flatMap((sheet) => sheet ?? []) };
    }
    case 'store':
      return { ...snapshot, storedParts: [edit.part] };
  }
}

async function read(sample: string): Promise<Snapshot> {
  const opened = openXlsx(new Uint8Array(readFileSync(join(resolve(__dirname, '../../samples'), sample))));
  if (!opened.ok) throw new Error(`${sample} cannot be opened: ${opened.error.code}`);
  const snapshot = await opened.value.read({ details: () => [] });
  if (!snapshot.ok) throw new Error(`${sample} cannot be read: ${snapshot.error.code}`);
  return snapshot.value;
}

const samples = ['ecology-bureau.xlsx', 'ecology-bureau-stacked.xlsx', 'health-bureau-register.xlsx'];

test.each(samples)('after each edit of %s a recheck says what a first check says', async (sample) => {
  const original = await read(sample);
  fc.assert(
    fc.property(fc.array(editArbitrary, { minLength: 1, maxLength: 6 }), (edits) => {
      const means = rechecker();
      let snapshot = original;
      judged(original, { means });
      for (const [number, edit] of edits.entries()) {
        snapshot = afterEdit(snapshot, edit, number);
        // Another copy each time, as it is when the workbook has been read again.
        const copy = structuredClone(snapshot);
        expect(judged(copy, { means })).toEqual(judged(structuredClone(snapshot)));
        expect(rangesWantingDetails(copy, 'read', means.details)).toEqual(rangesWantingDetails(snapshot));
      }
    }),
    { numRuns: 25 },
  );
});

test('after an edit the other projects are the very same ones, and one alone is read anew', async () => {
  const original = await read('ecology-bureau-stacked.xlsx');
  const means = rechecker();
  const before = judged(original, { means }).department.projects;
  const [first] = before;
  if (!first) throw new Error('the sample has projects');
  const edited = patchedSnapshot(structuredClone(original), [{ at: first.name.at, value: '另一个项目' }]);
  const after = judged(edited, { means }).department.projects;
  expect(after.map((project, place) => project === before[place])).toEqual(before.map((_, place) => place > 0));
});
