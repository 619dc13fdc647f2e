import { answering } from '../answering.ts';
import { type Database, DURABLE, database, put } from '../database.ts';
import { inTime } from '../in-time.ts';
import { erasedAt } from '../record/erased.ts';
import { type Entry, notedWork, readEntry } from './journal.ts';

/** So many entries come or go at once: a class of thousands in one piece would hold the page up. */
const PAGE = 100;

/** Puts an entry into the store; done when it is on the disk. One that was let go stays as an empty one, so that no older one returns. */
export const putWork = (name: string, entry: Entry): Promise<void> => put('work', name, entry);

/**
 * Puts many entries into the store in one transaction, all or none, done when they are on the disk. Where something stands under a name
 * already it stays, if `stays` says so: of two under one name the one that is here counts.
 */
export const putManyWork = async (entries: ReadonlyMap<string, Entry>, stays: boolean): Promise<void> => {
  const tx = (await database()).transaction('work', 'readwrite', DURABLE);
  const all = [...entries];
  for (let from = 0; from < all.length; from += PAGE) {
    const some = all.slice(from, from + PAGE);
    const here = stays ? await Promise.all(some.map(([name]) => tx.store.get(name))) : [];
    for (const [i, [name, entry]] of some.entries()) if ((readEntry(here[i])?.value ?? null) === null) tx.store.put(entry, name);
  }
  await tx.done;
};

/** The names that begin so, after one of them. */
const under = (prefix: string, after: string | null): IDBKeyRange =>
  IDBKeyRange.bound(after ?? prefix, `${prefix}\uffff`, after !== null);

/** Everything in the store whose name begins so, as it is there, from one transaction. */
const stored = async (db: Database, prefix: string): Promise<readonly (readonly [name: string, value: unknown])[]> => {
  const { store } = db.transaction('work');
  const found: (readonly [string, unknown])[] = [];
  for (let last: string | null = null; ; ) {
    const range = under(prefix, last);
    const [names, values] = await inTime(Promise.all([store.getAllKeys(range, PAGE), store.getAll(range, PAGE)]));
    for (const [i, name] of names.entries()) found.push([name, values[i]]);
    last = names.at(-1) ?? null;
    if (names.length < PAGE) return found;
  }
};

/**
 * Unfinished work whose name begins so, the later of journal and store; what was let go only if `all` is asked for. Throws nothing:
 * without the store it is what the journal has.
 */
export const readWork = async (prefix: string, all = false): Promise<ReadonlyMap<string, Entry>> => {
  const found = new Map([...notedWork()].filter(([name]) => name.startsWith(prefix)));
  try {
    const db = await answering();
    // An answer may be as long as an essay: only what was asked for is read.
    const [kept, erased] = await Promise.all([stored(db, prefix), inTime(erasedAt())]);
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
