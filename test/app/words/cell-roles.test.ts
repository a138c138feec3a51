import { sayRole } from '../../../src/app/words/cell-roles';
import { rolesOf, type CellRole } from '../../../src/core/model/cell-roles';
import { mapWorkbook } from '../../../src/core/mapping/map-workbook';
import { sampleSnapshot } from '../../support/samples';

async function rolesOfSheet(sheet: string): Promise<ReadonlyMap<string, CellRole>> {
  const { department } = mapWorkbook(await sampleSnapshot('ecology-bureau.xlsx'));
  const project = department.projects.find(({ form }) => form.sheet === sheet);
  if (!project) throw new Error(`The sample has a form on ${sheet}`);
  return rolesOf(project);
}

function said(roles: ReadonlyMap<string, CellRole>, cell: string): readonly (string | undefined)[] {
  const role = roles.get(cell);
  return [role && sayRole(role, 'zh'), role && sayRole(role, 'en')];
}

test('each cell of a form is named for what it is there for', async () => {
  const roles = await rolesOfSheet('项目3');
  expect(said(roles, '项目3!E3')).toEqual(['项目名称', 'Project name']);
  expect(said(roles, '项目3!C6')).toEqual(['资金支出计划第一季度', 'Disbursement plan, quarter 1']);
  expect(said(roles, '项目3!F6')).toEqual(['资金支出计划第四季度', 'Disbursement plan, quarter 4']);
  expect(said(roles, '项目3!E11')).toEqual(['数量指标的指标值', 'Target value under “数量指标”']);
  expect(said(roles, '项目3!A15')).toEqual(['效果指标', '效果指标']);
  expect(said(roles, '项目3!E8')).toEqual(['“指标值”一列', 'Column “Target value”']);
});

test('a cell that states both the use of funds and the budget goes by the use of funds', async () => {
  expect(said(await rolesOfSheet('项目1'), '项目1!B4')).toEqual(['资金主要用途', 'Use of funds']);
});

test('a cell that is no part of a form has no role', async () => {
  expect((await rolesOfSheet('项目1')).get('项目1!Z99')).toBeUndefined();
});
