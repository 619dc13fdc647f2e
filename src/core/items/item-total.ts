import { shown } from '../shape.ts';
import { correlation } from './moments.ts';
import { checkScores, type Scores } from './scores.ts';

/**
 * The correlation of each item with the total of the other items: r = corr(x_j, T - x_j), T being the total.
 * In [-1, 1], without unit; null where the item or the rest does not vary. This is the corrected point-biserial for right or wrong
 * answers, and the same formula serves part marks.
 * Throws RangeError on scores that readScores did not give.
 * Source: textbook (classical test theory); Henrysson 1963, Psychometrika 28(2), on why the item is taken out of the total.
 * Example: correctedItemTotal(readScores([[1, 1], [0, 0]])) is [1, 1].
 */
export function correctedItemTotal(scores: Scores): readonly (number | null)[] {
  checkScores(scores);
  return scores.columns.map((column) => correlation(column, rest(scores, column)));
}

/**
 * The correlation of each item with the total it is part of: r = corr(x_j, T). Higher than the corrected one, the more so the
 * fewer the items; given because textbooks and programs print it.
 * In [-1, 1], without unit; null where the item or the total does not vary.
 * Throws RangeError on scores that readScores did not give.
 * Source: textbook (classical test theory).
 * Example: itemTotal(readScores([[1, 0], [0, 0]])) is [1, null].
 */
export function itemTotal(scores: Scores): readonly (number | null)[] {
  checkScores(scores);
  return scores.columns.map((column) => correlation(column, scores.totals));
}

/**
 * The total of the other items for each learner: T - x_j, in points. column is one of scores.columns.
 * Throws RangeError on scores that readScores did not give and on a column of other scores.
 * Source: textbook (classical test theory).
 * Example: restOf(scores, scores.columns[0]) for the single row [1, 2, 3] is [5].
 */
export function restOf(scores: Scores, column: Float64Array): Float64Array {
  checkScores(scores);
  if (!scores.columns.includes(column))
    throw new RangeError(`invalid column: ${shown(column)} (expected one of the scores' columns)`);
  return rest(scores, column);
}

/**
 * restOf for scores already checked.
 * Example: rest(scores, scores.columns[0]) for the single row [1, 2, 3] is [5].
 */
export function rest({ totals }: Scores, column: Float64Array): Float64Array {
  const others = totals.slice();
  for (let i = 0; i < others.length; i++) others[i] = (others[i] as number) - (column[i] as number);
  return others;
}
