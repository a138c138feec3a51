/** The word as a part of a pattern that matches just it. */
export function literally(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** Tells whether a text has one of the words, in one pass over it. */
export function hasAnyOf(words: readonly string[]): (text: string) => boolean {
  const anyWord = new RegExp(words.map(literally).join('|'), 'u');
  return (text) => anyWord.test(text);
}

/** Tells whether a text matches one of the patterns, in one pass over it. They have no flag but `u`. */
export function matchesAnyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  const anyPattern = new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), 'u');
  return (text) => anyPattern.test(text);
}

/** Finds the first of the endings with which a text ends. */
export function endingAmong(endings: readonly string[]): (text: string) => string | undefined {
  const byLastCharacter = new Map<string, string[]>();
  for (const ending of endings) {
    const last = ending.slice(-1);
    const same = byLastCharacter.get(last);
    if (same) same.push(ending);
    else byLastCharacter.set(last, [ending]);
  }
  return (text) => byLastCharacter.get(text.slice(-1))?.find((ending) => text.endsWith(ending));
}
