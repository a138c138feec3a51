import type { CellChange, CellContent } from '../../core/fixes/cell-changes';
import type { InLanguages, Language } from '../../core/language';

/** What stands in a cell before and after, as a person reads it: of long texts only the stretch that differs. */
export interface ChangeWords {
  readonly before: string;
  readonly after: string;
}

const blank: InLanguages<string> = { zh: '（空）', en: '(blank)' };
const longestWhole = 24;
const context = 8;

function contentText({ value, numberFormat }: CellContent): string {
  if (typeof value === 'number' && numberFormat?.endsWith('%') === true) return `${Number((value * 100).toFixed(6))}%`;
  return String(value);
}

function startInCommon(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one.charAt(length) === other.charAt(length)) length += 1;
  return length;
}

function endInCommon(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let length = 0;
  while (length < most && one.charAt(one.length - 1 - length) === other.charAt(other.length - 1 - length)) length += 1;
  return length;
}

/** The text from a little before `start` to a little behind what its last `end` characters share with the other text. */
function stretch(text: string, start: number, end: number): string {
  const from = Math.max(0, start - context);
  const to = Math.min(text.length, text.length - end + context);
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

export function changeWords({ before, after }: CellChange, language: Language): ChangeWords {
  const [was, is] = [contentText(before), contentText(after)];
  const shown = (text: string): string => (text === '' ? blank[language] : text);
  if (was.length <= longestWhole && is.length <= longestWhole) return { before: shown(was), after: shown(is) };
  const start = startInCommon(was, is);
  const end = endInCommon(was, is, start);
  return { before: shown(stretch(was, start, end)), after: shown(stretch(is, start, end)) };
}
