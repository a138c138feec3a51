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
  ])('%s is a number with its sign and unit', (text, comparison, number, unit) => {
    expect(readTarget(text)).toEqual({ kind: 'number', comparison, number, unit });
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
