import type { Project } from '../model/project';
import { comparable } from './comparable-text';
import { payWords, worksWords } from './lexicon/project-kinds';
import { hasAnyOf } from './words-in-text';

const tellsOfPay = hasAnyOf(payWords);
const tellsOfWorks = hasAnyOf(worksWords);

/** A project that only pays people, whatever is said of systems: its name tells so. */
function onlyPays(name: string): boolean {
  return tellsOfPay(name) && !tellsOfWorks(name);
}

/** The first of `words` in the project's name or use of funds; undefined for a project that only pays people. */
export function kindWordOf({ name, usage }: Project, words: readonly string[]): string | undefined {
  const nameText = comparable(name.value);
  if (onlyPays(nameText)) return undefined;
  const text = `${nameText}\n${comparable(usage?.value ?? '')}`;
  return words.find((word) => text.includes(word));
}
