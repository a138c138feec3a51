import fc from 'fast-check';
import { bracketFault } from '../../../src/core/rules/bracket-faults';
import { excusedClosings, halfOpenRanges } from '../../../src/core/rules/lexicon/brackets';

describe('brackets', () => {
  it.each([...excusedClosings, ...halfOpenRanges].map(({ example }) => example))('%s is in order', (example) => {
    expect(bracketFault(example)).toBeUndefined();
  });

  it.each([
    ['（', '）'], ['(', ')'], ['【', '】'], ['[', ']'], ['《', '》'], ['“', '”'], ['‘', '’'],
  ])('%s and %s belong together, and each is missed without the other', (opening, closing) => {
    expect(bracketFault(`甲${opening}乙${closing}丙`)).toBeUndefined();
    expect(bracketFault(`甲${opening}乙丙`)?.kind).toBe('unclosed');
    expect(bracketFault(`甲乙${closing}丙`)?.kind).toBe('unopened');
  }); // prettier-ignore

  it.each([
    ['甲（乙)丙', '（乙)'],
    ['甲(乙）丙', '(乙）'],
    ['甲【乙]丙', '【乙]'],
    ['甲[乙】丙', '[乙】'],
  ])('%s is of mixed width at %s', (text, place) => {
    expect(bracketFault(text)).toMatchObject({ kind: 'mixed', text: place });
  });

  it.each([
    ['a letter as a list number', 'a）管网 b）泵站'],
    ['a Chinese list number', '一）管网；十二）泵站'],
    ['a list number behind an opening that stays open to the end', '（包括：1）管网；2）泵站；3）道路）'],
    ['one item of a list inside brackets', '（含：1）管网）'],
    ['brackets around a list number', '（1）管网；（2）泵站'],
    ['letters in brackets behind a comma', '设备(甲, b)和管网'],
    ['a narrow list inside narrow brackets', '(含:1)管网;2)泵站)'],
    ['a wide and a narrow list number', '1）管网；2)泵站'],
    ['a range that is closed on the left', '[0,1)'],
    ['a range that is open on the left', '（0，100]'],
    ['a range up to infinity', '[60,+∞)'],
    ['a plain pair of figures', '坐标(38.1,114.5)'],
    ['an apostrophe inside single quotation marks', '‘the bureau’s office’'],
    ['nothing', ''],
  ])('are in order: %s', (_why, text) => {
    expect(bracketFault(text)).toBeUndefined();
  });

  it.each([
    ['a closing behind a number that is no list number', '共12）个村', 'unopened'],
    ['brackets behind a list that are never closed', '1）管网；2）泵站（含道路', 'unclosed'],
    ['a pair that is crossed', '（甲《乙）丙》', 'unopened'],
    ['a missing half before one of the wrong width', '（甲)和（乙', 'unclosed'],
  ])('are out of order: %s', (_why, text, kind) => {
    expect(bracketFault(text)?.kind).toBe(kind);
  });

  it('are in order in whatever is put between pairs that are in order', () => {
    const pairs = [
      ['（', '）'],
      ['《', '》'],
      ['“', '”'],
      ['[', ']'],
    ] as const;
    const balanced = fc.letrec<{ text: string }>((tie) => ({
      text: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('治理', '管网', '', '达标率'),
        fc
          .tuple(fc.constantFrom(...pairs), tie('text'))
          .map(([[opening, closing], inside]) => `${opening}${inside}${closing}`),
        fc.tuple(tie('text'), tie('text')).map(([one, other]) => one + other),
      ),
    })).text;
    fc.assert(fc.property(balanced, (text) => expect(bracketFault(text)).toBeUndefined()));
    fc.assert(fc.property(balanced, (text) => expect(bracketFault(`${text}《`)?.kind).toBe('unclosed')));
    fc.assert(fc.property(balanced, (text) => expect(bracketFault(`》${text}`)?.kind).toBe('unopened')));
  });
});
