/** The word as a part of a pattern that matches just it. */
export function literally(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** Tells whether a text has one of the words, in one pass over it. */
export function hasAnyOf(words: readonly string[]): (text: string) => boolean {
  return hasOneOf(words.map(literally));
}

/** Tells whether a text matches one of the patterns, in one pass over it. They have no flag but `u`. */
export function matchesAnyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  return hasOneOf(patterns.map(({ source }) => `(?:${source})`));
}

function hasOneOf(sources: readonly string[]): (text: string) => boolean {
  if (sources.length === 0) return () => false;
  const any = new RegExp(sources.join('|'), 'u');
  return (text) => any.test(text);
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
  return (text) => {
    const ofItsLast = byLastCharacter.get(text.charAt(text.length - 1));
    return ofItsLast?.find((ending) => text.endsWith(ending));
  };
}
