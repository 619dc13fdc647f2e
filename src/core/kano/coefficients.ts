import { type Counts, checkCounts } from './categories.ts';

/** A feature's place on the better-worse plane: better in [0, 1], worse in [-1, 0]; shares, without unit. */
export type Coefficients = Readonly<{ better: number; worse: number }>;

/**
 * The share of customers whom providing the feature would satisfy: better = (A + O) / (A + O + M + I), in [0, 1].
 * Reverse and questionable answers are left out: they say nothing about the wish for this feature.
 * Throws RangeError on invalid counts and when A + O + M + I = 0.
 * Source: Timko, in Berger et al. 1993, CQM Journal 2(4).
 * Example: better({ M: 95, O: 123, A: 45, I: 33, R: 0, Q: 0 }) is 168 / 296, about 0.568.
 */
export function better(counts: Counts): number {
  const base = informative(counts);
  // + 0 turns the -0 of a count read from a file into 0
  return (counts.A + counts.O) / base + 0;
}

/**
 * Minus the share of customers whom leaving the feature out would dissatisfy: worse = -(O + M) / (A + O + M + I), in [-1, 0].
 * The minus sign only says "downwards"; the smallest possible effect is 0, never -0.
 * Throws RangeError on invalid counts and when A + O + M + I = 0.
 * Source: Timko, in Berger et al. 1993, CQM Journal 2(4).
 * Example: worse({ M: 95, O: 123, A: 45, I: 33, R: 0, Q: 0 }) is -218 / 296, about -0.736.
 */
export function worse(counts: Counts): number {
  const base = informative(counts);
  // 0 - share and not -share, which would print as "-0" for a feature nobody misses
  return 0 - (counts.O + counts.M) / base;
}

/** A + O + M + I, the answers both coefficients are shares of. Throws RangeError when there are none to divide by. */
function informative(counts: Counts): number {
  checkCounts(counts);
  const sum = counts.A + counts.O + counts.M + counts.I;
  if (sum > 0) return sum;
  throw new RangeError(
    'invalid counts: A + O + M + I = 0 (expected at least one answer that is neither reverse nor questionable)',
  );
}
