import { remembered } from '../remembered';

/** Longer patterns, and more signs that repeat without end, could keep a check busy for minutes. */
const longestPattern = 200;
const mostOpenRepeats = 3;
/** Codes have some twenty characters; what is far longer is none. */
const longestCode = 64;

/** A character, a class or an escape, and how often; no groups, no alternatives, nothing that looks around. */
const piece =
  /(?:\\[dwDW.\-\\^$[\]]|\[\^?(?:\\[dw\-\\\]]|[^\\\]])+\]|\.|[^\\^$.|?*+()[\]{}])(?:[*+?]|\{\d{1,3}(?:,\d{0,3})?\})?/gu;
const openRepeat = /[*+]|\{\d+,\}/gu;

/** Whether a pattern for codes is one that can be used, and never takes long. */
export function isCodePattern(pattern: string): boolean {
  const inner = pattern.replace(/^\^/u, '').replace(/\$$/u, '');
  if (pattern.length > longestPattern || inner.replace(piece, '') !== '') return false;
  return (inner.match(openRepeat) ?? []).length <= mostOpenRepeats && compiled(pattern) !== undefined;
}

const compiled = remembered((pattern) => {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    // A range the wrong way round, say: the pattern is the user's, and `isCodePattern` says no to it.
    return undefined;
  }
});

/** Whether a code is as the pattern wants it. `pattern` is one that `isCodePattern` lets through. */
export function matchesCode(pattern: string, code: string): boolean {
  return code.length <= longestCode && (compiled(pattern)?.test(code) ?? false);
}
