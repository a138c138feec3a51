import { wanFromFen, type Fen } from '../model/money';

const longestQuote = 40;

/** The cell's text in “ ”, on one line, without what no file can hold, and cut where it is long. */
export function quoted(text: string): string {
  const characters = [...text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/\p{Cs}/gu, '\uFFFD')];
  const shown =
    characters.length > longestQuote ? `${characters.slice(0, longestQuote - 1).join('')}…` : characters.join('');
  return `“${shown}”`;
}

/** Without the digits that binary fractions add: 0.28999999999999998 reads as 0.29. */
function figure(number: number): string {
  return String(Number(number.toFixed(6)));
}

/** A fraction as people write it: 0.25 → `25%`. */
export function percent(fraction: number): string {
  return `${figure(fraction * 100)}%`;
}

/** An amount as the forms write it, in English too, so that it can be found there: `75万元`. */
export function wan(amount: Fen): string {
  return `${figure(wanFromFen(amount))}万元`;
}

/** `“数量”、“质量”` or `“数量” and “质量”`. */
export const listed = {
  zh: (items: readonly string[]) => items.join('、'),
  en: (items: readonly string[]) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
} as const;

/** The remark in brackets that a label may end with: 一级指标（50分）. */
export const remarkBehind = /[（(【[][^）)】\]]*[）)】\]]$/u;
