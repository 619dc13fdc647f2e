import type { Interval } from '../items/alpha-interval.ts';
import type { Reliability } from '../items/analyse.ts';
import type { Band } from '../items/discrimination.ts';
import type { SpChart } from '../items/sp-chart.ts';
import type { Status } from './sheet.ts';

/** How many students, and who: listed is the roster, counted those whose marks are in the figures. */
export type Attendance = Readonly<{ listed: number; counted: number; late: readonly string[]; missing: readonly string[] }>;

/**
 * What is not marked yet. An item with one unmarked answer is left out of every total, so that totals stay comparable: items names
 * those with how many answers wait, answers counts them all.
 */
export type Waiting = Readonly<{ answers: number; items: readonly Readonly<{ item: string; answers: number }>[] }>;

/** How many students have a share of the full marks in [from, to), the last band including 1. */
export type TotalsBand = Readonly<{ from: number; to: number; students: number; share: number }>;

/**
 * The totals of the n counted students over the items that are marked for all of them. max in points; mean, sd (population), median,
 * lowest and highest in points; meanShare, passRate and the bands' shares in 0..1; pass the share needed. Bands from the top: 90, 80,
 * 70, 60 and below 60 per cent.
 */
export type Totals = Readonly<{
  n: number;
  max: number;
  mean: number;
  meanShare: number;
  sd: number;
  median: number;
  lowest: number;
  highest: number;
  bands: readonly TotalsBand[];
  pass: number;
  passed: number;
  passRate: number;
}>;

/**
 * One counted student. total in points of Totals.max, share = total / max, rank from 1 (equals share the better one); empty the items
 * left blank, waiting those not marked yet, of how many items; caution Sato's index, null where not defined or hidden; weak the ids of
 * the points of which less than half was earned. total, share and rank are null while no item is marked for all.
 */
export type StudentFigures = Readonly<{
  id: string;
  name: string;
  status: Status;
  total: number | null;
  share: number | null;
  rank: number | null;
  empty: number;
  waiting: number;
  of: number;
  caution: number | null;
  weak: readonly string[];
}>;

/**
 * Why a student is worth a word.
 *   below-pass   share of the marks under the pass mark
 *   left-empty   empty of `of` items left blank, a third or more
 *   odd-pattern  caution index at least 0.75: easy items missed, hard ones right
 *   missing      nothing handed in
 */
export type HelpReason =
  | Readonly<{ code: 'below-pass'; share: number; pass: number }>
  | Readonly<{ code: 'left-empty'; empty: number; of: number }>
  | Readonly<{ code: 'odd-pattern'; caution: number }>
  | Readonly<{ code: 'missing' }>;

export type Help = Readonly<{ student: string; reasons: readonly HelpReason[] }>;

/**
 * One marking point: share = marks earned / marks to be had over all marked answers, in 0..1, by n students on the given items; lost
 * the students who earned less than half of it, held those who earned all. waiting answers on it are not marked yet and not in share,
 * which is null while none is. weak where share < 0.6.
 */
export type PointFigures = Readonly<{
  id: string;
  share: number | null;
  n: number;
  waiting: number;
  weak: boolean;
  items: readonly string[];
  lessons: readonly string[];
  lost: readonly string[];
  held: readonly string[];
}>;

/** How far a figure may be relied on: hidden (null) under 10 students, a hint under 30, then plain. */
export type Standing = 'hidden' | 'hint' | 'plain';

/** An option and who chose it: students, and shares of all (share) and of the upper and lower 27 %; r with the rest of the paper. */
export type OptionFigures = Readonly<{
  id: string;
  correct: boolean;
  chosen: number;
  share: number;
  upper: number | null;
  lower: number | null;
  r: number | null;
  /** A wrong option that under 5 % chose, though the wrong answers, spread evenly, would have given it 5 %. */
  dead: boolean;
}>;

