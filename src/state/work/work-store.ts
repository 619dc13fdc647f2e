import { answering } from '../answering.ts';
import { type Database, DURABLE, database } from '../database.ts';
import { inTime } from '../in-time.ts';
import { erasedAt } from '../record/erased.ts';
import { type Entry, notedWork, readEntry } from './journal.ts';

/** What two entries of one name come to; without it the later one counts. Neither is empty. */
export type Join = (there: unknown, comes: unknown) => unknown;

const joined = (there: Entry, comes: Entry, join: Join | null): Entry => {
  const [older, later] = there.order > comes.order ? [comes, there] : [there, comes];
  return join && older.value !== null && later.value !== null ? { ...later, value: join(older.value, later.value) } : later;
};

/**
 * Puts an entry into the store, or what it comes to together with what is there; done when it is on the disk. One that was let go stays
 * as an empty one, so that no older one returns. Gives back whether something other than the entry stands there now.
 */
export const putWork = async (name: string, entry: Entry, join: Join | null = null): Promise<boolean> => {
  const tx = (await database()).transaction('work', 'readwrite', DURABLE);
  const there = join && readEntry(await tx.store.get(name));
  const next = there ? joined(there, entry, join) : entry;
  tx.store.put(next, name);
  await tx.done;
  return next !== entry && JSON.stringify(next.value) !== JSON.stringify(entry.value);
};

/** What the store has under names that begin so, as it is there. */
export type Fetch = (db: Database, prefix: string) => Promise<readonly (readonly [name: string, value: unknown])[]>;

/** All of it in one piece. */
export const wholly: Fetch = async (db, prefix) => {
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  const [names, values] = await inTime(Promise.all([db.getAllKeys('work', range), db.getAll('work', range)]));
  return names.map((name, i) => [name, values[i]]);
};

/**
 * Unfinished work whose name begins so, the later of journal and store; what was let go only if `all` is asked for. Throws nothing:
 * without the store it is what the journal has.
 */
export const readWork = async (
  prefix: string,
  all = false,
  fetch = wholly,
  join: Join | null = null,
): Promise<ReadonlyMap<string, Entry>> => {
  const found = new Map([...notedWork()].filter(([name]) => name.startsWith(prefix)));
  try {
    const db = await answering();
    // An answer may be as long as an essay: only what was asked for is read.
    const [kept, erased] = await Promise.all([fetch(db, prefix), inTime(erasedAt())]);
    for (const [name, value] of kept) {
      const entry = readEntry(value);
      const noted = found.get(name);
      if (entry) found.set(name, noted ? joined(noted, entry, join) : entry);
    }
    for (const [name, { order }] of found) if (order < erased) found.delete(name);
  } catch {
    // The journal is all there is.
  }
  return new Map([...found].filter(([, { value }]) => all || value !== null));
};
