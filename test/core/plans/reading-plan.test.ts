import { cellLabel } from '../../../src/core/grid/a1';
import { mapWorkbook } from '../../../src/core/mapping/map-workbook';
import { planShowingRead } from '../../../src/core/plans/reading-plan';
import { sampleSnapshot } from '../../support/samples';

test('each cell that was read is shown once, sheet by sheet in reading order, and what was shown before goes', async () => {
  const { department } = mapWorkbook(await sampleSnapshot('ecology-bureau.xlsx'));
  const { steps } = planShowingRead(department, []);
  expect(steps[0]).toEqual({ step: 'hide-read' });
  const shown = steps.flatMap((step) => (step.step === 'show-read' ? [step] : []));
  expect(shown.map(({ sheet }) => sheet)).toEqual(['项目1', '项目2', '项目3', '项目4']);
  const cells = shown[0]?.cells.map(cellLabel) ?? [];
  expect(cells.slice(0, 9)).toEqual(
    ['A2', 'B3', 'E3', 'B4', 'C6', 'D6', 'E6', 'F6', 'B7'].map((cell) => `项目1!${cell}`),
  );
  expect(new Set(cells).size).toBe(cells.length);
});

test('a cell that carries a mark keeps that to itself', async () => {
  const { department } = mapWorkbook(await sampleSnapshot('ecology-bureau.xlsx'));
  const marked = { sheet: '项目1', row: 2, column: 1 };
  const cells = planShowingRead(department, [marked]).steps.flatMap((step) =>
    step.step === 'show-read' ? step.cells.map(cellLabel) : [],
  );
  expect(cells).toContain('项目1!E3');
  expect(cells).not.toContain('项目1!B3');
});

test('where nothing was read, only what was shown before goes', () => {
  const nothing = { name: undefined, reviewer: undefined, goals: [], safeguards: [], projects: [] };
  expect(planShowingRead(nothing, []).steps).toEqual([{ step: 'hide-read' }]);
});
