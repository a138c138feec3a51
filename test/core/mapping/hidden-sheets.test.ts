import type { SheetSnapshot, SheetVisibility } from '../../../src/core/grid/snapshot';
import { mapWorkbook, rangesWantingDetails } from '../../../src/core/mapping/map-workbook';
import { sheetOf, snapshotOf } from '../../support/snapshot';

function formOn(sheet: string, visibility: SheetVisibility = 'visible'): SheetSnapshot {
  const made = sheetOf(sheet, [
    ['预算项目绩效表'],
    ['项目名称', `${sheet}的项目`],
    ['绩效目标', '水质达标'],
    ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
    ['产出指标', '数量指标', '管网', '新建管网长度', '5公里', '设计文件'],
  ]);
  return { ...made, visibility };
}

function textOn(sheet: string, visibility: SheetVisibility, ...rows: readonly string[]): SheetSnapshot {
  return {
    ...sheetOf(
      sheet,
      rows.map((text) => [text]),
    ),
    visibility,
  };
}

const namesOf = (mapped: ReturnType<typeof mapWorkbook>) => mapped.department.projects.map(({ name }) => name.value);

describe('hidden sheets', () => {
  it('are read like the others, and said to be hidden', () => {
    const shown = mapWorkbook(snapshotOf(formOn('甲'), formOn('乙')));
    const hidden = mapWorkbook(snapshotOf(formOn('甲'), formOn('乙', 'hidden')));
    expect(hidden.department).toEqual(shown.department);
    expect(hidden.unread).toEqual(shown.unread);
    expect(shown.sheetNotes).toEqual([]);
    expect(hidden.sheetNotes).toEqual([{ code: 'hidden-read', sheets: ['乙'] }]);
  });

  it('are named where only a part of a form stands there', () => {
    const part = { ...sheetOf('乙', [['项目编码', '项目名称', '绩效目标']]), visibility: 'hidden' as const };
    expect(mapWorkbook(snapshotOf(formOn('甲'), part)).sheetNotes).toEqual([{ code: 'hidden-read', sheets: ['乙'] }]);
  });

  it('are named where the department’s own texts stand there', () => {
    const goals = textOn('目标', 'hidden', '部门总体绩效目标', '改善水质，治理12个村。');
    const { department, sheetNotes } = mapWorkbook(snapshotOf(goals, formOn('甲')));
    expect(department.goals).toHaveLength(1);
    expect(sheetNotes).toEqual([{ code: 'hidden-read', sheets: ['目标'] }]);
  });

  it('are not worth a word where nothing was read on them', () => {
    const lists = textOn('下拉选项', 'hidden', '可执行项目', '待细化项目');
    expect(mapWorkbook(snapshotOf(formOn('甲'), lists)).sheetNotes).toEqual([]);
  });

  it('are left out where that is asked for, and named', () => {
    const snapshot = snapshotOf(formOn('甲', 'hidden'), formOn('乙'), formOn('丙', 'hidden'));
    const mapped = mapWorkbook(snapshot, 'left-out');
    expect(namesOf(mapped)).toEqual(['乙的项目']);
    expect(mapped.sheetNotes).toEqual([{ code: 'hidden-left-out', sheets: ['甲', '丙'] }]);
    expect(new Set(rangesWantingDetails(snapshot, 'left-out').map(({ sheet }) => sheet))).toEqual(new Set(['乙']));
    expect(new Set(rangesWantingDetails(snapshot).map(({ sheet }) => sheet))).toEqual(new Set(['甲', '乙', '丙']));
  });
});

describe('sheets that are not looked at', () => {
  it.each(['read', 'left-out'] as const)('are named: very hidden ones and chart sheets, hidden ones %s', (hidden) => {
    const snapshot = { ...snapshotOf(formOn('甲'), formOn('深藏', 'very-hidden')), chartSheets: ['资金图'] };
    const mapped = mapWorkbook(snapshot, hidden);
    expect(namesOf(mapped)).toEqual(['甲的项目']);
    expect(mapped.sheetNotes).toEqual([
      { code: 'very-hidden-skipped', sheets: ['深藏'] },
      { code: 'chart-sheets-skipped', sheets: ['资金图'] },
    ]);
  });
});
