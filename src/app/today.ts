import type { CalendarDay } from '../core/model/calendar-day';
import type { TimeOfDay } from '../core/seal/seal';

/** The day that it is where the program runs. */
export function today(): CalendarDay {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** A day and the time on it. */
export interface Moment {
  readonly on: CalendarDay;
  readonly at: TimeOfDay;
}

/** The moment that it is where the program runs. */
export function thisMoment(): Moment {
  const now = new Date();
  return { on: today(), at: { hour: now.getHours(), minute: now.getMinutes() } };
}
