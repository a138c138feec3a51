import { cellAt } from '../../../src/core/grid/cell-address';
import { isMarkFormula, markFormula } from '../../../src/core/plans/marks';
import { planMarks } from '../../../src/core/plans/mark-plan';
import { severities, type Finding, type Severity } from '../../../src/core/rules/finding';

function finding(cell: readonly [string, number, number], severity: Severity): Finding {
  return { rule: 'goal-missing', severity, project: 0, at: cellAt(...cell), related: [], facts: {} };
}

describe('marks', () => {
  it('are one step a sheet and severity, each cell by the gravest of its findings', () => {
    const findings = [
      finding(['乙', 4, 1], 'info'),
      finding(['甲', 9, 2], 'warning'),
      finding(['甲', 3, 2], 'warning'),
      finding(['甲', 9, 2], 'error'),
    ];
    expect(planMarks(findings).steps).toEqual([
      { step: 'clear-marks' },
      { step: 'mark', sheet: '乙', severity: 'info', cells: [cellAt('乙', 4, 1)] },
      { step: 'mark', sheet: '甲', severity: 'error', cells: [cellAt('甲', 9, 2)] },
      { step: 'mark', sheet: '甲', severity: 'warning', cells: [cellAt('甲', 3, 2)] },
    ]);
  });

  it.each(severities)('are told by their formula: %s', (severity) => {
    const formula = markFormula(severity);
    expect(isMarkFormula(formula)).toBe(true);
    expect(isMarkFormula(formula.slice(1))).toBe(true);
    expect(isMarkFormula(formula.replace('>', ' > '))).toBe(true);
  });

  it.each([
    '=TRUE',
    '=LEN(A1)>0',
    '=LEN("budget-performance-mark:other")>0',
    '=OR(LEN("budget-performance-mark:error")>0,A1)',
    '',
  ])('are not taken for a user’s own format: %s', (formula) => {
    expect(isMarkFormula(formula)).toBe(false);
  });
});
