import { answering } from '../answering.ts';
import { DURABLE, database, put } from '../database.ts';
import { inTime } from '../in-time.ts';
import { erasedAt } from '../record/erased.ts';
import { type Entry, notedWork, readEntry } from './journal.ts';

/** Puts an entry into the store; done when it is on the disk. One that was let go stays as an empty one, so that no older one returns. */
export const putWork = (name: string, entry: Entry): Promise<void> => put('work', name, entry);

/**
 * Puts many entries into the store in one transaction, all or none, done when they are on the disk. Where something stands under a name
 * already it stays, if `stays` says so: of two under one name the one that is here counts.
 */
export const putManyWork = async (entries: ReadonlyMap<string, Entry>, stays: boolean): Promise<void> => {
  const tx = (await database()).transaction('work', 'readwrite', DURABLE);
  for (const [name, entry] of entries) {
    const here = stays ? readEntry(await tx.store.get(name)) : null;
    if (!here || here.value === null) tx.store.put(entry, name);
  }
  await tx.done;
};

/** The names that begin so. */
const under = (prefix: string): IDBKeyRange | undefined =>
  prefix === '' ? undefined : IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/**
 * Unfinished work whose name begins so, the later of journal and store; what was let go only if `all` is asked for. Throws nothing:
 * without the store it is what the journal has.
 */
export const readWork = async (prefix: string, all = false): Promise<ReadonlyMap<string, Entry>> => {
  const found = new Map([...notedWork()].filter(([name]) => name.startsWith(prefix)));
  try {
    const db = await answering();
    // An answer may be as long as an essay: only what was asked for is read.
    const range = under(prefix);
    const [names, values, erased] = await inTime(
      Promise.all([db.getAllKeys('work', range), db.getAll('work', range), erasedAt()]),
    );
    for (const [i, name] of names.entries()) {
      const entry = readEntry(values[i]);
      if (entry && entry.order >= (found.get(name)?.order ?? entry.order)) found.set(name, entry);
    }
    for (const [name, { order }] of found) if (order < erased) found.delete(name);
  } catch {
    // The journal is all there is.
  }
  return new Map([...found].filter(([, { value }]) => all || value !== null));
};
