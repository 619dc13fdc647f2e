import { requireWithin } from '../../range.ts';
import { requireFunction } from '../../shape.ts';
import { type Cohort, pool } from './cohort.ts';
import { checkSbg, type Sbg } from './parameters.ts';

/**
 * The log-likelihood of the parameters given one or more cohorts, LL = sum over t of n_t ln P(T = t) + (n - sum of n_t) ln S(K)
 * for each cohort with n_t leaving in period t and K periods seen. Regrouped by period it is
 *   LL = sum over t of lost_t ln(a / (a + b + t - 1)) + kept_t ln((b + t - 1) / (a + b + t - 1)),
 * a coin tossed at every renewal; this form needs no gamma function. a, b are alpha, beta.
 * At most 0, in natural logarithms; it grows with the customers, so cohorts in shares give it per customer.
 * Throws RangeError on invalid parameters or cohorts and when there is no cohort.
 * Source: Fader & Hardie 2007, J. of Interactive Marketing 21(1), 76-90, appendix B.
 * Example: logLikelihood({ alpha: 1, beta: 1 }, [[2, 1]]) is 2 ln(1/2), about -1.386.
 */
export function logLikelihood(parameters: Sbg, cohorts: readonly Cohort[]): number {
  checkSbg(parameters);
  const { alpha, beta } = parameters;
  return pool(cohorts).reduce((sum, { lost, kept }, k) => {
    const all = alpha + beta + k;
    return sum + times(lost, alpha / all) + times(kept, (beta + k) / all);
  }, 0);
}

/**
 * The log-likelihood where everybody's churn in period t is the same, LL = sum over t of lost_t ln(p_t) + kept_t ln(1 - p_t).
 * At most 0, in natural logarithms. churn(t) in [0, 1], above 0 where somebody left and below 1 where somebody stayed.
 * Throws RangeError on invalid cohorts, when there is none, and on a churn outside these ranges.
 * Source: binomial likelihood.
 * Example: logLikelihoodOfChurn(() => 0.5, [[2, 1]]) is 2 ln(1/2), about -1.386.
 */
export function logLikelihoodOfChurn(churn: (t: number) => number, cohorts: readonly Cohort[]): number {
  requireFunction('churn', churn);
  return pool(cohorts).reduce((sum, { lost, kept }, k) => {
    const p = churn(k + 1);
    requireWithin(`churn of period ${k + 1}`, 'p', p, lost > 0 ? Number.MIN_VALUE : 0, kept > 0 ? 1 - Number.EPSILON / 2 : 1);
    return sum + times(lost, p) + times(kept, 1 - p);
  }, 0);
}

/** What nobody did contributes nothing, even where it was impossible: 0 ln 0 = 0. */
function times(customers: number, share: number): number {
  return customers === 0 ? 0 : customers * Math.log(share);
}
