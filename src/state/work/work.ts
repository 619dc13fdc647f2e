import { nextOrder } from '../clock.ts';
import { inTime } from '../in-time.ts';
import { isNewer } from '../newer.ts';
import { announce } from '../record/announce.ts';
import type { Safety } from '../record/remember.ts';
import { tellHere, tellWork } from '../record/tabs.ts';
import { type Entry, forgetWork, noteWork } from './journal.ts';
import type { Join } from './work-store.ts';

/** What waits to be written under each name: while one entry is on its way, only the latest of those that follow matters. */
const waiting = new Map<string, Entry>();
const writing = new Map<string, Promise<void>>();

const write = async (name: string, join: Join | null): Promise<void> => {
  try {
    const { putWork } = await import('./work-store.ts');
    for (let entry = waiting.get(name); entry; entry = waiting.get(name)) {
      if (await putWork(name, entry, join)) tellHere(name);
      forgetWork(name, entry);
      if (waiting.get(name) === entry) waiting.delete(name);
    }
  } finally {
    // At once: what is kept in the moment after the last look is no more among what this writes.
    writing.delete(name);
  }
};

const orders = new Map<string, number>();
/** The place in the order of what was done of the latest that this page kept under a name. */
export const keptHere = (name: string): number => orders.get(name) ?? Number.NEGATIVE_INFINITY;

/**
 * Keeps unfinished work under a name: a half-given answer, a session under way. As with the record, it is written down at once and put
 * into the store; the latest counts, or what `join` makes of it and what another tab has put there. Throws nothing.
 */
export const keepWork = async (name: string, value: unknown, join: Join | null = null): Promise<Safety> => {
  const entry: Entry = { v: 1, order: nextOrder(Date.now()), value };
  const noted = noteWork(name, entry);
  orders.set(name, entry.order);
  waiting.set(name, entry);
  let coming = writing.get(name);
  if (!coming) {
    coming = write(name, join);
    writing.set(name, coming);
  }
  try {
    await inTime(coming);
    tellWork(name);
    return 'saved';
  } catch (error) {
    if (noted && isNewer(error)) announce('zhike:unsaved', 'newer');
    return noted ? 'noted' : 'lost';
  }
};

/** Lets go of unfinished work: it is finished, or was given up. */
export const dropWork = (name: string): Promise<Safety> => keepWork(name, null);

/** What is kept under a name, or nothing. */
export const recallWork = async (name: string): Promise<unknown> => {
  const { readWork } = await import('./work-store.ts');
  return (await readWork(name)).get(name)?.value ?? null;
};
