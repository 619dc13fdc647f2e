import { describe, expect, it } from 'vitest';
import { survivalCurve } from '../../../../src/core/lifecycle/sbg/distribution.ts';
import { fitSbg } from '../../../../src/core/lifecycle/sbg/fit.ts';
import { logLikelihood } from '../../../../src/core/lifecycle/sbg/likelihood.ts';

const HIGH_END = [1000, 869, 743, 653, 593, 551, 517, 491];

/** The parameters fitted, of cohorts that must give a mixture. */
function mixture(cohorts: readonly (readonly number[])[]) {
  const fitted = fitSbg(cohorts);
  if (fitted.kind !== 'sbg') throw new Error(`fitted as ${fitted.kind}`);
  return fitted;
}

describe('fitSbg', () => {
  it('finds the parameters a curve was made from', () => {
    for (const [alpha, beta] of [
      [0.668, 3.806],
      [3, 4],
      [0.05, 0.2],
      [40, 200],
    ] as const) {
      const { parameters } = mixture([survivalCurve({ alpha, beta }, 8).map((share) => 1000 * share)]);
      expect(parameters.alpha / alpha).toBeCloseTo(1, 6);
      expect(parameters.beta / beta).toBeCloseTo(1, 6);
    }
  });

  it('finds them from cohorts of different ages', () => {
    const curve = survivalCurve({ alpha: 0.7, beta: 1.2 }, 6);
    const cohorts = [6, 4, 2].map((seen, k) => curve.slice(0, seen + 1).map((share) => 100 * (k + 1) * share));
    const { parameters } = mixture(cohorts);
    expect(parameters.alpha).toBeCloseTo(0.7, 6);
    expect(parameters.beta).toBeCloseTo(1.2, 6);
  });

  it('is at the top of the likelihood: any step to the side is lower', () => {
    const { parameters, logLikelihood: top } = mixture([HIGH_END]);
    expect(logLikelihood(parameters, [HIGH_END])).toBe(top);
    for (const [a, b] of [
      [1.01, 1],
      [0.99, 1],
      [1, 1.01],
      [1, 0.99],
      [1.01, 1.01],
      [0.99, 0.99],
    ] as const) {
      expect(logLikelihood({ alpha: a * parameters.alpha, beta: b * parameters.beta }, [HIGH_END])).toBeLessThan(top);
    }
  });

  it('does not depend on the unit of the cohort', () => {
    const people = mixture([HIGH_END]).parameters;
    const shares = mixture([HIGH_END.map((n) => n / 1000)]).parameters;
    expect(shares.alpha).toBeCloseTo(people.alpha, 9);
    expect(shares.beta).toBeCloseTo(people.beta, 9);
  });

  it('is the same for a cohort and for its halves', () => {
    const whole = mixture([HIGH_END]).parameters;
    const halves = mixture([HIGH_END.map((n) => n / 2), HIGH_END.map((n) => n / 2)]).parameters;
    expect(halves.alpha).toBeCloseTo(whole.alpha, 9);
    expect(halves.beta).toBeCloseTo(whole.beta, 9);
  });

  it('is one churn for all where retention does not rise', () => {
    expect(fitSbg([[1000, 900, 810, 729]])).toMatchObject({ kind: 'constant', churn: expect.closeTo(0.1, 12) });
    // retention falls from 0.95 to 0.8
    expect(fitSbg([[1000, 950, 760]])).toMatchObject({ kind: 'constant', churn: 240 / 1950 });
  });

  it('gives the likelihood of one churn for all', () => {
    const { logLikelihood: top } = fitSbg([[100, 90, 81]]);
    expect(top).toBeCloseTo(19 * Math.log(0.1) + 171 * Math.log(0.9), 10);
  });

  it('is a churn of 0 where nobody left, and of 1 where nobody stayed', () => {
    expect(fitSbg([[100, 100, 100]])).toEqual({ kind: 'constant', churn: 0, logLikelihood: 0 });
    expect(fitSbg([[100, 0, 0]])).toEqual({ kind: 'constant', churn: 1, logLikelihood: 0 });
    expect(
      fitSbg([
        [100, 0, 0],
        [50, 0],
      ]),
    ).toEqual({ kind: 'constant', churn: 1, logLikelihood: 0 });
  });

  it('is a split where nobody left after the first period', () => {
    const fitted = fitSbg([[100, 90, 90, 90]]);
    expect(fitted).toMatchObject({ kind: 'split', leaving: 0.1 });
    expect(fitted.logLikelihood).toBeCloseTo(10 * Math.log(0.1) + 90 * Math.log(0.9), 10);
  });

  it('is a split that no mixture beats', () => {
    const cohort = [100, 90, 90, 90];
    const { logLikelihood: top } = fitSbg([cohort]);
    for (const scale of [1, 0.01, 1e-4]) {
      expect(logLikelihood({ alpha: 0.1 * scale, beta: 0.9 * scale }, [cohort])).toBeLessThan(top);
    }
  });

  it('is no split where those who stayed were not seen again', () => {
    expect(
      fitSbg([
        [100, 90],
        [50, 0, 0],
      ]).kind,
    ).not.toBe('split');
  });

  it('is a mixture with strong differences where hardly anybody left later', () => {
    const { parameters } = mixture([[1000, 500, 499, 498]]);
    expect(parameters.alpha).toBeLessThan(0.01);
    expect(parameters.beta).toBeLessThan(0.01);
    expect(parameters.alpha / (parameters.alpha + parameters.beta)).toBeCloseTo(0.5, 3);
  });

  it('is a mixture with weak differences where retention hardly rises', () => {
    const { parameters } = mixture([[1000, 900, 812]]);
    expect(parameters.alpha + parameters.beta).toBeGreaterThan(10);
    expect(parameters.alpha / (parameters.alpha + parameters.beta)).toBeCloseTo(0.1, 3);
  });

  it('fits two retention rates exactly where they rise', () => {
    // r1 = 0.5, r2 = 0.8: beta / (alpha + beta) and (beta + 1) / (alpha + beta + 1)
    const { alpha, beta } = mixture([[100, 50, 40]]).parameters;
    expect(beta / (alpha + beta)).toBeCloseTo(0.5, 9);
    expect((beta + 1) / (alpha + beta + 1)).toBeCloseTo(0.8, 9);
  });

  it('does not take somebody who left early as the whole story', () => {
    // found between powers of 2 far from 1 too
    const { parameters } = mixture([[1e6, 999_000, 998_500, 998_200]]);
    expect(parameters.alpha / (parameters.alpha + parameters.beta)).toBeCloseTo(0.001, 5);
  });

  it.each([
    [[[100]]],
    [[[100, 90]]],
    [
      [
        [100, 90],
        [50, 40],
      ],
    ],
  ])('refuses %j, seen over fewer than two periods', (cohorts) => {
    expect(() => fitSbg(cohorts)).toThrow(/^invalid cohorts: [01] periods seen \(expected at least 2 to fit two parameters\)$/);
  });

  it('refuses invalid cohorts and none', () => {
    expect(() => fitSbg([[100, 90, 95]])).toThrow('invalid customers after 2 periods: 95 ');
    expect(() => fitSbg([])).toThrow('invalid cohorts: a list of 0 ');
  });
});
