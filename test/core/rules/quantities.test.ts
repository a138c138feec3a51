import fc from 'fast-check';
import { comparable } from '../../../src/core/rules/comparable-text';
import { allQuantities, promisedQuantities, sameQuantity } from '../../../src/core/rules/quantities';

function promised(text: string): readonly string[] {
  return promisedQuantities(comparable(text)).map((quantity) => quantity.text);
}

function same(one: string, other: string): boolean {
  return allQuantities(comparable(one)).some((first) =>
    allQuantities(comparable(other)).some((second) => sameQuantity(first, second)),
  );
}

describe('quantities that an objective promises', () => {
  it.each<readonly [string, readonly string[]]>([
    ['完成12个村治理，新建管网5公里', ['12个', '5公里']],
    ['处理率达到100%，受益1.8万人', ['100%', '1.8万人']],
    ['供水管网１２．５ｋｍ', ['12.5km']],
    ['惠及居民4,560户', ['4,560户']],
    ['达标率由70%提高到95%', ['95%']],
    ['提高5个百分点', ['5个百分点']],
    ['7个工作日内办结', ['7个工作日']],
    ['投资300万元', ['300万元']],
  ])('%s: %j', (text, quantities) => {
    expect(promised(text)).toEqual(quantities);
  });

  it.each([
    '2023年12月20日前完成',
    '达到《标准》（DB13/2171-2015）一级B标准',
    '落实财预〔2015〕88号',
    '12345热线',
    'PM2.5浓度下降',
    '10-15户',
    '10户至15户',
    '第3批企业',
    '完成第2期',
    '24小时值守',
    '1户1表',
    '5公里范围内',
    '现有管网8公里',
    '3年行动计划',
    '十二个村',
    '',
  ])('%s: none', (text) => {
    expect(promised(text)).toEqual([]);
  });
});

describe('two quantities are the same', () => {
  it.each([
    ['5公里', '≥5000米'],
    ['12个', '12家'],
    ['1.8万人', '18000人'],
    ['100亩', '6.67公顷'],
    ['2小时', '120分钟'],
    ['300万元', '3000000元'],
    ['12个', '≥12'],
    ['12个', '十二个'],
    ['230人', '二百三十人'],
    ['1.2万户', '一万二千户'],
    ['95%', '0.95'],
    ['5公里', '5'],
    ['10户', '8-10户'],
  ])('%s and %s', (one, other) => {
    expect(same(one, other)).toBe(true);
    expect(same(other, one)).toBe(true);
  });

  it.each([
    ['5公里', '5个'],
    ['5公里', '50公里'],
    ['12个', '112个'],
    ['95%', '95户'],
    ['100亩', '100公顷'],
    ['12个', '一级B'],
  ])('%s and %s are not', (one, other) => {
    expect(same(one, other)).toBe(false);
  });

  it('in characters and in digits, up to 99,999', () => {
    const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
    const written = (number: number): string => {
      const places = ['', '十', '百', '千', '万'] as const;
      const figures = [...String(number)].map(Number);
      const parts = figures.map((digit, index) =>
        digit ? `${digits[digit] ?? ''}${places[figures.length - 1 - index] ?? ''}` : '零',
      );
      return parts.join('').replace(/零+/gu, '零').replace(/零$/u, '');
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (number) => {
        expect(same(`${number}个`, `${written(number)}个`)).toBe(true);
      }),
    );
  });
});
