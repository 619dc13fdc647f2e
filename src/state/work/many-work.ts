import { DURABLE, database } from '../database.ts';
import { inTime } from '../in-time.ts';
import { type Entry, readEntry } from './journal.ts';
import { type Fetch, readWork } from './work-store.ts';

/** So many entries come or go at once: a class of thousands in one piece would hold the page up. */
const PAGE = 100;

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

/** What the store has under names that begin so, a page at a time, from one transaction. */
const inPages: Fetch = async (db, prefix) => {
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

/** What readWork reads, where there may be thousands. */
export const readManyWork = (prefix: string): Promise<ReadonlyMap<string, Entry>> => readWork(prefix, false, inPages);
