const DAY = 86_400_000;

/** Days from 1970-01-01 to a day of the calendar (YYYY-MM-DD). Example: dayNumber('1970-01-03') is 2. */
export const dayNumber = (day: string): number => Date.parse(day) / DAY;

/** The day (YYYY-MM-DD) so many days after 1970-01-01; '' where no calendar reaches. Example: dayAt(2) is '1970-01-03'. */
export const dayAt = (number: number): string => {
  const date = new Date(number * DAY);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
};

/**
 * Whether a value is a day that the calendar has, YYYY-MM-DD. Some engines read 2026-02-30 as a day of March: it is one only where it
 * comes out as it went in. Of months all have 28 days at least; only what is beyond is asked for.
 * Throws nothing. Example: isDay('2026-02-30') is false.
 */
export const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  (/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/.test(value) ||
    (/^\d{4}-\d\d-\d\d$/.test(value) && dayAt(dayNumber(value)) === value));
