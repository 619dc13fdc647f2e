import { MOST, requireWithin } from '../range.ts';
import { requireList, requireRecord, requireText } from '../shape.ts';
import { mean } from './centre.ts';

/** The five dimensions of service quality, whose first letters make RATER. */
export type Dimension = 'reliability' | 'assurance' | 'tangibles' | 'empathy' | 'responsiveness';

/** The five dimensions in the order of RATER. Source: Parasuraman, Zeithaml & Berry 1988, J. of Retailing 64(1), 12-40. */
export const DIMENSIONS: readonly Dimension[] = ['reliability', 'assurance', 'tangibles', 'empathy', 'responsiveness'];

const run = (dimension: Dimension, length: number): readonly Dimension[] => new Array<Dimension>(length).fill(dimension);

/**
 * The dimension of each of the 22 pairs of statements, in the questionnaire's order.
 * Source: Parasuraman, Zeithaml & Berry 1988; that there are 22 is quoted, how they are split is recalled.
 */
export const ITEM_DIMENSIONS: readonly Dimension[] = [
  ...run('tangibles', 4),
  ...run('reliability', 5),
  ...run('responsiveness', 4),
  ...run('assurance', 4),
  ...run('empathy', 5),
];

/**
 * Importance weights in points out of 100, as one survey of the 1980s found them; other studies find other orders.
 * Source: Zeithaml, Parasuraman & Berry 1990, Delivering Quality Service; recalled, the table was not opened.
 */
export const WEIGHTS: Readonly<Record<Dimension, number>> = {
  reliability: 32,
  assurance: 19,
  tangibles: 11,
  empathy: 16,
  responsiveness: 22,
};

/** More statements than any questionnaire has; each name looks through them all. */
const MOST_STATEMENTS = 10_000;

/** A questionnaire filled in: one row per respondent, one rating per statement. */
export type Ratings = readonly (readonly number[])[];

/**
 * The gap of each statement: the mean over respondents of perception minus expectation, gap = mean(P) - mean(E).
 * In points of the rating scale; negative where the service falls short. Row i of both belongs to the same respondent.
 * Throws RangeError on no respondents, rows of different length, and a rating that is not finite or beyond 2^53 - 1.
 * Source: Parasuraman, Zeithaml & Berry 1988, J. of Retailing 64(1), 12-40.
 * Example: itemGaps([[7, 6]], [[5, 6]]) is [-2, 0].
 */
export function itemGaps(expectations: Ratings, perceptions: Ratings): readonly number[] {
  requireList('expectations', expectations);
  const width = checkRatings('expectations', expectations, expectations.length, expectations[0]?.length ?? 0);
  checkRatings('perceptions', perceptions, expectations.length, width);
  const gap = (item: number) => (row: readonly number[], respondent: number) =>
    (row[item] as number) - (expectations[respondent]?.[item] as number);
  return Array.from({ length: width }, (_, item) => mean(perceptions.map(gap(item))));
}

/**
 * The gap of each dimension: the mean of the gaps of its statements. Any number of statements and any names of dimensions.
 * In points of the rating scale. dimensions[j] names the dimension of statement j, as ITEM_DIMENSIONS does for SERVQUAL's 22.
 * Throws RangeError when there are no statements or not one name for each, and on a gap that is not finite or beyond 2^53 - 1.
 * Source: Parasuraman, Zeithaml & Berry 1988, J. of Retailing 64(1), 12-40.
 * Example: dimensionGaps([-2, 0, 1], ['empathy', 'empathy', 'tangibles']) is { empathy: -1, tangibles: 1 }.
 */
export function dimensionGaps<Name extends string>(
  gaps: readonly number[],
  dimensions: readonly Name[],
): Readonly<Record<Name, number>> {
  requireList('gaps', gaps, 0, MOST_STATEMENTS);
  requireList('dimensions', dimensions);
  if (gaps.length === 0 || gaps.length !== dimensions.length) {
    throw new RangeError(
      `invalid gaps: ${gaps.length} for ${dimensions.length} names (expected one name for each, at least one)`,
    );
  }
  for (const gap of gaps) checkGap(gap);
  for (const name of dimensions) requireText('name of a dimension', name);
  const names = [...new Set(dimensions)];
  const means = names.map((name) => [name, mean(gaps.filter((_, item) => dimensions[item] === name))]);
  return Object.fromEntries(means) as Record<Name, number>;
}

/**
 * The unweighted SERVQUAL score: the mean of the gaps of the dimensions, each counted once however many statements it has.
 * In points of the rating scale; negative where the service falls short.
 * Throws RangeError when there is no dimension and on a gap that is not finite or beyond 2^53 - 1.
 * Source: Parasuraman, Zeithaml & Berry 1988, J. of Retailing 64(1), 12-40.
 * Example: overallGap({ empathy: -1, tangibles: 0.5 }) is -0.25.
 */
export function overallGap(gaps: Readonly<Record<string, number>>): number {
  requireRecord('gaps', gaps);
  return weightedGap(gaps, Object.fromEntries(Object.keys(gaps).map((name) => [name, 1])));
}

/**
 * The weighted SERVQUAL score: sum of weight * gap over the dimensions, divided by the sum of the weights.
 * In points of the rating scale. Weights at least 0, in any unit (points out of 100, shares), since only their ratios count.
 * Some print the sum without dividing, or divide it by the five dimensions: with points out of 100, 100 or 20 times as much.
 * Throws RangeError when there is no dimension, one has no weight, a weight or gap is invalid, or all weights are 0.
 * Source: Zeithaml, Parasuraman & Berry 1990, Delivering Quality Service.
 * Example: weightedGap({ empathy: -1, tangibles: 1 }, { empathy: 75, tangibles: 25 }) is -0.5.
 */
export function weightedGap(gaps: Readonly<Record<string, number>>, weights: Readonly<Record<string, number>>): number {
  requireRecord('gaps', gaps);
  requireRecord('weights', weights);
  const names = Object.keys(gaps);
  if (names.length === 0) throw new RangeError('invalid gaps: no dimension (expected at least one)');
  let sum = 0;
  let whole = 0;
  for (const name of names) {
    const [gap, weight] = [gaps[name] as number, weights[name] as number];
    checkGap(gap);
    requireWithin(`weight of ${name}`, 'weight', weight, 0, MOST);
    sum += weight * gap;
    whole += weight;
  }
  if (whole === 0) throw new RangeError('invalid weights: their sum is 0 (expected a dimension that counts)');
  return sum / whole + 0;
}

function checkGap(gap: number): void {
  requireWithin('gap', 'gap', gap, -MOST, MOST);
}

/** The number of statements. Throws RangeError where a table has another shape than asked for, or no shape at all. */
function checkRatings(name: string, ratings: Ratings, height: number, width: number): number {
  requireList(name, ratings);
  // Array.from also visits the holes of a sparse array
  const widths = Array.from(ratings, (row) => (Array.isArray(row) ? row.length : 0));
  if (height === 0 || width === 0 || ratings.length !== height || widths.some((each) => each !== width)) {
    throw new RangeError(
      `invalid ${name}: rows of [${widths.slice(0, 10).join(', ')}] (expected ${height} rows of ${width}, at least 1 of 1)`,
    );
  }
  // half of 2^53 - 1, so that a gap stays within it
  for (const row of ratings) for (const rating of row) requireWithin('rating', 'rating', rating, -MOST / 2, MOST / 2);
  return width;
}
