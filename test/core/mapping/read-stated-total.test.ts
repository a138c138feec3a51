import { mapWorkbook } from '../../../src/core/mapping/map-workbook';
import { readStatedTotal } from '../../../src/core/mapping/read-stated-total';
import { layOutDepartment } from '../../../src/core/templates/example-form';
import { sheetOf, snapshotOf } from '../../support/snapshot';

describe('a line that states what the projects come to', () => {
  it.each([
    ['项目预算合计554.83万元', 554_830_000],
    ['预算项目合计：554.83万元', 554_830_000],
    ['各项目资金合计为 1,250 万元。', 1_250_000_000],
    ['２０２３年度部门预算项目总额５５４．８３万元', 554_830_000],
    ['共4个项目，预算合计5548300元', 554_830_000],
    ['项目支出预算总计（万元）：554.83', 554_830_000],
    ['项目预算总额1.2亿元', 12_000_000_000],
  ])('%s', (line, fen) => {
    expect(readStatedTotal(line, [], 0)).toEqual({ amount: fen, column: 0 });
  });

  it('may have its figure in the cell behind it', () => {
    expect(readStatedTotal('项目预算合计（万元）', [{ column: 3, value: 554.83 }], 0)).toEqual({
      amount: 554_830_000,
      column: 3,
    });
    expect(readStatedTotal('项目预算合计', [{ column: 1, value: '554.83 万元' }], 0)).toEqual({
      amount: 554_830_000,
      column: 1,
    });
  });

  it.each([
    ['a part of the projects', '新增项目合计100万元'],
    ['another part', '基本建设项目合计100万元'],
    ['the whole department, staff included', '部门预算总额2000万元'],
    ['one project', '项目预算数100万元'],
    ['a sentence', '本部门2023年项目预算合计100万元，比上年增加10万元'],
    ['a figure without a unit', '项目预算合计554.83'],
    ['a project’s own words', '完成项目合计验收'],
  ])('is none where it tells of %s', (_why, line) => {
    expect(readStatedTotal(line, [{ column: 1, value: '见附件' }], 0)).toBeUndefined();
  });

  it('is none where the figure behind it has no unit', () => {
    expect(readStatedTotal('项目预算合计', [{ column: 1, value: 554.83 }], 0)).toBeUndefined();
  });

  it('is the department’s, unless two of them differ', () => {
    const { sheets } = layOutDepartment([{}]);
    const total = (...lines: readonly string[]) =>
      mapWorkbook(
        snapshotOf(
          sheetOf(
            '封面',
            lines.map((line) => [line]),
          ),
          ...sheets,
        ),
      ).department.statedTotal?.value;
    expect(total('项目预算合计75万元')).toBe(75_000_000);
    expect(total('项目预算合计75万元', '项目预算合计750000元')).toBe(75_000_000);
    expect(total('项目预算合计75万元', '项目预算合计80万元')).toBeUndefined();
    expect(total('高新区生态环境分局编制')).toBeUndefined();
  });
});
