import type { CellAddress } from '../grid/cell-address';
import type { Indicator } from '../model/indicator';
import type { Located } from '../model/located';
import type { Project } from '../model/project';
import { dayOfSerial, mayStateATime, statedTimes, timeFault, type TimePoint } from '../model/stated-times';
import { comparable } from './comparable-text';
import { looksLikeDateSerial } from './date-serials';
import { beginningWords, completionWords, otherTimes, recurrentWords } from './lexicon/completion-words';

/** A time by which something is to be done, as written, and the cell that says so. */
export interface CompletionTime {
  readonly point: TimePoint;
  readonly text: string;
  readonly at: CellAddress;
}

const clauseEnds = /[,，。;；!！?？\n]/u;

function says(clause: string, words: readonly string[]): boolean {
  return words.some((word) => clause.includes(word));
}

function isOfADeadline(clause: string, aboutTime: boolean): boolean {
  if (says(clause, otherTimes)) return false;
  return says(clause, completionWords) || (aboutTime && !says(clause, beginningWords));
}

/**
 * The times by which a text says that something is to be done. `aboutTime`: a text that tells of deadlines anyway, as an indicator of
 * timeliness does; else only what stands with 完成 and the like in one clause. Beginnings, warranties and cited papers count for nothing.
 */
export function deadlinesIn({ value, at }: Located<string>, aboutTime: boolean): readonly CompletionTime[] {
  const text = comparable(value);
  if (!mayStateATime(text)) return [];
  return text
    .split(clauseEnds)
    .filter((clause) => isOfADeadline(clause, aboutTime))
    .flatMap((clause) => statedTimes(clause))
    .filter((time) => timeFault(time) === undefined)
    .map((time) => ({ point: time, text: time.text, at }));
}

/** Every deadline that the indicators state, under 时效 or misplaced under another class. */
export function deadlinesOf(indicators: readonly Indicator[]): readonly CompletionTime[] {
  return indicators.flatMap(({ level2, name, description, value, target }) => {
    const aboutTime = level2?.class === '时效指标';
    const texts = [name, description, value].flatMap((text) => (text ? deadlinesIn(text, aboutTime) : []));
    const day =
      aboutTime && target.kind === 'number' && looksLikeDateSerial(target) ? dayOfSerial(target.number) : undefined;
    return day ? [...texts, { point: day, text: `${day.year}年${day.month}月${day.day}日`, at: value.at }] : texts;
  });
}

/** Whether the project pays or serves month by month, so that no single time ends it. */
export function isRecurrent({ indicators }: Project): boolean {
  return indicators.some(({ level2, name, description, value }) => {
    if (level2?.class !== '时效指标') return false;
    return [name, description, value].some((text) => text && says(comparable(text.value), recurrentWords));
  });
}
