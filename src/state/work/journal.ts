import { isRecord } from '../../core/record/event.ts';

/** A piece of unfinished work as it is kept: its place in the order of what was done here, and what it is; null once it is let go. */
export interface Entry {
  readonly v: 1;
  readonly order: number;
  readonly value: unknown;
}

const PREFIX = 'zhike:work:';

/** An entry as read; nothing where it is none of ours. */
export const readEntry = (raw: unknown): Entry | null =>
  isRecord(raw) && raw.v === 1 && Number.isSafeInteger(raw.order)
    ? { v: 1, order: raw.order as number, value: raw.value ?? null }
    : null;

/** Writes an entry down at once; false where storage is blocked or full. */
export const noteWork = (name: string, entry: Entry): boolean => {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(entry));
    return true;
  } catch {
    return false;
  }
};

const parsed = (text: string | null): Entry | null => {
  try {
    return readEntry(JSON.parse(text ?? 'null'));
  } catch {
    return null;
  }
};

/** The entry written down under a name. */
const notedAs = (name: string): Entry | null => {
  try {
    return parsed(localStorage.getItem(PREFIX + name));
  } catch {
    return null;
  }
};

/** All that is written down, by name. */
export const notedWork = (): ReadonlyMap<string, Entry> => {
  try {
    const names = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    const found = names.map((key) => [key.slice(PREFIX.length), parsed(localStorage.getItem(key))] as const);
    return new Map(found.filter((each): each is readonly [string, Entry] => each[1] !== null));
  } catch {
    return new Map();
  }
};

/** Takes an entry out, unless a later one has come under its name. */
export const forgetWork = (name: string, { order }: Entry): void => {
  try {
    if ((notedAs(name)?.order ?? order) <= order) localStorage.removeItem(PREFIX + name);
  } catch {
    // The later of two entries counts at the next reading.
  }
};
