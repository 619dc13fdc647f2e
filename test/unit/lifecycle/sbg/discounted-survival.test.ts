import { describe, expect, it } from 'vitest';
import { discountedSurvival } from '../../../../src/core/lifecycle/sbg/discounted-survival.ts';
import { survivalCurve } from '../../../../src/core/lifecycle/sbg/distribution.ts';

/** The series itself, as far as a double can tell. */
function series(alpha: number, beta: number, discount: number): number {
  const curve = survivalCurve({ alpha, beta }, Math.ceil(40 / Math.log1p(discount)));
  return curve.reduceRight((sum, share) => share + sum / (1 + discount), 0);
}

describe('discountedSurvival', () => {
  it.each([
    [0.668, 3.806, 0.1],
    [0.704, 1.182, 0.1],
    [0.01, 0.01, 0.01],
    [50, 2, 0.02],
    [2, 300, 0.005],
    [1e4, 1e5, 0.1],
    [1e-6, 1e-6, 1],
    [1e-12, 2e-12, 0.1],
    [1e-16, 1e-16, 0.1],
    [1e-30, 1e-30, 1],
    [3, 4, 10],
  ])('agrees with the series at alpha %s, beta %s and %s', (alpha, beta, discount) => {
    const exact = series(alpha, beta, discount);
    expect(discountedSurvival({ alpha, beta }, discount) / exact).toBeCloseTo(1, 12);
  });

  it('is at least the first period and at most a perpetuity due', () => {
    expect(discountedSurvival({ alpha: 1e12, beta: 1e-30 }, 0.1)).toBeCloseTo(1, 12);
    expect(discountedSurvival({ alpha: 1e-30, beta: 1e12 }, 0.1)).toBeCloseTo(11, 12);
  });

  it('is a logarithm at alpha 2, beta 1', () => {
    // S(t) = 2 / ((t + 1)(t + 2)), and the sum of S(t) x^t is 2 / x^2 (x + (1 - x) ln(1 - x))
    const x = 0.5;
    const exact = (2 / x ** 2) * (x + (1 - x) * Math.log(1 - x));
    expect(discountedSurvival({ alpha: 2, beta: 1 }, 1)).toBeCloseTo(exact, 13);
  });
});
