import { requireWithin } from '../../range.ts';
import { requireList } from '../../shape.ts';

/**
 * How many customers of one cohort are still there at the start and after 1, 2, ... periods: [1000, 869, 743] was seen over two.
 * In people, or in shares or percentages where only proportions matter; never rising.
 */
export type Cohort = readonly number[];

/** One period's renewals over all cohorts of that age: how many customers left at its end and how many stayed. */
export type Renewals = Readonly<{ lost: number; kept: number }>;

/**
 * Refuses a cohort that is empty, starts at 0, rises, or holds a number that is negative, not finite or beyond 2^53 - 1.
 * Throws RangeError naming the period.
 * Example: checkCohort([100, 101]) throws.
 */
export function checkCohort(cohort: Cohort): void {
  requireList('cohort', cohort);
  if (cohort.length === 0)
    throw new RangeError('invalid cohort: 0 figures (expected its customers at the start, then per period)');
  let before = Number.MAX_SAFE_INTEGER;
  // entries() also visits the holes of a sparse array
  for (const [t, customers] of cohort.entries()) {
    requireWithin(`customers after ${t} periods`, 'n', customers, 0, before);
    before = customers;
  }
  if (cohort[0] === 0) throw new RangeError('invalid cohort: 0 customers at the start (expected at least one)');
}

/** What published cohorts are given as, and how many customers they stand for. */
const PER_CENT = 100;
const CUSTOMERS = 1000;

/**
 * A cohort in customers: one that starts at exactly 100 is read as percentages of 1000 customers, every other as the people it counts.
 * The estimates of alpha and beta are the same either way; only the log-likelihood grows with the number of customers.
 * Throws RangeError on an invalid cohort.
 * Source: Fader & Hardie 2007, J. of Interactive Marketing 21(1), 76-90, who take their percentages as 1000 customers.
 * Example: inCustomers([100, 86.9, 74.3]) is [1000, 869, 743].
 */
export function inCustomers(cohort: Cohort): Cohort {
  checkCohort(cohort);
  if (cohort[0] !== PER_CENT) return cohort;
  return cohort.map((figure) => figure * (CUSTOMERS / PER_CENT));
}

/**
 * Adds up, period by period, who left and who stayed: lost_t = n_(t-1) - n_t and kept_t = n_t, summed over the cohorts seen that
 * long. That is all the likelihood needs, so cohorts of different ages pool here. Entry 0 belongs to period 1.
 * In the unit of the cohorts; as long as the longest of them was seen.
 * Throws RangeError on an invalid cohort and when there is none.
 * Source: Fader & Hardie 2007, J. of Interactive Marketing 21(1), 76-90, rearranged by period.
 * Example: pool([[100, 80, 70], [50, 45]]) is [{ lost: 25, kept: 125 }, { lost: 10, kept: 70 }].
 */
export function pool(cohorts: readonly Cohort[]): readonly Renewals[] {
  requireList('cohorts', cohorts, 1);
  const pooled: { lost: number; kept: number }[] = [];
  for (const cohort of cohorts) {
    checkCohort(cohort);
    for (let t = 1; t < cohort.length; t++) {
      const [before, now] = [cohort[t - 1] as number, cohort[t] as number];
      const { lost, kept } = pooled[t - 1] ?? { lost: 0, kept: 0 };
      pooled[t - 1] = { lost: lost + before - now, kept: kept + now };
    }
  }
  return pooled;
}
