import { requireWhole, requireWithin } from '../../range.ts';
import { requireRecord } from '../../shape.ts';

/**
 * The shifted-beta-geometric model of a contract: each customer has an own churn probability, constant over time, and these
 * probabilities are spread over the customers as Beta(alpha, beta), with mean churn alpha / (alpha + beta). Whoever is likely to
 * leave leaves first, so the retention of those who stay rises without anybody becoming more loyal.
 * Source: Fader & Hardie 2007, J. of Interactive Marketing 21(1), 76-90.
 */
export type Sbg = Readonly<{ alpha: number; beta: number }>;

/** A span far wider than any customer base could show, yet narrow enough for every share to stay a number above 0. */
const LEAST = 1e-30;
const MOST = 1e12;

/** Survival is a product over periods; a million of them are enough for any contract and take some milliseconds. */
export const LAST_PERIOD = 1e6;

/**
 * Refuses parameters that are not numbers above 0, here within 1e-30..1e12.
 * Throws RangeError naming the parameter.
 * Example: checkSbg({ alpha: 0, beta: 1 }) throws.
 */
export function checkSbg(parameters: Sbg): void {
  requireRecord('parameters', parameters);
  const { alpha, beta } = parameters;
  requireWithin('alpha', 'alpha', alpha, LEAST, MOST);
  requireWithin('beta', 'beta', beta, LEAST, MOST);
}

/**
 * Who is left after some renewals is again a shifted-beta-geometric group, with the same alpha and with beta + renewals.
 * Every forecast for customers of a given age is the forecast for new ones with these parameters.
 * renewals is a whole number, 0 <= renewals <= 1e6.
 * Throws RangeError on invalid parameters and on renewals outside their range.
 * Source: Fader & Hardie 2010, Marketing Science 29(1), 85-93: the posterior of the beta-geometric; recomputed here.
 * Example: afterRenewals({ alpha: 0.668, beta: 3.806 }, 2) is { alpha: 0.668, beta: 5.806 }.
 */
export function afterRenewals(parameters: Sbg, renewals: number): Sbg {
  checkSbg(parameters);
  requireWhole('completed renewals', 'n', renewals, 0, LAST_PERIOD);
  return { alpha: parameters.alpha, beta: parameters.beta + renewals };
}
