import { daysBetween } from '../../../core/review/calendar.ts';
import { fill } from '../../../i18n/fill.ts';
import { DATES, pageLocale } from '../../../state/page-locale.ts';
import type { Words } from './desk.ts';

/** A day as the reader’s language writes it: 12月11日周五; Fri 11 Dec. */
export const dayName = (day: string, locale = pageLocale()): string =>
  new Intl.DateTimeFormat(DATES[locale], {
    month: locale === 'zh' ? 'long' : 'short',
    day: 'numeric',
    weekday: 'short',
    timeZone: 'UTC',
  }).format(new Date(day));

/** How long ago a day was, in words; the future counts as today. */
export const agoName = (day: string, today: string, { days }: Words): string => {
  const n = daysBetween(day, today);
  return n <= 0 ? days.today : n === 1 ? days.yesterday : fill(days.before, { n });
};

/** Seconds as whole minutes, never none of something. Example: minutesOf(1) is 1. */
export const minutesOf = (seconds: number): number => (seconds > 0 ? Math.max(1, Math.round(seconds / 60)) : 0);
