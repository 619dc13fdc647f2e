import { type History, historyOf } from '../../core/record/history.ts';
import { orderOf } from '../../core/record/meet.ts';
import { answering } from '../answering.ts';
import { heardOf } from '../clock.ts';
import { type Database, database } from '../database.ts';
import { notedWork } from '../work/journal.ts';
import type { Digested } from './digest.ts';
import { DIGEST } from './digest-keys.ts';
import { erasedAt } from './erased.ts';
import { handedIn } from './handed-in.ts';
import { noted } from './journal.ts';
import { readAll, type Stored } from './store.ts';

/** What was done on this device, as far as progress depends on it, and how it stands with the store. */
export interface HistoryRead {
  readonly history: History;
  readonly state: Stored['state'];
  /** How many events there are, and how many things are set aside. */
  readonly events: number;
  readonly aside: number;
}

/** Fewer events than this are read in no time. */
const FEW = 500;

/** Whether there is anything beside the store: in the journal, or in tests that were handed in and got no further. */
const isBeside = async (db: Database): Promise<boolean> => {
  if (noted().size > 0) return true;
  const raws = handedIn([...notedWork().values(), ...(await db.getAll('work'))]);
  const [erased, known] = await Promise.all([erasedAt(), Promise.all(raws.map(({ id }) => db.getKey('events', id)))]);
  return raws.some((event, i) => known[i] === undefined && orderOf(event) > erased);
};

/** For the next page; where it cannot be written, that one reads all again. */
const keepDigest = (db: Database, digest: Digested): void => {
  import('./digest.ts').then(({ writeDigest }) => writeDigest(db, digest)).catch(() => undefined);
};

/** Fetched only where there is one: a short record has none. */
const fromDigest = async (db: Database) =>
  (await db.getKey('once', DIGEST)) && !(await isBeside(db)) ? (await import('./digest.ts')).readDigest(db) : null;

const whole = async (): Promise<HistoryRead> => {
  const { log, state } = await readAll();
  const { length: events } = log.events;
  const history = historyOf(log.events);
  if (state === 'open' && events >= FEW) {
    const db = await database();
    const [count, besides] = [await db.count('events'), await db.count('aside')];
    const last = log.events.reduce((most, event) => Math.max(most, orderOf(event)), Number.NEGATIVE_INFINITY);
    const odd = log.aside.length - besides;
    if (count === events + odd) keepDigest(db, { history, count, odd, last });
  }
  return { history, state, events, aside: log.aside.length };
};

/**
 * The history of the whole record, without reading each event again on each page. Whatever is not as it should be is left to `readAll`,
 * which reads everything and mends it. Throws nothing.
 */
export const readHistory = async (): Promise<HistoryRead> => {
  try {
    const db = await answering();
    const found = await fromDigest(db);
    if (found) {
      if (found.old) keepDigest(db, found);
      heardOf(found.last);
      const { history, count, odd } = found;
      return { history, state: 'open', events: count - odd, aside: odd + (await db.count('aside')) };
    }
  } catch {
    // What is wrong with the store is told by what follows.
  }
  return whole();
};
