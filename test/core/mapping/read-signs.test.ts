import { rangesWantingDetails, mapWorkbook } from '../../../src/core/mapping/map-workbook';
import type { Indicator } from '../../../src/core/model/indicator';
import { checkDepartment } from '../../../src/core/rules/check';
import { ruleOf } from '../../../src/core/rules/index';
import { sheetOf, snapshotOf, type MadeCell } from '../../support/snapshot';

function sheetWith(heading: readonly string[], row: readonly MadeCell[]) {
  return sheetOf('表', [
    ['预算项目绩效表（2023年度）'],
    ['项目名称', '污水治理'],
    ['绩效目标', '完成治理'],
    ['一级指标', '二级指标', '三级指标', ...heading],
    ['产出指标', '质量指标', ...row],
  ]);
}

function indicatorOf(heading: readonly string[], row: readonly MadeCell[]): Indicator | undefined {
  return mapWorkbook(snapshotOf(sheetWith(heading, row))).department.projects[0]?.indicators[0];
}

const heading = ['指标性质', '指标方向性', '指标值', '计量单位'];
const otherHeading = ['指标性质', '指标方向', '指标值', '计量单位'];

describe('columns for sign and direction', () => {
  it.each([
    ['the sign first', indicatorOf(heading, ['合格率', '≥', '正向', 95, '%'])],
    ['the direction first', indicatorOf(otherHeading, ['合格率', '正向指标', '≥', 95, '%'])],
    ['a sign written otherwise', indicatorOf(heading, ['合格率', '>=', '正向', 95, '%'])],
  ])('are told by what stands in them: %s', (_, indicator) => {
    expect(indicator).toMatchObject({
      target: { kind: 'number', comparison: '≥', number: 95 },
      direction: 'positive',
      unit: { value: '%' },
    });
  });

  it('tell the opposite direction', () => {
    expect(indicatorOf(heading, ['故障率', '≤', '反向', 5, '%'])?.direction).toBe('negative');
  });

  it('yield to a sign in the value, and say nothing where they say 定性 or nothing', () => {
    expect(indicatorOf(heading, ['合格率', '≥', '', '=95%', ''])?.target).toMatchObject({ comparison: '=' });
    expect(indicatorOf(heading, ['合格率', '定性', '', '95%', ''])).toMatchObject({
      target: { comparison: undefined },
      operator: undefined,
      direction: undefined,
    });
  });

  it('belong to the table also where nothing else of their row is filled in', () => {
    const sheet = sheetWith(heading, ['合格率', '≥', '正向', 95, '%']);
    const [last] = sheet.rows.slice(-1);
    const cells = (last?.cells ?? []).filter(({ column }) => column > 2);
    const printed = { row: 5, cells: cells.filter(({ column }) => column < 5) };
    const rows = [...sheet.rows, printed, { row: 6, cells: [{ column: 2, value: '完好率' }, ...cells] }];
    const { department } = mapWorkbook(snapshotOf({ ...sheet, rows }));
    expect(department.projects[0]?.indicators.map(({ name }) => name.value)).toEqual(['合格率', '完好率']);
  });

  it('are none of the indicator’s own texts: a row with a sign alone is empty', () => {
    expect(indicatorOf(heading, ['', '≥', '正向', '', '%'])).toBeUndefined();
  });
});

describe('checks that know the columns', () => {
  function found(id: string, row: readonly MadeCell[]): readonly string[] {
    const { department } = mapWorkbook(snapshotOf(sheetWith(heading, row)));
    return checkDepartment(department, [ruleOf(id)]).map(({ at }) => `${at.row + 1}:${at.column + 1}`);
  }

  it('a figure has its sign beside it', () => {
    expect(found('numeric-value-missing-operator', ['合格率', '≥', '正向', 95, '%'])).toEqual([]);
    expect(found('numeric-value-missing-operator', ['合格率', '', '正向', 95, '%'])).toEqual(['5:6']);
  });

  it('a stated direction is not called into question', () => {
    expect(found('operator-direction-mismatch', ['合格率', '≤', '反向', 95, '%'])).toEqual([]);
    expect(found('operator-direction-mismatch', ['合格率', '≤', '', 95, '%'])).toEqual(['5:6']);
  });

  it('a sign written otherwise is remarked on where it stands', () => {
    expect(found('operator-glyph-nonstandard', ['合格率', '>=', '正向', 95, '%'])).toEqual(['5:4']);
  });
});

describe('a date in a cell with a date format', () => {
  it.each([
    ['yyyy/m/d', '2023年12月20日'],
    ['yyyy"年"m"月"d"日"', '2023年12月20日'],
    ['[$-804]yyyy"年"m"月";@', '2023年12月'],
    ['m/d/yy', '2023年12月20日'],
    ['mmm-yy', '2023年12月'],
    ['m"月"d"日"', '12月20日'],
  ])('of the format %s reads as %s', (numberFormat, text) => {
    const indicator = indicatorOf(['指标值'], ['完工时间', { value: 45280, numberFormat }]);
    expect(indicator?.value.value).toBe(text);
    expect(indicator?.target).toMatchObject({ kind: 'date', time: { month: 12 } });
  });

  it.each(['General', '0', '#,##0', '0.00', 'mm:ss', '0"天"', '[Red]0', '@'])(
    '%s is no date format',
    (numberFormat) => {
      expect(indicatorOf(['指标值'], ['完成量', { value: 45280, numberFormat }])?.value.value).toBe('45280');
    },
  );

  it('is asked for with the formats of its column', () => {
    expect(rangesWantingDetails(snapshotOf(sheetWith(['指标值'], ['完工时间', 45280])))).toContainEqual(
      expect.objectContaining({ column: 3, row: 3, rows: 2 }),
    );
  });
});
