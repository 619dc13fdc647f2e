import type { Json } from '../quiz/any.ts';
import { isDay } from './day.ts';

/** How sure a learner said to be before the answer was marked. */
export const SURENESS = ['sure', 'unsure', 'guess'] as const;
export type Sure = (typeof SURENESS)[number];

/** Where an answer was given. */
export const PLACES = ['lesson', 'practice', 'test'] as const;
export type Place = (typeof PLACES)[number];

/** The languages an answer can be given in. */
export const ANSWER_LOCALES = ['zh', 'en'] as const;
export type AnswerLocale = (typeof ANSWER_LOCALES)[number];

/** What every event carries: an id that no other has, when it happened (ms since 1970) and on which day of the learner's own calendar. */
interface Stamp {
  readonly v: 1;
  readonly id: string;
  readonly at: number;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Where the clock had been ahead of `at` before: a time after all that was done until then, which says what came last. */
  readonly order?: number;
}

/** An answer came in: what was answered, by which seed the question was drawn, and what it earned then. */
export interface Answered extends Stamp {
  readonly kind: 'answered';
  readonly question: string;
  readonly answer: Json;
  readonly seed: number;
  readonly score: number;
  readonly max: number;
  readonly place: Place;
  readonly sure?: Sure;
  /** The language it was given in; events of before that was noted have none. */
  readonly locale?: AnswerLocale;
  /**
   * Blanks whose answer was refused and of which the learner says that it meant the same. The score is what it was: this is a word to
   * oneself, by the same answer given once more.
   */
  readonly claimed?: readonly string[];
}

/** A lesson, `unit/slug`, was read to its end. */
export interface Read extends Stamp {
  readonly kind: 'read';
  readonly lesson: string;
}

/** A question was marked to come back to, or no longer. */
export interface Flagged extends Stamp {
  readonly kind: 'flagged';
  readonly question: string;
  readonly on: boolean;
}

/** Which way a card was asked: its concept, for the point; or `reverse`, the point, for its concept. */
export const DIRECTIONS = ['forward', 'reverse'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A marking point, `kano.2`, was asked for by itself, and the learner said whether it came to mind. */
export interface Carded extends Stamp {
  readonly kind: 'carded';
  readonly point: string;
  readonly recalled: boolean;
  readonly direction: Direction;
  /** How long it took. */
  readonly seconds?: number;
}

/** Why a learner thinks to have missed a question: not known (不会), taken for another (混淆), a slip (粗心), misread (没看清). */
export const REASONS = ['unknown', 'confused', 'careless', 'misread'] as const;
export type Reason = (typeof REASONS)[number];

/** The learner named the reason of a mistake, or took it back. */
export interface Reasoned extends Stamp {
  readonly kind: 'reasoned';
  readonly question: string;
  readonly reason: Reason | null;
}

/** A question was put out of the book of mistakes, as a mere slip, or back into it. */
export interface Hidden extends Stamp {
  readonly kind: 'hidden';
  readonly question: string;
  readonly on: boolean;
}

/** What a learner decides of revision. */
export interface Settings {
  /** The day the plan was made, YYYY-MM-DD: from it to the exam all points are to be met within two thirds of the time. */
  readonly from: string;
  /** The day of the exam, YYYY-MM-DD; null for plain spaced review. */
  readonly exam: string | null;
  /** Minutes a day. */
  readonly minutes: number;
  /** Days of the week that are free, 0 for Sunday to 6 for Saturday, and single days, YYYY-MM-DD. */
  readonly offWeekdays: readonly number[];
  readonly offDays: readonly string[];
  /** Whether days may be kept for mock exams (core/review/mock-days.ts). */
  readonly mocks: boolean;
  /** The units that are examined, by their ids. */
  readonly units: readonly string[];
}

/** The learner decided how to revise (core/review/settings.ts). The latest holds, on whatever device it was decided. */
export interface Planned extends Stamp, Settings {
  readonly kind: 'planned';
}

/** One thing a learner did. A record is nothing but these; all else is computed from them. */
export type LearnerEvent = Answered | Read | Flagged | Carded | Reasoned | Hidden | Planned;

/** An event as read, or why it cannot be: `newer`, written by a later version of the course, or `unreadable`. */
export type EventRead = { readonly event: LearnerEvent } | { readonly why: 'newer' | 'unreadable' };

/** Longest answer that is kept, as JSON text: an essay and to spare. */
export const LONGEST_ANSWER = 60_000;

/** Parsed JSON that has names: an object and no list. Example: isRecord([]) is false. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isName = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9][a-z0-9/-]{0,119}$/.test(value);
/** The times a Date can hold; an order may lie a little beyond them, where whole numbers are still exact. */
const isTime = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) <= 8.64e15;
const isPoint = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,99}\.[1-9]\d{0,2}$/.test(value);
const isCount = (value: unknown): value is number => Number.isFinite(value) && (value as number) >= 0;
const isSeed = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < 2 ** 32;
const among = <Word extends string>(words: readonly Word[], value: unknown): value is Word => words.includes(value as Word);
/** No question's answer is nested deeper than a record of lists. */
const DEEPEST = 8;
const isShallow = (value: unknown, depth = 0): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (depth < DEEPEST && Object.values(value).every((each) => isShallow(each, depth + 1)));
/** Whatever can be written as JSON, neither too deep nor too long. A store may hold more than that: numbers without end, circles. */
const isAnswer = (value: unknown): value is Json => {
  // A sign takes six at most as JSON: what is short needs no writing out.
  if (typeof value === 'string' && value.length < LONGEST_ANSWER / 6 - 1) return true;
  if (!isShallow(value)) return false;
  try {
    return (JSON.stringify(value)?.length ?? Number.POSITIVE_INFINITY) <= LONGEST_ANSWER;
  } catch {
    return false;
  }
};

