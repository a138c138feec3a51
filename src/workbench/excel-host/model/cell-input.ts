import { numfmt } from '@univerjs/presets';

/** What a cell holds once something has been entered. `format` is the number format that the entry brings along. */
export type CellContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number; readonly format?: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string }
  /** `forced`: it stays text however it looks, by an apostrophe or the format `@`. */
  | { readonly kind: 'text'; readonly value: string; readonly forced: boolean }
  | { readonly kind: 'formula'; readonly formula: string };

export const errorValues: readonly string[] = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
];

export const textFormat = '@';
export const generalFormat = 'General';

/** Reads an entry as Excel does when it stands in the API's `values` or `formulas`, or is typed. Undefined for what no cell can hold. */
export function readEntry(entry: unknown, format: string): CellContent | undefined {
  const isTextCell = format === textFormat;
  if (typeof entry === 'number') {
    if (!Number.isFinite(entry)) return undefined;
    return isTextCell ? text(String(entry), true) : { kind: 'number', value: entry };
  }
  if (typeof entry === 'boolean') return isTextCell ? text(String(entry).toUpperCase(), true) : bool(entry);
  if (typeof entry !== 'string') return undefined;
  if (entry === '') return { kind: 'blank' };
  if (entry.startsWith("'")) return text(entry.slice(1), true);
  return isTextCell ? text(entry, true) : readText(entry);
}

function readText(entry: string): CellContent {
  const upper = entry.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return bool(upper === 'TRUE');
  if (errorValues.includes(upper)) return { kind: 'error', value: upper };
  const number = readNumber(entry);
  if (number) return number;
  if (entry.length > 1 && '=+-@'.includes(entry.charAt(0))) {
    return { kind: 'formula', formula: entry.startsWith('=') ? entry : `=${entry.replace(/^[+@]/, '')}` };
  }
  return text(entry, false);
}

const significantDigits = 15;

function readNumber(entry: string): CellContent | undefined {
  const parsed = numfmt.parseValue(entry);
  if (typeof parsed?.v !== 'number') return undefined;
  const value = Number(parsed.v.toPrecision(significantDigits));
  return parsed.z === undefined ? { kind: 'number', value } : { kind: 'number', value, format: String(parsed.z) };
}

function text(value: string, forced: boolean): CellContent {
  return { kind: 'text', value, forced };
}

function bool(value: boolean): CellContent {
  return { kind: 'boolean', value };
}

/** Whether the brackets and quotes of a formula close; Excel refuses one in which they don't. */
export function isBalanced(formula: string): boolean {
  let depth = 0;
  let quote = '';
  for (const letter of formula) {
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && quote === '';
}
