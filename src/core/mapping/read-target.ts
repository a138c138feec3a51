import { withoutDocumentCodes } from '../model/document-codes';
import type { Comparison, Target } from '../model/indicator';
import { statedTimes, type StatedTime } from '../model/stated-times';
import { remembered } from '../remembered';
import { writtenNumber } from '../written-number';
import { halfWidth, trimmed } from './normalise';

/** Both answers left standing for somebody to choose. */
const openAnswers = /^(?:是|有|达标|√|能|合格)[/、\\或|]+(?:否|无|不达标|未达标|×|不能|不合格)$/u;

const comparisonOfSign: ReadonlyMap<string, Comparison> = new Map(
  Object.entries({
    '≥': '≥',
    '>=': '≥',
    '=>': '≥',
    '≧': '≥',
    '⩾': '≥',
    大于等于: '≥',
    大于或等于: '≥',
    不低于: '≥',
    不少于: '≥',
    不小于: '≥',
    至少: '≥',
    '≤': '≤',
    '<=': '≤',
    '=<': '≤',
    '≦': '≤',
    '⩽': '≤',
    小于等于: '≤',
    小于或等于: '≤',
    不超过: '≤',
    不高于: '≤',
    不大于: '≤',
    不多于: '≤',
    控制在: '≤',
    '=': '=',
    等于: '=',
    '>': '>',
    大于: '>',
    超过: '>',
    '<': '<',
    小于: '<',
    低于: '<',
    少于: '<',
  } as const),
);
const signs = [...comparisonOfSign.keys()].sort((one, other) => other.length - one.length).join('|');
const figure = String.raw`\d[\d,]{0,20}(?:\.\d{1,10})?`;
const numberPattern = new RegExp(`^(${signs})?(?:约|共|达到?)?(-?${figure})(.*)$`, 'su');
/** Behind other words; the 2.5 of PM2.5 and the parts of a number with strokes measure nothing. */
const numberInWords = new RegExp(`(?<![A-Za-z\\d.,/_-])(${figure})([^\\d,，。;；、]{0,12})`, 'u');
const longestUnit = 12;
/** `95%（含）`; in `元/（人·月）` the brackets belong to the unit. */
const remarkInBrackets = /(?<!\/)\([^()]{0,40}\)$/u;

const wordsBehind: readonly { readonly words: RegExp; readonly comparison: Comparison | undefined }[] = [
  { words: /(?:及以上|以上)$/u, comparison: '≥' },
  { words: /(?:及以下|以下|以内|之内|内)$/u, comparison: '≤' },
  { words: /(?:左右|之?前|以前)$/u, comparison: undefined },
];

const endsWithSuchWords = /[上下内右前]$/u;

/** The sign that a target value or a cell for it begins with: `≥`, `不少于`; undefined where it is none. */
export function readComparison(text: string): Comparison | undefined {
  return text === '' ? undefined : comparisonOfSign.get(halfWidth(text).replace(/\s+/gu, ''));
}

/**
 * Reads an 指标值.
 *
 * - `≥95%` → ≥, 95, `%`; `不少于 230 个` → ≥, 230, 个; `90%以上` → ≥, 90, `%`; `25` → 25 without sign and unit; `是/否` → open;
 *   `2023年12月31日前` → date; `一级B` → text.
 * - A number behind other words (`覆盖20个村`) counts too, without sign; Chinese numerals, dates and the numbers of standards do not.
 * - Errors: none; what is none of these is text.
 */
export const readTarget: (value: string) => Target = remembered(targetIn);

function targetIn(value: string): Target {
  const text = halfWidth(trimmed(value)).replace(/\s+/gu, '');
  if (text === '') return { kind: 'blank' };
  if (openAnswers.test(text)) return { kind: 'open' };
  const times = statedTimes(text);
  const rest = withoutDocumentCodes(withoutTimes(text, times));
  const leading = numberPattern.exec(rest);
  if (leading) return numberTarget(comparisonOfSign.get(leading[1] ?? ''), leading[2] ?? '', leading[3] ?? '');
  const inside = numberInWords.exec(rest);
  if (inside) return numberTarget(undefined, inside[1] ?? '', inside[2] ?? '');
  const time = times.at(-1);
  return time ? { kind: 'date', time } : { kind: 'text' };
}

function withoutTimes(text: string, times: readonly StatedTime[]): string {
  if (times.length === 0) return text;
  let rest = '';
  let end = 0;
  for (const { from, to } of times) {
    rest += text.slice(end, from);
    end = to;
  }
  return rest + text.slice(end);
}

function numberTarget(sign: Comparison | undefined, digits: string, behind: string): Target {
  const bare = behind.endsWith(')') ? behind.replace(remarkInBrackets, '') : behind;
  const words = endsWithSuchWords.test(bare) ? wordsBehind.find((one) => one.words.test(bare)) : undefined;
  const unit = words ? bare.replace(words.words, '') : bare;
  return {
    kind: 'number',
    comparison: sign ?? words?.comparison,
    number: writtenNumber(digits),
    unit: unit === '' || unit.length > longestUnit ? undefined : unit,
  };
}
