import { requireWithin } from '../range.ts';
import { incompleteBeta } from './incomplete-beta.ts';

/**
 * The p-quantile of Fisher's F distribution: the f with P(F <= f) = p, which is f = d2 z / (d1 (1 - z)) with I_z(d1/2, d2/2) = p.
 * p in [0.0001, 0.9999], degrees of freedom d1 and d2 in [1, 1e12]; f above 0, without unit. About nine digits.
 * Throws RangeError on arguments outside these ranges.
 * Source: NIST Digital Library of Mathematical Functions 8.17; z is found by halving [0, 1] until no double lies between.
 * Example: fQuantile(0.95, 5, 2) is 19.296 (rounded).
 */
export function fQuantile(p: number, d1: number, d2: number): number {
  requireWithin('probability', 'p', p, 0.0001, 0.9999);
  requireWithin('degrees of freedom', 'd1', d1, 1, 1e12);
  requireWithin('degrees of freedom', 'd2', d2, 1, 1e12);
  let [low, high] = [0, 1];
  for (;;) {
    const z = (low + high) / 2;
    if (z <= low || z >= high) return (d2 * z) / (d1 * (1 - z));
    if (incompleteBeta(z, d1 / 2, d2 / 2) < p) low = z;
    else high = z;
  }
}
