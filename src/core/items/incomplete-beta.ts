import { requireWithin } from '../range.ts';

/**
 * The regularised incomplete beta function I_x(a, b), the share of a beta distribution that lies below x, by its continued fraction:
 * I_x(a, b) = x^a (1 - x)^b / (a B(a, b)) * 1 / (1 + d1 / (1 + d2 / (1 + ...))).
 * x and the result in [0, 1]; a and b in [0.5, 1e12]. About twelve digits, fewer where a or b exceeds a million.
 * Throws RangeError on arguments outside these ranges.
 * Source: NIST Digital Library of Mathematical Functions 8.17.20 to 8.17.22. Written here because the packages that hold it are not
 * small: jstat is one bundle of all its distributions, @stdlib's quantile brings some thirty packages.
 * Example: incompleteBeta(0.5, 2, 2) is 0.5.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  requireWithin('argument', 'x', x, 0, 1);
  requireWithin('first parameter', 'a', a, 0.5, 1e12);
  requireWithin('second parameter', 'b', b, 0.5, 1e12);
  if (x === 0 || x === 1) return x;
  // the fraction converges fast on the left of the mode only; the right is the left seen from the other end
  return x <= (a + 1) / (a + b + 2) ? left(x, a, b) : 1 - left(1 - x, b, a);
}

function left(x: number, a: number, b: number): number {
  const front = a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b);
  return Math.min(1, Math.exp(front) / a / fraction(x, a, b));
}

/** The least that a denominator of the fraction may be, so that one that happens to vanish divides nothing by 0. */
const TINY = 1e-300;

/** 1 + d1 / (1 + d2 / (1 + ...)), by Lentz's method, until a term no longer changes it. Source: Lentz 1976, Applied Optics 15(3). */
function fraction(x: number, a: number, b: number): number {
  let value = 1;
  let numerator = 1;
  let denominator = 0;
  for (let step = 1; ; step++) {
    const d = coefficient(step, x, a, b);
    denominator = 1 / away(1 + d * denominator);
    numerator = away(1 + d / numerator);
    const factor = numerator * denominator;
    value *= factor;
    if (Math.abs(factor - 1) < 1e-15) return value;
  }
}

/** d_2m = m (b - m) x / ((a + 2m - 1)(a + 2m)), d_2m+1 = -(a + m)(a + b + m) x / ((a + 2m)(a + 2m + 1)): DLMF 8.17.23. */
function coefficient(step: number, x: number, a: number, b: number): number {
  const m = Math.floor(step / 2);
  if (step % 2 === 0) return (m * (b - m) * x) / ((a + step - 1) * (a + step));
  return (-(a + m) * (a + b + m) * x) / ((a + step - 1) * (a + step));
}

function away(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/** ln Gamma(x), x > 0, by Stirling's series after moving x above 10 with Gamma(x + 1) = x Gamma(x). Source: DLMF 5.11.1. */
function logGamma(x: number): number {
  let moved = 0;
  let z = x;
  for (; z < 10; z++) moved += Math.log(z);
  const tail = (1 / 12 - (1 / 360 - (1 / 1260 - 1 / (1680 * z * z)) / (z * z)) / (z * z)) / z;
  return (z - 0.5) * Math.log(z) - z + Math.log(2 * Math.PI) / 2 + tail - moved;
}
