import { bisect } from '../../money/bisect.ts';
import { requireWhole } from '../../range.ts';
import { type Cohort, pool, type Renewals } from './cohort.ts';
import { logLikelihood, logLikelihoodOfChurn } from './likelihood.ts';
import type { Sbg } from './parameters.ts';

/**
 * What fits the cohorts best, with its log-likelihood:
 * `sbg`: customers differ, as Beta(alpha, beta).
 * `constant`: retention does not rise, so one churn for all is as good as any mixture (alpha and beta would grow without end).
 * `split`: nobody left after the first period, so some leave at once and the others, as far as seen, never (alpha and beta would
 * shrink to 0); `leaving` is the share of the former.
 */
export type Fit =
  | Readonly<{ kind: 'sbg'; parameters: Sbg; logLikelihood: number }>
  | Readonly<{ kind: 'constant'; churn: number; logLikelihood: number }>
  | Readonly<{ kind: 'split'; leaving: number; logLikelihood: number }>;

/** A century of months, ten times over; the search passes over them some ten thousand times. */
const MOST_SEEN = 12_000;

/**
 * The maximum-likelihood estimate from one or more cohorts, of the same or of different ages.
 *
 * In terms of the mean churn m = a / (a + b) and the spread s = 1 / (a + b) the churn of period t is m / (1 + s (t - 1)): s = 0
 * is the same churn for all, and for a fixed s the log-likelihood is concave in m. So the best m for each s is the one root of a
 * falling function, and the best s a root of the slope along those. It is sought between all neighbouring powers of 2 and the
 * likeliest root taken, so no starting value can mislead. Minimisers on npm are at version 0.0 or bring a matrix library, stop at a
 * given tolerance and would run away on cohorts without a maximum; two nested bisections end at the last digit and show those
 * cohorts.
 *
 * alpha, beta above 0; churn and leaving shares in [0, 1]; log-likelihood at most 0.
 * Throws RangeError on an invalid cohort, when there is none, and when all were seen over fewer than two periods: one
 * retention rate cannot fix two parameters.
 * Source: Fader & Hardie 2007, J. of Interactive Marketing 21(1), 76-90, appendix B, for the likelihood; the search is ours.
 * Example: fitSbg([[1000, 869, 743, 653, 593, 551, 517, 491]]) has alpha 0.668 and beta 3.806.
 */
export function fitSbg(cohorts: readonly Cohort[]): Fit {
  const renewals = pool(cohorts);
  requireWhole('number of periods seen', 'K', renewals.length, 0, MOST_SEEN);
  const [first, ...later] = renewals;
  if (first === undefined || later.length === 0) {
    throw new RangeError(`invalid cohorts: ${renewals.length} periods seen (expected at least 2 to fit two parameters)`);
  }
  if (first.kept > 0 && first.lost > 0 && total(later, 'lost') === 0 && total(later, 'kept') > 0) {
    const leaving = first.lost / (first.lost + first.kept);
    return { kind: 'split', leaving, logLikelihood: logLikelihoodOfChurn((t) => (t === 1 ? leaving : 0), cohorts) };
  }
  const mixtures = spreads(renewals).map((spread): Fit => {
    const mean = bestMean(renewals, spread);
    const parameters = { alpha: mean / spread, beta: (1 - mean) / spread };
    return { kind: 'sbg', parameters, logLikelihood: logLikelihood(parameters, cohorts) };
  });
  const churn = total(renewals, 'lost') / (total(renewals, 'lost') + total(renewals, 'kept'));
  const constant: Fit = { kind: 'constant', churn, logLikelihood: logLikelihoodOfChurn(() => churn, cohorts) };
  return mixtures.reduce((best, each) => (each.logLikelihood > best.logLikelihood ? each : best), constant);
}

/** Spreads below 2^-30 are no spread that data could show, and beyond 2^40 the churn after the first period is nothing. */
const POWERS = Array.from({ length: 71 }, (_, k) => 2 ** (k - 30));

/** Every spread at which the log-likelihood, taken at its best mean, stops rising. None where it falls from the start. */
function spreads(renewals: readonly Renewals[]): readonly number[] {
  // without anybody lost or anybody kept the best mean is 0 or 1, whatever the spread
  if (total(renewals, 'lost') === 0 || renewals[0]?.kept === 0) return [];
  const slope = (spread: number) => slopeInSpread(renewals, bestMean(renewals, spread), spread);
  const signs = POWERS.map((power) => Math.sign(slope(power)));
  return POWERS.flatMap((low, k) => (signs[k] === 1 && (signs[k + 1] ?? 1) < 1 ? [bisect(slope, low, 2 * low)] : []));
}

/** The mean churn with the highest log-likelihood at a spread: where lost / m = sum of kept_t / (1 - m + s (t - 1)). */
function bestMean(renewals: readonly Renewals[], spread: number): number {
  const lost = total(renewals, 'lost');
  const slope = (mean: number) => renewals.reduce((sum, { kept }, k) => sum - quotient(kept, 1 - mean + spread * k), lost / mean);
  return bisect(slope, 0, 1);
}

/**
 * The slope of the log-likelihood in the spread: sum of (t - 1) (kept_t / (1 - m + s (t - 1)) - (kept_t + lost_t) / (1 + s (t -
 * 1))).
 */
function slopeInSpread(renewals: readonly Renewals[], mean: number, spread: number): number {
  return renewals.reduce(
    (sum, { lost, kept }, k) => sum + k * (quotient(kept, 1 - mean + spread * k) - (kept + lost) / (1 + spread * k)),
    0,
  );
}

/** 0 / 0 = 0: nobody kept adds nothing to a slope, even at its pole. */
function quotient(customers: number, divisor: number): number {
  return customers === 0 ? 0 : customers / divisor;
}

function total(renewals: readonly Renewals[], part: keyof Renewals): number {
  return renewals.reduce((sum, each) => sum + each[part], 0);
}
