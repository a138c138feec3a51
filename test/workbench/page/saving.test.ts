import { readFileSync } from 'node:fs';
import { openXlsx } from '../../../src/adapters/xlsx/open-xlsx';
import { Package } from '../../../src/adapters/xlsx/package';
import { checkWorkbook } from '../../../src/app/check-workbook';
import { libraryEntries } from '../../../src/core/library/library';
import { planInsertion } from '../../../src/core/plans/insert-indicators';
import type { Workbook } from '../../../src/ports/workbook';
import { checkAndMark, checkAndSummarise } from '../../../src/commands/commands';
import type { CellAddress } from '../../../src/core/grid/cell-address';
import { parseReference } from '../../../src/core/grid/a1';
import { cellLookup } from '../../../src/core/grid/lookup';
import type { SheetSnapshot, Snapshot } from '../../../src/core/grid/snapshot';
import { openInGrid, type InGrid } from './open-in-grid';

const sample = new Uint8Array(readFileSync('samples/ecology-bureau.xlsx'));
let grid: InGrid;

beforeEach(async () => {
  grid = await openInGrid(sample);
});
afterEach(() => grid.dispose());

async function read(bytes: Uint8Array): Promise<Snapshot> {
  const file = openXlsx(bytes);
  if (!file.ok) throw new Error(file.error.code);
  const snapshot = await file.value.read();
  if (!snapshot.ok) throw new Error(snapshot.error.code);
  return snapshot.value;
}

function at(reference: string): CellAddress {
  const address = parseReference(reference);
  if (!address) throw new Error(reference);
  return address;
}

function sheetOf({ sheets }: Snapshot, name: string): SheetSnapshot {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Saves, expecting that all of it can be saved. */
async function saved(): Promise<{ readonly bytes: Uint8Array; readonly snapshot: Snapshot; readonly pack: Package }> {
  const { bytes, losses } = await grid.save();
  expect(losses).toEqual([]);
  return { bytes, snapshot: await read(bytes), pack: Package.unzip(bytes) };
}

/** The parts of a file that are not those of the other, by their path. */
function differingParts(one: Package, other: Package): readonly string[] {
  return [...new Set([...one.paths(), ...other.paths()])].filter((path) => one.text(path) !== other.text(path)).sort();
}

/** Names in the order of their alphabet; the last digits of a result are each calculator's own. */
function comparable(snapshot: Snapshot): unknown {
  const names = [...snapshot.names].sort((one, other) => (one.name < other.name ? -1 : 1));
  const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);
  return JSON.parse(JSON.stringify({ ...snapshot, names }, rounded));
}

test('a workbook in which nothing changed is saved as the very bytes that were opened', async () => {
  const { bytes } = await saved();
  expect(Buffer.from(bytes).equals(Buffer.from(sample))).toBe(true);
});

test('a cell that was typed into is the only thing that changes', async () => {
  grid.host.userEdits.setValue('项目1', 'B3', "'330281-01");
  const { snapshot, pack } = await saved();
  expect(cellLookup(snapshot)(at('项目1!B3'))?.value).toBe('330281-01');
  const without = ({ sheets }: Snapshot) =>
    sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map(({ row, cells }) => ({
        row,
        cells: cells.filter(({ column }) => sheet.name !== '项目1' || row !== 2 || column !== 1),
      })),
    }));
  expect(without(snapshot)).toEqual(without(await read(sample)));
  expect(differingParts(pack, Package.unzip(sample))).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet3.xml']);
});

test('marks are saved, and a saved workbook without them is the one that was opened', async () => {
  await checkAndMark(grid.addIn);
  const { pack } = await saved();
  const marked = pack.paths().filter((path) => pack.text(path)?.includes('budget-performance-mark:error'));
  expect(marked).not.toEqual([]);
  await grid.addIn.apply({ steps: [{ step: 'clear-marks' }] });
  const { bytes } = await saved();
  expect(Buffer.from(bytes).equals(Buffer.from(sample))).toBe(true);
});

