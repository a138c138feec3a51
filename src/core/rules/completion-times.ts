import type { CellAddress } from '../grid/cell-address';
import type { Indicator } from '../model/indicator';
import type { Located } from '../model/located';
import type { Project } from '../model/project';
import { dayOfSerial, statedTimes, timeFault, type StatedTime, type TimePoint } from '../model/stated-times';
import { comparable } from './comparable-text';
import { looksLikeDateSerial } from './date-serials';
import { beginningWords, completionWords, otherTimes, recurrentWords } from './lexicon/completion-words';
import { hasAnyOf } from './words-in-text';

/** A time by which something is to be done, as written, and the cell that says so. */
export interface CompletionTime {
  readonly point: TimePoint;
  readonly text: string;
  readonly at: CellAddress;
}

const clauseEnds: ReadonlySet<string> = new Set(',，。;；!！?？\n');

/** A clause's place in its text: from `start` up to `end` (exclusive). */
interface Clause {
  readonly start: number;
  readonly end: number;
}

/** The clause in which a time stands. */
function clauseAround(text: string, { from, to }: StatedTime): Clause {
  let [start, end] = [from, to];
  while (start > 0 && !clauseEnds.has(text.charAt(start - 1))) start -= 1;
  while (end < text.length && !clauseEnds.has(text.charAt(end))) end += 1;
  return { start, end };
}

const tellsOfOtherTimes = hasAnyOf(otherTimes);
const tellsOfAnEnd = hasAnyOf(completionWords);
const tellsOfABeginning = hasAnyOf(beginningWords);
const recurs = hasAnyOf(recurrentWords);

function isOfADeadline(clause: string, aboutTime: boolean): boolean {
  if (tellsOfOtherTimes(clause)) return false;
  return tellsOfAnEnd(clause) || (aboutTime && !tellsOfABeginning(clause));
}

const none: readonly CompletionTime[] = [];

/**
 * The times by which a text says that something is to be done. `aboutTime`: a text that tells of deadlines anyway, as an indicator of
 * timeliness does; else only what stands with 完成 and the like in one clause. Beginnings, warranties and cited papers count for nothing.
 */
export function deadlinesIn({ value, at }: Located<string>, aboutTime: boolean): readonly CompletionTime[] {
  const text = comparable(value);
  const times = statedTimes(text);
  if (times.length === 0) return none;
  const deadlines: CompletionTime[] = [];
  let clause: Clause | undefined;
  let isDeadline = false;
  for (const time of times) {
    // The times of one clause stand together: each clause is looked at once.
    if (!clause || time.from >= clause.end) {
      clause = clauseAround(text, time);
      isDeadline = isOfADeadline(text.slice(clause.start, clause.end), aboutTime);
    }
    if (isDeadline && timeFault(time) === undefined) deadlines.push({ point: time, text: time.text, at });
  }
  return deadlines;
}

/** Every deadline that the indicators state, under 时效 or misplaced under another class. */
export function deadlinesOf(indicators: readonly Indicator[]): readonly CompletionTime[] {
  const deadlines: CompletionTime[] = [];
  const addThoseIn = (text: Located<string> | undefined, aboutTime: boolean): void => {
    if (text) for (const deadline of deadlinesIn(text, aboutTime)) deadlines.push(deadline);
  };
  for (const { level2, name, description, value, target } of indicators) {
    const aboutTime = level2?.class === '时效指标';
    addThoseIn(name, aboutTime);
    addThoseIn(description, aboutTime);
    addThoseIn(value, aboutTime);
    const day =
      aboutTime && target.kind === 'number' && looksLikeDateSerial(target) ? dayOfSerial(target.number) : undefined;
    if (day) deadlines.push({ point: day, text: `${day.year}年${day.month}月${day.day}日`, at: value.at });
  }
  return deadlines;
}

/** Whether the project pays or serves month by month, so that no single time ends it. */
export function isRecurrent({ indicators }: Project): boolean {
  return indicators.some(({ level2, name, description, value }) => {
    if (level2?.class !== '时效指标') return false;
    return [name, description, value].some((text) => text && recurs(comparable(text.value)));
  });
}
