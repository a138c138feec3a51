import { idioms, marksOfAnEllipsis, neverDoubled, reduplicated, wordsThatMeet } from './lexicon/doubled-characters';

/** A character that stands twice running in a text, at `index` and behind it. */
export interface Doubled {
  readonly index: number;
  /** Whether it is one that never stands twice: a particle or a mark. Else it takes a look at other texts to tell. */
  readonly surely: boolean;
}

const firstHan = 0x4e00;
const lastHan = 0x9fff;
const marks: ReadonlySet<number> = new Set([...'、，。；：'].map((mark) => mark.charCodeAt(0)));

function isHan(code: number): boolean {
  return code >= firstHan && code <= lastHan;
}

interface Meeting {
  readonly words: string;
  /** Where in `words` the doubled character begins. */
  readonly offset: number;
}

/** The meeting words and idioms by their doubled character. */
const meetings: ReadonlyMap<string, readonly Meeting[]> = (() => {
  const found = new Map<string, Meeting[]>();
  for (const words of [...wordsThatMeet, ...idioms]) {
    const offset = [...words].findIndex((character, index) => character === words.charAt(index + 1));
    const character = words.charAt(offset);
    const same = found.get(character);
    if (same) same.push({ words, offset });
    else found.set(character, [{ words, offset }]);
  }
  return found;
})();

/** How often the character at `index` stands in a row from there on. */
function runFrom(text: string, index: number): number {
  const code = text.charCodeAt(index);
  let end = index + 1;
  while (end < text.length && text.charCodeAt(end) === code) end += 1;
  return end - index;
}

/** 干干净净: one of two doubled characters beside each other. */
function isHalfOfAPair(text: string, index: number): boolean {
  const next = text.charCodeAt(index + 2);
  if (isHan(next) && next === text.charCodeAt(index + 3)) return true;
  const before = text.charCodeAt(index - 1);
  return index >= 2 && isHan(before) && before === text.charCodeAt(index - 2);
}

function isRight(text: string, index: number, run: number): boolean {
  const character = text.charAt(index);
  if (marks.has(character.charCodeAt(0))) return run > 2 && marksOfAnEllipsis.has(character);
  if (run > 2 && !neverDoubled.has(character)) return true;
  if (reduplicated.has(character) || isHalfOfAPair(text, index)) return true;
  return meetings.get(character)?.some(({ words, offset }) => text.startsWith(words, index - offset)) ?? false;
}

const none: readonly Doubled[] = [];
/** One remark is made of a text, so a few suspects of it are enough; a text of nothing else costs no more than others. */
const mostInAText = 50;

/** The doubled characters of a text that are not known to be right. */
export function doubledCharacters(text: string): readonly Doubled[] {
  let found: Doubled[] | undefined;
  let before = -1;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === before && (isHan(code) || marks.has(code))) {
      const run = runFrom(text, index - 1);
      if (!isRight(text, index - 1, run)) {
        if (found?.length === mostInAText) return found;
        (found ??= []).push({ index: index - 1, surely: neverDoubled.has(text.charAt(index)) });
      }
      index += run - 2;
      before = -1;
    } else before = code;
  }
  return found ?? none;
}
