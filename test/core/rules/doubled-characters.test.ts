import fc from 'fast-check';
import { doubledCharacters } from '../../../src/core/rules/doubled-characters';
import { shorterForms } from '../../../src/core/rules/shorter-forms';

describe('doubled characters', () => {
  it.each<readonly [string, readonly number[]]>([
    ['大气污污染', [2]],
    ['治理治理', []],
    ['层层落实', []],
    ['饮用水水源地', []],
    ['审批施工工地', []],
    ['累进进度', []],
    ['哈哈哈', []],
    ['扎扎实实推进', []],
    ['22个AA级', []],
    ['治理……完成——', []],
    ['治理，，完成', [2]],
    ['治理。。。完成', []],
    ['治理。。完成', [2]],
    ['村的的的治理', [1]],
    ['', []],
    ['污', []],
    ['污污', [0]],
  ])('%s: at %j', (text, places) => {
    expect(doubledCharacters(text).map(({ index }) => index)).toEqual(places);
  });
});

function shorterForm(text: string, index: number, ...others: readonly string[]): string | undefined {
  return shorterForms([{ text, index }], [text, ...others])[0]?.elsewhere;
}

describe('the shorter form of a doubled character', () => {
  it('is told where it stands in another text, with its window of four to six characters', () => {
    expect(shorterForm('大气污污染状况', 2, '实现大气污染精准管控')).toBe('大气污染');
    expect(shorterForm('消除污污染状况', 2, '消除污染状况')).toBe('除污染状');
  });

  it('is told where it stands elsewhere in the same text', () => {
    expect(shorterForm('大气污污染和大气污染', 2)).toBe('大气污染');
  });

  it('is none where only three characters agree', () => {
    expect(shorterForm('大气污污染状况', 2, '有污染源，气污染物')).toBeUndefined();
  });

  it('is none where the doubled character ends the text or begins it', () => {
    expect(shorterForm('大气重污污', 3, '大气重污')).toBeUndefined();
    expect(shorterForm('污污染状况', 0, '污染状况')).toBeUndefined();
  });

  it('is none where the window that ends on the doubled character stands only at its own place', () => {
    expect(shorterForm('占完工工程总数', 2)).toBeUndefined();
  });

  it('is none where the doubled form stands twice', () => {
    expect(shorterForm('大气污污染状况', 2, '大气污染', '重气污污染')).toBeUndefined();
  });

  it('is none where it overlaps the place itself', () => {
    expect(shorterForm('甲乙丙丙乙丙乙丙', 2)).toBeUndefined();
  });

  it('is told of each place alike, however many there are', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[\u4E00-\u4EFF]{5}$/u), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, (texts) => {
        const doubled = texts.map((text) => text.slice(0, 3) + text.slice(2));
        const places = doubled.map((text) => ({ text, index: 2 }));
        const together = shorterForms(places, [...doubled, ...texts]);
        const alone = places.map((place) => shorterForms([place], [...doubled, ...texts])[0]);
        expect(together).toEqual(alone);
      }),
    );
  });
});
