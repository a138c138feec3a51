import { remembered } from '../remembered';

const blanks = /[\s\u200B-\u200F\u2060\uFEFF]/gu;
const endings = new Set(['。', '.', ';', '；', ',', '，', '、', '!', '！']);

/** Most texts of a form are already as they are compared: of characters that have no other width, none of which is an ending. */
const alreadyPlain = /^[\u4E00-\u9FFF\dA-Za-z≥≤=<>%+/()-]*$/u;

function madeComparable(text: string): string {
  const plain = text.normalize('NFKC').replace(blanks, '');
  let end = plain.length;
  while (end > 0 && endings.has(plain.charAt(end - 1))) end -= 1;
  return plain.slice(0, end);
}

const latelyCompared = remembered(madeComparable);

/** A text as it is compared and searched: one width of letters and signs, no blanks, no stop at its end. Never for display. */
export function comparable(text: string): string {
  if (alreadyPlain.test(text)) return text;
  return latelyCompared(text);
}
