import { cellAt } from '../../../src/core/grid/cell-address';
import { readFunding } from '../../../src/core/mapping/read-funding';

const at = cellAt('项目1', 3, 1);
const title = cellAt('项目1', 0, 0);

function funding(usage: string) {
  return readFunding({ at, text: usage, stored: undefined }, undefined, title);
}

describe('funding in the prose of the use of funds', () => {
  it('is read with all its sources, zeros among them', () => {
    const prose =
      '预算数229万元，其中：财政资金229万元（本级资金229万元，上级转移支付资金   0万元），其他资金 0万元。主要用于运维。';
    expect(funding(prose)).toEqual({ total: 229e6, fiscal: 229e6, local: 229e6, transfer: 0, other: 0, at });
  });

  it('is undefined where a source is not stated, never zero', () => {
    expect(funding('预算数 150万元，主要用于跟踪评价。')).toEqual({
      total: 150e6,
      fiscal: undefined,
      local: undefined,
      transfer: undefined,
      other: undefined,
      at,
    });
  });

  it.each([
    ['预算数100.83万元', 100_830_000],
    ['预算数：1,234.56万元', 1_234_560_000],
    ['预算数７５万元', 75_000_000],
    ['预算数750000元', 75_000_000],
    ['预算数1.2亿元', 12_000_000_000],
    ['预算数0万元', 0],
  ])('%s comes to whole 分', (prose, fen) => {
    expect(funding(prose).total).toBe(fen);
  });

  it.each(['主要用于污水治理', '预算数万元', '比上年增加30万元', ''])('“%s” states no budget', (prose) => {
    expect(funding(prose).total).toBeUndefined();
  });

  it('comes from a cell of its own where the form has one, in the unit that its label names', () => {
    const own = { at: cellAt('项目1', 4, 1), text: '750,000', stored: undefined };
    expect(readFunding(undefined, { cell: own, label: '预算数（元）' }, title)).toMatchObject({
      total: 75_000_000,
      at: own.at,
    });
    expect(readFunding(undefined, { cell: { ...own, text: '75' }, label: '预算数' }, title).total).toBe(75_000_000);
  });

  describe('stated in a cell and in the prose', () => {
    const cell = (text: string) => ({ at: cellAt('项目1', 4, 1), text, stored: undefined });
    const both = (inCell: string, label: string) =>
      readFunding(
        { at, text: '预算数75万元，主要用于治理。', stored: undefined },
        { cell: cell(inCell), label },
        title,
      );

    it('is the cell’s, and the prose’s beside it', () => {
      expect(both('80', '预算数（万元）')).toMatchObject({ total: 80e6, totalInUsage: { value: 75e6, at } });
    });

    it('has no second amount where the cell is blank', () => {
      expect(both('', '预算数（万元）')).toMatchObject({ total: 75e6, at });
      expect(both('', '预算数（万元）').totalInUsage).toBeUndefined();
    });

    it('is in yuan where no unit is named and that makes the prose’s amount', () => {
      expect(both('750000', '预算数').total).toBe(75e6);
      expect(both('750000', '预算数（万元）').total).toBe(750_000e6);
    });
  });
});
