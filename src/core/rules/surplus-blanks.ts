import { matchesIn } from '../matches-in';
import { openDates } from './lexicon/date-blanks';

/** Blanks that should not be there: `before` and `after` are the few characters on their sides. */
export interface SurplusBlanks {
  readonly before: string;
  readonly after: string;
  readonly count: number;
}

const runs = /[ \t\u00A0\u3000]+/gu;
const anyBlank = /[ \t\u00A0\u3000]/u;
const ideograph = /^[\u3400-\u9FFF\uF900-\uFAFF]$/u;
const digit = /^[\d\uFF10-\uFF19]$/u;
/** A word with a Latin letter, figures among it: PM2.5, 5G. */
const latinWordBefore = /[A-Za-z\u00C0-\u024F\uFF21-\uFF3A\uFF41-\uFF5A][\dA-Za-z.-]*$/u;
const latinWordAfter = /^[\d.-]*[A-Za-z\u00C0-\u024F\uFF21-\uFF3A\uFF41-\uFF5A]/u;
const longestWord = 12;
const lineBreak = /^[\r\n]$/u;
/** Behind these a figure numbers a paragraph: 1 完成管网建设；2 完成泵站建设. */
const numberAtStart = /(?:^|[\r\n。；;！!？?])\d{1,3}$/u;
const reach = 4;
const context = 8;

function isSurplus(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before === '' || after === '' || lineBreak.test(before) || lineBreak.test(after)) return false;
  if (latinWordBefore.test(text.slice(Math.max(0, start - longestWord), start))) return false;
  if (latinWordAfter.test(text.slice(end, end + longestWord))) return false;
  if (digit.test(before) && numberAtStart.test(text.slice(Math.max(0, start - reach), start))) return false;
  if (end - start > 1) return true;
  if (ideograph.test(before)) return ideograph.test(after) || digit.test(after);
  return digit.test(before) && ideograph.test(after);
}

/** The same length, so that places stay what they are; the signs take part in nothing. */
function withoutOpenDates(text: string): string {
  if (!text.includes('月')) return text;
  return openDates.reduce((rest, { pattern }) => rest.replace(pattern, (date) => '\n'.repeat(date.length)), text);
}

interface Run {
  readonly start: number;
  readonly end: number;
}

const noRuns: readonly Run[] = [];

function surplusRuns(text: string): readonly Run[] {
  if (!anyBlank.test(text)) return noRuns;
  const plain = withoutOpenDates(text);
  return matchesIn(plain, runs)
    .map(({ 0: run, index }) => ({ start: index, end: index + run.length }))
    .filter(({ start, end }) => isSurplus(plain, start, end));
}

const none: readonly SurplusBlanks[] = [];

/**
 * Blanks between Chinese characters or figures, and two or more in a row. Left alone: blanks beside Latin letters, at the ends of
 * lines, behind a paragraph's number, and in dates that are to be filled in by hand.
 */
export function surplusBlanks(text: string): readonly SurplusBlanks[] {
  const surplus = surplusRuns(text);
  if (surplus.length === 0) return none;
  return surplus.map(({ start, end }) => ({
    before: text.slice(Math.max(0, start - context), start),
    after: text.slice(end, end + context),
    count: end - start,
  }));
}

/** The text without its surplus blanks; one stays between two figures, which would else become one. */
export function withoutSurplusBlanks(text: string): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of surplusRuns(text)) {
    const partsFigures = digit.test(text.charAt(start - 1)) && digit.test(text.charAt(end));
    rest += text.slice(from, start) + (partsFigures ? ' ' : '');
    from = end;
  }
  return rest + text.slice(from);
}
