import { answered, type Counts } from './categories.ts';
import { topTwo } from './top-two.ts';

/**
 * How clearly one category leads: category strength = (a - b) / n, with a >= b the two largest of M, O, A, I, R.
 * A share in [0, 1] of all n answers, with reverse and questionable ones; usually printed in per cent.
 * Throws RangeError on invalid counts and when nobody answered.
 * Source: Lee & Newcomb 1997, CQM Journal; that Q cannot be one of the two follows R/kano.R of github stp4/stp25kano.
 * Example: categoryStrength({ M: 95, O: 123, A: 45, I: 33, R: 0, Q: 0 }) is 28 / 296, about 0.09.
 */
export function categoryStrength(counts: Counts): number {
  const n = answered(counts);
  const { a, b } = topTwo(counts);
  return (a - b) / n;
}

/**
 * How many customers the feature matters to at all: total strength = (M + O + A) / n.
 * A share in [0, 1] of all n answers, with reverse and questionable ones; usually printed in per cent.
 * Throws RangeError on invalid counts and when nobody answered.
 * Source: Lee & Newcomb 1997, CQM Journal, as computed by R/kano.R of github stp4/stp25kano.
 * Example: totalStrength({ M: 95, O: 123, A: 45, I: 33, R: 0, Q: 0 }) is 263 / 296, about 0.89.
 */
export function totalStrength(counts: Counts): number {
  const n = answered(counts);
  // + 0 turns the -0 of counts read from a file into 0
  return (counts.M + counts.O + counts.A) / n + 0;
}
