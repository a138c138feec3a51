import type { DefinedName, Snapshot } from '../../../src/core/grid/snapshot';
import { mapWorkbook, rangesWantingDetails } from '../../../src/core/mapping/map-workbook';
import { choiceName, choicesIn } from '../../../src/core/model/choices';
import { ownSheetName, ownSheetsOf } from '../../../src/core/plans/own-sheets';
import { sampleSnapshot } from '../../support/samples';
import { sheetOf, snapshotOf, type MadeCell } from '../../support/snapshot';
import { at, projectsOf, withChoices } from './with-choices';

const heading = ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'];

function formRows(name: string): readonly (readonly MadeCell[])[] {
  return [
    ['预算项目绩效表'],
    ['项目编码', 'A1', '', '项目名称', name],
    ['资金用途', '用于治污。预算数10万元。', '', '项目全称', `${name}（全称）`],
    ['资金支出计划', '', '第一季度', '第二季度', '第三季度', '第四季度'],
    ['', '', 0.25, 0.5, 0.75, 1],
    ['核定数（元）', 250000, '', 0.3],
    ['绩效目标', '治理12个村'],
    heading,
    ['产出指标', '数量指标', '治理村数', '完成治理的村', '≥12个', '方案'],
  ];
}

/** Two forms on one sheet, at A1:F9 and A11:F19. */
const twoForms = snapshotOf(sheetOf('表', [...formRows('甲项目'), [], ...formRows('乙项目')]));

function reasonsOf(snapshot: Snapshot): readonly unknown[] {
  return mapWorkbook(snapshot).unread.map(({ reason }) => reason);
}

