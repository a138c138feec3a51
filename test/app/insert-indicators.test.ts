import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { checkWorkbook, type CheckedWorkbook } from '../../src/app/check-workbook';
import { applyInsertion, takeBackInsertion, type PlannedInsertion } from '../../src/app/insert-indicators';
import { fillIndicator } from '../../src/core/library/fill-indicator';
import { libraryEntries } from '../../src/core/library/library';
import type { LibraryIndicator } from '../../src/core/library/library-indicator';
import type { Snapshot } from '../../src/core/grid/snapshot';
import type { Project } from '../../src/core/model/project';
import { formLayoutOf, planInsertion } from '../../src/core/plans/insert-indicators';
import type { PlanStep } from '../../src/core/plans/write-plan';
import type { ExampleIndicator } from '../../src/core/rules/example';
import { rows as rowsOfTheWellMadeForm } from '../../src/core/rules/well-made-form';
import { layOutForm } from '../../src/core/templates/example-form';
import type { Workbook } from '../../src/ports/workbook';
import { fixtureXlsx } from '../contract/fixture';
import { valueOf, withMergesInOrder } from '../contract/session';
import { openInExcel, type OpenInExcel } from '../adapters/office/open-in-excel';

const wellMadeRows = rowsOfTheWellMadeForm();

const samples = [
  'ecology-bureau.xlsx',
  'ecology-bureau-stacked.xlsx',
  'transport-bureau-88.xlsx',
  'education-bureau-2021.xlsx',
  'water-bureau-side-by-side.xlsx',
  'culture-bureau-self-evaluation.xlsx',
  'county-office-long-table.xlsx',
  'health-bureau-register.xlsx',
];

function bytesOf(sample: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '../../samples', sample)));
}

async function checked(workbook: Workbook): Promise<CheckedWorkbook> {
  return valueOf(await checkWorkbook(workbook));
}

function planned(
  { snapshot, department }: CheckedWorkbook,
  place: number,
  indicators: readonly LibraryIndicator[],
): PlannedInsertion & { readonly project: Project } {
  const { projects } = department;
  const project = projects[place % projects.length];
  if (!project) throw new Error('no project');
  const insertion = planInsertion({ snapshot, project, projects }, indicators);
  return { insertion, snapshot, form: project.form, project };
}

/** Number formats are read by one host where they are asked for, by the other everywhere. */
/** Chart sheets are known from files only. */
function valuesOnly(snapshot: Snapshot): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map(({ row, cells }) => ({ row, cells: cells.map(({ column, value }) => ({ column, value })) })),
  }));
  return { ...snapshot, sheets, chartSheets: [] };
}

/** A project without the addresses of its cells. */
function withoutPlaces(project: unknown): unknown {
  const text = JSON.stringify(project, (key, value: unknown) =>
    key === 'at' || key === 'form' || key === 'columns' ? undefined : value,
  );
  return JSON.parse(text);
}

function linesOf({ indicators }: Project): readonly string[] {
  return indicators.map(({ level1, level2, name, description, value, unit, operator, basis }) =>
    [level1.class, level2?.class, ...[name, description, operator, value, unit, basis].map((part) => part?.value)].join(
      '|',
    ),
  );
}

const anyIndicators = fc.subarray(
  libraryEntries.map(({ indicator }) => indicator),
  { minLength: 1, maxLength: 8 },
);

/** Inserts, and looks whether all that was there is there, the new indicators are in their classes, and the receipt restores it. */
async function insertAndTakeBack(
  workbook: Workbook,
  place: number,
  indicators: readonly LibraryIndicator[],
): Promise<void> {
  const before = await checked(workbook);
  const plan = planned(before, place, indicators);
  const done = valueOf(await applyInsertion(workbook, plan));
  const after = await checked(workbook);
  const at = before.department.projects.indexOf(plan.project);
  const now = after.department.projects[at];
  if (!now) throw new Error('the project is gone');

  const { placements, leftOut } = plan.insertion;
  expect(placements.length + leftOut.length).toBe(indicators.length);
  const added = now.indicators.filter(({ name }) =>
    placements.some((one) => one.at.row === name.at.row && one.at.column === name.at.column),
  );
  const old = { ...now, indicators: now.indicators.filter((one) => !added.includes(one)) };
  expect(linesOf(old)).toEqual(linesOf(plan.project));
  const layout = formLayoutOf(plan.project);
  const texts = placements.map(({ indicator }) =>
    fillIndicator(indicator, {
      budget: plan.project.funding.total,
      fiscalYear: plan.project.fiscalYear?.value,
      layout,
    }),
  );
  const seen = added.map(({ name, level1, level2 }) => [name.value, level1.class, level2?.class]);
  const wanted = texts.map(({ name, level1, level2 }) => [name, level1, level2]);
  expect(seen.map(String).sort()).toEqual(wanted.map(String).sort());
  const whole = added.map(({ operator, value, unit }) => `${operator?.value ?? ''}${value.value}${unit?.value ?? ''}`);
  expect([...whole].sort()).toEqual(texts.map(({ value }) => value).sort());

  const others = (book: CheckedWorkbook) =>
    book.department.projects.filter((_, index) => index !== at).map(withoutPlaces);
  expect(others(after)).toEqual(others(before));
  expect(after.unread.length).toBe(before.unread.length);

  valueOf(await takeBackInsertion(workbook, done));
  const restored = await checked(workbook);
  expect(withMergesInOrder(restored.snapshot)).toEqual(withMergesInOrder(before.snapshot));
}

