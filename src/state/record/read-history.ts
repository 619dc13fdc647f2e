import { type History, historyOf } from '../../core/record/history.ts';
import { orderOf } from '../../core/record/meet.ts';
import { answering } from '../answering.ts';
import type { Database } from '../database.ts';
import { notedWork } from '../work/journal.ts';
import { DIGEST } from './digest-keys.ts';
import { erasedAt } from './erased.ts';
import { handedIn } from './handed-in.ts';
import { noted } from './journal.ts';
import { countEvents, handedInNames, LONG, readAll, type Stored } from './store.ts';

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
  const raws = handedIn([...notedWork().values(), ...(await db.getAll('work', handedInNames()))]);
  const [erased, known] = await Promise.all([erasedAt(), Promise.all(raws.map(({ id }) => db.getKey('events', id)))]);
  return raws.some((event, i) => known[i] === undefined && orderOf(event) > erased);
};

/** Fetched only where there is one: a short record has none. */
const fromDigest = async (db: Database): Promise<HistoryRead | null> =>
  (await db.getKey('once', DIGEST)) && !(await isBeside(db)) ? (await import('./long.ts')).fromDigest(db) : null;

const whole = async (): Promise<HistoryRead> => {
  const stored = await readAll();
  const { events, aside } = stored.log;
  const history = historyOf(events);
  if (events.length >= FEW)
    import('./long.ts').then(
      ({ keepDigest }) => keepDigest(stored, history),
      // Then the next page reads all again.
      () => undefined,
    );
  return { history, state: stored.state, events: events.length, aside: aside.length };
};

/**
 * The history of the whole record, without reading each event again on each page. Whatever is not as it should be is left to `readAll`,
 * which reads everything and mends it, beside the page where that is much. Throws nothing.
 */
export const readHistory = async (): Promise<HistoryRead> => {
  try {
    const db = await answering();
    const found = await fromDigest(db);
    if (found) return found;
    if ((await countEvents()) >= LONG) {
      const made = (await (await import('./long.ts')).digestBeside()) && (await fromDigest(db));
      if (made) return made;
    }
  } catch {
    // What is wrong with the store is told by what follows.
  }
  return whole();
};