describe('a field that was pointed at', () => {
  it('is read from its cell, and all else of its form and of the other one stays', () => {
    const [first, second] = projectsOf(twoForms);
    const chosen = withChoices(twoForms, { '2.form': '表!A11:F19', '2.name': '表!E13' });
    const name = { value: '乙项目（全称）', at: { sheet: '表', row: 12, column: 4 } };
    expect(projectsOf(chosen)).toEqual([first, { ...second, name }]);
  });

  it('may stand anywhere, on another sheet too', () => {
    const snapshot = { ...twoForms, sheets: [...twoForms.sheets, sheetOf('封面', [['项目名称：封面上的名称']])] };
    const [first] = projectsOf(withChoices(snapshot, { '1.form': '表!A1:F9', '1.name': '封面!A1' }));
    expect(first?.name).toEqual({ value: '封面上的名称', at: { sheet: '封面', row: 0, column: 0 } });
    expect(first?.form).toEqual(at('表!A1:F9'));
  });

  it('is an amount in the unit that the text beside it names', () => {
    const [first] = projectsOf(withChoices(twoForms, { '1.form': '表!A1:F9', '1.budget': '表!B6' }));
    expect(first?.funding).toMatchObject({ total: 25_000_000, at: { row: 5, column: 1 } });
    expect(first?.funding.totalInUsage?.value).toBe(10_000_000);
  });

  it('is one quarter, read as the other three are', () => {
    const [first] = projectsOf(withChoices(twoForms, { '1.form': '表!A1:F9', '1.quarter2': '表!D6' }));
    const read = first?.plan?.quarters.map(({ value }) => value.kind === 'stated' && value.fraction);
    expect(read).toEqual([0.25, 0.3, 0.75, 1]);
  });

  it('makes up for a quarter that has no heading', () => {
    const rows = formRows('甲项目').map((row) => row.filter((cell) => cell !== '第四季度'));
    const snapshot = snapshotOf(sheetOf('表', rows));
    expect(projectsOf(snapshot)[0]?.plan).toBeUndefined();
    const chosen = withChoices(snapshot, { '1.form': '表!A1:F9', '1.quarter4': '表!F5' });
    expect(projectsOf(chosen)[0]?.plan?.quarters[3]).toMatchObject({ at: { row: 4, column: 5 } });
    expect(reasonsOf(chosen)).toEqual([]);
  });

  it('that shows an error is complained of, and the cell beside the label is not', () => {
    const snapshot = snapshotOf(
      sheetOf('表', [
        ['预算项目绩效表'],
        ['项目名称', { error: '#REF!' }, { error: '#N/A' }],
        ['绩效目标', '乙'],
        heading,
      ]),
    );
    const chosen = withChoices(snapshot, { '1.form': '表!A1:F4', '1.name': '表!C2' });
    expect(reasonsOf(chosen)).toContainEqual({ code: 'cell-error', label: '项目名称', error: '#N/A' });
    expect(reasonsOf(chosen)).not.toContainEqual({ code: 'cell-error', label: '项目名称', error: '#REF!' });
  });

  it('wants its number format read', () => {
    const chosen = withChoices(twoForms, { '1.form': '表!A1:F9', '1.quarter2': '表!D6' });
    expect(rangesWantingDetails(chosen)).toContainEqual(at('表!D6'));
  });

  it('is the budget year, as its cell states it alone or in a heading', () => {
    const cover = sheetOf('封面', [['2026年部门预算绩效目标'], [2027], ['本年']]);
    const snapshot = { ...twoForms, sheets: [...twoForms.sheets, cover] };
    const yearFrom = (cell: string) =>
      projectsOf(withChoices(snapshot, { '1.form': '表!A1:F9', '1.year': cell }))[0]?.fiscalYear;
    expect(yearFrom('封面!A1')).toEqual({ value: 2026, at: { sheet: '封面', row: 0, column: 0 } });
    expect(yearFrom('封面!A2')).toEqual({ value: 2027, at: { sheet: '封面', row: 1, column: 0 } });
    expect(yearFrom('封面!A3')).toEqual(projectsOf(snapshot)[0]?.fiscalYear);
  });

  it('is a column of the indicators: what it was taken for before is not read any more', () => {
    const [first, second] = projectsOf(twoForms);
    const [chosen, other] = projectsOf(withChoices(twoForms, { '1.form': '表!A1:F9', '1.column_value': '表!F9' }));
    const [was] = first?.indicators ?? [];
    const [is] = chosen?.indicators ?? [];
    expect(is).toMatchObject({ value: was?.basis, target: { kind: 'text' }, name: was?.name });
    expect([is?.basis, chosen?.columns?.basis]).toEqual([undefined, undefined]);
    expect(chosen?.columns?.value).toEqual({ sheet: '表', row: 7, column: 5 });
    expect(other).toEqual(second);
  });

  it('is a column of another sheet, which counts for nothing', () => {
    const snapshot = { ...twoForms, sheets: [...twoForms.sheets, sheetOf('别的', [['指标值']])] };
    expect(projectsOf(withChoices(snapshot, { '1.form': '表!A1:F9', '1.column_value': '别的!A1' }))).toEqual(
      projectsOf(snapshot),
    );
  });

  it('makes a table of columns that have no headings known', () => {
    const rows = formRows('甲项目').map((row) =>
      row === heading ? ['指标类型', '细类', '名字', '解释', '数', '凭据'] : row,
    );
    const bare = snapshotOf(sheetOf('表', rows));
    const columns = {
      '1.column_level1': '表!A8',
      '1.column_level2': '表!B8',
      '1.column_name': '表!C8',
      '1.column_value': '表!E8',
    };
    const [project] = projectsOf(withChoices(bare, { '1.form': '表!A1:F9', ...columns }));
    expect(projectsOf(bare)[0]?.indicators).toEqual([]);
    expect(project?.indicators).toMatchObject([
      { level2: { class: '数量指标' }, name: { value: '治理村数' }, value: { value: '≥12个' }, description: undefined },
    ]);
  });

  it('makes such a table by cells of its indicators too, the first of which stays', () => {
    const rows = formRows('甲项目').map((row) =>
      row === heading ? ['类', '细类', '名字', '解释', '数', '凭据'] : row,
    );
    const columns = { '1.column_level1': '表!A9', '1.column_name': '表!C9', '1.column_value': '表!E9' };
    const [project] = projectsOf(withChoices(snapshotOf(sheetOf('表', rows)), { '1.form': '表!A1:F9', ...columns }));
    expect(project?.indicators.map(({ value }) => value.value)).toEqual(['≥12个']);
  });

  it('makes such a table by its heading, whatever stands in that row of a form beside', () => {
    const own = formRows('甲项目');
    const left = [...own.slice(0, 7), [], ['类', '细类', '名字', '解释', '数', '凭据'], ...own.slice(8)];
    const right = formRows('乙项目');
    const rows = left.map((row, at) => [...[...row, '', '', '', '', '', '', ''].slice(0, 7), ...(right[at] ?? [])]);
    const columns = { '1.column_level1': '表!A9', '1.column_name': '表!C9', '1.column_value': '表!E9' };
    const [project] = projectsOf(withChoices(snapshotOf(sheetOf('表', rows)), { '1.form': '表!A1:F10', ...columns }));
    expect(project?.columns?.name).toEqual({ sheet: '表', row: 8, column: 2 });
    expect(project?.indicators.map(({ value }) => value.value)).toEqual(['≥12个']);
  });

  it('wants the number formats of its whole column read', () => {
    const chosen = withChoices(twoForms, { '1.form': '表!A1:F9', '1.column_value': '表!F8' });
    expect(rangesWantingDetails(chosen)).toContainEqual(at('表!F1:F9'));
  });

  it('belongs to a row of a table of projects too', () => {
    const snapshot = snapshotOf(
      sheetOf('表', [
        ['项目编码', '项目名称', '预算数', '绩效目标', '备注'],
        ['A1', '甲', 10, '治理', '甲的全称'],
        ['A2', '乙', 20, '建设', '乙的全称'],
      ]),
    );
    const [first, second] = projectsOf(snapshot);
    const chosen = withChoices(snapshot, { '7.form': '表!A3:D3', '7.name': '表!E3' });
    const name = { value: '乙的全称', at: { sheet: '表', row: 2, column: 4 } };
    expect(projectsOf(chosen)).toEqual([first, { ...second, name }]);
  });
});

