import { requireWithin } from '../range.ts';
import { requireRecord } from '../shape.ts';

/**
 * Must-be, One-dimensional, Attractive, Indifferent, Reverse (the customer wants the opposite) and Questionable (the two
 * answers contradict each other). Source: Kano et al. 1984; letters as in Berger et al. 1993, CQM Journal 2(4).
 */
export type Category = 'M' | 'O' | 'A' | 'I' | 'R' | 'Q';

/** The six categories, weightiest first: the order in which ties are settled. */
export const CATEGORIES: readonly Category[] = ['M', 'O', 'A', 'I', 'R', 'Q'];

/** One of the five answers to either half of the paired question. */
export type Answer = 'like' | 'must-be' | 'neutral' | 'live-with' | 'dislike';

/** The five answers in the questionnaire's order, which is also the order of every row and column of a 5x5 table. */
export const ANSWERS: readonly Answer[] = ['like', 'must-be', 'neutral', 'live-with', 'dislike'];

/** How many respondents fell into each category for one feature: people, or percentages where the scale does not matter. */
export type Counts = Readonly<Record<Category, number>>;

/** Beyond 2^53 - 1 a double no longer tells neighbouring counts apart, and squares and sums could overflow. */
const MOST = Number.MAX_SAFE_INTEGER;

/**
 * Refuses counts that are negative, missing, not finite or beyond 2^53 - 1; fractions pass, since counts may be percentages.
 * Throws RangeError with the category and its value.
 * Example: checkCounts({ M: -1, O: 0, A: 0, I: 0, R: 0, Q: 0 }) throws.
 */
export function checkCounts(counts: Counts): void {
  requireRecord('counts', counts);
  for (const category of CATEGORIES) requireWithin(`count of ${category}`, 'count', counts[category], 0, MOST);
}

/**
 * The number of answers n, with reverse and questionable ones: n = M + O + A + I + R + Q.
 * In the unit of the counts (people, or 100 for percentages), 0 when nobody answered.
 * Throws RangeError on invalid counts.
 * Example: total({ M: 95, O: 123, A: 45, I: 33, R: 0, Q: 0 }) is 296.
 */
export function total(counts: Counts): number {
  checkCounts(counts);
  return CATEGORIES.reduce((sum, category) => sum + counts[category], 0);
}

/**
 * The number of answers n where something is to be divided by it or decided from it, so n > 0.
 * Throws RangeError on invalid counts and when nobody answered.
 * Example: answered({ M: 1, O: 0, A: 0, I: 0, R: 0, Q: 2 }) is 3.
 */
export function answered(counts: Counts): number {
  const n = total(counts);
  if (n === 0) throw new RangeError('invalid counts: M + O + A + I + R + Q = 0 (expected at least one answer)');
  return n;
}
