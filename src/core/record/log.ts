import type { Json } from '../quiz/any.ts';
import { type LearnerEvent, readEvent } from './event.ts';
import { later, meet } from './meet.ts';

/**
 * Something in a record that is no event of it, kept as it is and never thrown away: written by a `newer` version, `unreadable`, or
 * `other` than an event that has the same id.
 */
export interface Aside {
  readonly raw: Json;
  readonly why: 'newer' | 'unreadable' | 'other';
}

/** A whole record: events in the order they happened, and what is none. */
export interface Log {
  readonly events: readonly LearnerEvent[];
  readonly aside: readonly Aside[];
}

export const EMPTY: Log = { events: [], aside: [] };

const byTime = (a: LearnerEvent, b: LearnerEvent) => (later(a, b) ? 1 : -1);

/** As its text would bring it back, so that it is the same wherever it comes from; of what has no text, only its type can be told. */
const plain = (raw: unknown): { readonly raw: Json; readonly text: string } => {
  try {
    const text = JSON.stringify(raw) ?? 'null';
    return { raw: JSON.parse(text) as Json, text };
  } catch {
    const told = { notWritable: typeof raw };
    return { raw: told, text: JSON.stringify(told) };
  }
};

/**
 * A log of raw events: those that can be read, once each and in order of time, the rest aside. Of two events of one id the first
 * stays and the other is set aside (core/record/meet.ts); whatever cannot be read touches no other.
 * Throws nothing. Example: logOf([{ v: 2 }]).aside is [{ raw: { v: 2 }, why: 'newer' }].
 */
export const logOf = (raws: readonly unknown[]): Log => {
  const events = new Map<string, LearnerEvent>();
  const aside = new Map<string, Aside>();
  const put = (raw: unknown, why: Aside['why']) => {
    const { raw: told, text } = plain(raw);
    aside.set(text, { raw: told, why });
  };
  for (const raw of raws) {
    const read = readEvent(raw);
    if ('why' in read) {
      put(raw, read.why);
      continue;
    }
    const { event } = read;
    const known = events.get(event.id);
    const met = known ? meet(known, event) : { stays: event, other: null };
    events.set(event.id, met.stays);
    if (met.other) put(met.other, 'other');
  }
  return {
    events: [...events.values()].sort(byTime),
    aside: [...aside.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each),
  };
};

/**
 * What is here and what comes in as one: all that is here stays as it is, and what is new is added. Of records whose ids are used
 * once, whichever comes first and however often. Example: merge(log, log) is log.
 */
export const merge = (mine: Log, incoming: Log): Log =>
  incoming.events.length + incoming.aside.length === 0
    ? mine
    : logOf([...mine.events, ...incoming.events, ...mine.aside.map(({ raw }) => raw), ...incoming.aside.map(({ raw }) => raw)]);

/**
 * What `incoming` would bring to `mine`: events that are new, that are there already, that are there otherwise (and stay as they
 * are), and what cannot be read.
 */
export const difference = (mine: Log, incoming: Log): Readonly<Record<'added' | 'known' | 'other' | 'aside', number>> => {
  const here = new Map(mine.events.map((event) => [event.id, event]));
  const met = incoming.events.map((event) => {
    const known = here.get(event.id);
    return known ? (meet(known, event).other ? 'other' : 'known') : 'added';
  });
  const count = (what: string) => met.filter((each) => each === what).length;
  return { added: count('added'), known: count('known'), other: count('other'), aside: incoming.aside.length };
};
