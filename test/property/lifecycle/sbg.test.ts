import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pool } from '../../../src/core/lifecycle/sbg/cohort.ts';
import { probability, retention, survival, survivalCurve } from '../../../src/core/lifecycle/sbg/distribution.ts';
import { fitSbg } from '../../../src/core/lifecycle/sbg/fit.ts';
import { logLikelihood } from '../../../src/core/lifecycle/sbg/likelihood.ts';
import { afterRenewals } from '../../../src/core/lifecycle/sbg/parameters.ts';
import { project } from '../../../src/core/lifecycle/sbg/projection.ts';
import { discountedLifetime, discountedResidualLifetime, expectedTenure } from '../../../src/core/lifecycle/sbg/tenure.ts';
import type { Span } from '../../../src/core/lifecycle/span.ts';
import { cohort, frozen, sbg } from './arbitraries.ts';

const period = fc.integer({ min: 1, max: 60 });
const discount = fc.double({ min: 0.01, max: 1, noNaN: true });
const length = (span: Span) => (span.kind === 'finite' ? span.periods : Number.POSITIVE_INFINITY);

describe('the shifted-beta-geometric model', () => {
  it('has retention that rises and stays below 1', () => {
    fc.assert(
      fc.property(sbg, period, (parameters, t) => {
        expect(retention(parameters, t)).toBeGreaterThan(0);
        expect(retention(parameters, t + 1)).toBeGreaterThan(retention(parameters, t));
        expect(retention(parameters, t + 1)).toBeLessThan(1);
      }),
    );
  });

  it('has survival that begins at 1 and never rises', () => {
    fc.assert(
      fc.property(sbg, period, (parameters, periods) => {
        const curve = survivalCurve(parameters, periods);
        expect(curve[0]).toBe(1);
        curve.reduce((before, share) => {
          expect(share).toBeLessThanOrEqual(before);
          expect(share).toBeGreaterThanOrEqual(0);
          return share;
        });
      }),
    );
  });

  it('splits survival into retention: S(t) = r_t S(t - 1)', () => {
    fc.assert(
      fc.property(sbg, period, (parameters, t) => {
        expect(survival(parameters, t)).toBeCloseTo(retention(parameters, t) * survival(parameters, t - 1), 12);
      }),
    );
  });

  it('has probabilities that add up to what survival has lost', () => {
    fc.assert(
      fc.property(sbg, period, (parameters, periods) => {
        let sum = 0;
        for (let t = 1; t <= periods; t++) sum += probability(parameters, t);
        expect(sum).toBeCloseTo(1 - survival(parameters, periods), 10);
      }),
    );
  });

  it('loses more at first, and less later, than one churn with the same mean', () => {
    fc.assert(
      fc.property(sbg, fc.integer({ min: 2, max: 60 }), (parameters, t) => {
        const { alpha, beta } = parameters;
        // Jensen: the mean of a power is at least the power of the mean
        expect(survival(parameters, t)).toBeGreaterThanOrEqual((beta / (alpha + beta)) ** t - 1e-12);
        expect(survival(parameters, 1)).toBeCloseTo(beta / (alpha + beta), 12);
      }),
    );
  });

  it('is itself again after renewals', () => {
    fc.assert(
      fc.property(sbg, fc.nat(20), fc.nat(20), (parameters, renewals, t) => {
        const now = survival(parameters, renewals);
        fc.pre(now > 1e-200);
        const conditional = survival(parameters, renewals + t) / now;
        expect(survival(afterRenewals(parameters, renewals), t)).toBeCloseTo(conditional, 10);
      }),
    );
  });
});

