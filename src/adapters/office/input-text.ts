/** Longer than any number, date or truth value that Excel reads out of a text. */
const longestReadable = 60;

const beginsAsWord = /^[\p{L}《【“]/u;
const anyDigit = /\p{N}/u;
const truthValue = /^(true|false)$/i;

/**
 * What has to be entered so that the cell holds exactly `text`, as text. An apostrophe in front says "this is text"; it does not
 * become part of the value. Plain words go without, since the apostrophe shows when the cell is edited. All else gets it: what
 * begins with a sign could be a formula or a number, what has a digit in it could be a number or a date of some locale
 * (`5月1日`, `２５％`, `1/2`), `#N/A` an error.
 */
export function inputFor(text: string): string {
  return text === '' || isPlainWords(text) ? text : `'${text}`;
}

function isPlainWords(text: string): boolean {
  if (!beginsAsWord.test(text) || truthValue.test(text)) return false;
  return text.length > longestReadable || !anyDigit.test(text);
}
