import { readEvent } from '../../core/record/event.ts';
import { add, type History, historyOf } from '../../core/record/history.ts';
import { orderOf } from '../../core/record/meet.ts';
import { packHistory, unpackingHistory } from '../../core/record/pack-history.ts';
import { type Database, DURABLE, database } from '../database.ts';
import { inSlices } from '../in-slices.ts';
import { DIGEST, idsIn, SINCE } from './digest-keys.ts';
import type { Stored } from './store.ts';

/**
 * What the events in the store come to, so that no page need read them all: the history of `count` of them, packed. Under `SINCE` stand
 * the ids of those that came later. Where the two do not add up to what is in the store (a tab with an older version of the course knows
 * nothing of them), all is read again: the events are the record, and this never is.
 */
interface Digest {
  readonly count: number;
  /** How many of them cannot be read, and the last place in the order of what was done. */
  readonly odd: number;
  readonly last: number;
  readonly history: unknown;
}

/** From so many ids on, a new digest is worth its making. */
const MANY = 200;

/** A history of so many things in the store of events, of which `odd` are none; `last` as above. */
export interface Digested {
  readonly history: History;
  readonly count: number;
  readonly odd: number;
  readonly last: number;
}

/** The history of all events in the store, by its digest, and whether a new one is worth making; null where there is none that holds. */
export const readDigest = async (db: Database): Promise<(Digested & { readonly old: boolean }) | null> => {
  const tx = db.transaction(['events', 'once']);
  const events = tx.objectStore('events');
  const once = tx.objectStore('once');
  const [count, raw, since] = await Promise.all([
    events.count(),
    once.get(DIGEST) as Promise<Digest | undefined>,
    once.get(SINCE).then(idsIn),
  ]);
  if (!raw || typeof raw !== 'object' || raw.count + since.length !== count) return null;
  const history = await inSlices(unpackingHistory(raw.history));
  if (!history) return null;
  const later = (await Promise.all(since.map((id) => events.get(id)))).map(readEvent);
  const fresh = later.flatMap((read) => ('event' in read ? [read.event] : []));
  for (const event of fresh) add(history, event);
  const last = fresh.reduce((most, event) => Math.max(most, orderOf(event)), raw.last);
  return { history, count, odd: raw.odd + since.length - fresh.length, last, old: since.length > MANY };
};

/** Keeps a digest; nothing is done where the store has more or fewer events by now. Throws where it cannot be written. */
export const writeDigest = async (db: Database, { history, count, odd, last }: Digested): Promise<void> => {
  const packed = packHistory(history);
  const tx = db.transaction(['events', 'once'], 'readwrite', DURABLE);
  if ((await tx.objectStore('events').count()) === count) {
    tx.objectStore('once').put({ count, odd, last, history: packed } satisfies Digest, DIGEST);
    tx.objectStore('once').put([], SINCE);
  }
  await tx.done;
};

/** Keeps the digest of a record that was read whole, where the store holds just that. Throws where it cannot be written. */
export const digest = async ({ log, state, last }: Stored, history = historyOf(log.events)): Promise<void> => {
  if (state !== 'open') return;
  const db = await database();
  const [count, besides] = [await db.count('events'), await db.count('aside')];
  const odd = log.aside.length - besides;
  if (count === log.events.length + odd) await writeDigest(db, { history, count, odd, last });
};
