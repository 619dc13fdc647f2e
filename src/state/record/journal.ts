import type { LearnerEvent } from '../../core/record/event.ts';

/** One key for what is written at once: two tabs that write at once cannot overwrite one another, and nothing is written in part. */
const PREFIX = 'zhike:events:';
/** One event each, as the first version wrote them. */
const FIRST = 'zhike:event:';

/** Writes events down at once, all or none; the key they stand under, or null where storage is blocked or full. */
export const note = (events: readonly LearnerEvent[]): string | null => {
  const key = PREFIX + events[0]?.id;
  try {
    localStorage.setItem(key, JSON.stringify(events));
    return key;
  } catch {
    return null;
  }
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** Everything written down, by key: parsed where that is possible, and as the bare text where not. */
export const noted = (): ReadonlyMap<string, readonly unknown[]> => {
  const found = new Map<string, readonly unknown[]>();
  try {
    for (const key of Object.keys(localStorage)) {
      const first = key.startsWith(FIRST);
      if (!first && !key.startsWith(PREFIX)) continue;
      const value = parsed(localStorage.getItem(key) ?? '');
      found.set(key, !first && Array.isArray(value) ? value : [value]);
    }
  } catch {
    // Blocked: there is nothing to be read, and the page says so when something should be written.
  }
  return found;
};

/** Takes out what is safe elsewhere. */
export const forget = (keys: Iterable<string>): void => {
  try {
    for (const key of keys) localStorage.removeItem(key);
  } catch {
    // What stays is merged again by its id at the next start.
  }
};
