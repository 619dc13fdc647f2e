import { rest } from './item-total.ts';
import { variance } from './moments.ts';
import { checkScores, type Scores } from './scores.ts';

/**
 * Cronbach's alpha: k / (k - 1) (1 - sum of item variances / variance of the totals), k items.
 * At most 1, and below 0 where items go against each other; null where the totals do not vary. Population or sample variances give
 * the same figure as long as all are of one kind. For 0 and 1 it is KR-20.
 * Throws RangeError on fewer than two items: one item says nothing about agreement between items.
 * Source: Cronbach 1951, Psychometrika 16(3), 297-334.
 * Example: alpha(readScores([[1, 1], [0, 0]])) is 1.
 */
export function alpha(scores: Scores): number | null {
  requireTwoItems(scores);
  return coefficient(scores.items, sum(scores.columns.map(variance)), variance(scores.totals));
}

/**
 * Alpha of the test without each item in turn; a figure above alpha marks an item that lowers it.
 * null where the other items' totals do not vary, and throughout where fewer than two items are left.
 * Throws RangeError on fewer than two items.
 * Source: textbook (classical test theory), as SPSS and R's psych print it.
 * Example: alphaIfDeleted(readScores([[1, 1, 0], [0, 0, 1]])) is [null, null, 1]: without item 0 or 1 every total is 1.
 */
export function alphaIfDeleted(scores: Scores): readonly (number | null)[] {
  requireTwoItems(scores);
  const variances = scores.columns.map(variance);
  return scores.columns.map((column, j) => {
    if (scores.items === 2) return null;
    const others = sum(variances.filter((_, item) => item !== j));
    return coefficient(scores.items - 1, others, variance(rest(scores, column)));
  });
}

/**
 * Refuses a test of a single item, where a formula divides by k - 1.
 * Throws RangeError with the number of items.
 * Example: requireTwoItems(readScores([[1], [0]])) throws.
 */
export function requireTwoItems(scores: Scores): void {
  checkScores(scores);
  if (scores.items < 2) throw new RangeError(`invalid scores: ${scores.items} item (expected at least 2 for a reliability)`);
}

function coefficient(k: number, within: number, whole: number): number | null {
  return whole === 0 ? null : (k / (k - 1)) * (1 - within / whole) + 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((subtotal, value) => subtotal + value, 0);
}
