import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

interface Schema extends DBSchema {
  /** Events by their id, as they came; version 1 also kept here, under its own text, what could not be read. */
  events: { key: string; value: unknown };
  /** What is no event of the record, by its text. */
  aside: { key: string; value: unknown };
  /** Unfinished work by its name: half-given answers, sessions under way. */
  work: { key: string; value: unknown };
  /** What there is one of: since when everything was deleted. */
  once: { key: string; value: unknown };
}
export type Database = IDBPDatabase<Schema>;

let opening: Promise<Database> | null = null;

/** Opens the store once; a failed opening is tried again at the next call, a slow one waited for again. */
export const database = (): Promise<Database> => {
  opening ??= openDB<Schema>('zhike', 2, {
    upgrade: (db) => {
      for (const name of ['events', 'aside', 'work', 'once'] as const)
        if (!db.objectStoreNames.contains(name)) db.createObjectStore(name);
    },
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

/** What is done only when it is on the disk; `done` of a transaction is not enough where the browser would rather be quick. */
export const DURABLE = { durability: 'strict' } as const;

/** A whole value under a key, on the disk. Throws where the store is blocked, full or silent. */
export const put = async (store: 'work' | 'once', key: string, value: unknown): Promise<void> => {
  const tx = (await database()).transaction(store, 'readwrite', DURABLE);
  tx.store.put(value, key);
  await tx.done;
};
