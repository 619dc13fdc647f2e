import { ANSWERS } from './categories.ts';
import { checkPairs, type PairMatrix } from './tally.ts';

/** One figure for each half of the paired question. */
export type Halves = Readonly<{ functional: number; dysfunctional: number }>;

/**
 * The points of each answer, in the order of ANSWERS. Lopsided on purpose: wanting the feature is taken as a firmer statement than
 * rejecting it, so the end of the scale that leads to reverse and questionable pairs weighs half as much.
 * Source: DuMouchel, in Berger et al. 1993, CQM Journal 2(4), section IVb, as tabled by Displayr's guide to the Kano model.
 */
export const SCORES: Readonly<Record<keyof Halves, readonly number[]>> = {
  functional: [4, 2, 0, -1, -2],
  dysfunctional: [-2, -1, 0, 2, 4],
};

/**
 * The mean score of each half of the question: sum over the answers of score * share of respondents, each in [-2, 4] points.
 * The matrix may hold people or percentages.
 *
 * Ambiguous by nature: a functional mean of 2 is 100 % must-be, or 50 % like and 50 % neutral, or two thirds like and one
 * third dislike. Three markets that want different things share one point of the plane, so show the spread or the counts too.
 *
 * Throws RangeError on an invalid matrix and when nobody answered.
 * Source: DuMouchel, in Berger et al. 1993, CQM Journal 2(4), section IVb; the ambiguity from Displayr's guide.
 * Example: ten people all answering like/dislike give { functional: 4, dysfunctional: 4 }.
 */
export function continuous(matrix: PairMatrix): Halves {
  const { functional, dysfunctional } = margins(matrix);
  return { functional: mean(functional, SCORES.functional), dysfunctional: mean(dysfunctional, SCORES.dysfunctional) };
}

/**
 * How far each mean of continuous may be off by the luck of the draw: s / sqrt(n), s^2 = sum of count * (score - mean)^2 / (n - 1).
 * In points, 0 where all agree, which also tells apart what the means cannot. The matrix must hold people, at least 2, since n matters.
 * Throws RangeError on an invalid matrix and when fewer than 2 people answered.
 * Source: textbook standard error of a mean, simple random sample.
 * Example: one like/dislike and one neutral/neutral give { functional: 2, dysfunctional: 2 }.
 */
export function standardErrors(matrix: PairMatrix): Halves {
  const { functional, dysfunctional } = margins(matrix);
  return {
    functional: standardError(functional, SCORES.functional),
    dysfunctional: standardError(dysfunctional, SCORES.dysfunctional),
  };
}

/** Respondents per functional answer (row sums) and per dysfunctional answer (column sums). Throws RangeError if all are 0. */
function margins(matrix: PairMatrix): Readonly<Record<keyof Halves, readonly number[]>> {
  checkPairs(matrix);
  const functional = matrix.map(sum);
  if (sum(functional) === 0) throw new RangeError('invalid pair matrix: 0 answers (expected at least one)');
  return { functional, dysfunctional: ANSWERS.map((_, j) => sum(matrix.map((row) => row[j] ?? 0))) };
}

function sum(values: readonly number[]): number {
  return values.reduce((subtotal, value) => subtotal + value, 0);
}

function mean(counts: readonly number[], scores: readonly number[]): number {
  return sum(counts.map((count, k) => count * (scores[k] ?? 0))) / sum(counts);
}

function standardError(counts: readonly number[], scores: readonly number[]): number {
  const n = sum(counts);
  if (n < 2) throw new RangeError(`invalid pair matrix: ${n} answers (expected at least 2 people for a standard error)`);
  const centre = mean(counts, scores);
  const squares = sum(counts.map((count, k) => count * ((scores[k] ?? 0) - centre) ** 2));
  return Math.sqrt(squares / (n - 1) / n);
}
