import { requireWithin } from '../range.ts';
import { requireList, requireRecord } from '../shape.ts';
import { extremeGroups, type Ties } from './groups.ts';
import { checkMaxima, checkScores, type Scores } from './scores.ts';

/** How D is to be reckoned; each has a default. */
export type Split = Readonly<{
  /** Size of either group as a share of the class, 0.01 to 0.5; 0.27 unless given. */
  share?: number;
  /** What to do with equals across an edge; they share the places unless told otherwise. */
  ties?: Ties;
  /** What to rank the learners by, one figure each; their totals unless given (a longer test, of which these are some items). */
  criterion?: ArrayLike<number>;
  /** The most each item can give; 1 unless given. */
  maxima?: readonly number[];
}>;

/**
 * The discrimination of each item by extreme groups: D = p_upper - p_lower, p being mean mark / maximum within the group.
 * In [-1, 1], without unit; negative where the weaker group does better, which usually means a faulty key. An item counts in the
 * total by which it is judged: with few items that flatters it, as correctedItemTotal does not.
 * Throws RangeError on fewer than two learners, a criterion of another length, and as extremeGroups and checkMaxima do.
 * Source: Kelley 1939, J. of Educational Psychology 30(1), 17-24.
 * Example: upperLower(readScores([[1, 1], [1, 0], [0, 0], [0, 0]])) is [1, 1]: one learner in each group.
 */
export function upperLower(scores: Scores, split: Split = {}): readonly number[] {
  checkScores(scores);
  requireRecord('split', split);
  const { share = 0.27, ties = 'share', criterion = scores.totals } = split;
  const most = checkMaxima(scores, split.maxima);
  requireList('criterion', criterion);
  if (criterion.length !== scores.learners) {
    throw new RangeError(`invalid criterion: ${criterion.length} (expected one for each of ${scores.learners} learners)`);
  }
  const { size, upper, lower } = extremeGroups(criterion, share, ties);
  const side = upper.map((part, i) => part - (lower[i] as number));
  return scores.columns.map((column, j) => {
    let difference = 0;
    for (let i = 0; i < column.length; i++) difference += (side[i] as number) * (column[i] as number);
    // shared places are fractions, whose sum may pass the whole by a binary digit; + 0 turns -0 into 0
    return Math.min(1, Math.max(-1, difference / size / (most[j] as number))) + 0;
  });
}

/** Ebel's verdicts on D, from the best. */
export type Band = 'very-good' | 'good' | 'marginal' | 'poor';

/**
 * Ebel's reading of a discrimination index: from 0.40 very good, from 0.30 good, from 0.20 marginal, below poor.
 * d in [-1, 1]; a billionth under a border is on it. Meant for D by extreme groups and a class large enough for it: see hiddenFigures.
 * Throws RangeError on a d outside its range.
 * Source: Ebel, Essentials of Educational Measurement; recalled, the table was not opened.
 * Example: ebelBand(0.3) is 'good'.
 */
export function ebelBand(d: number): Band {
  requireWithin('discrimination', 'd', d, -1, 1);
  // shared places are fractions, whose sum may miss the border by a binary digit
  const reached = d + 1e-9;
  if (reached >= 0.4) return 'very-good';
  if (reached >= 0.3) return 'good';
  return reached >= 0.2 ? 'marginal' : 'poor';
}
