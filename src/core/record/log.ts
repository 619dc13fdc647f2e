import type { Json } from '../quiz/any.ts';
import { type LearnerEvent, readEvent } from './event.ts';

/** Something in a record that this version cannot read. It is kept as it is, never thrown away. */
export interface Aside {
  readonly raw: Json;
  readonly why: 'newer' | 'unreadable';
}

/** A whole record: events in the order they happened, and what could not be read. */
export interface Log {
  readonly events: readonly LearnerEvent[];
  readonly aside: readonly Aside[];
}

export const EMPTY: Log = { events: [], aside: [] };

/** Why a text is no record at all. */
export type LogFault = 'empty' | 'too-long' | 'not-json' | 'not-a-record';
export type LogRead = { readonly log: Log } | { readonly fault: LogFault };

/** Longest text that is read, in characters: some 100,000 answers. */
export const LONGEST_RECORD = 40_000_000;
const FORMAT = 'zhike-record';

const byTime = (a: LearnerEvent, b: LearnerEvent) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * A log of raw events: those that can be read, once each and in order of time, the rest aside. Two events of one id are one; where
 * they differ, the one whose text comes first stays, so that the order of reading decides nothing.
 * Throws nothing. Example: logOf([{ v: 2 }]).aside is [{ raw: { v: 2 }, why: 'newer' }].
 */
export const logOf = (raws: readonly unknown[]): Log => {
  const events = new Map<string, { event: LearnerEvent; text: string }>();
  const aside = new Map<string, Aside>();
  for (const raw of raws) {
    const read = readEvent(raw);
    if ('why' in read) {
      // as its text would bring it back, so that it is the same wherever it comes from
      const text = JSON.stringify(raw) ?? 'null';
      aside.set(text, { raw: JSON.parse(text) as Json, why: read.why });
      continue;
    }
    const text = JSON.stringify(read.event);
    const known = events.get(read.event.id);
    if (!known || text < known.text) events.set(read.event.id, { event: read.event, text });
  }
  return {
    events: [...events.values()].map(({ event }) => event).sort(byTime),
    aside: [...aside.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each),
  };
};

/** Two records as one: the union of both, whichever comes first and however often. Example: merge(log, log) is log. */
export const merge = (a: Log, b: Log): Log =>
  logOf([...a.events, ...b.events, ...a.aside.map(({ raw }) => raw), ...b.aside.map(({ raw }) => raw)]);

/** How many events of `incoming` are new to `mine`, and how many are there already. */
export const difference = (mine: Log, incoming: Log): { readonly added: number; readonly known: number } => {
  const ids = new Set(mine.events.map(({ id }) => id));
  const added = incoming.events.filter(({ id }) => !ids.has(id)).length;
  return { added, known: incoming.events.length - added };
};

/** A record as text, for a file or to paste; what could not be read goes along. */
export const writeLog = ({ events, aside }: Log): string =>
  JSON.stringify({ format: FORMAT, version: 1, events: [...events, ...aside.map(({ raw }) => raw)] });

/**
 * Reads a record back. Throws nothing: a text that is no record says why, and single events that cannot be read are set aside.
 * Example: readLog('') is { fault: 'empty' }.
 */
export const readLog = (text: string): LogRead => {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return { fault: 'empty' };
  if (trimmed.length > LONGEST_RECORD) return { fault: 'too-long' };
  let parsed: unknown;
  try {
    parsed = JSON.parse(trimmed);
  } catch {
    return { fault: 'not-json' };
  }
  const found = typeof parsed === 'object' && parsed !== null ? (parsed as { format?: unknown; events?: unknown }) : {};
  if (found.format !== FORMAT || !Array.isArray(found.events)) return { fault: 'not-a-record' };
  return { log: logOf(found.events) };
};
