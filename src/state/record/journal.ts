import type { LearnerEvent } from '../../core/record/event.ts';

/** One key for each event: two tabs that write at once cannot overwrite one another. */
const PREFIX = 'zhike:event:';

/** Writes an event down at once; false where storage is blocked or full. */
export const note = (event: LearnerEvent): boolean => {
  try {
    localStorage.setItem(PREFIX + event.id, JSON.stringify(event));
    return true;
  } catch {
    return false;
  }
};

/** Everything written down: by key, parsed where that is possible and as the bare text where not. */
export const noted = (): ReadonlyMap<string, unknown> => {
  const found = new Map<string, unknown>();
  try {
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith(PREFIX)) continue;
      const text = localStorage.getItem(key) ?? '';
      try {
        found.set(key, JSON.parse(text));
      } catch {
        found.set(key, text);
      }
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
