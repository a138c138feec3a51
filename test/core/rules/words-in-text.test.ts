import { matchesIn } from '../../../src/core/matches-in';
import { endingAmong, hasAnyOf, matchesAnyOf } from '../../../src/core/rules/words-in-text';

it('words are found as they are written, signs of patterns among them', () => {
  const has = hasAnyOf(['PM2.5', '(一)']);
  expect(['PM2.5浓度', '第(一)期', 'PM215', '一'].map(has)).toEqual([true, true, false, false]);
});

it('a list without words finds nothing', () => {
  expect([hasAnyOf([]), matchesAnyOf([])].map((has) => has('任何文字'))).toEqual([false, false]);
});

it('patterns with alternatives stay apart when they are joined', () => {
  const has = matchesAnyOf([/^甲|乙$/u, /丙/u]);
  expect(['甲子', '太乙', '乙太', '丙'].map(has)).toEqual([true, true, false, true]);
});

it('the first ending of the list counts, however long', () => {
  const ending = endingAmong(['成本', '总成本', '费用']);
  expect(['项目总成本', '管理费用', '成本控制', ''].map(ending)).toEqual(['成本', '费用', undefined, undefined]);
});

it('matches are those of matchAll, also after a search that was left at a text’s end', () => {
  const figure = /\d+/gu;
  const texts = ['', '一', '1', '12个、3个', '3'];
  for (const text of [...texts, ...texts]) {
    expect(matchesIn(text, figure).map(({ 0: found, index }) => [found, index])).toEqual(
      [...text.matchAll(/\d+/gu)].map(({ 0: found, index }) => [found, index]),
    );
  }
});
