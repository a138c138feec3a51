import { isCodePattern, matchesCode } from '../../../src/core/rules/code-pattern';

describe('a pattern for codes', () => {
  it.each(['^\\d{6}[A-Z]\\d{2}[A-Z0-9]{10,}$', '[^\\-]+', '\\d{3}-\\d{2}', '.{20}', ''])('may be %s', (pattern) => {
    expect(isCodePattern(pattern)).toBe(true);
  });

  it.each(['(a+)+$', 'a|b', '[A-', '\\1', '\\p{L}', 'a**', '[z-a]', 'a+b+c+d+', 'x'.repeat(300), '(?=a)'])(
    'may not be %s, which is broken or could take long',
    (pattern) => {
      expect(isCodePattern(pattern)).toBe(false);
    },
  );

  it('tells codes that fit from others', () => {
    expect(matchesCode('^\\d{6}[A-Z]\\d{2}$', '130123P26')).toBe(true);
    expect(matchesCode('^\\d{6}[A-Z]\\d{2}$', '130123P2')).toBe(false);
    expect(matchesCode('\\d', '1'.repeat(100_000))).toBe(false);
  });
});
