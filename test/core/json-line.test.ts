import fc from 'fast-check';
import { lineOfJsonFault } from '../../src/core/json-line';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the line on which a text ceases to be JSON', () => {
  it.each([
    ['', 1],
    ['\n\n', 3],
    ['{"a":1', 1],
    ['{"a":1,\n}', 2],
    ['{\n"a" 1}', 2],
    ['{\n\n"a": .5}', 3],
    ['[1,\n2,\n]', 3],
    ['[1\n2]', 2],
    ['{"a":\n"one\ntwo"}', 2],
    ['"a\\q"', 1],
    ['{}\n{}', 2],
    ['[}', 1],
    ['{a:1}', 1],
    ["['a']", 1],
    ['01', 1],
    ['truest', 1],
    ['[1]]', 1],
    [',', 1],
  ])('of %j is %d', (text, line) => {
    expect(lineOfJsonFault(text)).toBe(line);
    expect(isJson(text)).toBe(false);
  });

  it.each(['{}', '[]', ' [1, -2.5e3, "a\\u00e9\\n", true, null, {"b": []}]\r\n', '0', '"文字"'])(
    'is none in %j',
    (text) => {
      expect(lineOfJsonFault(text)).toBeUndefined();
      expect(isJson(text)).toBe(true);
    },
  );

  it('is that of the bracket that opens too deep', () => {
    expect(lineOfJsonFault(`${'[\n'.repeat(64)}${']'.repeat(64)}`)).toBeUndefined();
    expect(lineOfJsonFault(`${'[\n'.repeat(65)}${']'.repeat(65)}`)).toBe(65);
  });

  it('is none exactly where the language’s own parser reads the text', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '-',
      'true',
      ' ',
      '\n',
      '"',
      '\\',
      '0',
      '.5',
      'e1',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(lineOfJsonFault(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('is none in what the language writes', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (text) => {
        expect(lineOfJsonFault(text)).toBeUndefined();
      }),
    );
  });
});
