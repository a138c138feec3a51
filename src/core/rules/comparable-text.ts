import { remembered } from '../remembered';

const blanks = /[\s\u200B-\u200F\u2060\uFEFF]/gu;
const endings = new Set(['。', '.', ';', '；', ',', '，', '、', '!', '！']);

/** By code: 1 for the characters that have no other width and are no ending, of which most texts of a form are. */
const staysAsItIs = new Uint8Array(0xa000).fill(1, 0x4e00);
for (const sign of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz≥≤=<>%+/()-') {
  staysAsItIs[sign.charCodeAt(0)] = 1;
}

/** Whether a text is already as it is compared. Asked of every text by every rule, and a pattern takes twice as long. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (staysAsItIs[text.charCodeAt(at)] !== 1) return false;
  return true;
}

function madeComparable(text: string): string {
  const plain = text.normalize('NFKC').replace(blanks, '');
  let end = plain.length;
  while (end > 0 && endings.has(plain.charAt(end - 1))) end -= 1;
  return plain.slice(0, end);
}

const latelyCompared = remembered(madeComparable);

/** A text as it is compared and searched: one width of letters and signs, no blanks, no stop at its end. Never for display. */
export function comparable(text: string): string {
  return isPlain(text) ? text : latelyCompared(text);
}