test('the summary is saved as it would be written into the file itself', async () => {
  await checkAndSummarise(grid.addIn);
  const { snapshot, pack } = await saved();
  const file = openXlsx(sample);
  if (!file.ok) throw new Error(file.error.code);
  await checkAndSummarise(file.value);
  const written = await file.value.toBytes();
  if (!written.ok) throw new Error(written.error.code);
  expect(comparable(snapshot)).toEqual(comparable(await read(written.value)));
  const kinds = (one: Package) => one.paths().filter((path) => /tables\/|charts\//.test(path));
  expect(kinds(pack)).toEqual(kinds(Package.unzip(written.value)));
});

test('rows that were inserted push down cells, looks, merged areas and heights below them', async () => {
  grid.host.userEdits.insertRows('项目1', 12, 2);
  grid.host.userEdits.setValue('项目1', 'C12', '新增指标');
  const { snapshot } = await saved();
  const before = sheetOf(await read(sample), '项目1');
  const after = sheetOf(snapshot, '项目1');
  const moved = before.rows.map((row) => (row.row >= 11 ? { ...row, row: row.row + 2 } : row));
  const typed = (row: number) => row === 11 || row === 12;
  expect(after.rows.filter(({ row }) => !typed(row))).toEqual(moved);
  expect(cellLookup(snapshot)(at('项目1!C12'))?.value).toBe('新增指标');
  const movedMerges = (before.merges ?? []).map((area) => {
    if (area.row >= 11) return { ...area, row: area.row + 2 };
    return area.row + area.rows > 11 ? { ...area, rows: area.rows + 2 } : area;
  });
  expect(new Set(after.merges)).toEqual(new Set(movedMerges));
});

test('columns that were deleted take their cells with them and no others', async () => {
  grid.host.userEdits.deleteColumns('封面', 'A');
  const { snapshot } = await saved();
  const before = sheetOf(await read(sample), '封面');
  const moved = before.rows.map(({ row, cells }) => ({
    row,
    cells: cells.filter(({ column }) => column > 0).map((cell) => ({ ...cell, column: cell.column - 1 })),
  }));
  expect(sheetOf(snapshot, '封面').rows).toEqual(moved);
});

test('sheets that were renamed, moved, hidden, added and deleted are saved as such', async () => {
  const { userEdits } = grid.host;
  userEdits.renameSheet('项目1', '农村污水');
  userEdits.deleteSheet('项目2');
  userEdits.addSheet('备注');
  userEdits.setValue('备注', 'A1', '补充说明');
  userEdits.moveSheet('备注', 0);
  userEdits.showSheet('封面', 'Hidden');
  const { snapshot } = await saved();
  expect(snapshot.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['备注', 'visible'],
    ['封面', 'hidden'],
    ['部门总体绩效目标', 'visible'],
    ['农村污水', 'visible'],
    ['项目3', 'visible'],
    ['项目4', 'visible'],
  ]);
  expect(sheetOf(snapshot, '农村污水').rows).toEqual(sheetOf(await read(sample), '项目1').rows);
});

test('two sheets can change names, and formulas follow them', async () => {
  const { userEdits } = grid.host;
  userEdits.setValue('封面', 'D1', '=项目1!A1');
  const first = await saved();
  grid.dispose();
  grid = await openInGrid(first.bytes);
  grid.host.userEdits.renameSheet('项目1', '暂名');
  grid.host.userEdits.renameSheet('项目2', '项目1');
  grid.host.userEdits.renameSheet('暂名', '项目2');
  const { snapshot } = await saved();
  const before = await read(sample);
  expect(sheetOf(snapshot, '项目2').rows).toEqual(sheetOf(before, '项目1').rows);
  expect(sheetOf(snapshot, '项目1').rows).toEqual(sheetOf(before, '项目2').rows);
  expect(cellLookup(snapshot)(at('封面!D1'))?.formula).toMatch(/^='?项目2'?!A1$/);
});