/** One blank or more, each once, and no more than what the answer did not earn. */
const isClaim = (value: unknown, open: number): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.length <= open && value.every(isName) && new Set(value).size === value.length;

/** No list of a plan is longer: it has a day at most for each of two years. */
const MOST_LISTED = 1000;
const areAll = <Each>(list: unknown, is: (value: unknown) => value is Each): list is readonly Each[] =>
  Array.isArray(list) && list.length <= MOST_LISTED && list.every(is);

/**
 * Reads one event out of parsed JSON. Fields that are not named above are left out, so the same event is always the same text.
 * Throws nothing.
 * Example: readEvent({ v: 1, id: 'a1-1', at: 0, day: '1970-01-01', kind: 'read', lesson: 'crm/core-ideas' }) has that event.
 */
export const readEvent = (raw: unknown): EventRead => {
  if (!isRecord(raw)) return { why: 'unreadable' };
  const { v, id, at, day, order, kind } = raw;
  if (Number.isInteger(v) && (v as number) > 1) return { why: 'newer' };
  if (v !== 1 || !isName(id) || !isTime(at) || !isDay(day) || !(order === undefined || Number.isSafeInteger(order)))
    return { why: 'unreadable' };
  const stamp = { v, id, at, day, ...(order !== undefined && { order: order as number }) } as const;
  switch (kind) {
    case 'answered': {
      const { question, answer, seed, score, max, place, sure, locale, claimed } = raw;
      if (!isName(question) || !isAnswer(answer) || !isSeed(seed) || !isCount(score) || !isCount(max) || score > max)
        return { why: 'unreadable' };
      if (!among(PLACES, place) || (sure !== undefined && !among(SURENESS, sure))) return { why: 'unreadable' };
      if (locale !== undefined && !among(ANSWER_LOCALES, locale)) return { why: 'unreadable' };
      if (claimed !== undefined && !isClaim(claimed, max - score)) return { why: 'unreadable' };
      const more = { ...(sure && { sure }), ...(locale && { locale }), ...(claimed && { claimed: [...claimed] }) };
      return { event: { ...stamp, kind, question, answer, seed, score, max, place, ...more } };
    }
    case 'read':
      return isName(raw.lesson) ? { event: { ...stamp, kind, lesson: raw.lesson } } : { why: 'unreadable' };
    case 'flagged':
    case 'hidden': {
      const { question, on } = raw;
      return isName(question) && typeof on === 'boolean' ? { event: { ...stamp, kind, question, on } } : { why: 'unreadable' };
    }
    case 'carded': {
      const { point, recalled, direction, seconds } = raw;
      if (!isPoint(point) || typeof recalled !== 'boolean' || !among(DIRECTIONS, direction)) return { why: 'unreadable' };
      if (seconds !== undefined && !isCount(seconds)) return { why: 'unreadable' };
      return { event: { ...stamp, kind, point, recalled, direction, ...(seconds !== undefined && { seconds }) } };
    }
    case 'reasoned': {
      const { question, reason } = raw;
      if (!isName(question) || !(reason === null || among(REASONS, reason))) return { why: 'unreadable' };
      return { event: { ...stamp, kind, question, reason } };
    }
    case 'planned': {
      const { from, exam, minutes, offWeekdays, offDays, mocks, units } = raw;
      if (!isDay(from) || !(exam === null || isDay(exam)) || !isCount(minutes) || typeof mocks !== 'boolean')
        return { why: 'unreadable' };
      if (!areAll(offWeekdays, isCount) || !areAll(offDays, isDay) || !areAll(units, isName)) return { why: 'unreadable' };
      return { event: { ...stamp, kind, from, exam, minutes, offWeekdays, offDays, mocks, units } };
    }
    default:
      return { why: typeof kind === 'string' ? 'newer' : 'unreadable' };
  }
};
