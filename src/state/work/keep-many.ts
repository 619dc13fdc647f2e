import { nextOrder } from '../clock.ts';
import { inTime, PATIENCE } from '../in-time.ts';
import type { Safety } from '../record/remember.ts';
import { tellWork } from '../record/tabs.ts';
import { type Entry, forgetWork, notedWork, noteWork } from './journal.ts';
import { putManyWork } from './many-work.ts';

/**
 * Keeps many things under their names at once: in the store in one transaction, or where it does not let them in, in the journal. What
 * one has here already under a name counts for more than what comes, if `stays` says so. The other tabs hear of the first name, which
 * tells them what kind of thing has changed. Throws nothing.
 */
export const keepMany = async (values: ReadonlyMap<string, unknown>, stays: boolean): Promise<Safety> => {
  const [first] = values.keys();
  if (first === undefined) return 'saved';
  const order = nextOrder(Date.now());
  const entries = new Map([...values].map(([name, value]): [string, Entry] => [name, { v: 1, order, value }]));
  try {
    await inTime(putManyWork(entries, stays), PATIENCE + entries.size);
    // Few of many are in the journal: only those are looked for there.
    for (const name of notedWork().keys()) {
      const entry = entries.get(name);
      if (entry) forgetWork(name, entry);
    }
    tellWork(first);
    return 'saved';
  } catch {
    return [...entries].every(([name, entry]) => noteWork(name, entry)) ? 'noted' : 'lost';
  }
};
