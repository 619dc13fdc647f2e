import type { LearnerEvent, Sure } from './event.ts';
import { later } from './meet.ts';

/** One answer to a question, as far as progress depends on it. */
export interface Attempt {
  readonly id: string;
  readonly at: number;
  readonly order?: number;
  readonly day: string;
  /** What it earned, of 1; a refused blank that the learner claims to have meant the same counts half. */
  readonly share: number;
  readonly sure?: Sure;
  /** It says again what an attempt before it said, and claims that some of it was meant the same. */
  readonly claim?: true;
}

/** All that was done, by question and by lesson; attempts in the order they happened. */
export interface History {
  readonly attempts: Map<string, Attempt[]>;
  /** When each lesson was first read to its end. */
  readonly read: Map<string, number>;
  /** The last word on each flag. */
  readonly flags: Map<string, { readonly id: string; readonly at: number; readonly order?: number; readonly on: boolean }>;
}

/**
 * The share of its points from which on an answer counts as good. A choice is right or it is not; of a written answer four points in
 * five will do, since the learner ticks them alone.
 */
export const GOOD = 0.8;

/** What a claim counts for, beside a point that was earned: the learner may be right, and nobody has checked. */
const CLAIM = 0.5;

/** Whether an answer counts as good. Example: isGood({ share: 0.75 }) is false. */
export const isGood = ({ share }: Pick<Attempt, 'share'>): boolean => share >= GOOD;

export const emptyHistory = (): History => ({ attempts: new Map(), read: new Map(), flags: new Map() });

/** Puts an attempt where it belongs in the order of time. Most come last, so the search begins there; the same attempt twice is one. */
const insert = (attempts: Attempt[], attempt: Attempt): void => {
  let place = attempts.length;
  while (place > 0 && later(attempts[place - 1] as Attempt, attempt)) place -= 1;
  if (attempts[place - 1]?.id !== attempt.id) attempts.splice(place, 0, attempt);
};

/**
 * Adds an event to a history, which it changes, and gives it back. Whatever the order and however often the same events come, the
 * history is the same; so one tab may hear of another's answers late.
 * Throws nothing. Example: after add(emptyHistory(), read) that lesson is in `read`.
 */
export const add = (history: History, event: LearnerEvent): History => {
  const { id, at, order } = event;
  const when = { id, at, ...(order !== undefined && { order }) };
  if (event.kind === 'read') {
    const before = history.read.get(event.lesson);
    if (before === undefined || at < before) history.read.set(event.lesson, at);
  } else if (event.kind === 'flagged') {
    const before = history.flags.get(event.question);
    if (!before || later(event, before)) history.flags.set(event.question, { ...when, on: event.on });
  } else if (event.kind === 'answered' && event.max > 0) {
    const { day, sure, score, max, claimed } = event;
    const known = history.attempts.get(event.question);
    const share = (score + CLAIM * (claimed?.length ?? 0)) / max;
    const attempt = { ...when, day, share, ...(sure && { sure }), ...(claimed && { claim: true as const }) };
    if (known) insert(known, attempt);
    else history.attempts.set(event.question, [attempt]);
  }
  return history;
};

/** The history of a record. Example: historyOf([]).attempts.size is 0. */
export const historyOf = (events: readonly LearnerEvent[]): History => {
  const inOrder = events.every((event, i) => i === 0 || !later(events[i - 1] as LearnerEvent, event));
  // Each has its place at the end then, and none is sought for long.
  const sorted = inOrder ? events : [...events].sort((a, b) => (later(a, b) ? 1 : -1));
  return sorted.reduce(add, emptyHistory());
};
