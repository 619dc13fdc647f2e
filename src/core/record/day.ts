const DAY = 86_400_000;

/** Days from 1970-01-01 to a day of the calendar (YYYY-MM-DD). Example: dayNumber('1970-01-03') is 2. */
export const dayNumber = (day: string): number => Date.parse(day) / DAY;
