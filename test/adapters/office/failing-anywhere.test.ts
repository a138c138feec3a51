import { checkWorkbook } from '../../../src/app/check-workbook';
import { libraryEntries } from '../../../src/core/library/library';
import { planMarks } from '../../../src/core/plans/mark-plan';
import { planInsertion } from '../../../src/core/plans/insert-indicators';
import { planSummary } from '../../../src/core/plans/summary/plan-summary';
import type { WritePlan } from '../../../src/core/plans/write-plan';
import { planBlankForms } from '../../../src/core/templates/blank-forms/plan-blank-forms';
import { officeWorkbook } from '../../../src/adapters/office/office-workbook';
import { applied, everythingIn, valueOf } from '../../contract/session';
import { sampleBytes, type Sample } from '../../support/samples';
import { inspectionThrough } from './inspect-excel';
import { openInExcel, type OpenInExcel } from './open-in-excel';

let opened: OpenInExcel;
afterEach(() => opened.host.dispose());

/** All that can be seen of the workbook, by an adapter that remembers nothing. */
function seen(): Promise<unknown> {
  const { host } = opened;
  const workbook = officeWorkbook(host.Excel);
  return everythingIn({
    workbook,
    reopen: () => Promise.resolve(workbook),
    inspect: inspectionThrough(host.Excel),
    dispose: () => undefined,
  });
}

/** `EVERY_ACTION=1` makes each plan fail at each of its actions, which takes minutes and is done before a release. */
const isEveryAction = process.env['EVERY_ACTION'] === '1';

const patience = isEveryAction ? 1_800_000 : 300_000;

const checkedOn = { year: 2026, month: 11, day: 26 } as const;

/** What the add-in writes, into which workbook, and how many actions apart it is made to fail: the hundreds of a summary's looks are alike. */
const plans: readonly (readonly [what: string, sample: Sample, apart: number, planFor: () => Promise<WritePlan>])[] = [
  ['marks', 'ecology-bureau.xlsx', 3, async () => planMarks(valueOf(await checkWorkbook(opened.workbook)).findings)],
  [
    'indicators, on free rows and on new ones',
    'ecology-bureau.xlsx',
    1,
    async () => {
      const { snapshot, department } = valueOf(await checkWorkbook(opened.workbook));
      const [project] = department.projects;
      if (!project) throw new Error('no project');
      const wanted = libraryEntries.slice(0, 5).map(({ indicator }) => indicator);
      const { plan } = planInsertion({ snapshot, project, projects: department.projects }, wanted);
      expect(plan.steps.map(({ step }) => step)).toEqual(expect.arrayContaining(['insert-rows', 'cells']));
      return plan;
    },
  ],
  [
    'blank forms, with a sheet of the department',
    'transport-bureau-88.xlsx',
    19,
    async () => {
      const { snapshot } = valueOf(await checkWorkbook(opened.workbook));
      const projects = ['道路养护', '桥梁检测'].map((name) => ({ code: '', name }));
      const department = { name: '示例局', reviewer: '' };
      return planBlankForms(snapshot, { layout: 'sample', arrangement: 'stacked', projects, department }).plan;
    },
  ],
  [
    'a summary',
    'transport-bureau-88.xlsx',
    61,
    async () => planSummary({ ...valueOf(await checkWorkbook(opened.workbook)), checkedOn }).plan,
  ],
  [
    'a summary that is written again',
    'transport-bureau-88.xlsx',
    71,
    async () => {
      const summary = async () => planSummary({ ...valueOf(await checkWorkbook(opened.workbook)), checkedOn }).plan;
      valueOf(await opened.workbook.apply(await summary()));
      return summary();
    },
  ],
];

describe.each(plans)('%s', (_what, sample, apart, planFor) => {
  beforeEach(async () => {
    opened = await openInExcel(sampleBytes(sample));
  });

  it(
    'are written whole or not at all, at whichever action Excel refuses',
    async () => {
      const { host, workbook } = opened;
      const plan = await planFor();
      const before = await seen();
      const { undo } = valueOf(await workbook.apply(plan));
      const whole = await seen();
      valueOf(await workbook.apply(undo));
      expect(await seen()).toEqual(before);

      let failed = 0;
      let trying = workbook;
      for (let action = 1; ; action += isEveryAction ? 1 : apart) {
        host.faults.failAction(action, 'GeneralException');
        const outcome = await trying.apply(plan);
        if (outcome.ok) {
          host.faults.failNoMore();
          expect(await seen()).toEqual(whole);
          valueOf(await trying.apply(outcome.value.undo));
          expect(await seen()).toEqual(before);
          break;
        }
        failed += 1;
        expect(outcome.error).toMatchObject({ code: 'host-refused', hostCode: 'GeneralException' });
        expect({ action, seen: await seen() }).toEqual({ action, seen: before });
        // Once a copy was refused the plan is carried out otherwise, by one that has heard of it.
        if (JSON.stringify(outcome.error).includes('copyFrom')) trying = officeWorkbook(host.Excel);
      }
      expect(failed).toBeGreaterThan(9);
    },
    patience,
  );

  it('are completed, or taken back first, where Excel refuses to take back what it began', async () => {
    const { host, workbook } = opened;
    const plan = await planFor();
    const before = await seen();
    host.resetCounts();
    const { undo } = valueOf(await workbook.apply(plan));
    const { actions, syncs } = host.counts;
    const whole = await seen();
    valueOf(await workbook.apply(undo));
    const failHalfWay = async (): Promise<void> => {
      host.faults.failAction(Math.floor(actions / 3), 'GeneralException');
      host.faults.beforeSync(syncs + 1, () => {
        host.faults.cellEditMode = true;
      });
      const outcome = await workbook.apply(plan);
      host.faults.cellEditMode = false;
      expect(outcome).toMatchObject({ ok: false, error: { code: 'host-refused' } });
      expect(await seen()).not.toEqual(before);
    };

    await failHalfWay();
    const receipt = valueOf(await workbook.apply(plan));
    expect(await seen()).toEqual(whole);
    valueOf(await workbook.apply(receipt.undo));
    expect(await seen()).toEqual(before);

    await failHalfWay();
    await applied(workbook, { step: 'clear-marks' });
    expect(await seen()).toEqual(before);
  });
});
