import fc from 'fast-check';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { checkWorkbook, type CheckedWorkbook } from '../../src/app/check-workbook';
import { insertBlankForms } from '../../src/app/insert-blank-forms';
import { takeBack } from '../../src/app/take-back';
import { fenFromWan } from '../../src/core/model/money';
import type { BlankProject } from '../../src/core/templates/blank-forms/blank-project';
import { blankLayouts, layoutNames } from '../../src/core/templates/blank-forms/layouts';
import type { BlankFormsWanted } from '../../src/core/templates/blank-forms/plan-blank-forms';
import type { Workbook } from '../../src/ports/workbook';
import { openInExcel } from '../adapters/office/open-in-excel';
import { fixtureXlsx } from '../contract/fixture';
import { readWithDetails, valueOf } from '../contract/session';
import { sampleBytes } from '../support/samples';

const arrangements = ['sheet-each', 'stacked'] as const;
const ways = layoutNames.flatMap((layout) => arrangements.map((arrangement) => [layout, arrangement] as const));

const threeProjects: readonly BlankProject[] = [
  { code: '13012326P00412310007X', name: '农村生活污水治理', budget: fenFromWan(1234.5) },
  { code: '13012326P00412310008X', name: '大气网格化监测点运行维护', budget: fenFromWan(229) },
  { code: '13012326P00412310009X', name: '环境影响跟踪评价', budget: fenFromWan(48) },
];

async function inserted(wanted: BlankFormsWanted): Promise<CheckedWorkbook> {
  const file = valueOf(openXlsx(fixtureXlsx()));
  const { sheets } = valueOf(await insertBlankForms(file, wanted));
  const saved = valueOf(openXlsx(valueOf(await file.toBytes())));
  const checked = valueOf(await checkWorkbook(saved));
  const own = new Set(sheets);
  return { ...checked, unread: checked.unread.filter(({ range }) => own.has(range.sheet)) };
}

const oddNames = [
  '=1+1',
  '🏞️湿地公园🌳建设',
  '“双随机”检查/抽查[2025]',
  "'两端有引号'",
  `${'很长的项目名称'.repeat(20)}`,
  `${'很长的项目名称'.repeat(20)}之二`,
  'ＡＢＣ改造',
  'abc改造',
  'History',
  '00123',
  '25%',
  '收支表',
  '???',
  '***',
  '&<道路>"养护"',
];
const anyProject: fc.Arbitrary<BlankProject> = fc.record(
  {
    code: fc.constantFrom('', '00012', '13012326P00412310008X', '000000000000000000001'),
    name: fc.oneof(
      fc.constantFrom(...oddNames),
      fc.tuple(fc.constantFrom('水', '路', '林'), fc.nat({ max: 9 })).map(([what, number]) => `${what}利工程${number}`),
    ),
    budget: fc.integer({ min: 1, max: 9_000_000 }).map((wan) => fenFromWan(wan / 100)),
  },
  { requiredKeys: ['code', 'name'] },
);

describe.each(ways)('blank forms of the layout %s, %s', (layout, arrangement) => {
  it('are read again as exactly the projects of the list, whatever these are called', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyProject, { minLength: 1, maxLength: 40 }), async (projects) => {
        const { department, unread } = await inserted({ layout, arrangement, projects });
        expect(unread).toEqual([]);
        const read = department.projects.map(({ code, name, funding }) => [code?.value, name.value, funding.total]);
        expect(read).toEqual(projects.map(({ code, name, budget }) => [code, name, budget]));
      }),
      { numRuns: 4 },
    );
  }, 60_000);

  it('have their columns, classes and blank quarters', async () => {
    const { department } = await inserted({ layout, arrangement, projects: threeProjects });
    const { blocks, headings } = blankLayouts[layout];
    for (const project of department.projects) {
      expect(project.indicators).toEqual([]);
      expect(project.blocks.map(({ level1 }) => [level1.printed, level1.standing])).toEqual(
        blocks.map(({ level1 }) => [level1, 'official']),
      );
      expect(Object.values(project.columns ?? {}).filter((at) => at !== undefined).length).toBeGreaterThanOrEqual(
        new Set(headings).size - 1,
      );
      const quarters = project.plan?.quarters.map(({ value }) => value.kind);
      expect(quarters).toEqual(layout === 'sample' ? ['blank', 'blank', 'blank', 'blank'] : undefined);
    }
  });

  it('are remarked on for what is missing in them, and for nothing else', async () => {
    const { findings } = await inserted({
      layout,
      arrangement,
      projects: threeProjects,
      fiscalYear: 2025,
      department: { name: '高新区生态环境分局', reviewer: '高新区财政局' },
    });
    const rules = new Set(findings.map(({ rule }) => rule));
    expect([...rules].filter((rule) => !rule.endsWith('-missing'))).toEqual([]);
    expect(rules).toContain('goal-missing');
    expect(rules).not.toContain('fiscal-year-missing');
  });

  it('are the same in Excel as in a file, and are taken back by the receipt', async () => {
    const { host, workbook } = await openInExcel(fixtureXlsx());
    try {
      const file = valueOf(openXlsx(fixtureXlsx()));
      const wanted: BlankFormsWanted = { layout, arrangement, projects: threeProjects, fiscalYear: 2025 };
      const seen = [];
      for (const one of [workbook, file] satisfies Workbook[]) {
        const before = await readWithDetails(one);
        const { receipt, sheets } = valueOf(await insertBlankForms(one, wanted));
        const after = await readWithDetails(one);
        seen.push({ sheets, rows: after.sheets.filter(({ name }) => sheets.includes(name)) });
        valueOf(await takeBack(one, receipt));
        expect(await readWithDetails(one)).toEqual(before);
      }
      expect(seen[0]).toEqual(seen[1]);
    } finally {
      await host.dispose();
    }
  }, 60_000);
});

it('blank forms stand on sheets of their own beside a department’s', async () => {
  const file = valueOf(openXlsx(sampleBytes('ecology-bureau.xlsx')));
  const before = valueOf(await file.read());
  const projects = [{ code: '', name: '项目1' }, ...threeProjects];
  const wanted: BlankFormsWanted = { layout: 'sample', arrangement: 'sheet-each', projects };
  const { sheets } = valueOf(await insertBlankForms(file, wanted));
  expect(sheets[0]).toBe('项目1（2）');
  const after = valueOf(await file.read());
  expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
});

it('the department’s sheet names who compiles and who reviews, and holds no goals yet', async () => {
  const { department } = await inserted({
    layout: 'sample',
    arrangement: 'stacked',
    projects: threeProjects,
    department: { name: '高新区生态环境分局', reviewer: '高新区财政局' },
  });
  expect([department.name?.value, department.reviewer?.value]).toEqual(['高新区生态环境分局', '高新区财政局']);
  expect([...department.goals, ...department.safeguards]).toEqual([]);
});
