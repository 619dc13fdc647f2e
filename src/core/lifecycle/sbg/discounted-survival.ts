import { requireWithin } from '../../range.ts';
import { checkSbg, type Sbg } from './parameters.ts';

/** Where two neighbouring fractions agree to so many digits, the value between them does. */
const AGREEMENT = 1e-14;

/** At the smallest discount rate allowed, 1e-9, about a million levels are needed. */
const MOST_LEVELS = 2 ** 23;

/**
 * The sum over t >= 0 of S(t) / (1 + d)^t = 2F1(1, b; a + b; 1 / (1 + d)), by Gauss's continued fraction after Pfaff's
 * transformation, (1 + d) / (d + k_1 / (1 + k_2 / (d + k_3 / (1 + ...)))), where with c = a + b
 *   k_(2n) = n (b + n - 1) / ((c + 2n - 2)(c + 2n - 1)) and k_(2n + 1) = (a + n)(c + n - 1) / ((c + 2n - 1)(c + 2n)), k_1 = a /
 *   c.
 * At least 1. All its terms are positive, so nothing cancels, and fractions cut off one level apart enclose the value. Summing
 * the series itself would take 1 / d times as many terms as digits; this takes 1 / sqrt(d).
 * d is the discount rate per period, 1e-9 <= d <= 10.
 * Throws RangeError on invalid parameters or discount rate.
 * Source: Abramowitz & Stegun 1964, 15.3.4 (Pfaff); Jones & Thron 1980, Continued Fractions (Gauss); both from general knowledge,
 * checked here against the series.
 * Example: discountedSurvival({ alpha: 1, beta: 1 }, 1) is 2 ln 2, since S(t) = 1 / (t + 1).
 */
export function discountedSurvival(parameters: Sbg, discount: number): number {
  checkSbg(parameters);
  requireWithin('discount rate', 'd', discount, 1e-9, 10);
  for (let levels = 16; ; levels *= 2) {
    const one = cutOff(parameters, discount, levels);
    const other = cutOff(parameters, discount, levels + 1);
    if (Math.abs(one - other) <= AGREEMENT * one || levels >= MOST_LEVELS) return (one + other) / 2;
  }
}

/** The continued fraction without what follows its k-th level, worked out from the inside. */
function cutOff({ alpha, beta }: Sbg, discount: number, levels: number): number {
  const c = alpha + beta;
  let rest = levels % 2 === 0 ? discount : 1;
  for (let k = levels; k > 1; k--) {
    const n = Math.floor(k / 2);
    const even = k % 2 === 0;
    // whole numbers first: beside them parameters of 1e-12 would lose their digits, and c + 2 - 2 be 0
    const factor = even ? n * (beta + (n - 1)) : (alpha + n) * (c + (n - 1));
    rest = (even ? 1 : discount) + factor / (c + (k - 2)) / (c + (k - 1)) / rest;
  }
  return (1 + discount) / (discount + alpha / c / rest);
}
