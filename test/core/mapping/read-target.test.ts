import { readTarget } from '../../../src/core/mapping/read-target';

describe('a target value', () => {
  it.each([
    ['≥95%', '≥', 95, '%'],
    ['>=60亩', '≥', 60, '亩'],
    ['＞＝６０亩', '≥', 60, '亩'],
    ['> = 60 亩', '≥', 60, '亩'],
    ['不少于 230 个', '≥', 230, '个'],
    ['不超过75万元', '≤', 75, '万元'],
    ['控制在10%以内', '≤', 10, '%'],
    ['=100%', '=', 100, '%'],
    ['25', undefined, 25, undefined],
    ['1,200.5 元', undefined, 1200.5, '元'],
    ['约25%', undefined, 25, '%'],
    ['覆盖20个村', undefined, 20, '个村'],
    ['90％', undefined, 90, '%'],
    ['90%以上', '≥', 90, '%'],
    ['5件及以下', '≤', 5, '件'],
    ['15天内', '≤', 15, '天'],
    ['≥95%（含）', '≥', 95, '%'],
    ['300元/（人·月）', undefined, 300, '元/(人·月)'],
    ['PM2.5≤35μg', undefined, 35, 'μg'],
    ['2023年12月底前完成5个村', undefined, 5, '个村'],
    ['12个月', undefined, 12, '个月'],
  ])('%s is a number with its sign and unit', (text, comparison, number, unit) => {
    expect(readTarget(text)).toEqual({ kind: 'number', comparison, number, unit });
  });

  it.each([
    ['2023年12月31日前', 2023, 12, 31],
    ['≤2023年12月', 2023, 12, undefined],
    ['2023-12-20', 2023, 12, 20],
    ['2023.07-2024.01', 2024, 1, undefined],
    ['年底前完成', undefined, 12, undefined],
    ['2023年', 2023, undefined, undefined],
  ])('%s is a date', (text, year, month, day) => {
    expect(readTarget(text)).toMatchObject({ kind: 'date', time: { year, month, day } });
  });

  it.each(['达到DB13/2171-2015一级B标准', 'GB 3838-2002', '财预〔2015〕88号'])('%s states no number', (text) => {
    expect(readTarget(text)).toEqual({ kind: 'text' });
  });

  it.each(['是/否', '是 / 否', '是、否', '是\\否', '是或否', '有/无', '达标/不达标', '√/×'])(
    '%s leaves both answers standing',
    (text) => {
      expect(readTarget(text)).toEqual({ kind: 'open' });
    },
  );

  it.each(['是', '达标', '一级B', '优良', '长期', '效果明显'])('%s is words', (text) => {
    expect(readTarget(text)).toEqual({ kind: 'text' });
  });

  it.each(['', '  ', '\u3000', '\u00a0\n'])('%j is blank', (text) => {
    expect(readTarget(text)).toEqual({ kind: 'blank' });
  });
});
