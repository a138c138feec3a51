const blanks = /[\s\u200B-\u200F\u2060\uFEFF]/gu;
const endings = new Set(['。', '.', ';', '；', ',', '，', '、', '!', '！']);

/** Most texts of a form are already as they are compared. */
const alreadyPlain = /^[\u4E00-\u9FFF\dA-Za-z]*$/u;

function madeComparable(text: string): string {
  const plain = text.normalize('NFKC').replace(blanks, '');
  let end = plain.length;
  while (end > 0 && endings.has(plain.charAt(end - 1))) end -= 1;
  return plain.slice(0, end);
}

/** What was asked for lately: a project's rules, one after the other, ask for the same few texts. */
const lately = new Map<string, string>();
const rememberedTexts = 200;

/** A text as it is compared and searched: one width of letters and signs, no blanks, no stop at its end. Never for display. */
export function comparable(text: string): string {
  if (alreadyPlain.test(text)) return text;
  const known = lately.get(text);
  if (known !== undefined) return known;
  const made = madeComparable(text);
  if (lately.size >= rememberedTexts) lately.clear();
  lately.set(text, made);
  return made;
}