describe('a column that is pointed at in a table of projects', () => {
  const rows = [
    ['A1', '甲', '治理', '产出指标', '数量指标', '治理村数', '≥10个', '≥12个'],
    ['', '', '', '产出指标', '质量指标', '验收合格率', '≥90%', 0.95],
    ['A2', '乙', '建设', '产出指标', '数量指标', '建设里程', '≥3公里', '≥4公里'],
  ];
  const tableUnder = (...headings: readonly string[]) =>
    sheetOf('表', [['项目编码', '项目名称', '年度目标', ...headings, '上年完成'], ...rows]);
  const longTable = tableUnder('一级指标', '二级指标', '三级指标', '指标值');
  const valuesOf = (snapshot: Snapshot) =>
    projectsOf(snapshot).map(({ indicators }) => indicators.map(({ value }) => value.value));

  it('is the column of all its projects, which share it', () => {
    const chosen = withChoices(snapshotOf(longTable), { '1.form': '表!A2:G3', '1.column_value': '表!H2' });
    expect(valuesOf(snapshotOf(longTable))).toEqual([['≥10个', '≥90%'], ['≥3公里']]);
    expect(valuesOf(chosen)).toEqual([['≥12个', '0.95'], ['≥4公里']]);
    expect(projectsOf(chosen)[1]?.columns?.value).toEqual({ sheet: '表', row: 0, column: 7 });
  });

  it('wants the number formats of the whole column read', () => {
    const chosen = withChoices(snapshotOf(longTable), { '1.form': '表!A2:G3', '1.column_value': '表!H2' });
    expect(rangesWantingDetails(chosen)).toContainEqual(at('表!H1:H4'));
  });

  it('may stand in a table of indicators on another sheet than the project', () => {
    const list = sheetOf('清单', [
      ['项目编码', '项目名称', '预算数（万元）'],
      ['A1', '甲', 30],
    ]);
    const note = sheetOf('说明', [['本表由财务科填写']]);
    const snapshot = snapshotOf(list, longTable, note);
    const chosen = withChoices(snapshot, { '1.form': '清单!A2:C2', '1.column_value': '表!H3' });
    expect(valuesOf(chosen)).toEqual([['≥12个', '0.95'], ['≥4公里']]);
    const elsewhere = withChoices(snapshot, { '1.form': '清单!A2:C2', '1.column_value': '说明!A1' });
    expect(valuesOf(elsewhere)).toEqual(valuesOf(snapshot));
  });

  it('makes a table of indicators of columns that have no headings known', () => {
    const bare = snapshotOf(tableUnder('类别', '细类', '内容', '数'));
    const chosen = withChoices(bare, {
      '1.form': '表!A2:C2',
      '1.column_level1': '表!D2',
      '1.column_level2': '表!E2',
      '1.column_name': '表!F2',
      '1.column_value': '表!G2',
    });
    expect(valuesOf(bare)).toEqual([[], []]);
    expect(valuesOf(chosen)).toEqual([['≥10个', '≥90%'], ['≥3公里']]);
  });
});

describe('what is declared no form', () => {
  it('is no project and no complaint; the form beside it stays', () => {
    const [first] = projectsOf(twoForms);
    const { department, unread } = mapWorkbook(withChoices(twoForms, { '1.none': '表!A11:F19' }));
    expect(department.projects).toEqual([first]);
    expect(unread).toEqual([]);
  });

  it('may be one row of a table of projects', () => {
    const snapshot = snapshotOf(
      sheetOf('表', [
        ['项目编码', '项目名称', '预算数', '绩效目标'],
        ['A1', '甲', 10, '治理'],
        ['示例', '某项目', 20, '建设'],
      ]),
    );
    const chosen = withChoices(snapshot, { '1.none': '表!A3:D3' });
    expect(projectsOf(chosen).map(({ name }) => name.value)).toEqual(['甲']);
  });
});

