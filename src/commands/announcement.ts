import type { Language } from '../core/language';

/** What a ribbon command has to say, in words. */
export interface Announcement {
  readonly headline: string;
  readonly lines: readonly string[];
}

/** What the outcome page is told: an announcement and the language it is in. */
export interface SpokenAnnouncement extends Announcement {
  readonly language: Language;
}

/** An address that is too long is refused by some hosts; what Excel says of an error can be long. */
const longestLine = 400;

/** The announcement as the query of the outcome page's address: a command's page has no face, and the other page no data but this. */
export function queryOf({ headline, lines, language }: SpokenAnnouncement): string {
  const query = new URLSearchParams({ language, headline });
  for (const line of lines) query.append('line', line.slice(0, longestLine));
  return query.toString();
}

/** Reads what `queryOf` wrote. Everything in it is text: it is shown as such, never as markup. */
export function announcementIn(query: string): SpokenAnnouncement {
  const parameters = new URLSearchParams(query);
  return {
    language: parameters.get('language') === 'en' ? 'en' : 'zh',
    headline: parameters.get('headline') ?? '',
    lines: parameters.getAll('line'),
  };
}
