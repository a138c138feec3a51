import type { CalendarDay } from '../../model/calendar-day';

/** From this month on, departments draw up the next year's budget. */
const firstMonthOfTheNextBudget = 7;

/** The budget year for which forms that are begun on a day are most likely meant. */
export function proposedYear({ year, month }: CalendarDay): number {
  return month >= firstMonthOfTheNextBudget ? year + 1 : year;
}

/** The year that somebody writes; undefined for a blank, `'no year'` for what is none of this century. */
export function readYear(text: string): number | undefined | 'no year' {
  const bare = text.trim().replace(/年度?$/u, '');
  if (bare === '') return undefined;
  return /^20\d\d$/u.test(bare) ? Number(bare) : 'no year';
}
