import type { CalendarDay } from '../core/model/calendar-day';

/** The day that it is where the program runs. */
export function today(): CalendarDay {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
