import { mapWorkbook } from '../../../src/core/mapping/map-workbook';
import { sheetOf, snapshotOf, type MadeCell } from '../../support/snapshot';

const heading = ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'];
const row = ['产出指标', '数量指标', '管网', '新建管网长度', '5公里', '设计文件'];

function form(change: { readonly [label: string]: string } = {}): readonly (readonly MadeCell[])[] {
  const rows = [
    ['预算项目绩效表'],
    ['项目编码', 'A1', '', '项目名称', '污水治理'],
    ['项目资金主要用途', '建设管网'],
    ['绩效目标', '水质达标'],
    heading,
    row,
  ];
  return rows.map((cells) => cells.map((text) => change[text] ?? text));
}

function read(rows: readonly (readonly MadeCell[])[]) {
  return mapWorkbook(snapshotOf(sheetOf('表', rows)));
}

describe('a label one character off', () => {
  it.each([
    ['项目编码', '顼目编码', 1, 0],
    ['项目名称', '项目名秤', 1, 3],
    ['项目资金主要用途', '项目资金主要用涂', 2, 0],
    ['绩效目标', '绩 效 日 标：', 3, 0],
    ['三级指标', '三级旨标', 4, 2],
    ['指标值确定依据', '指标值确定依剧', 4, 5],
  ])('%s written %s is read all the same, and reported with what was meant', (meant, written, at, column) => {
    const { department, unread } = read(form({ [meant]: written }));
    expect(department.projects).toEqual(read(form()).department.projects);
    expect(unread).toEqual([
      {
        range: { sheet: '表', row: at, column, rows: 1, columns: 1 },
        reason: { code: 'label-misspelt', written, meant },
      },
    ]);
  });

  it('is not looked for among the values, in the table or below it', () => {
    const rows = [...form({ 建设管网: '绩效日标', 管网: '三级旨标' }), [], ['绩效日标', '见附件']];
    const { department, unread } = read(rows);
    expect(unread).toEqual([]);
    expect(department.projects[0]?.usage?.value).toBe('绩效日标');
    expect(department.projects[0]?.goal?.value).toBe('水质达标');
  });

  it('is not taken for a label that the form has already', () => {
    const rows = form();
    const { department, unread } = read([...rows.slice(0, 4), ['绩效日标', '另一段'], ...rows.slice(4)]);
    expect(unread).toEqual([]);
    expect(department.projects[0]?.goal?.value).toBe('水质达标');
  });

  it.each([
    ['绩效目标', '绩效日标'],
    ['项目资金主要用途', '项目资金主要用涂'],
  ])('gives way to %s itself further down, and begins no form', (label, written) => {
    const rows = form();
    const at = rows.findIndex(([first]) => first === label);
    const { department, unread } = read([...rows.slice(0, at), [written, '另一段'], ...rows.slice(at)]);
    expect(unread).toEqual([]);
    expect(department.projects).toHaveLength(1);
    expect(department.projects[0]).toMatchObject({ usage: { value: '建设管网' }, goal: { value: '水质达标' } });
  });

  it('alone in a note is no form', () => {
    expect(read([['说明'], ['绩效日标', '见附件']])).toMatchObject({ department: { projects: [] }, unread: [] });
  });

  it('that is as near to two labels is taken for neither', () => {
    const { department, unread } = read(form({ 绩效指标描述: '四级指标' }));
    expect(unread).toEqual([]);
    expect(department.projects[0]?.indicators[0]?.description).toBeUndefined();
  });
});

describe('a code of more than fifteen digits', () => {
  it('stored as a number has lost digits, and says so', () => {
    const rows = form().map((cells) => cells.map((cell) => (cell === 'A1' ? 130_100_000_000_123_460 : cell)));
    expect(read(rows).unread).toEqual([
      {
        range: { sheet: '表', row: 1, column: 1, rows: 1, columns: 1 },
        reason: { code: 'digits-lost', label: '项目编码' },
      },
    ]);
  });

  it.each([
    ['stored as text', '130100000000123456'],
    ['of fifteen digits', 130_100_000_000_123],
  ])('%s is whole', (_, code) => {
    const rows = form().map((cells) => cells.map((cell) => (cell === 'A1' ? code : cell)));
    expect(read(rows).unread).toEqual([]);
  });
});
