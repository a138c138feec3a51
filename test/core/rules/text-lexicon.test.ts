import { comparable } from '../../../src/core/rules/comparable-text';
import { doubledCharacters } from '../../../src/core/rules/doubled-characters';
import type { FormExample } from '../../../src/core/rules/example';
import { ruleOf } from '../../../src/core/rules/index';
import { wrongSumIn } from '../../../src/core/rules/itemised-sums';
import { openDates } from '../../../src/core/rules/lexicon/date-blanks';
import { idioms, neverDoubled, reduplicated, wordsThatMeet } from '../../../src/core/rules/lexicon/doubled-characters';
import { furtherSources } from '../../../src/core/rules/lexicon/funding-sources';
import { knownTypos, typosIn } from '../../../src/core/rules/lexicon/known-typos';
import { measurableWords } from '../../../src/core/rules/lexicon/measurable-words';
import {
  moneyWords,
  noPartOfASum,
  openLists,
  partWords,
  priceWords,
  sourceWords,
} from '../../../src/core/rules/lexicon/money-words';
import { baselineWords, noQuantities } from '../../../src/core/rules/lexicon/quantity-exceptions';
import { unitSizes } from '../../../src/core/rules/lexicon/unit-sizes';
import { usageFillers, usageOpenings } from '../../../src/core/rules/lexicon/usage-fillers';
import { vagueWords, vagueWordsIn } from '../../../src/core/rules/lexicon/vague-words';
import { promisedQuantities } from '../../../src/core/rules/quantities';
import { surplusBlanks } from '../../../src/core/rules/surplus-blanks';
import { findingsOn } from '../../support/rule-examples';

function finds(id: string, form: FormExample): boolean {
  return findingsOn([form], [ruleOf(id)]).length > 0;
}

describe('word lists', () => {
  it.each(
    Object.entries({
      noPartOfASum,
      openLists,
      sourceWords,
      partWords,
      moneyWords,
      priceWords,
      usageFillers,
      usageOpenings,
      baselineWords,
      wordsThatMeet,
      idioms,
    }),
  )('%s hold no word twice, none with blanks', (_, words: readonly string[]) => {
    expect(words).toEqual([...new Set(words)]);
    expect(words.filter((word) => word === '' || /\s/u.test(word))).toEqual([]);
  });
});

describe('vague words', () => {
  it.each(vagueWords)('$word is one, with other words around it', ({ word }) => {
    expect(vagueWordsIn(`将${word}完成治理`)).toEqual([word]);
  });

  it.each(vagueWords.flatMap(({ other }) => other ?? []))('%s has none', (text) => {
    expect(vagueWordsIn(text)).toEqual([]);
  });
});

describe('slips of the pen', () => {
  it.each(knownTypos)('$wrong is one, $right is none', ({ wrong, right }) => {
    expect(typosIn(`关于${wrong}人`).map((typo) => typo.wrong)).toEqual([wrong]);
    expect(typosIn(`关于${right}人`)).toEqual([]);
  });

  it.each(knownTypos.flatMap(({ other }) => other ?? []))('%s has none', (text) => {
    expect(typosIn(text)).toEqual([]);
  });
});

describe('what makes an objective measurable', () => {
  it.each(measurableWords)('$example does, known by its own entry', ({ example, pattern }) => {
    expect(pattern.test(comparable(example))).toBe(true);
    expect(finds('goal-not-measurable', { goal: `治理后${example}。` })).toBe(false);
  });

  it.each([
    '上一级部门',
    '各级政府',
    '一级指标',
    '标准化建设',
    '优化环境',
    '零星修缮',
    '按季节',
    '三农工作',
    '以上级要求为准',
  ])('%s does not', (words) => {
    expect(finds('goal-not-measurable', { goal: `做好${words}。` })).toBe(true);
  });
});

describe('blanks in open dates', () => {
  it.each(openDates)('$example has none too many', ({ example }) => {
    expect(surplusBlanks(example)).toEqual([]);
  });
});

describe('amounts', () => {
  const sum = (words: string, total = '总成本90万元'): string => `${total}，其中：${words}管网30万元，泵站30万元。`;

  it('are missed where nothing excuses them', () => {
    expect(wrongSumIn(sum(''))).toBeDefined();
  });

  it.each([...noPartOfASum, ...openLists, ...sourceWords, ...furtherSources, ...partWords])(
    '%s among the items leaves in doubt what they are to make',
    (word) => {
      expect(wrongSumIn(sum(word))).toBeUndefined();
    },
  );

  it.each(partWords)('%s does not excuse parts that exceed the whole', (word) => {
    expect(wrongSumIn(sum(word, '总成本50万元'))).toBeDefined();
  });

  it.each(moneyWords)('%s250万 lacks its yuan', (word) => {
    expect(finds('amount-format', { usage: `用于管网，${word}250万。` })).toBe(true);
  });

  it.each(priceWords)('%s makes a price of an amount in yuan', (word) => {
    expect(finds('amount-format', { usage: `预算数75万元，耗材5000元。` })).toBe(true);
    expect(finds('amount-format', { usage: `预算数75万元，耗材5000元${word}。` })).toBe(false);
  });
});

describe('uses of funds', () => {
  it.each(usageFillers)('%s adds nothing to the name', (word) => {
    expect(finds('usage-restates-name', { name: '河道清淤', usage: `预算数75万元，用于河道清淤${word}。` })).toBe(true);
  });

  it.each(usageOpenings)('%s opens the use', (opening) => {
    expect(finds('usage-restates-name', { name: '河道清淤', usage: `${opening}河道清淤。` })).toBe(true);
  });
});

describe('quantities', () => {
  it.each(noQuantities)('$example promises nothing', ({ example }) => {
    expect(promisedQuantities(comparable(example))).toEqual([]);
  });

  it.each(baselineWords)('%s8公里 promises nothing', (word) => {
    expect(promisedQuantities(`${word}管网8公里`)).toEqual([]);
  });

  it.each([...unitSizes.keys()].filter((unit) => unit !== '日' && unit !== '月'))('8%s is one', (unit) => {
    expect(promisedQuantities(`达8${unit}的`).map(({ text }) => text)).toEqual([`8${unit}`]);
  });
});

describe('doubled characters', () => {
  it.each([...wordsThatMeet, ...idioms])('%s holds one, which is right', (words) => {
    expect([...words].filter((character, index) => character === words.charAt(index + 1))).toHaveLength(1);
    expect(doubledCharacters(`甲${words}乙`)).toEqual([]);
  });

  it.each([...reduplicated])('%s makes a word when doubled', (character) => {
    expect(doubledCharacters(`甲${character}${character}乙`)).toEqual([]);
  });

  it.each([...neverDoubled])('%s never stands twice', (character) => {
    expect(doubledCharacters(`甲${character}${character}乙`)).toEqual([{ index: 1, surely: true }]);
    expect(doubledCharacters(`甲${character}乙`)).toEqual([]);
  });
});
