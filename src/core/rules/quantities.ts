import { matchesIn } from '../matches-in';
import { documentCodes } from '../model/document-codes';
import { remembered } from '../remembered';
import { writtenNumber } from '../written-number';
import { baselineWords, noQuantities } from './lexicon/quantity-exceptions';
import { units } from './lexicon/units';
import { unitSizes, type UnitSize } from './lexicon/unit-sizes';
import { literally } from './words-in-text';

/**
 * A figure with what it measures: `count` for things, `any` where no unit is known. `size` is in the kind's first unit, so that
 * 5公里 and 5000米 are the same; `figure` is the figure as written.
 */
export interface Quantity {
  readonly text: string;
  readonly figure: number;
  readonly kind: UnitSize['kind'] | 'count' | 'any';
  readonly size: number;
}

const longestFirst = [...new Set([...units, ...unitSizes.keys()])].sort((one, other) => other.length - one.length);
const unitPattern = longestFirst.map(literally).join('|');
const rangeSigns = '—–~～-';
const figurePattern = String.raw`(?<![\dA-Za-z.第${rangeSigns}]|\d[^\d,。;]{0,2}[至到])(\d{1,3}(?:,\d{3}){1,4}(?!\d)|\d{1,15})(\.\d{1,8})?`;
const withUnit = new RegExp(`${figurePattern}([万亿]?)(${unitPattern})(?![至到${rangeSigns}]\\d)`, 'gu');
const anyFigure = new RegExp(`${figurePattern}([万亿]?)(${unitPattern})?`, 'gu');
const anyRangeSign = new RegExp(`[至到${rangeSigns}]`, 'gu');
const multiples: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

function quantityOf(text: string, figure: number, multiple: string, unit: string | undefined): Quantity {
  const number = figure * (multiples[multiple] ?? 1);
  if (unit === undefined) return { text, figure, kind: 'any', size: number };
  const size = unitSizes.get(unit);
  return size
    ? { text, figure, kind: size.kind, size: number * size.size }
    : { text, figure, kind: 'count', size: number };
}

function quantityIn(match: RegExpMatchArray): Quantity {
  const { 0: whole, 1: figure = '', 2: fraction = '', 3: multiple = '', 4: unit } = match;
  return quantityOf(whole, writtenNumber(figure + fraction), multiple, unit);
}

const baseline = new RegExp(`(?:${baselineWords.join('|')})[\\u4E00-\\u9FFF]{0,4}$`, 'u');
const longestBaseline = 9;

const noPromises = new RegExp(
  [...documentCodes, ...noQuantities].map(({ pattern }) => pattern.source).join('|'),
  'giu',
);

/** The figures with a unit that a `comparable` text promises: not those of codes and dates, ranges, and what is already there. */
export function promisedQuantities(text: string): readonly Quantity[] {
  if (!/\d/u.test(text)) return [];
  const plain = text.replace(noPromises, (found) => ' '.repeat(found.length));
  const isPromised = ({ index }: RegExpExecArray): boolean =>
    !baseline.test(plain.slice(Math.max(0, index - longestBaseline), index));
  return matchesIn(plain, withUnit).filter(isPromised).map(quantityIn);
}

const digits: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 十二 → 12, 二百三十 → 230, 一万二千 → 12000. */
function numberInCharacters(characters: string): number {
  let sum = 0;
  let section = 0;
  let digit = 0;
  for (const character of characters) {
    const place = places[character];
    if (place !== undefined) {
      section += (digit || 1) * place;
      digit = 0;
    } else if (character === '万') {
      sum += (section + digit || 1) * 10_000;
      section = 0;
      digit = 0;
    } else digit = digits[character] ?? 0;
  }
  return sum + section + digit;
}

const none: readonly Quantity[] = [];
const inCharacters = /[零一二两三四五六七八九十百千万]{1,12}/gu;

/** All figures of a `comparable` text, with a unit or without, in characters too: what a promise may be found again in. */
export const allQuantities = remembered((text): readonly Quantity[] => {
  if (!/[\d零一二两三四五六七八九十百千万]/u.test(text)) return none;
  const written = matchesIn(text, inCharacters).map(({ 0: characters }) =>
    quantityOf(characters, numberInCharacters(characters), '', undefined),
  );
  const apart = text.replace(anyRangeSign, ' ');
  return [...matchesIn(apart, anyFigure).map(quantityIn), ...written];
});

/** What rounding may leave, as for 100亩 and 6.67公顷. */
const tolerance = 0.001;

function close(one: number, other: number): boolean {
  return Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other));
}

/** Whether both tell the same number of the same kind of thing. Where one has no unit, the number alone decides. */
export function sameQuantity(one: Quantity, other: Quantity): boolean {
  if (one.kind === other.kind) return close(one.size, other.size);
  if (one.kind !== 'any' && other.kind !== 'any') return false;
  const [known, bare] = one.kind === 'any' ? [other, one] : [one, other];
  return (
    close(known.figure, bare.figure) ||
    close(known.size, bare.size) ||
    (known.kind === 'rate' && close(known.size, bare.size * 100))
  );
}
