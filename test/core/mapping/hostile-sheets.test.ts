import { lastColumnOfASheet, lastRowOfASheet } from '../../../src/core/grid/cell-address';
import type { SheetSnapshot } from '../../../src/core/grid/snapshot';
import { mapWorkbook } from '../../../src/core/mapping/map-workbook';
import { sheetOf, shifted, snapshotOf } from '../../support/snapshot';

const heading = ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'];
const form = [
  ['预算项目绩效表'],
  ['项目名称', '污水治理'],
  ['绩效目标', '水质达标'],
  heading,
  ['产出指标', '数量指标', '管网', '新建管网长度', '5公里', '设计文件'],
];

function namesIn(...sheets: readonly SheetSnapshot[]): readonly string[] {
  return mapWorkbook(snapshotOf(...sheets)).department.projects.map(({ name }) => name.value);
}

it('reads a form on each of four hundred sheets, in their order', () => {
  const sheets = Array.from({ length: 400 }, (_, index) =>
    sheetOf(
      `项目${index}`,
      form.map((cells) => cells.map((text) => (text === '污水治理' ? `项目${index}` : text))),
    ),
  );
  expect(namesIn(...sheets)).toEqual(sheets.map(({ name }) => name));
});

it.each(["甲'乙", '甲!乙', '（甲）[1]', '=甲', ' '])('reads a form on a sheet named %s at its cells', (name) => {
  const [project] = mapWorkbook(snapshotOf(sheetOf(name, form))).department.projects;
  expect(project?.name.at).toEqual({ sheet: name, row: 1, column: 1 });
});

it('reads a form in the last corner of a sheet', () => {
  const rows = lastRowOfASheet - form.length + 1;
  const sheet = shifted(sheetOf('表', form), rows, lastColumnOfASheet - heading.length + 1);
  const { department, unread } = mapWorkbook(snapshotOf(sheet));
  expect(department.projects).toHaveLength(1);
  expect(department.projects[0]?.indicators).toHaveLength(1);
  expect(unread).toEqual([]);
});

it('gives no project for a form that the edge of the sheet cuts off, and says what is there of it', () => {
  const labels = form.map((cells) => cells.slice(0, 1));
  const sheet = shifted(sheetOf('表', labels.slice(0, 3)), 0, lastColumnOfASheet);
  const { department, unread } = mapWorkbook(snapshotOf(sheet));
  expect(department.projects).toEqual([]);
  expect(unread.map(({ reason }) => reason.code)).toEqual(['form-incomplete']);
});

it('takes the whole one of two forms that overlap for a project, and makes none of the piece', () => {
  const overlapping = [...form.slice(0, 2), ['预算项目绩效表'], ...form.slice(1)];
  const { department, unread } = mapWorkbook(snapshotOf(sheetOf('表', overlapping)));
  expect(department.projects.map(({ goal }) => goal?.value)).toEqual(['水质达标']);
  expect(unread).toEqual([]);
});
