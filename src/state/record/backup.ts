import { today } from './stamp.ts';

const KEY = 'zhike:backup';

/** When a copy was last made, and how many events were in it; null if never, or where storage is blocked. */
export const lastBackup = (): { readonly day: string; readonly events: number } | null => {
  try {
    const found = /^(\d{4}-\d\d-\d\d) (\d+)$/.exec(localStorage.getItem(KEY) ?? '');
    return found ? { day: found[1] as string, events: Number(found[2]) } : null;
  } catch {
    return null;
  }
};

export const noteBackup = (events: number): void => {
  try {
    localStorage.setItem(KEY, `${today()} ${events}`);
  } catch {
    // Then the nudge comes again some day, which does no harm.
  }
};

const NUDGED = 'zhike:nudged';
const DAY = 86_400_000;
/** A copy is worth asking for after three days and twenty new answers. */
const DAYS = 3;
const ANSWERS = 20;

const nudgedToday = (): boolean => {
  try {
    return localStorage.getItem(NUDGED) === today();
  } catch {
    return true;
  }
};

/** Whether a copy could be worth asking for, by what costs nothing to know: enough is new, and it was not asked for today. */
export const mayWantBackup = (events: number): boolean => events - (lastBackup()?.events ?? 0) >= ANSWERS && !nudgedToday();

/** Whether to ask for a copy now: at most once a day. `first` is when the oldest event happened, in ms since 1970. */
export const wantsBackup = (events: number, first: number, now: number): boolean => {
  if (now - first < DAYS * DAY || !mayWantBackup(events)) return false;
  try {
    localStorage.setItem(NUDGED, today());
    return true;
  } catch {
    return false;
  }
};
