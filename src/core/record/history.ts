import type { LearnerEvent, Sure } from './event.ts';

/** One answer to a question, as far as progress depends on it. */
export interface Attempt {
  readonly id: string;
  readonly at: number;
  readonly day: string;
  readonly good: boolean;
  readonly sure?: Sure;
}

/** All that was done, by question and by lesson; attempts in the order they happened. */
export interface History {
  readonly attempts: Map<string, Attempt[]>;
  /** When each lesson was first read to its end. */
  readonly read: Map<string, number>;
  /** The last word on each flag. */
  readonly flags: Map<string, { readonly id: string; readonly at: number; readonly on: boolean }>;
}

/**
 * The share of its points from which on an answer counts as good. A choice is right or it is not; of a written answer four points in
 * five will do, since the learner ticks them alone.
 */
export const GOOD = 0.8;

const later = (a: { at: number; id: string }, b: { at: number; id: string }) => a.at > b.at || (a.at === b.at && a.id > b.id);

export const emptyHistory = (): History => ({ attempts: new Map(), read: new Map(), flags: new Map() });

/**
 * Adds an event to a history, which it changes, and gives it back. Whatever the order and however often the same events come, the
 * history is the same; so one tab may hear of another's answers late.
 * Throws nothing. Example: after add(emptyHistory(), read) that lesson is in `read`.
 */
export const add = (history: History, event: LearnerEvent): History => {
  if (event.kind === 'read') {
    const before = history.read.get(event.lesson);
    if (before === undefined || event.at < before) history.read.set(event.lesson, event.at);
  } else if (event.kind === 'flagged') {
    const before = history.flags.get(event.question);
    if (!before || later(event, before)) history.flags.set(event.question, { id: event.id, at: event.at, on: event.on });
  } else if (event.max > 0) {
    const { id, at, day, sure } = event;
    const attempt = { id, at, day, good: event.score >= GOOD * event.max, ...(sure && { sure }) };
    const known = history.attempts.get(event.question) ?? [];
    if (known.some((each) => each.id === id)) return history;
    const place = known.findLastIndex((each) => later(attempt, each)) + 1;
    history.attempts.set(event.question, known.toSpliced(place, 0, attempt));
  }
  return history;
};

/** The history of a record. Example: historyOf([]).attempts.size is 0. */
export const historyOf = (events: readonly LearnerEvent[]): History => events.reduce(add, emptyHistory());
