import { matchesIn } from '../matches-in';
import { brackets, excusedClosings, halfOpenRanges, type Bracket, type Shape } from './lexicon/brackets';

/**
 * `unclosed`, `unopened`: one half is missing; `mixed`: the halves are of different width. `text` is the place; `widened` the whole
 * text with all such pairs in the Chinese width.
 */
export interface BracketFault {
  readonly kind: 'unclosed' | 'unopened' | 'mixed';
  readonly shape: Shape;
  readonly text: string;
  readonly widened?: string;
}

interface Sign {
  readonly bracket: Bracket;
  readonly index: number;
}

interface Scan {
  /** Opened and not yet closed, outermost first. */
  readonly open: Sign[];
  /** Openings that an excused closing has closed: `（含：1）` may turn out to be a list inside brackets. */
  readonly lent: Sign[];
  /** Pairs of different width, by their opening's index. */
  readonly mixed: Map<number, Sign>;
}

/** Longest text that has to be seen before a closing sign to excuse it. */
const reach = 4;
const context = 12;

function isExcused(text: string, { bracket, index }: Sign): boolean {
  const before = text.slice(Math.max(0, index - reach), index);
  return excusedClosings.some((excuse) => excuse.shapes.includes(bracket.shape) && excuse.before.test(before));
}

function pair(scan: Scan, opening: Sign, closing: Sign): void {
  if (opening.bracket.wide === closing.bracket.wide) scan.mixed.delete(opening.index);
  else scan.mixed.set(opening.index, closing);
}

/** Closes what is open; false where nothing is that it could close. */
function close(scan: Scan, closing: Sign, excused: boolean): boolean {
  const inner = scan.open.at(-1);
  if (inner?.bracket.shape === closing.bracket.shape) {
    scan.open.pop();
    if (excused) scan.lent.push(inner);
    pair(scan, inner, closing);
    return true;
  }
  if (excused) return true;
  const lent = scan.lent.at(-1);
  if (lent?.bracket.shape !== closing.bracket.shape || (inner && inner.index > lent.index)) return false;
  scan.lent.pop();
  pair(scan, lent, closing);
  return true;
}

/** Blanks of the same length where a half-open range stands, so that places stay what they are. */
function withoutRanges(text: string): string {
  if (!/[[\]【】]/u.test(text)) return text;
  return halfOpenRanges.reduce((rest, { pattern }) => rest.replace(pattern, (range) => ' '.repeat(range.length)), text);
}

const signClass = `[${[...brackets.keys()].map((sign) => `\\${sign}`).join('')}]`;
const hasBracket = new RegExp(signClass);
const anyBracket = new RegExp(signClass, 'g');

function signsOf(text: string): readonly Sign[] {
  const signs: Sign[] = [];
  for (const { 0: sign, index } of matchesIn(text, anyBracket)) {
    const bracket = brackets.get(sign);
    if (bracket) signs.push({ bracket, index });
  }
  return signs;
}

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - context), index + context + 1);
}

const wideSigns = [...brackets].filter(([, { wide }]) => wide);

function wideSign(narrow: string): string {
  const bracket = brackets.get(narrow);
  const [wide = narrow] =
    wideSigns.find(([, { shape, side }]) => shape === bracket?.shape && side === bracket.side) ?? [];
  return wide;
}

function widened(text: string, pairs: ReadonlyMap<number, Sign>): string {
  const places = new Set([...pairs].flatMap(([opening, { index }]) => [opening, index]));
  return [...Array(text.length).keys()]
    .map((index) => (places.has(index) ? wideSign(text.charAt(index)) : text.charAt(index)))
    .join('');
}

/** The first fault of the text's brackets, a missing half before one of the wrong width; undefined where they are in order. */
export function bracketFault(text: string): BracketFault | undefined {
  if (!hasBracket.test(text)) return undefined;
  const plain = withoutRanges(text);
  const scan: Scan = { open: [], lent: [], mixed: new Map() };
  for (const sign of signsOf(plain)) {
    if (sign.bracket.side === 'opens') scan.open.push(sign);
    else if (!close(scan, sign, isExcused(plain, sign))) {
      return { kind: 'unopened', shape: sign.bracket.shape, text: around(text, sign.index) };
    }
  }
  const unclosed = scan.open.at(-1);
  if (unclosed) return { kind: 'unclosed', shape: unclosed.bracket.shape, text: around(text, unclosed.index) };
  const [[from, closing] = []] = scan.mixed;
  if (!closing) return undefined;
  const { shape } = closing.bracket;
  return { kind: 'mixed', shape, text: text.slice(from, closing.index + 1), widened: widened(text, scan.mixed) };
}
