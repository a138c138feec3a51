/** Two characters and the same again within this many. */
const reach = 10;
const clauseEnds = /[，,、。．.；;：:！!？?\s（）()《》“”"和与及或并]/u;

const firstHan = 0x4e00;
const lastHan = 0x9fff;

function isHan(code: number): boolean {
  return code >= firstHan && code <= lastHan;
}

/** How far the text goes on alike at both places, without running into each other. */
function commonLength(text: string, one: number, other: number): number {
  let length = 0;
  for (; one + length < other; length += 1) {
    const code = text.charCodeAt(one + length);
    if (code !== text.charCodeAt(other + length) || !isHan(code)) break;
  }
  return length;
}

/** A word that stands twice in one clause: the word, and the stretch from the one to the other. */
export interface RepeatedWord {
  readonly word: string;
  readonly stretch: string;
}

function inClause(clause: string): RepeatedWord | undefined {
  for (let one = 0; one + 1 < clause.length; one += 1) {
    const first = clause.charCodeAt(one);
    const last = Math.min(one + reach, clause.length - 2);
    for (let other = one + 2; other <= last; other += 1) {
      if (clause.charCodeAt(other) !== first) continue;
      const length = commonLength(clause, one, other);
      if (length < 2) continue;
      return { word: clause.slice(one, one + length), stretch: clause.slice(one, other + length) };
    }
  }
  return undefined;
}

/** The first word of two characters or more that stands twice within ten characters of a clause; 、，和 and the like end a clause. */
export function repeatedWord(text: string): RepeatedWord | undefined {
  for (const clause of text.split(clauseEnds)) {
    const found = inClause(clause);
    if (found) return found;
  }
  return undefined;
}
