import { answering } from '../answering.ts';
import { type Database, put } from '../database.ts';
import { inTime } from '../in-time.ts';
import { erasedAt } from '../record/erased.ts';
import { type Entry, notedWork, readEntry } from './journal.ts';

/** Puts an entry into the store; done when it is on the disk. One that was let go stays as an empty one, so that no older one returns. */
export const putWork = (name: string, entry: Entry): Promise<void> => put('work', name, entry);

/** What the store has under names that begin so, as it is there. */
export type Fetch = (db: Database, prefix: string) => Promise<readonly (readonly [name: string, value: unknown])[]>;

/** All of it in one piece. */
const wholly: Fetch = async (db, prefix) => {
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  const [names, values] = await inTime(Promise.all([db.getAllKeys('work', range), db.getAll('work', range)]));
  return names.map((name, i) => [name, values[i]]);
};

/**
 * Unfinished work whose name begins so, the later of journal and store; what was let go only if `all` is asked for. Throws nothing:
 * without the store it is what the journal has.
 */
export const readWork = async (prefix: string, all = false, fetch = wholly): Promise<ReadonlyMap<string, Entry>> => {
  const found = new Map([...notedWork()].filter(([name]) => name.startsWith(prefix)));
  try {
    const db = await answering();
    // An answer may be as long as an essay: only what was asked for is read.
    const [kept, erased] = await Promise.all([fetch(db, prefix), inTime(erasedAt())]);
    for (const [name, value] of kept) {
      const entry = readEntry(value);
      if (entry && entry.order >= (found.get(name)?.order ?? entry.order)) found.set(name, entry);
    }
    for (const [name, { order }] of found) if (order < erased) found.delete(name);
  } catch {
    // The journal is all there is.
  }
  return new Map([...found].filter(([, { value }]) => all || value !== null));
};
