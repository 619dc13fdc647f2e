import { mean } from './moments.ts';
import { checkMaxima, type Scores } from './scores.ts';

/**
 * The difficulty of each item: p = mean mark / maximum, in [0, 1]; the higher, the easier.
 * For right or wrong answers it is the share that is right. maxima are 1 where none are given.
 * Throws RangeError as checkMaxima does.
 * Source: textbook (classical test theory).
 * Example: difficulty(readScores([[1, 0], [1, 1]])) is [1, 0.5].
 */
export function difficulty(scores: Scores, maxima?: readonly number[]): readonly number[] {
  const most = checkMaxima(scores, maxima);
  return scores.columns.map((column, j) => mean(column) / (most[j] as number) + 0);
}
