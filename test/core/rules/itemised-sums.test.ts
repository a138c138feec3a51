import fc from 'fast-check';
import { wrongSumIn } from '../../../src/core/rules/itemised-sums';

describe('a total that its items do not make up', () => {
  it.each<readonly [string, number, readonly number[]]>([
    ['总成本89.97万元，其中：甲30万元，乙30万元，丙29.99万元。', 89.97, [30, 30, 29.99]],
    ['总成本90万元，其中甲30万元，乙30万元', 90, [30, 30]],
    ['预算数75万元（其中：甲30万元，乙40万元），用于治理。', 75, [30, 40]],
    ['预算数75万元(包括甲30万元、乙40万元)', 75, [30, 40]],
    ['总投资1.2亿元，其中：甲5000万元，乙6000万元', 12000, [5000, 6000]],
    ['补助3000元，包括生活补助2000元、交通补助1500元', 0.3, [0.2, 0.15]],
    ['支出10万元：其中差旅费4万元、会议费5万元', 10, [4, 5]],
    ['总成本１，２００万元，其中：甲８００万元；乙３００万元', 1200, [800, 300]],
    ['管网60万元，其中甲片区20万元，乙片区30万元。总成本90万元，其中：甲30万元，乙60万元。', 60, [20, 30]],
    ['总成本100万元，其中：甲60万元，乙40万元（其中：丙20万元，丁15万元）', 40, [20, 15]],
  ])('%s', (text, total, items) => {
    const wrong = wrongSumIn(text);
    expect(wrong?.total).toBe(total * 1e6);
    expect(wrong?.items).toEqual(items.map((item) => item * 1e6));
  });

  it.each([
    ['the items make it', '总成本90万元，其中：甲30万元，乙60万元。'],
    ['items of items make theirs', '总成本100万元，其中：甲60万元，乙40万元（其中：丙20万元，丁20万元）'],
    ['no total', '主要用于：甲30万元，乙40万元。'],
    ['the total stands in another line', '总成本90万元\n其中：甲30万元，乙30万元'],
    ['the items stand without introduction', '总成本90万元，甲30万元，乙30万元。'],
    ['a second introduction', '总成本90万元，其中：甲30万元，乙30万元，包括丙10万元，丁10万元。'],
    ['sources of funds', '总投资500万元，其中：中央补助300万元，市级配套100万元。'],
    ['a price before the figure', '总成本90万元，其中：每户300元，共计发放乙30万元。'],
    ['a product', '总成本90万元，其中：甲3万元×10人，乙30万元。'],
    ['a bracket that is never closed', '总成本90万元（其中：甲30万元，乙30万元'],
    ['a bracket that was never opened', '总成本90万元，其中：甲30万元，乙30万元）。'],
    ['an open list', '总成本90万元，其中：甲30万元、乙30万元等'],
    ['an estimate', '总成本约90万元，其中：甲30万元、乙30万元'],
    ['a limit', '总成本90万元，其中：甲30万元以内、乙30万元'],
    ['nothing', ''],
  ])('is not told where there is %s', (_why, text) => {
    expect(wrongSumIn(text)).toBeUndefined();
  });

  it('is never told where the items are the total’s own parts', () => {
    const items = fc.array(fc.integer({ min: 1, max: 9_999_999 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(items, (yuan) => {
        const listed = yuan.map((item, index) => `第${index}项${item}元`).join('，');
        const total = yuan.reduce((sum, item) => sum + item, 0);
        expect(wrongSumIn(`支出${total}元，其中：${listed}。`)).toBeUndefined();
        expect(wrongSumIn(`支出${total + 100}元，其中：${listed}。`)?.items).toHaveLength(yuan.length);
      }),
    );
  });
});
