import { shown } from '../shape.ts';
import { requireTwoItems } from './alpha.ts';
import { mean, variance } from './moments.ts';
import { isRightOrWrong, type Scores } from './scores.ts';

/**
 * Kuder-Richardson formula 20: k / (k - 1) (1 - sum of p q / s^2), p the share right on an item, q = 1 - p.
 * s^2 is the population variance of the totals, divided by n: p q is an item's variance divided by n, and putting it over a variance
 * divided by n - 1 mixes two kinds and gives too much (0.461 for 0.425 in the class of rcrtan's vignette).
 * At most 1; null where the totals do not vary. Equal to Cronbach's alpha.
 * Throws RangeError on fewer than two items and on marks other than 0 and 1.
 * Source: Kuder & Richardson 1937, Psychometrika 2(3), 151-160.
 * Example: kr20(readScores([[1, 1], [0, 0]])) is 1: 2 (1 - 0.5 / 1).
 */
export function kr20(scores: Scores): number | null {
  requireRightOrWrong(scores);
  const whole = variance(scores.totals);
  if (whole === 0) return null;
  const within = scores.columns.map(mean).reduce((sum, p) => sum + p * (1 - p), 0);
  return (scores.items / (scores.items - 1)) * (1 - within / whole) + 0;
}

/**
 * Kuder-Richardson formula 21, KR-20 as if all items were equally hard: k / (k - 1) (1 - M (k - M) / (k s^2)), M the mean total.
 * Never above KR-20 with the population variance; null where the totals do not vary. The variance is of the population unless the
 * sample variance, divided by n - 1, is asked for, as some programs use it here (R's rcrtan): it gives a little more.
 * Throws RangeError on fewer than two items, marks other than 0 and 1, and an unknown kind of variance.
 * Source: Kuder & Richardson 1937, Psychometrika 2(3), 151-160.
 * Example: kr21(readScores([[1, 1], [0, 0]])) is 1: 2 (1 - 1 / 2).
 */
export function kr21(scores: Scores, divisor: 'population' | 'sample' = 'population'): number | null {
  requireRightOrWrong(scores);
  if (divisor !== 'population' && divisor !== 'sample') {
    throw new RangeError(`invalid variance: ${shown(divisor)} (expected population or sample)`);
  }
  const { items: k, learners: n, totals } = scores;
  const whole = variance(totals);
  if (whole === 0) return null;
  const centre = mean(totals);
  // totals that vary are at least two, so n - 1 is not 0
  const squared = divisor === 'sample' ? (whole * n) / (n - 1) : whole;
  return (k / (k - 1)) * (1 - (centre * (k - centre)) / (k * squared)) + 0;
}

function requireRightOrWrong(scores: Scores): void {
  requireTwoItems(scores);
  if (!isRightOrWrong(scores)) {
    throw new RangeError('invalid scores: marks other than 0 and 1 (expected right or wrong answers; use alpha for part marks)');
  }
}