describe('the lifetimes', () => {
  it('fall with the discount rate and rise with renewals', () => {
    fc.assert(
      fc.property(sbg, discount, fc.nat(20), (parameters, d, renewals) => {
        const now = length(discountedLifetime(parameters, renewals, d));
        expect(length(discountedLifetime(parameters, renewals, d * 1.5))).toBeLessThanOrEqual(now);
        expect(length(discountedLifetime(parameters, renewals + 1, d))).toBeGreaterThanOrEqual(now * (1 - 1e-13));
        expect(length(discountedLifetime(parameters, renewals, 0))).toBeGreaterThanOrEqual(now);
      }),
    );
  });

  it('lie between one period and a perpetuity', () => {
    fc.assert(
      fc.property(sbg, discount, (parameters, d) => {
        const lifetime = length(discountedLifetime(parameters, 0, d));
        expect(lifetime).toBeGreaterThanOrEqual(1);
        expect(lifetime).toBeLessThanOrEqual(((1 + d) / d) * (1 + 1e-12));
      }),
    );
  });

  it('are this period and the discounted rest', () => {
    fc.assert(
      fc.property(sbg, discount, fc.nat(20), (parameters, d, renewals) => {
        const lifetime = length(discountedLifetime(parameters, renewals, d));
        const residual = length(discountedResidualLifetime(parameters, renewals, d));
        expect(1 + residual / (1 + d)).toBeCloseTo(lifetime, 9);
      }),
    );
  });

  it('are the sum of the series', () => {
    fc.assert(
      fc.property(sbg, fc.double({ min: 0.1, max: 2, noNaN: true }), (parameters, d) => {
        const sum = survivalCurve(parameters, 400).reduceRight((rest, share) => share + rest / (1 + d), 0);
        expect(length(discountedLifetime(parameters, 0, d)) / sum).toBeCloseTo(1, 11);
      }),
    );
  });

  it('have no limit exactly where alpha is at most 1', () => {
    fc.assert(
      fc.property(sbg, (parameters) => {
        expect(expectedTenure(parameters).kind).toBe(parameters.alpha > 1 ? 'finite' : 'infinite');
        expect(length(expectedTenure(parameters))).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('the fit', () => {
  /** How likely a fitted model makes the cohorts, at parameters near a border too. */
  const grid = [0.01, 0.1, 0.5, 1, 2, 5, 20, 100];

  it('is at least as likely as any parameters on a grid', () => {
    fc.assert(
      fc.property(fc.array(cohort, { minLength: 1, maxLength: 3 }), (cohorts) => {
        const { logLikelihood: top } = fitSbg(cohorts);
        for (const alpha of grid) {
          for (const beta of grid) expect(logLikelihood({ alpha, beta }, cohorts)).toBeLessThanOrEqual(top + 1e-9);
        }
      }),
    );
  });

  it('finds the parameters that made a curve', () => {
    const spread = fc.double({ min: 0.05, max: 20, noNaN: true });
    fc.assert(
      fc.property(spread, spread, fc.integer({ min: 3, max: 12 }), (alpha, beta, periods) => {
        const fitted = fitSbg([survivalCurve({ alpha, beta }, periods).map((share) => 1000 * share)]);
        if (fitted.kind !== 'sbg') throw new Error(`fitted as ${fitted.kind}`);
        expect(fitted.parameters.alpha / alpha).toBeCloseTo(1, 3);
        expect(fitted.parameters.beta / beta).toBeCloseTo(1, 3);
      }),
    );
  });

  it('gives only finite figures, with a likelihood at most 0', () => {
    fc.assert(
      fc.property(fc.array(cohort, { minLength: 1, maxLength: 3 }), (cohorts) => {
        const fitted = fitSbg(cohorts);
        expect(fitted.logLikelihood).toBeLessThanOrEqual(0);
        expect(Number.isFinite(fitted.logLikelihood)).toBe(true);
        if (fitted.kind === 'sbg') {
          expect(fitted.parameters.alpha).toBeGreaterThan(0);
          expect(fitted.parameters.beta).toBeGreaterThan(0);
        } else {
          const share = fitted.kind === 'constant' ? fitted.churn : fitted.leaving;
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('does not depend on the order of the cohorts', () => {
    fc.assert(
      fc.property(cohort, cohort, (one, other) => {
        expect(fitSbg([other, one]).logLikelihood).toBeCloseTo(fitSbg([one, other]).logLikelihood, 6);
        expect(fitSbg([other, one]).kind).toBe(fitSbg([one, other]).kind);
      }),
    );
  });

  it('leaves frozen cohorts as they were', () => {
    fc.assert(
      fc.property(fc.array(cohort, { minLength: 1, maxLength: 3 }), (cohorts) => {
        const copy = structuredClone(cohorts);
        fitSbg(frozen(cohorts));
        project({ alpha: 1, beta: 1 }, cohorts[0] as readonly number[], 3);
        expect(cohorts).toEqual(copy);
      }),
    );
  });
});

describe('pooled renewals', () => {
  it('lose and keep everybody who was at risk', () => {
    fc.assert(
      fc.property(fc.array(cohort, { minLength: 1, maxLength: 4 }), (cohorts) => {
        pool(cohorts).forEach(({ lost, kept }, t) => {
          const atRisk = cohorts.filter((each) => each.length > t + 1).reduce((sum, each) => sum + (each[t] as number), 0);
          expect(lost + kept).toBe(atRisk);
          expect(lost).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });
});

describe('the projection', () => {
  it('never rises, and begins below the last count', () => {
    fc.assert(
      fc.property(sbg, cohort, period, (parameters, figures, periods) => {
        const projected = project(parameters, figures, periods);
        expect(projected).toHaveLength(periods);
        [figures.at(-1) as number, ...projected].reduce((before, each) => {
          expect(each).toBeLessThanOrEqual(before);
          expect(each).toBeGreaterThanOrEqual(0);
          return each;
        });
      }),
    );
  });
});
