import { requireWhole } from '../../range.ts';
import { checkSbg, LAST_PERIOD, type Sbg } from './parameters.ts';

/**
 * The retention rate of period t, the share of those still there that renews at its end: r_t = (b + t - 1) / (a + b + t - 1).
 * In (0, 1), rising towards 1 with t; t a whole number, 1 <= t <= 1e6; a, b are alpha, beta.
 * Throws RangeError on invalid parameters and on t outside its range.
 * Source: Fader & Hardie 2007, J. of Interactive Marketing 21(1), 76-90, equation 8.
 * Example: retention({ alpha: 0.668, beta: 3.806 }, 1) is about 0.851.
 */
export function retention(parameters: Sbg, t: number): number {
  checkSbg(parameters);
  requireWhole('period', 't', t, 1, LAST_PERIOD);
  return renewing(parameters, t);
}

/**
 * The share of the customers still there after t periods: S(t) = B(a, b + t) / B(a, b) = r_1 r_2 ... r_t, and S(0) = 1.
 * In [0, 1], never rising; t a whole number, 0 <= t <= 1e6; a, b are alpha, beta. At whole t the quotient of beta functions is
 * this product, which keeps all digits without log-gamma (and without subtracting probabilities from 1, which loses them).
 * Throws RangeError on invalid parameters and on t outside its range.
 * Source: Fader & Hardie 2007, J. of Interactive Marketing 21(1), 76-90, equations 6 and 7.
 * Example: survival({ alpha: 0.668, beta: 3.806 }, 7) is about 0.4889.
 */
export function survival(parameters: Sbg, t: number): number {
  checkSbg(parameters);
  requireWhole('period', 't', t, 0, LAST_PERIOD);
  let share = 1;
  for (let k = 1; k <= t; k++) share *= renewing(parameters, k);
  return share;
}

/**
 * The share of the customers that leaves at the end of period t: P(T = t) = S(t - 1) a / (a + b + t - 1), which is a / (a + b) at
 * t = 1 and (b + t - 2) / (a + b + t - 1) P(T = t - 1) after that.
 * In [0, 1]; t a whole number, 1 <= t <= 1e6; a, b are alpha, beta. Sums to 1 - S(t) over the periods up to t.
 * Throws RangeError on invalid parameters and on t outside its range.
 * Source: Fader & Hardie 2007, J. of Interactive Marketing 21(1), 76-90, equations 5 and 7.
 * Example: probability({ alpha: 1, beta: 1 }, 2) is 1/6.
 */
export function probability(parameters: Sbg, t: number): number {
  checkSbg(parameters);
  requireWhole('period', 't', t, 1, LAST_PERIOD);
  const { alpha, beta } = parameters;
  return (survival(parameters, t - 1) * alpha) / (alpha + beta + (t - 1));
}

/**
 * The survival curve S(0), S(1), ..., S(periods), each point from the one before.
 * Shares in [0, 1]; periods a whole number, 0 <= periods <= 1e6.
 * Throws RangeError on invalid parameters and on periods outside their range.
 * Source: see survival.
 * Example: survivalCurve({ alpha: 1, beta: 1 }, 2) is [1, 1/2, 1/3].
 */
export function survivalCurve(parameters: Sbg, periods: number): readonly number[] {
  checkSbg(parameters);
  requireWhole('number of periods', 'periods', periods, 0, LAST_PERIOD);
  const curve = [1];
  let share = 1;
  for (let t = 1; t <= periods; t++) {
    share *= renewing(parameters, t);
    curve.push(share);
  }
  return curve;
}

function renewing({ alpha, beta }: Sbg, t: number): number {
  return (beta + (t - 1)) / (alpha + beta + (t - 1));
}
