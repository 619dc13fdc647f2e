import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { LearnerEvent } from '../../core/record/event.ts';
import { type Log, logOf, merge } from '../../core/record/log.ts';
import { forget, noted } from './journal.ts';

interface Schema extends DBSchema {
  /** Events by their id, as they came: one of a later version stays as it is. */
  events: { key: string; value: unknown };
}

let opening: Promise<IDBPDatabase<Schema>> | null = null;

/** Opens the store once; a failed opening is tried again at the next call. */
const database = (): Promise<IDBPDatabase<Schema>> => {
  opening ??= openDB<Schema>('zhike', 1, {
    upgrade: (db) => void db.createObjectStore('events'),
    // Another tab deletes or upgrades: let it, and open anew when next needed.
    blocking: (_now, _then, event) => {
      (event.target as IDBDatabase).close();
      opening = null;
    },
    terminated: () => {
      opening = null;
    },
  });
  opening.catch(() => {
    opening = null;
  });
  return opening;
};

/** Puts raw events under their keys; done only when they are on the disk. Throws where the store is blocked or full. */
const put = async (entries: Iterable<readonly [key: string, value: unknown]>): Promise<void> => {
  const db = await database();
  const tx = db.transaction('events', 'readwrite', { durability: 'strict' });
  for (const [key, value] of entries) tx.store.put(value, key);
  await tx.done;
};

export const putEvents = (events: readonly LearnerEvent[]): Promise<void> =>
  put(events.map((event): [string, unknown] => [event.id, event]));

/** What a text cannot be told by an id is kept under itself. */
const keyOf = (raw: unknown): string =>
  typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? raw.id : (JSON.stringify(raw) ?? 'null');

/** Adds a whole log, what could not be read included. */
export const putLog = ({ events, aside }: Log): Promise<void> =>
  put([...events, ...aside.map(({ raw }) => raw)].map((raw): [string, unknown] => [keyOf(raw), raw]));

/** The record on this device, and whether the store could be opened: where not, it is only what the journal has. */
export interface Kept {
  readonly log: Log;
  readonly stored: boolean;
}

/** Reads the store and the journal together. What only the journal had goes into the store. Throws nothing. */
export const readAll = async (): Promise<Kept> => {
  const written = noted();
  const journal = logOf([...written.values()]);
  try {
    const db = await database();
    const log = merge(logOf(await db.getAll('events')), journal);
    if (written.size > 0) {
      await putLog(journal);
      forget(written.keys());
    }
    return { log, stored: true };
  } catch {
    return { log: journal, stored: false };
  }
};

export const countEvents = async (): Promise<number> => (await database()).count('events');

export const eraseAll = async (): Promise<void> => {
  await (await database()).clear('events');
  forget(noted().keys());
};
