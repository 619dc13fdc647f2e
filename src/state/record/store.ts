import { type LearnerEvent, readEvent } from '../../core/record/event.ts';
import { type Log, logOf, merge } from '../../core/record/log.ts';
import { meet, orderOf } from '../../core/record/meet.ts';
import { answering } from '../answering.ts';
import { heardOf } from '../clock.ts';
import { DURABLE, database } from '../database.ts';
import { inTime } from '../in-time.ts';
import { isNewer } from '../newer.ts';
import { notedWork } from '../work/journal.ts';
import { DIGEST, idsIn, SINCE } from './digest-keys.ts';
import { erasedAt } from './erased.ts';
import { handedIn } from './handed-in.ts';
import { forget, noted } from './journal.ts';

/** What is set aside is kept under its own text: it can never take the place of an event. */
const putAside = (raw: unknown): [value: unknown, key: string] => [raw, JSON.stringify(raw) ?? 'null'];

/**
 * Adds a log in one transaction, done only when it is on the disk. What is stored stays as it is (core/record/meet.ts): of two events
 * of one id the other one goes aside, and so does what stood under an event's id and cannot be read.
 * Throws where the store is blocked or full; then nothing of it is stored.
 */
export const putLog = async ({ events, aside }: Log): Promise<void> => {
  const tx = (await database()).transaction(['events', 'aside', 'once'], 'readwrite', DURABLE);
  const [kept, besides, once] = [tx.objectStore('events'), tx.objectStore('aside'), tx.objectStore('once')];
  const fresh: string[] = [];
  for (const event of events) {
    const raw = await kept.get(event.id);
    const read = raw === undefined ? null : readEvent(raw);
    const met = read && 'event' in read ? meet(read.event, event) : { stays: event, other: read && raw };
    if (raw === undefined) fresh.push(event.id);
    if (met.stays !== (read && 'event' in read && read.event)) {
      kept.put(met.stays, event.id);
      // What was in it is another thing now.
      if (raw !== undefined) once.delete(DIGEST);
    }
    if (met.other) besides.put(...putAside(met.other));
  }
  for (const { raw } of aside) besides.put(...putAside(raw));
  if (fresh.length > 0 && (await once.getKey(DIGEST))) once.put([...idsIn(await once.get(SINCE)), ...fresh], SINCE);
  await tx.done;
};

export const putEvents = (events: readonly LearnerEvent[]): Promise<void> => putLog({ events, aside: [] });

/** What localStorage holds of a record, which a worker cannot see and has to be told: the journal by its keys, and unfinished work. */
export interface Beside {
  readonly journal: ReturnType<typeof noted>;
  readonly work: readonly unknown[];
}
export const beside = (): Beside => ({ journal: noted(), work: [...notedWork().values()] });

/**
 * The record on this device, and how it stands with the store: `full`, nothing more goes in; `closed`, only the journal can be read;
 * `newer`, the same because a newer version of the course has opened it.
 */
export interface Stored {
  readonly log: Log;
  readonly state: 'open' | 'full' | 'closed' | 'newer';
  /** The last place in the order of what was done. */
  readonly last: number;
}

/** Reads the store together with what stands beside it, which goes into the store where it was not there. Throws nothing. */
export const readWith = async ({ journal, work }: Beside): Promise<Stored> => {
  const raws = [...journal.values()].flat();
  const known = await readStore(work).catch(isNewer);
  if (typeof known === 'boolean')
    return { log: logOf([...raws, ...handedIn(work)]), state: known ? 'newer' : 'closed', last: Number.NEGATIVE_INFINITY };
  // What a killed browser brings back of a journal that was deleted stays deleted.
  const quick = logOf([...raws, ...known.handedIn]);
  const fresh = { ...quick, events: quick.events.filter((event) => orderOf(event) > known.erased) };
  const log = merge(known.log, fresh);
  const latest = log.events[log.events.length - 1];
  const last = latest ? orderOf(latest) : Number.NEGATIVE_INFINITY;
  try {
    if (fresh.events.length + fresh.aside.length > 0) await inTime(putLog(fresh));
    return { log, state: 'open', last };
  } catch {
    return { log, state: 'full', last };
  }
};

/** What a page does once the record was read, by itself or in a worker: what is done next comes later, and the journal is let go. */
export const settle = ({ journal }: Beside, { state, last }: Pick<Stored, 'state' | 'last'>): void => {
  heardOf(last);
  if (state === 'open') forget(journal.keys());
};

/** Reads the store and the journal together. What only the journal had goes into the store. Throws nothing. */
export const readAll = async (): Promise<Stored> => {
  const there = beside();
  const stored = await readWith(there);
  settle(there, stored);
  return stored;
};

/** The names of sessions and sittings, which are what is handed in; a teacher’s answers of whole classes are not looked through. */
export const handedInNames = (): IDBKeyRange => IDBKeyRange.bound('session:', 'sitting:\uffff');

/** What the store holds: the record, answers of tests that were handed in and got no further, and since when all was deleted. */
const readStore = async (work: readonly unknown[]) => {
  const db = await answering();
  const log = logOf([...(await db.getAll('events')), ...(await db.getAll('aside'))]);
  const here = new Set(log.events.map(({ id }) => id));
  const answers = handedIn([...work, ...(await db.getAll('work', handedInNames()))]).filter(({ id }) => !here.has(id));
  return { log, handedIn: answers, erased: await erasedAt() };
};

export const countEvents = async (): Promise<number> => (await database()).count('events');
/** From so many events on, reading each is left to a worker: in the page it would keep the reader waiting. */
export const LONG = 4000;
