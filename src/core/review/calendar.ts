import { dayAt, dayNumber, isDay } from '../record/day.ts';
import { shown } from '../shape.ts';

/** Refuses what is no day of the calendar. Throws RangeError. Example: requireDay('today', '1 May') throws. */
export const requireDay = (name: string, value: string): void => {
  if (!isDay(value)) throw new RangeError(`invalid ${name}: ${shown(value)} (expected a day such as 2026-12-11)`);
};

/** The day so many days after another. Example: dayAfter('2026-12-31', 1) is '2027-01-01'. */
export const dayAfter = (day: string, days: number): string => dayAt(dayNumber(day) + days);

/** Days from one day to another, less than none where the second is earlier. Example: daysBetween('2026-12-01', '2026-12-11') is 10. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** The day of the week, 0 for Sunday to 6 for Saturday; 1970-01-01 was a Thursday. Example: weekdayOf('2026-11-30') is 1. */
export const weekdayOf = (day: string): number => (((dayNumber(day) + 4) % 7) + 7) % 7;
