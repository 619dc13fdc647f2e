import { answering } from '../answering.ts';
import { put } from '../database.ts';
import { inTime } from '../in-time.ts';
import { erasedAt } from '../record/erased.ts';
import { type Entry, notedWork, readEntry } from './journal.ts';

/** Puts an entry into the store; done when it is on the disk. One that was let go stays as an empty one, so that no older one returns. */
export const putWork = (name: string, entry: Entry): Promise<void> => put('work', name, entry);

/**
 * Unfinished work whose name begins so, the later of journal and store; what was let go only if `all` is asked for. Throws nothing:
 * without the store it is what the journal has.
 */
export const readWork = async (prefix: string, all = false): Promise<ReadonlyMap<string, Entry>> => {
  const found = new Map(notedWork());
  try {
    const db = await answering();
    const [names, values, erased] = await inTime(Promise.all([db.getAllKeys('work'), db.getAll('work'), erasedAt()]));
    for (const [i, name] of names.entries()) {
      const entry = readEntry(values[i]);
      if (entry && entry.order >= (found.get(name)?.order ?? entry.order)) found.set(name, entry);
    }
    for (const [name, { order }] of found) if (order < erased) found.delete(name);
  } catch {
    // The journal is all there is.
  }
  return new Map([...found].filter(([name, { value }]) => name.startsWith(prefix) && (all || value !== null)));
};
