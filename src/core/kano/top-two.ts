import { CATEGORIES, type Category, type Counts, checkCounts } from './categories.ts';

/** The two most frequent categories and their counts, a >= b. */
export type TopTwo = Readonly<{ first: Category; second: Category; a: number; b: number }>;

/**
 * The two most frequent of M, O, A, I and R; equal counts keep the order M, O, A, I, R.
 * Questionable answers never lead: they are faults of the answer, not a view of the feature.
 * Throws RangeError on invalid counts.
 * Source: R/kano.R of github stp4/stp25kano, for both the category strength and the Fong test.
 * Example: topTwo({ M: 95, O: 123, A: 45, I: 33, R: 0, Q: 0 }) is { first: 'O', second: 'M', a: 123, b: 95 }.
 */
export function topTwo(counts: Counts): TopTwo {
  checkCounts(counts);
  // sort is stable, so ties keep the order of CATEGORIES
  const ranked = CATEGORIES.filter((category) => category !== 'Q').sort((left, right) => counts[right] - counts[left]);
  const [first, second] = ranked as [Category, Category];
  return { first, second, a: counts[first], b: counts[second] };
}
