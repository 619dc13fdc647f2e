import { answered, type Category, type Counts } from './categories.ts';

/**
 * Percentages such as 34.2 - 28.2 = 6.0000000000000036 must not miss a margin of 6 by their last binary digit; a trillionth of
 * all answers is far below one respondent and far above any rounding.
 */
export const ROUNDING = 1e-12;

/**
 * The categories, of those named and in their order, that lie within a margin of the largest of them:
 * c leads if max - counts[c] <= margin * n and counts[c] > 0; a category nobody chose never leads.
 * margin is a share in [0, 1] of all n answers, with reverse and questionable ones; never empty where one of those named has answers.
 * Throws RangeError on invalid counts and when nobody answered.
 * Example: leaders({ M: 10, O: 9, A: 4, I: 0, R: 0, Q: 0 }, CATEGORIES, 0.06) is ['M', 'O'].
 */
export function leaders(counts: Counts, among: readonly Category[], margin: number): readonly Category[] {
  const reach = (margin + ROUNDING) * answered(counts);
  const most = Math.max(...among.map((category) => counts[category]));
  return among.filter((category) => counts[category] > 0 && most - counts[category] <= reach);
}
