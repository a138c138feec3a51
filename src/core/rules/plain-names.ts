import { comparable } from './comparable-text';

const bracketed = /[(\[【][^()[\]【】]{0,40}[)\]】]/gu;

/** A name as its words are looked at: of one width, without blanks and without remarks in brackets. */
export function plainName(name: string): string {
  const text = comparable(name);
  return /[(\[【]/u.test(text) ? text.replace(bracketed, '') : text;
}
