import { cellLabel } from '../../src/core/grid/a1';
import type { Department } from '../../src/core/model/department';
import { wanFromFen } from '../../src/core/model/money';
import { mapWorkbook } from '../../src/core/mapping/map-workbook';
import { checkDepartment } from '../../src/core/rules/check';
import { defaultRules } from '../../src/core/rules/index';
import { sampleSnapshot } from '../support/samples';
import golden from './ecology-bureau.findings.json';

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly cell: string;
}

const byText = (one: Found, other: Found): number => JSON.stringify(one).localeCompare(JSON.stringify(other));

/** About the department as a whole: the list names no cell for them, so that only rule and severity are compared. */
const withoutCell = new Set(golden.filter(({ cells }) => cells.length === 0).map(({ rule }) => rule));

function findingsOf(department: Department): readonly Found[] {
  return checkDepartment(department, defaultRules)
    .map(({ rule, severity, at }) => ({ rule, severity, cell: withoutCell.has(rule) ? '' : cellLabel(at) }))
    .sort(byText);
}

const built = new Set(defaultRules.map(({ id }) => id));
const expected = golden
  .filter(({ rule }) => built.has(rule))
  .map(({ rule, severity, cells }) => ({ rule, severity, cell: cells[0] ?? '' }));

/** Where the stacked workbook has what the other has on a sheet of its own: 22 rows further down for each form. */
function stacked(cell: string): string {
  const [sheet = '', place = ''] = cell.split('!');
  const form = Number(sheet.replace('项目', '')) - 1;
  return place.replace(
    /([A-Z]+)(\d+)/u,
    (_, column: string, row: string) => `预算项目绩效表!${column}${Number(row) + 22 * form}`,
  );
}

describe('the sample department', () => {
  it('has four projects, 21 indicators, and the budgets and quarters that its forms state', async () => {
    const { department, unread } = mapWorkbook(await sampleSnapshot('ecology-bureau.xlsx'));
    const { projects } = department;
    expect(unread).toEqual([]);
    expect(projects.map(({ funding }) => funding.total && wanFromFen(funding.total))).toEqual([75, 229, 150, 100.83]);
    expect(
      projects.map(({ plan }) =>
        plan?.quarters.map(({ value }) => (value.kind === 'stated' ? value.fraction : value.kind)),
      ),
    ).toEqual([
      [0.25, 0.5, 0.75, 1],
      [0, 0, 1, 1],
      [0, 1, 1, 1],
      [0.25, 0.5, 0.75, 1],
    ]);
    expect(projects.map(({ indicators }) => indicators.length)).toEqual([5, 5, 5, 6]);
    expect(projects.map(({ kind }) => kind?.value)).toEqual(Array(4).fill('可执行项目'));
    expect(department.name?.value).toBe('高新区生态环境分局');
    expect(department.reviewer?.value).toBe('高新区财政局');
    expect([department.goals.length, department.safeguards.length]).toEqual([7, 9]);
  });

  it('has exactly the findings of the golden list', async () => {
    const { department } = mapWorkbook(await sampleSnapshot('ecology-bureau.xlsx'));
    expect(findingsOf(department)).toEqual([...expected].sort(byText));
  });

  it('has the same findings where its forms stand stacked on one sheet', async () => {
    const { department, unread } = mapWorkbook(await sampleSnapshot('ecology-bureau-stacked.xlsx'));
    expect(unread).toEqual([]);
    expect(findingsOf(department)).toEqual(expected.map((one) => ({ ...one, cell: stacked(one.cell) })).sort(byText));
  });

  it('is checked by more than thirty rules', () => {
    expect(built.size).toBeGreaterThan(30);
  });
});
