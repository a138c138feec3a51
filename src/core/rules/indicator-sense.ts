import type { Indicator } from '../model/indicator';
import { isCost } from './indicator-classes';
import { costNames, lessIsBetter, moreIsBetter, turningWords } from './lexicon/indicator-senses';
import { plainName } from './plain-names';
import { endingAmong, hasAnyOf } from './words-in-text';

/** Whether more or less of what an indicator names is better, and the word by which it is known. */
export interface IndicatorSense {
  readonly word: string;
  readonly better: 'more' | 'less';
}

const hasTurningWord = hasAnyOf(turningWords);
const goodEnding = endingAmong(moreIsBetter);
const badEnding = endingAmong(lessIsBetter);
const costEnding = endingAmong(costNames);

/** 不合格率, 未完成率, 零事故: a word before the ending makes it the opposite, or nothing that is known. */
function isNegated(name: string, ending: string): boolean {
  return /[不未无零非免超]$/u.test(name.slice(0, -ending.length));
}

/** The sense of an indicator by its name; undefined where no word, or a word that turns it round, tells. */
export function senseOf(indicator: Indicator): IndicatorSense | undefined {
  const name = plainName(indicator.name.value);
  if (hasTurningWord(name)) return undefined;
  const good = goodEnding(name);
  const bad = badEnding(name) ?? (isCost(indicator) ? costEnding(name) : undefined);
  const word = good ?? bad;
  if (word === undefined || isNegated(name, word)) return undefined;
  return { word, better: good === undefined ? 'less' : 'more' };
}