/**
 * One item. n marked answers, waiting not yet; difficulty = mean / max (得分率), easy over 0.9, hard under 0.3; r the correlation with
 * the other items with its 95 % interval (Fisher z), red where r < -1.645 / sqrt(n - 3); d by the upper and lower 27 %, ebel its word
 * from 60 students on; caution Sato's index. null where hidden, not defined, or while any answer waits (all but difficulty).
 */
export type ItemFigures = Readonly<{
  id: string;
  n: number;
  waiting: number;
  difficulty: number | null;
  level: 'hard' | 'middle' | 'easy' | null;
  empty: number;
  r: number | null;
  interval: Interval | null;
  red: boolean;
  d: number | null;
  ebel: Band | null;
  alphaIfDeleted: number | null;
  caution: number | null;
  options: readonly OptionFigures[];
  /** The wrong option most often taken, the earlier of equals; null where nobody took one. */
  topWrong: OptionFigures | null;
}>;

/** What to do about an item, in the order in which to do it. */
export const ACTIONS = ['check-key', 'unclear-stem', 'dead-distractor', 'reteach'] as const;
export type Action = (typeof ACTIONS)[number];

/**
 * What was seen on an item, each with its figure.
 *   against-total   r is negative beyond chance (red): the key may be wrong
 *   better-rival    a wrong option goes with the rest of the paper beyond chance, and more of the upper group took it than the lower
 *   low-r           r under 0.2 on an item neither easy nor hard
 *   strong-miss     caution index at least 0.75: the strong missed it, the weak had it
 *   dead            a wrong option under 5 %
 *   few-earned      less than half of the marks were earned
 *   near-rival      a wrong option taken about as often as the key, 30 % or more
 */
export type Finding =
  | Readonly<{ code: 'against-total'; r: number; limit: number; upper: number | null; lower: number | null }>
  | Readonly<{ code: 'better-rival'; option: string; r: number; upper: number; lower: number }>
  | Readonly<{ code: 'low-r'; r: number }>
  | Readonly<{ code: 'strong-miss'; caution: number }>
  | Readonly<{ code: 'dead'; option: string; share: number }>
  | Readonly<{ code: 'few-earned'; difficulty: number }>
  | Readonly<{ code: 'near-rival'; option: string; share: number; key: number }>;

/** An item to look at: the first thing to do, red where the sign is beyond chance, and everything that was seen. */
export type Look = Readonly<{
  item: string;
  action: Action;
  colour: 'red' | 'amber';
  n: number;
  findings: readonly Finding[];
}>;

/** Who could explain a weak point to the others, best first, three at most, spread so that one is not asked for everything. */
export type Explainers = Readonly<{ point: string; students: readonly string[] }>;

/** The weakest points, four at most, and those of them that the same students lost: both counts students, of n that met both. */
export type FollowUp = Readonly<{
  points: readonly string[];
  pairs: readonly Readonly<{ points: readonly [string, string]; both: number; n: number }>[];
}>;

/** How the paper hangs together, hidden under 20 students; items how many it has, neededFor080 how many it would need for 0.8. */
export type PaperReliability = Reliability & Readonly<{ items: number; neededFor080: number | null }>;

/** Everything the page of results prints; ids throughout are those of the sheet. */
export type Results = Readonly<{
  attendance: Attendance;
  waiting: Waiting;
  totals: Totals | null;
  /** In the order of the sheet. */
  students: readonly StudentFigures[];
  /** The lowest first, those who are missing last. */
  help: readonly Help[];
  /** The weakest first. */
  points: readonly PointFigures[];
  /** In the order of the paper. */
  items: readonly ItemFigures[];
  /** In the order of what to do. */
  look: readonly Look[];
  reliability: PaperReliability;
  standing: Standing;
  /** Rows are students, columns items, both by index into students and countedItems; null under 10 students or 2 items. */
  chart: SpChart | null;
  /** Ids of the items that are in the totals, in the order of the paper. */
  countedItems: readonly string[];
  explain: readonly Explainers[];
  followUp: FollowUp;
}>;
