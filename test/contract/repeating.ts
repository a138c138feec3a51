import fc from 'fast-check';
import { markKinds, markStep, unmarkSteps } from '../../src/core/plans/marks';
import type { PlanStep } from '../../src/core/plans/write-plan';
import { fixtureXlsx } from './fixture';
import type { OpenForContract } from './open-workbook';
import { applied, everythingIn, withOpen } from './session';
import { summaryPlan } from './summary-plan';

export function repeatingContract(open: OpenForContract): void {
  describe('repeating', () => {
    it('leaves a plan of every kind of step, applied twice, as applied once', () =>
      withOpen(open, fixtureXlsx(), async (opened) => {
        const plan = summaryPlan('汇总');
        await applied(opened.workbook, ...plan.steps);
        const once = await everythingIn(opened, await opened.reopen());
        await applied(await opened.reopen(), ...plan.steps);
        expect(await everythingIn(opened, await opened.reopen())).toEqual(once);
      }));

    it('leaves any plan, applied twice, as applied once', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 6 }), (steps) =>
          withOpen(open, fixtureXlsx(), async (opened) => {
            const plan: readonly PlanStep[] = [...unmarkSteps, ...steps];
            await applied(opened.workbook, ...plan);
            const once = await everythingIn(opened);
            await applied(opened.workbook, ...plan);
            expect(await everythingIn(opened)).toEqual(once);
          }),
        ),
        { numRuns: 8 },
      );
    });
  });
}

const place = fc.record({
  sheet: fc.constantFrom('收支表', '空表'),
  row: fc.nat({ max: 8 }),
  column: fc.nat({ max: 6 }),
});
const value = fc.oneof(
  fc.constantFrom('=1+1', '25%', '文', "'x"),
  fc.integer({ min: -9, max: 9 }),
  fc.boolean(),
  fc.constant(null),
);
const range = place.chain((from) =>
  fc
    .record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }) })
    .map((size) => ({ ...from, ...size })),
);

export const anyStep: fc.Arbitrary<PlanStep> = fc.oneof(
  fc.record({
    step: fc.constant('cells' as const),
    at: place,
    values: fc
      .integer({ min: 1, max: 3 })
      .chain((width) =>
        fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }),
      ),
  }),
  fc.record({
    step: fc.constant('number-format' as const),
    range,
    format: fc.constantFrom('0%', '@', '0.00', 'General'),
  }),
  fc.record({ step: fc.constant('add-sheet' as const), sheet: fc.constantFrom('新表', '收支表') }),
  fc.record({
    step: fc.constant('freeze' as const),
    sheet: fc.constantFrom('收支表', '空表'),
    rows: fc.nat({ max: 2 }),
    columns: fc.nat({ max: 2 }),
  }),
  fc.record({
    step: fc.constant('name' as const),
    name: fc.constantFrom('project_1', 'area'),
    refersTo: range,
    comment: fc.constant(''),
  }),
  fc.record({ step: fc.constant('remove-name' as const), name: fc.constantFrom('project_1', 'area', 'broken') }),
  fc
    .record({
      sheet: fc.constantFrom('收支表', '空表'),
      kind: fc.constantFrom(...markKinds),
      places: fc.array(place, { minLength: 1, maxLength: 4 }),
    })
    .map(({ sheet, kind, places }) => {
      const cells = places.map((one) => ({ ...one, sheet }));
      return markStep(kind, sheet, cells);
    }),
);
