import fc from 'fast-check';
import type { FormExample } from '../../../src/core/rules/example';
import type { Finding } from '../../../src/core/rules/finding';
import { rules, wordsOf } from '../../../src/core/rules/index';
import { anyCharacter } from '../../support/any-character';
import { findingsOn } from '../../support/rule-examples';

/** Texts as nobody should write them, and pieces on which a careless pattern stumbles. */
const pieces = fc.constantFrom(
  '（', ')', '“', '’', '[', '】', '1）', '≥', '%', '％', '元', '万元', '预算数', '财政资金', '99999999999999999999', '-0', '1e309',
  '是/否', '月', '13月', '下半年', '全覆盖', 'DB13/2171-2015', '〔2018〕167号', '2023年', '20246-202516', '12月31日', '-', '至', '年中', '完成', '及时', '45280', '≤', '**', 'XX', '\u0000', '\uD800', '\uDFFF', '\u202E', '\u200B',
  '👩‍👩‍👧', '　', '\n', '=1+1', '${x}', '[object Object]', '\\', '/', '$&', '.*+?^${}()|[]',
); // prettier-ignore
const anyText = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 40 }),
  fc
    .array(fc.oneof(pieces, fc.string({ unit: anyCharacter, maxLength: 3 })), { maxLength: 12 })
    .map((parts) => parts.join('')),
);
const anyCell = fc.oneof(anyText, fc.double({ noNaN: true }), fc.integer());
const labels = fc.constantFrom(
  '产出指标',
  '效果指标',
  '满意度指标',
  '成本指标',
  '数量指标',
  '实效指标',
  '成本',
  '……',
  '履职效能',
  '',
);
const anyForm: fc.Arbitrary<FormExample> = fc.record(
  {
    code: anyText,
    name: anyText,
    usage: anyText,
    goal: anyText,
    planHeading: fc.constantFrom('资金支出计划（累进进度%）', '资金支出计划'),
    plan: fc.tuple(anyCell, anyCell, anyCell, anyCell),
    planFormat: fc.constantFrom('percent' as const, 'general' as const),
    indicators: fc.array(fc.tuple(labels, labels, anyText, anyText, anyCell, anyText), { maxLength: 6 }),
  },
  { requiredKeys: [] },
);

/** Messages and advice that have no end, leak our own data, or hold what no file can. */
function wordsThatAreNoSentence(finding: Finding): readonly string[] {
  return (['zh', 'en'] as const).flatMap((language) => {
    const { message, advice } = wordsOf(finding, language);
    const stop = language === 'zh' ? '。' : '.';
    return [message, advice].filter(
      (text) =>
        !text.endsWith(stop) ||
        /[\p{Cc}\p{Cs}]/u.test(text) ||
        /undefined|NaN|\[object/u.test(text.replace(/“.*”/gu, '')),
    );
  });
}

describe('whatever stands in the forms', () => {
  it('is checked, and each finding has its words in both languages', () => {
    fc.assert(
      fc.property(fc.array(anyForm, { minLength: 1, maxLength: 3 }), (forms) => {
        expect(findingsOn(forms, rules).flatMap(wordsThatAreNoSentence)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same findings each time', () => {
    fc.assert(
      fc.property(fc.array(anyForm, { minLength: 1, maxLength: 3 }), (forms) => {
        expect(findingsOn(forms)).toEqual(findingsOn(forms));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    '（',
    '）',
    '(1）',
    '“‘',
    '1）',
    '[0,',
    '12月',
    '7月-',
    '一二三',
    '9',
    'DB13/',
    '是/',
    '〔20',
    '2023年',
    '2023-',
    '20231-',
    '年底',
    '1月至',
    '通过',
    'GB3095-',
    '**',
    '≥1%',
    '明显',
    '财政资金1',
    '‘a’b’',
  ])('is checked to its end where %j fills a cell to the brim', (piece) => {
    const text = piece.repeat(Math.floor(32_767 / piece.length));
    const form: FormExample = {
      ...{ name: text, usage: text, goal: text, plan: [0, 0, 1, 1] },
      indicators: [
        ['产出指标', '时效指标', text, text, text, text],
        ['产出指标', '成本指标', text, text, text, text],
      ],
    };
    expect(findingsOn([form], rules).length).toBeGreaterThan(0);
  });
});
