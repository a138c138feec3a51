import { openXlsx, type XlsxWorkbook } from '../../src/adapters/xlsx/open-xlsx';
import { checkWorkbook, type CheckedWorkbook } from '../../src/app/check-workbook';
import { insertBlankForms } from '../../src/app/insert-blank-forms';
import { applyInsertion } from '../../src/app/insert-indicators';
import { cellLabel } from '../../src/core/grid/a1';
import type { CellAddress } from '../../src/core/grid/cell-address';
import { cellLookup } from '../../src/core/grid/lookup';
import { projectKinds } from '../../src/core/library/kinds';
import { libraryEntries } from '../../src/core/library/library';
import { fenFromWan } from '../../src/core/model/money';
import { planInsertion } from '../../src/core/plans/insert-indicators';
import type { PlanStep, PlanValue } from '../../src/core/plans/write-plan';
import { layoutNames, type LayoutName } from '../../src/core/templates/blank-forms/layouts';
import { fixtureXlsx } from '../contract/fixture';
import { applied, valueOf } from '../contract/session';

async function check(workbook: XlsxWorkbook): Promise<CheckedWorkbook> {
  return valueOf(await checkWorkbook(workbook));
}

function theProject({ department }: CheckedWorkbook) {
  const project = department.projects.at(-1);
  if (!project) throw new Error('no project');
  return project;
}

/** The head of a form, filled in as somebody would; nothing of it is wrong. */
function headFilledIn(checked: CheckedWorkbook): readonly PlanStep[] {
  const { usage, goal, plan } = theProject(checked);
  const put = (at: CellAddress, value: PlanValue): PlanStep => ({ step: 'cells', at, values: [[value]] });
  const sources = '其中：财政资金75万元（本级资金75万元，上级转移支付资金0万元），其他资金0万元';
  return [
    ...(usage ? [put(usage.at, `预算数75万元，${sources}。主要用于支付第三方服务费。`)] : []),
    ...(goal ? [put(goal.at, '12月底前完成全年任务，服务对象满意。')] : []),
    ...(plan?.quarters.map(({ at }, index) => put(at, [0.1, 0.4, 0.7, 1][index] ?? null)) ?? []),
  ];
}

async function filledFromLibrary(layout: LayoutName, kind: (typeof projectKinds)[number]): Promise<CheckedWorkbook> {
  const workbook = valueOf(openXlsx(fixtureXlsx()));
  const project = { code: '13012326P00412310007X', name: `${kind.title.zh}项目`, budget: fenFromWan(75) };
  valueOf(
    await insertBlankForms(workbook, { layout, arrangement: 'sheet-each', projects: [project], fiscalYear: 2026 }),
  );
  await applied(workbook, ...headFilledIn(await check(workbook)));
  const before = await check(workbook);
  const wanted = libraryEntries.filter((entry) => entry.kind?.id === kind.id).map(({ indicator }) => indicator);
  const { snapshot, department } = before;
  const to = { snapshot, project: theProject(before), projects: department.projects };
  valueOf(await applyInsertion(workbook, { insertion: planInsertion(to, wanted), snapshot, form: to.project.form }));
  return check(workbook);
}

const cases = layoutNames.flatMap((layout) => projectKinds.map((kind) => [layout, kind.id, kind] as const));

it.each(cases)(
  'a fresh form (%s) filled from the library (%s) has nothing to remark but its blanks',
  async (layout, _, kind) => {
    const checked = await filledFromLibrary(layout, kind);
    const { form, indicators } = theProject(checked);
    const lookup = cellLookup(checked.snapshot);
    const isBlank = (at: CellAddress) => String(lookup(at)?.value ?? '').includes('__');
    // The library gives no weights: to weigh its indicators is left to whoever fills in the form, and the check says so.
    const own = checked.findings.filter(({ at, rule }) => at.sheet === form.sheet && rule !== 'weight-sum-mismatch');
    expect(own.filter(({ at }) => !isBlank(at)).map(({ rule, at }) => `${rule} ${cellLabel(at)}`)).toEqual([]);
    const blanks = indicators.filter(({ value }) => isBlank(value.at)).map(({ value }) => cellLabel(value.at));
    const found = new Set(own.map(({ at }) => cellLabel(at)));
    expect(blanks.filter((blank) => !found.has(blank))).toEqual([]);
    expect(blanks.length).toBeGreaterThan(0);
  },
);
