import { type Cohort, checkCohort } from './cohort.ts';
import { survivalCurve } from './distribution.ts';
import { afterRenewals, type Sbg } from './parameters.ts';

/**
 * How many customers of a cohort will still be there after each further period: n_K S(K + h) / S(K) for h = 1, ..., periods, with
 * K the periods seen. It starts from the customers last counted; the curve of the model itself, from the start, is survivalCurve.
 * In the unit of the cohort, never rising; periods a whole number, 0 <= periods <= 1e6.
 * Throws RangeError on invalid parameters or cohort and on periods outside their range.
 * Source: Fader & Hardie 2007, J. of Interactive Marketing 21(1), 76-90.
 * Example: project({ alpha: 1, beta: 1 }, [100, 50], 2) is [33.3, 25] (rounded): of 50 first 2/3, then 3/4 of those renew.
 */
export function project(parameters: Sbg, cohort: Cohort, periods: number): readonly number[] {
  checkCohort(cohort);
  const seen = cohort.length - 1;
  const last = cohort[seen] as number;
  return survivalCurve(afterRenewals(parameters, seen), periods)
    .slice(1)
    .map((share) => last * share);
}