test('looks of every kind are saved, and look the same when the file is opened again', async () => {
  const look = {
    it: 1,
    st: { s: 1 },
    ff: '楷体',
    bg: { rgb: '#FFFF00' },
    ht: 3,
    n: { pattern: '0.00"万元"' },
    bd: { b: { s: 7, cl: { rgb: '#FF0000' } } },
  } as const;
  grid.host.book.sheetByName('项目1')?.addStyle({ row: 2, column: 1, rows: 1, columns: 1 }, look);
  const { bytes } = await saved();
  grid.dispose();
  grid = await openInGrid(bytes);
  expect(grid.host.book.sheetByName('项目1')?.style(2, 1)).toMatchObject(look);
  expect(differingParts(Package.unzip(bytes), Package.unzip(sample))).toEqual([
    'xl/styles.xml',
    'xl/worksheets/sheet3.xml',
  ]);
});

test('what a file is not given is told', async () => {
  const { workbook, univer } = grid.host.book;
  const sheet = workbook.getSheetByName('项目1');
  if (!sheet) throw new Error('no sheet');
  sheet.getRange('B3').createOrUpdateNote({ id: 'note', row: 2, col: 1, note: '请补编码', width: 100, height: 50 });
  const rule = univer.newDataValidation().requireValueInList(['是', '否']).build();
  sheet.getRange('E8').setDataValidation(rule);
  const { losses } = await grid.save();
  expect(losses).toEqual(['“项目1”上新设或改过的数据验证', '“项目1”上新写或改过的批注']);
});

test('indicators that the add-in inserted are saved as they are written to the file itself', async () => {
  const insertInto = async (workbook: Workbook): Promise<void> => {
    const checked = await checkWorkbook(workbook);
    const [project] = checked.ok ? checked.value.department.projects : [];
    if (!checked.ok || !project) throw new Error('no project');
    const { snapshot, department } = checked.value;
    const wanted = libraryEntries.slice(0, 9).map(({ indicator }) => indicator);
    const { plan } = planInsertion({ snapshot, project, projects: department.projects }, wanted);
    const applied = await workbook.apply(plan);
    if (!applied.ok) throw new Error(applied.error.code);
  };
  await insertInto(grid.addIn);
  const { pack, snapshot } = await saved();
  const file = openXlsx(sample);
  if (!file.ok) throw new Error(file.error.code);
  await insertInto(file.value);
  const written = await file.value.toBytes();
  if (!written.ok) throw new Error(written.error.code);
  const valuesOf = ({ sheets }: Snapshot) =>
    sheets.map(({ rows }) => rows.map(({ cells }) => cells.map(({ column, value }) => [column, value])));
  expect(valuesOf(snapshot)).toEqual(valuesOf(await read(written.value)));
  const listsIn = (one: Package) => one.paths().flatMap((path) => one.text(path)?.match(/<formula1>[^<]*/g) ?? []);
  expect(listsIn(pack)).toEqual(listsIn(Package.unzip(written.value)));
});

test('page breaks that were set are saved, where rows that were inserted since have moved them', async () => {
  const setup = { step: 'print-setup', sheet: '项目1', orientation: 'portrait', titleRows: 0 } as const;
  const applied = await grid.addIn.apply({ steps: [{ ...setup, breaksBefore: [4, 8] }] });
  expect(applied.ok).toBe(true);
  grid.host.userEdits.insertRows('项目1', 7, 2);
  const { pack } = await saved();
  const breaks = /<rowBreaks[^]*<\/rowBreaks>/.exec(pack.text('xl/worksheets/sheet3.xml') ?? '')?.[0];
  expect([...(breaks ?? '').matchAll(/<brk [^>]*id="(\d+)"/g)].map(([, row]) => row)).toEqual(['4', '10']);
});
