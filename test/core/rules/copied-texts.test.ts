import fc from 'fast-check';
import { copiesAmong, likeness, sketched } from '../../../src/core/rules/copied-texts';

const copies = (among: readonly string[]) => copiesAmong(among.map(sketched));

const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)));

/** By definition, from the two sets: what the module reckons in another way. */
function likenessOf(one: string, other: string): number {
  const [first, second] = [pairsOf(one), pairsOf(other)];
  const common = [...first].filter((pair) => second.has(pair)).length;
  return common / (first.size + second.size - common);
}

const texts = fc.stringMatching(/^[\u4E00-\u51FF]{20,80}$/u);

describe('copies among texts', () => {
  it('are found where one character of many was changed', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, place) => {
        const at = place % text.length;
        const copy = `${text.slice(0, at)}变${text.slice(at + 1)}`;
        fc.pre(copy !== text && likenessOf(text, copy) >= likeness);
        expect(copies([text, copy])).toEqual([[0, 1]]);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('are not told of two texts that have less in common', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(80), (one, other, kept) => {
        const mixed = one.slice(0, kept) + other.slice(kept);
        fc.pre(likenessOf(one, mixed) < likeness);
        expect(copies([one, mixed])).toEqual([]);
      }),
    );
  });

  it('are found among many others, group by group', () => {
    const others = Array.from({ length: 500 }, (_, index) =>
      Array.from({ length: 40 }, (_, place) =>
        String.fromCharCode(0x4e00 + ((index * 7919 + place * 613 + index * place * 31) % 9000)),
      ).join(''),
    );
    const [first = '', second = ''] = [others[10], others[400]];
    const found = copies([...others, `${first}了`, `${second}了`, `了${first}`]);
    expect(found).toEqual([
      [10, 500, 502],
      [400, 501],
    ]);
  });

  it('are one group where each is a copy of the one before', () => {
    const text = '完成十二个行政村生活污水治理并新建污水收集管网五公里使出水水质达标率不低于百分之九十五';
    const chain = [text, `${text}甲`, `${text}甲乙`, `${text}甲乙丙`];
    expect(copies(chain)).toEqual([[0, 1, 2, 3]]);
  });

  it('are none among no texts, empty ones or one', () => {
    expect(copies([])).toEqual([]);
    expect(copies(['完成十二个行政村生活污水治理'])).toEqual([]);
  });
});
