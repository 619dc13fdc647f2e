import type { Kind } from '../quiz/question.ts';
import type { Shares } from './blueprint.ts';
import type { Course } from './course.ts';
import type { Unmet } from './gain.ts';
import type { Seconds } from './seconds.ts';
import type { Known } from './trail.ts';

/** What a day's queue is chosen from. Days are counted from 1970-01-01. */
export interface Situation {
  readonly day: number;
  /** Infinity without an exam. */
  readonly exam: number;
  /** Days there are to learn on, this one included, up to the exam; and of these, up to two thirds of the time. */
  readonly daysLeft: number;
  readonly daysToMeet: number;
  /** Seconds a day. */
  readonly limit: number;
  /** The units that are examined. */
  readonly course: Course;
  readonly points: ReadonlyMap<string, Known>;
  readonly unmet: Unmet;
  readonly seconds: Seconds;
  readonly shares: Shares;
  /** Mistakes that are due again, the most valuable first. */
  readonly mistakes: readonly string[];
  /** When each question was last answered. */
  readonly answered: ReadonlyMap<string, number>;
  /** Seconds spent on each kind since the plan was made. */
  readonly spent: Readonly<Partial<Record<Kind, number>>>;
  /** What was done on this day already. */
  readonly done: Done;
}

export interface Done {
  readonly seconds: number;
  /** Of these, on questions. */
  readonly form: number;
  readonly points: ReadonlySet<string>;
}

/** Why something is in the queue: never asked for, worth it now, missed, for practice in the exam's form, likely to be forgotten. */
export type Why = 'new' | 'due' | 'mistake' | 'form' | 'risk';

/** One thing to do. */
export type Item =
  | { readonly type: 'card'; readonly point: string; readonly why: Why; readonly seconds: number }
  | {
      readonly type: 'question';
      readonly question: string;
      readonly points: readonly string[];
      readonly why: Why;
      readonly seconds: number;
    };
