const none: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern, none of them empty, in the text's order. As `matchAll`, which copies the pattern for every text:
 * most texts have no match, and then this costs the look alone.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return none;
  const matches: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) matches.push(match);
  return matches;
}
