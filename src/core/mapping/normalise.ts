import { remembered } from '../remembered';

/** Blanks that people and other programs leave in cells: spaces of every width, no-break and zero-width ones, line breaks. */
const blanks = /[\s\u00A0\u200B-\u200F\u2060\u3000\uFEFF]+/gu;
const bracketed = /[(（【〔〖[［][^)）】〕〗\]］]*[)）】〕〗\]］]/gu;
const endingSigns = /[:：*＊★]+$/u;
const startingSigns = /^[*＊★]+/u;
const ordinal = /^[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．]/u;

const firstIdeograph = 0x4e00;
const lastIdeograph = 0x9fff;
const asciiBlank = 0x20;
const firstAfterAscii = 0x7f;
const lastOfGeneralPunctuation = 0x206f;
const ideographicBlank = 0x3000;
const byteOrderMark = 0xfeff;

/** Whether a character is one of the common Chinese characters, and so neither blank, sign nor digit. */
export function isIdeograph(code: number): boolean {
  return code >= firstIdeograph && code <= lastIdeograph;
}

const firstDigit = 0x30;
const lastDigit = 0x39;

export function isDigit(code: number): boolean {
  return code >= firstDigit && code <= lastDigit;
}

/** A common Chinese character and the one behind it as one number, small enough to be kept without an object of its own. */
export function pairOf(first: number, second: number): number {
  return (first - firstIdeograph) * (lastIdeograph - firstIdeograph + 1) + (second - firstIdeograph);
}

/** Whether a text is of such characters alone, as most labels are. */
function isOfIdeographs(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (!isIdeograph(text.charCodeAt(index))) return false;
  return true;
}

/** Whether a character is surely none of the blanks, which are all among the first or in the general punctuation. */
function isNoBlank(code: number): boolean {
  if (code < firstAfterAscii) return code > asciiBlank;
  return code > lastOfGeneralPunctuation && code !== ideographicBlank && code !== byteOrderMark;
}

/** A value as the model keeps it: as written, without the blanks around it. */
export function trimmed(text: string): string {
  if (text === '' || (isNoBlank(text.charCodeAt(0)) && isNoBlank(text.charCodeAt(text.length - 1)))) return text;
  return text.replace(/^[\s\u00A0\u200B-\u200F\u2060\u3000\uFEFF]+|[\s\u00A0\u200B-\u200F\u2060\u3000\uFEFF]+$/gu, '');
}

const firstFullWidth = 0xff01;
const lastFullWidth = 0xff5e;

const fromFullWidth = 0xfee0;

/**
 * Full-width digits, letters and signs as half-width ones, for reading numbers and signs; never for display.
 * Not NFKC, which would also turn ㎡ into m2 and ² into 2.
 */
export function halfWidth(text: string): string {
  let half = '';
  let done = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < firstFullWidth || code > lastFullWidth) continue;
    half += text.slice(done, index) + String.fromCharCode(code - fromFullWidth);
    done = index + 1;
  }
  return done === 0 ? text : half + text.slice(done);
}

const latelyBared = remembered((text) =>
  halfWidth(text.replace(blanks, '').replace(bracketed, '').replace(startingSigns, '').replace(endingSigns, '')),
);

/** A label as it is looked up: no blanks, no remark in brackets, no colon, one width of digits. `一级指标（50分）` → `一级指标`. */
export function labelText(text: string): string {
  return isOfIdeographs(text) ? text : latelyBared(text);
}

/** A heading without its ordinal: `二、规划目标保障措施` → `规划目标保障措施`. */
export function withoutOrdinal(text: string): string {
  return text.replace(ordinal, '');
}

const onlyBracketed = /^[(（【[](.+)[)）】\]]$/u;

/** What stands in brackets where the whole text does: `（可执行项目）` → `可执行项目`; else undefined. */
export function insideBrackets(text: string): string | undefined {
  if (isIdeograph(text.charCodeAt(0))) return undefined;
  return onlyBracketed.exec(text.replace(blanks, ''))?.[1];
}

/** Whether nothing is there but blanks and dots, as in the `……` that a form prints for "more rows like this". */
export function isPlaceholder(text: string): boolean {
  if (text === '' || isIdeograph(text.charCodeAt(0))) return false;
  return /^[….·。]+$/u.test(text.replace(blanks, ''));
}