describe.each(samples)('%s', (sample) => {
  it('keeps all that was there, gets the new indicators in their classes, and is restored by the receipt', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 40 }), anyIndicators, (place, indicators) =>
        insertAndTakeBack(valueOf(openXlsx(bytesOf(sample))), place, indicators),
      ),
      { numRuns: 12 },
    );
  }, 120_000);
});

const anyRows = fc.uniqueArray(fc.nat({ max: wellMadeRows.length - 1 }), { minLength: 3 }).chain((kept) =>
  fc.array(fc.boolean(), { minLength: kept.length, maxLength: kept.length }).map((blank) =>
    [...kept]
      .sort((one, other) => one - other)
      .flatMap((at, index): readonly ExampleIndicator[] => {
        const row = wellMadeRows[at];
        if (!row) return [];
        const [level1, level2] = row;
        return blank[index] ? [row, [level1, level2, '', '', '', '']] : [row];
      }),
  ),
);

/** A file with two such forms below one another. */
async function fileOf(indicators: readonly ExampleIndicator[], isMerged: boolean): Promise<Workbook> {
  const workbook = valueOf(openXlsx(fixtureXlsx()));
  const { rows, merges = [] } = layOutForm({ indicators }, '空表');
  const below = indicators.length + 12;
  const steps = [0, below].flatMap((down) => [
    ...rows.flatMap(({ row, cells }) =>
      cells.map(({ column, value }): PlanStep => {
        const text = typeof value === 'object' ? value.error : value;
        return { step: 'cells', at: { sheet: '空表', row: row + down, column }, values: [[text]] };
      }),
    ),
    ...merges
      .filter((area) => isMerged || area.rows === 1)
      .map((area): PlanStep => ({ step: 'merge', range: { sheet: '空表', ...area, row: area.row + down } })),
  ]);
  valueOf(await workbook.apply({ steps }));
  return workbook;
}

it('holds for forms with any rows, printed once or merged', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyRows,
      fc.boolean(),
      fc.nat({ max: 1 }),
      anyIndicators,
      async (rows, isMerged, place, indicators) => insertAndTakeBack(await fileOf(rows, isMerged), place, indicators),
    ),
    { numRuns: 25 },
  );
}, 120_000);

it('puts a class beside a placeholder that is all that its block has', async () => {
  const rows: readonly ExampleIndicator[] = [
    ['产出指标', '数量指标', '新建管网长度', '当年新建的管网长度', '≥5公里', '设计批复'],
    ['效益指标', '……', '', '', '', ''],
    ['满意度指标', '服务对象满意度指标', '村民满意度', '选择满意的村民占比', '≥90%', '问卷调查'],
  ];
  const social = libraryEntries.filter(({ indicator }) => indicator.class === '社会效益指标').slice(0, 1);
  const indicators = social.map(({ indicator }) => indicator);
  for (const isMerged of [false, true]) await insertAndTakeBack(await fileOf(rows, isMerged), 0, indicators);
});

it('refuses where the form is no longer as it was, and touches nothing', async () => {
  const workbook = valueOf(openXlsx(bytesOf('ecology-bureau.xlsx')));
  const before = await checked(workbook);
  const plan = planned(
    before,
    0,
    libraryEntries.slice(0, 3).map(({ indicator }) => indicator),
  );
  const [at] = plan.project.indicators.map(({ name }) => name.at);
  if (!at) throw new Error('no indicator');
  valueOf(await workbook.apply({ steps: [{ step: 'cells', at, values: [['改过的指标']] }] }));
  const changed = await checked(workbook);
  expect(await applyInsertion(workbook, plan)).toEqual({ ok: false, error: { code: 'cell-changed', at } });
  expect((await checked(workbook)).snapshot).toEqual(changed.snapshot);
});

it('does not take back what somebody has worked on since', async () => {
  const workbook = valueOf(openXlsx(bytesOf('ecology-bureau.xlsx')));
  const plan = planned(
    await checked(workbook),
    0,
    libraryEntries.slice(0, 3).map(({ indicator }) => indicator),
  );
  const done = valueOf(await applyInsertion(workbook, plan));
  const at = plan.insertion.placements[0]?.at;
  if (!at) throw new Error('nothing was placed');
  valueOf(await workbook.apply({ steps: [{ step: 'cells', at, values: [['改过的指标']] }] }));
  expect(await takeBackInsertion(workbook, done)).toEqual({ ok: false, error: { code: 'cell-changed', at } });
});

describe.each(['ecology-bureau.xlsx', 'education-bureau-2021.xlsx'])('%s through Office.js', (sample) => {
  let excel: OpenInExcel;
  beforeEach(async () => {
    excel = await openInExcel(bytesOf(sample));
  });
  afterEach(() => excel.host.dispose());

  it('comes to what it comes to in the file, and is restored', async () => {
    const file = valueOf(openXlsx(bytesOf(sample)));
    const indicators = libraryEntries.slice(0, 9).map(({ indicator }) => indicator);
    const seen: unknown[] = [];
    for (const workbook of [excel.workbook, file]) {
      const before = await checked(workbook);
      const done = valueOf(await applyInsertion(workbook, planned(before, 0, indicators)));
      const after = await checked(workbook);
      valueOf(await takeBackInsertion(workbook, done));
      const restored = await checked(workbook);
      expect(withMergesInOrder(restored.snapshot)).toEqual(withMergesInOrder(before.snapshot));
      seen.push({ snapshot: valuesOnly(withMergesInOrder(after.snapshot)), department: after.department });
    }
    expect(seen[0]).toEqual(seen[1]);
  }, 60_000);
});
