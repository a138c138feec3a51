import { comparable } from './comparable-text';

const bracketed = /[(\[【][^()[\]【】]{0,40}[)\]】]/gu;

/** A name as its words are looked at: of one width, without blanks and without remarks in brackets. */
export function plainName(name: string): string {
  return comparable(name).replace(bracketed, '');
}

/** The first of `endings` with which the name ends. */
export function endingOf(name: string, endings: readonly string[]): string | undefined {
  return endings.find((ending) => name.endsWith(ending));
}
