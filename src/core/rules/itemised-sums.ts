import { matchesIn } from '../matches-in';
import { sumOf, type Fen } from '../model/money';
import { amountsIn, isUnitPrice, type AmountInText } from './amounts-in-text';
import { comparable } from './comparable-text';
import { sameAmount } from './funding-parts';
import { furtherSources } from './lexicon/funding-sources';
import { noPartOfASum, openLists, partWords, sourceWords } from './lexicon/money-words';
import { hasAnyOf } from './words-in-text';

/** A total and the items that are said to make it up, which do not. */
export interface WrongSum {
  readonly total: Fen;
  readonly items: readonly Fen[];
}

/** What stands between one pair of brackets, or outside of all: its own amounts, and where its list of items begins. */
interface Level {
  /** The amount to whose details the bracket is attached: 设备费90万元（其中：…）. */
  readonly attached: AmountInText | undefined;
  readonly before: AmountInText[];
  readonly items: AmountInText[];
  /** The level's own text from the introduction on, without what stands in further brackets. */
  words: string;
  introductions: number;
}

const introductions = /[:：]?(?:其中|包括|包含|分别为)[:：]?|[:：](?!\d)/gu;
const hasSource = hasAnyOf(sourceWords);
const fewestAmounts = 3;

/** Whether a sentence, as it is written, may have a list of items that are no sources of funds: most forms' sentences have none. */
function mayHoldItems(sentence: string): boolean {
  const [first, ...others] = matchesIn(sentence, introductions);
  if (!first || sentence.split('元', fewestAmounts + 1).length <= fewestAmounts) return false;
  return others.length > 0 || !hasSource(sentence.slice(first.index));
}

const sentenceEnds = /[。!?！？\r\n]/u;
/** 其中：, 包括, or a colon that introduces more than the figure right behind it. */
const introduction = /:?(?:其中|包括|包含|分别为):?|:(?!\d)/gu;

const bracket = /[()]/gu;

type Event =
  | { readonly at: number; readonly kind: 'amount'; readonly amount: AmountInText }
  | { readonly at: number; readonly kind: 'introduction'; readonly isColon: boolean; readonly end: number }
  | { readonly at: number; readonly kind: 'opens' | 'closes' };

function eventsOf(sentence: string, amounts: readonly AmountInText[]): readonly Event[] {
  const brackets = matchesIn(sentence, bracket).map(({ 0: sign, index }): Event => ({
    at: index,
    kind: sign === '(' ? 'opens' : 'closes',
  }));
  const introductions = matchesIn(sentence, introduction).map(({ 0: words, index }): Event => ({
    at: index,
    kind: 'introduction',
    isColon: words === ':',
    end: index + words.length,
  }));
  const stated = amounts.map((amount): Event => ({ at: amount.start, kind: 'amount', amount }));
  return [...brackets, ...introductions, ...stated].sort((one, other) => one.at - other.at);
}

function levelFor(attached: AmountInText | undefined): Level {
  return { attached, before: [], items: [], words: '', introductions: 0 };
}

const tellsOfNoPart = hasAnyOf(noPartOfASum);
const tellsOfPartsOnly = hasAnyOf(partWords);
/** Further items that are not told, or sources of funds, which another rule adds up. */
const tellsOfNoItems = hasAnyOf([...openLists, ...sourceWords, ...furtherSources]);

/** The level's total, where it is beyond doubt which amount that is. */
function totalOf({ attached, before }: Level): AmountInText | undefined {
  if (before.length === 0) return attached;
  return before.length === 1 && !attached ? before[0] : undefined;
}

function wrongSumOf(level: Level, sentence: string): WrongSum | undefined {
  const { items, words } = level;
  const total = totalOf(level);
  if (!total || items.length < 2 || level.introductions !== 1) return undefined;
  const around = sentence.slice(Math.max(0, total.start - 8), total.end + 2) + words;
  if (tellsOfNoPart(around) || tellsOfNoItems(words)) return undefined;
  if ([total, ...items].some((one) => isUnitPrice(sentence, one) || isRange(sentence, one))) return undefined;
  const amounts = items.map(({ amount }) => amount);
  const sum = sumOf(amounts);
  if (sameAmount(sum, total.amount) || (sum < total.amount && tellsOfPartsOnly(words))) return undefined;
  return { total: total.amount, items: amounts };
}

const rangeSign = /[-—–~至到]/u;

function isRange(sentence: string, { start, end }: AmountInText): boolean {
  return rangeSign.test(sentence.charAt(start - 1)) || rangeSign.test(sentence.charAt(end));
}

function* wrongSumsOfSentence(sentence: string): Iterable<WrongSum> {
  const amounts = amountsIn(sentence);
  if (amounts.length <= 2) return;
  const levels: Level[] = [levelFor(undefined)];
  let last: AmountInText | undefined;
  let from = 0;
  const takeWords = (to: number): void => {
    const level = levels.at(-1);
    if (level && level.introductions > 0) level.words += sentence.slice(from, to);
    from = to;
  };
  const close = (): WrongSum | undefined => {
    const level = levels.pop();
    return level && wrongSumOf(level, sentence);
  };
  for (const event of eventsOf(sentence, amounts)) {
    takeWords(event.at);
    const level = levels.at(-1);
    if (!level) return;
    switch (event.kind) {
      case 'opens':
        levels.push(levelFor(last?.end === event.at ? last : undefined));
        break;
      case 'closes': {
        if (levels.length === 1) return;
        const wrong = close();
        if (wrong) yield wrong;
        break;
      }
      case 'introduction':
        if (event.isColon && level.introductions > 0) break;
        level.introductions += 1;
        from = event.end;
        break;
      case 'amount':
        last = event.amount;
        (level.introductions > 0 ? level.items : level.before).push(event.amount);
        break;
    }
  }
  takeWords(sentence.length);
  const wrong = levels.length === 1 ? close() : undefined;
  if (wrong) yield wrong;
}

/**
 * The first total of the text that its items do not make up. Items stand in the total's sentence, behind 其中, 包括 or a colon, or
 * in brackets behind the total; items in brackets of their own belong to those. Where it is in doubt what is a part of what
 * (prices, limits, ranges, estimates, 等, sums within sums, sources of funds), nothing is said.
 */
export function wrongSumIn(text: string): WrongSum | undefined {
  for (const sentence of text.split(sentenceEnds)) {
    if (!mayHoldItems(sentence)) continue;
    for (const wrong of wrongSumsOfSentence(comparable(sentence))) return wrong;
  }
  return undefined;
}