describe('a form that was added', () => {
  const bare = snapshotOf(sheetOf('表', [['说明'], ['名称', '丙项目'], ['绩效目标', '建设3座桥'], [], ['备注', '无']]));

  it('is read in its range, with too few labels for a form', () => {
    expect(projectsOf(bare)).toEqual([]);
    const [added, ...others] = projectsOf(withChoices(bare, { '1.added': '表!A2:B3', '1.name': '表!B2' }));
    expect(others).toEqual([]);
    expect(added).toMatchObject({ form: at('表!A2:B3'), name: { value: '丙项目' }, goal: { value: '建设3座桥' } });
  });

  it('without any label is a project with nothing filled in, whose name is said to be missing', () => {
    const chosen = withChoices(bare, { '1.added': '表!A5:B5' });
    expect(projectsOf(chosen)).toMatchObject([{ name: { value: '' }, usage: undefined, indicators: [] }]);
    expect(reasonsOf(chosen)).toEqual([{ code: 'form-incomplete', found: [], missing: ['项目名称'] }]);
  });

  it('takes its cells from the form that reached over them', () => {
    const chosen = withChoices(twoForms, { '1.added': '表!A1:F7' });
    const [first, second] = projectsOf(chosen);
    expect(first).toMatchObject({ form: at('表!A1:F7'), name: { value: '甲项目' }, indicators: [] });
    expect(second).toEqual(projectsOf(twoForms)[1]);
  });

  it.each(['ecology-bureau.xlsx', 'ecology-bureau-stacked.xlsx'] as const)(
    'where it was recognised already changes nothing in %s',
    async (sample) => {
      const original = await sampleSnapshot(sample);
      const added = projectsOf(original).map(({ form }, index) => [`${index + 1}.added`, form] as const);
      expect(mapWorkbook(withChoices(original, Object.fromEntries(added)))).toEqual(mapWorkbook(original));
    },
  );
});

describe('a choice that has lost its cells', () => {
  it('is reported at its form, and what was recognised counts', () => {
    const chosen = withChoices(twoForms, { '1.form': '表!A1:F9', '1.name': '', '1.goal': '没有!A1' });
    expect(projectsOf(chosen)).toEqual(projectsOf(twoForms));
    expect(mapWorkbook(chosen).unread).toEqual([
      { range: at('表!A1'), reason: { code: 'choice-broken', choice: 'name' } },
      { range: at('表!A1'), reason: { code: 'choice-broken', choice: 'goal' } },
    ]);
  });

  it('with the form itself is reported once, at a cell that is left', () => {
    const chosen = withChoices(twoForms, { '1.form': '', '1.name': '表!E13', '2.none': '', '3.added': '' });
    expect(projectsOf(chosen)).toEqual(projectsOf(twoForms));
    expect(mapWorkbook(chosen).unread).toEqual([
      { range: at('表!E13'), reason: { code: 'choice-broken', choice: 'form' } },
      { range: at('表!A1'), reason: { code: 'choice-broken', choice: 'none' } },
      { range: at('表!A1'), reason: { code: 'choice-broken', choice: 'added' } },
    ]);
  });
});

describe('the names of choices', () => {
  it('are told from those of our sheets and of the user', () => {
    const [sheet] = twoForms.sheets;
    const names: readonly DefinedName[] = [
      { name: ownSheetName('overview'), refersTo: at('表!A1') },
      { name: 'form_3.name', refersTo: at('表!A1') },
      { name: 'budget_performance.form_3.colour', refersTo: at('表!A1') },
      { name: 'budget_performance.form_0.name', refersTo: at('表!A1') },
      { name: 'budget_performance.form_3.name.old', refersTo: at('表!A1') },
    ];
    expect(choicesIn(names)).toEqual([]);
    const chosen = withChoices({ sheets: sheet ? [sheet] : [], names }, { '3.name': '表!B2', '3.none': '表!A1' });
    expect([...ownSheetsOf(chosen)]).toEqual([['overview', '表']]);
  });

  it('are known in whichever case Excel keeps them', () => {
    const names = [{ name: choiceName(3, 'quarter1').toUpperCase(), refersTo: at('表!B2:C3') }];
    expect(choicesIn(names)).toEqual([
      {
        number: 3,
        standing: 'form',
        range: undefined,
        fields: [{ field: 'quarter1', at: { sheet: '表', row: 1, column: 1 } }],
      },
    ]);
  });
});
