const blanks = /[ \t\r\n]*/uy;
const token =
  /[{}[\],:]|(?<text>"[^"\\\u0000-\u001F]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001F]*)*")|(?<scalar>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/uy;

/** Deeper than any file of ours, and shallow enough for every parser. */
const deepest = 64;

/** What may come next: `end` is the closing bracket of what was just opened. */
type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'separator';

function closed(open: string[], sign: string): Expected | undefined {
  if (open.at(-1) !== sign) return undefined;
  open.pop();
  return 'separator';
}

function opened(open: string[], closing: string, next: Expected): Expected | undefined {
  open.push(closing);
  return open.length > deepest ? undefined : next;
}

/** What may come behind the token; undefined where it may not stand. `open` holds the brackets that are still to be closed. */
function behind(expected: Expected, found: string, open: string[]): Expected | undefined {
  switch (expected) {
    case 'value':
    case 'value or end':
      if (found === '{') return opened(open, '}', 'key or end');
      if (found === '[') return opened(open, ']', 'value or end');
      if (found === 'text' || found === 'scalar') return 'separator';
      return expected === 'value or end' ? closed(open, found) : undefined;
    case 'key':
    case 'key or end':
      if (found === 'text') return 'colon';
      return expected === 'key or end' ? closed(open, found) : undefined;
    case 'colon':
      return found === ':' ? 'value' : undefined;
    case 'separator':
      if (found === ',' && open.length > 0) return open.at(-1) === '}' ? 'key' : 'value';
      return closed(open, found);
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The line, from 1, on which a place in a text stands. */
export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

/**
 * The line, from 1, on which a text ceases to be JSON; undefined where it is JSON to its end. What is nested more than 64 deep counts as
 * a fault. The parsers of browsers tell the place in words of their own, or not at all.
 */
export function lineOfJsonFault(text: string): number | undefined {
  const open: string[] = [];
  let expected: Expected | undefined = 'value';
  let at = matchAt(blanks, text, 0)?.[0].length ?? 0;
  while (at < text.length) {
    const found = matchAt(token, text, at);
    const { text: quotedText, scalar } = found?.groups ?? {};
    const kind = (quotedText !== undefined && 'text') || (scalar !== undefined && 'scalar') || found?.[0];
    expected = found && kind ? behind(expected, kind, open) : undefined;
    if (!found || expected === undefined) return lineAt(text, at);
    at += found[0].length;
    at += matchAt(blanks, text, at)?.[0].length ?? 0;
  }
  return expected === 'separator' && open.length === 0 ? undefined : lineAt(text, at);
}
