import { MOST, requireWithin } from '../range.ts';
import { requireList } from '../shape.ts';
import { mean } from './moments.ts';
import { checkMaxima, type Scores } from './scores.ts';

/**
 * How well each item tells masters from others, for a test with a pass mark: B = p_masters - p_others, p being mean mark / maximum.
 * A master's criterion is at least cut. In [-1, 1], without unit; null for a class in which all or none are masters.
 * criterion holds one figure for each learner, in the unit of cut; maxima are 1 where none are given.
 * Throws RangeError on a criterion of another length, a criterion or cut that is not finite, and as checkMaxima does.
 * Source: Brennan 1972, Educational and Psychological Measurement 32, 289-303; Brown & Hudson 2002, table 4.8.
 * Example: masteryIndex(readScores([[1], [0]]), [80, 60], 70) is [1].
 */
export function masteryIndex(
  scores: Scores,
  criterion: ArrayLike<number>,
  cut: number,
  maxima?: readonly number[],
): readonly number[] | null {
  const most = checkMaxima(scores, maxima);
  requireWithin('cut', 'cut', cut, -MOST, MOST);
  requireList('criterion', criterion);
  if (criterion.length !== scores.learners) {
    throw new RangeError(`invalid criterion: ${criterion.length} (expected one for each of ${scores.learners} learners)`);
  }
  const master = Array.from(criterion, (value, i) => {
    requireWithin(`criterion of learner ${i}`, 'criterion', value, -MOST, MOST);
    return value >= cut;
  });
  if (master.every((is) => is === master[0])) return null;
  return scores.columns.map((column, j) => {
    const p = (group: boolean) => mean(column.filter((_, i) => master[i] === group)) / (most[j] as number);
    return p(true) - p(false);
  });
}
