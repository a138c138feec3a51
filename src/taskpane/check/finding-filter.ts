import { cellLabel } from '../../core/grid/a1';
import type { Language } from '../../core/language';
import { severities, type Finding, type Severity } from '../../core/rules/finding';
import { wordsOf } from '../../core/rules/index';
import { opinions, type Opinion } from '../../core/rules/rule';

/** Which findings are wanted; undefined where any will do. `project` is a key of the list's; `words` all have to be there. */
export interface FindingFilter {
  readonly severity: Severity | undefined;
  readonly project: string | undefined;
  readonly opinion: Opinion | undefined;
  readonly words: string;
}

export const noFilter: FindingFilter = { severity: undefined, project: undefined, opinion: undefined, words: '' };

/** Full-width and half-width, capital and small letters are the same to whoever searches. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function termsOf(words: string): readonly string[] {
  return plain(words).split(/\s+/u).filter(Boolean);
}

/** How many of the lists narrow the findings down; the words searched for show by themselves. */
export function narrowingLists({ severity, project, opinion }: FindingFilter): number {
  return [severity, project, opinion].filter((wanted) => wanted !== undefined).length;
}

export function isFiltering(filter: FindingFilter): boolean {
  return narrowingLists(filter) > 0 || termsOf(filter.words).length > 0;
}

/** What can be searched for in a finding: its cell, its project's name, all its words, and its rule's id. */
export function searchText(finding: Finding, project: string, language: Language): string {
  const { title, message, advice, opinion } = wordsOf(finding, language);
  return plain([cellLabel(finding.at), project, title, message, advice, opinion, finding.rule].join('\n'));
}

export interface FilterSubjects {
  readonly projectKeyOf: (finding: Finding) => string;
  readonly opinionOf: (finding: Finding) => Opinion;
  /** As `searchText` makes it; asked for only where words are searched for. */
  readonly searchTextOf: (finding: Finding) => string;
}

export function matching(
  findings: readonly Finding[],
  filter: FindingFilter,
  { projectKeyOf, opinionOf, searchTextOf }: FilterSubjects,
): readonly Finding[] {
  const terms = termsOf(filter.words);
  return findings.filter(
    (finding) =>
      (filter.severity === undefined || finding.severity === filter.severity) &&
      (filter.project === undefined || projectKeyOf(finding) === filter.project) &&
      (filter.opinion === undefined || opinionOf(finding) === filter.opinion) &&
      (terms.length === 0 || terms.every((term) => searchTextOf(finding).includes(term))),
  );
}

/** A filter as it was kept over a reload; what makes no sense any more wants nothing. */
export function readFilter(kept: unknown): FindingFilter {
  if (typeof kept !== 'object' || kept === null) return noFilter;
  const stored: { readonly [field in keyof FindingFilter]?: unknown } = kept;
  return {
    severity: severities.find((severity) => severity === stored.severity),
    project: typeof stored.project === 'string' ? stored.project : undefined,
    opinion: opinions.find((opinion) => opinion === stored.opinion),
    words: typeof stored.words === 'string' ? stored.words : '',
  };
}
