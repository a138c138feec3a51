/** Blanks that people and other programs leave in cells: spaces of every width, no-break and zero-width ones, line breaks. */
const blanks = /[\s\u00A0\u200B-\u200F\u2060\u3000\uFEFF]+/gu;
const bracketed = /[(（【[][^)）】\]]*[)）】\]]/gu;
const endingSigns = /[:：*＊★]+$/u;
const startingSigns = /^[*＊★]+/u;
const ordinal = /^[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．]/u;

/** A value as the model keeps it: as written, without the blanks around it. */
export function trimmed(text: string): string {
  return text.replace(/^[\s\u00A0\u200B-\u200F\u2060\u3000\uFEFF]+|[\s\u00A0\u200B-\u200F\u2060\u3000\uFEFF]+$/gu, '');
}

/** Full-width digits, letters and signs as half-width ones, for reading numbers and signs; never for display. */
export function halfWidth(text: string): string {
  return text.normalize('NFKC');
}

/** A label as it is looked up: no blanks, no remark in brackets, no colon, one width of digits. `一级指标（50分）` → `一级指标`. */
export function labelText(text: string): string {
  const bare = text.replace(blanks, '').replace(bracketed, '').replace(startingSigns, '').replace(endingSigns, '');
  return halfWidth(bare);
}

/** A heading without its ordinal: `二、规划目标保障措施` → `规划目标保障措施`. */
export function withoutOrdinal(text: string): string {
  return text.replace(ordinal, '');
}

const onlyBracketed = /^[(（【[](.+)[)）】\]]$/u;

/** What stands in brackets where the whole text does: `（可执行项目）` → `可执行项目`; else undefined. */
export function insideBrackets(text: string): string | undefined {
  return onlyBracketed.exec(text.replace(blanks, ''))?.[1];
}

/** Whether nothing is there but blanks and dots, as in the `……` that a form prints for "more rows like this". */
export function isPlaceholder(text: string): boolean {
  return /^[….·。]+$/u.test(text.replace(blanks, ''));
}
