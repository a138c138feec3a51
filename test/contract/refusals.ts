import type { PlanStep } from '../../src/core/plans/write-plan';
import { fixtureXlsx } from './fixture';
import type { OpenForContract } from './open-workbook';
import { applied, at, everythingIn, rangeAt, withOpen } from './session';

const stepsOnAMissingSheet: readonly PlanStep[] = [
  { step: 'clear-sheet', sheet: '没有' },
  { step: 'cells', at: at('没有!A1'), values: [[1]] },
  { step: 'number-format', range: rangeAt('没有!A1'), format: '0' },
  { step: 'style', range: rangeAt('没有!A1'), style: { bold: true } },
  { step: 'merge', range: rangeAt('没有!A1:B1') },
  { step: 'column-widths', sheet: '没有', column: 0, widths: [9] },
  { step: 'row-heights', sheet: '没有', row: 0, heights: [30] },
  { step: 'freeze', sheet: '没有', rows: 1, columns: 0 },
  { step: 'table', range: rangeAt('没有!A1:B2'), name: 'missing' },
  {
    step: 'chart',
    name: 'missing',
    kind: 'line',
    title: '',
    categories: rangeAt('没有!A2:A3'),
    series: [{ name: at('没有!B1'), values: rangeAt('没有!B2:B3') }],
    over: rangeAt('没有!D1:F9'),
  },
  { step: 'print-setup', sheet: '没有', orientation: 'portrait', titleRows: 0 },
  { step: 'name', name: 'missing', refersTo: rangeAt('没有!A1'), comment: '' },
  { step: 'mark', sheet: '没有', severity: 'error', cells: [at('没有!A1')] },
];

export function refusalsContract(open: OpenForContract): void {
  describe('refusing', () => {
    it.each(stepsOnAMissingSheet.map((step) => [step.step, step] as const))(
      'refuses %s on a sheet that is not there, and does nothing of the plan',
      (_, step) =>
        withOpen(open, fixtureXlsx(), async (opened) => {
          const before = await everythingIn(opened);
          const result = await opened.workbook.apply({
            steps: [{ step: 'cells', at: at('空表!A1'), values: [['x']] }, step],
          });
          expect(result).toEqual({ ok: false, error: { code: 'sheet-not-found', sheet: '没有' } });
          expect(await everythingIn(opened)).toEqual(before);
        }),
    );

    it('refuses steps on a sheet that the plan itself has removed before', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook }) => {
        const result = await workbook.apply({
          steps: [
            { step: 'remove-sheet', sheet: '空表' },
            { step: 'cells', at: at('空表!A1'), values: [[1]] },
          ],
        });
        expect(result).toEqual({ ok: false, error: { code: 'sheet-not-found', sheet: '空表' } });
      }));

    it('goes on after a refusal', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook }) => {
        await workbook.apply({ steps: [{ step: 'clear-sheet', sheet: '没有' }] });
        await applied(workbook, { step: 'cells', at: at('空表!A1'), values: [['好']] });
      }));

    it('refuses to show a cell of a sheet that is not there', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook }) => {
        expect(await workbook.select(at('没有!A1'))).toEqual({
          ok: false,
          error: { code: 'sheet-not-found', sheet: '没有' },
        });
      }));
  });
}
