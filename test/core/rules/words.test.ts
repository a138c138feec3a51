import type { Language } from '../../../src/core/language';
import { rules, wordsOf } from '../../../src/core/rules/index';
import { badExamples, findingsOn } from '../../support/rule-examples';

const languages: readonly Language[] = ['zh', 'en'];
const leaks = /undefined|NaN|Infinity|null|\[object|\$\{/u;
const stops = { zh: '。', en: '.' } as const;
const mixedSigns = { zh: /[,;?!](?![^“]*”)/u, en: /[，。；！？](?![^“]*”)/u } as const;

describe.each(languages)('in %s', (language) => {
  describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    const texts = badExamples(rule).flatMap(({ forms }) =>
      findingsOn(forms, [rule]).flatMap((finding) => {
        const { message, advice } = wordsOf(finding, language);
        return [message, advice];
      }),
    );
    const fixed = [rule.title[language], rule.about[language], rule.source.citation[language]];

    it('says what is wrong and what to do in whole sentences', () => {
      expect(texts.length).toBeGreaterThan(0);
      for (const text of texts) {
        expect(text.length).toBeGreaterThan(8);
        expect(text.endsWith(stops[language])).toBe(true);
        expect(text).not.toMatch(leaks);
        expect(text).not.toMatch(/  |“”/u);
      }
    });

    it('has a title, an explanation in whole sentences and a source', () => {
      for (const text of fixed) expect(text).not.toBe('');
      expect(rule.about[language].endsWith(stops[language])).toBe(true);
      expect(rule.title[language]).not.toMatch(/[。.]$/u);
    });

    it('keeps to one set of punctuation outside of quotations', () => {
      for (const text of [...texts, rule.about[language]]) expect(text).not.toMatch(mixedSigns[language]);
    });

    it('refers to regulations and accuses nobody of breaking them', () => {
      for (const text of [...texts, ...fixed]) expect(text).not.toMatch(/违反|违规|violat|breach/iu);
      expect(rule.source.citation[language]).toMatch(/^(?:参照《|审核惯例：|With reference to: |Review practice: )/u);
    });
  });
});
