import { describe, expect, it } from 'vitest';
import { retention, survival } from '../../../../src/core/lifecycle/sbg/distribution.ts';
import { discountedLifetime, discountedResidualLifetime, expectedTenure } from '../../../../src/core/lifecycle/sbg/tenure.ts';
import type { Span } from '../../../../src/core/lifecycle/span.ts';

const HIGH_END = { alpha: 0.668, beta: 3.806 };
const MILD = { alpha: 3, beta: 4 };
const EVEN = { alpha: 1, beta: 1 };
const ENDLESS = { kind: 'infinite' };

const length = (span: Span) => (span.kind === 'finite' ? span.periods : Number.NaN);

describe('expectedTenure', () => {
  it('is (alpha + beta - 1) / (alpha - 1)', () => {
    expect(expectedTenure(MILD)).toEqual({ kind: 'finite', periods: 3 });
    expect(length(expectedTenure({ alpha: 1.5, beta: 2 }))).toBeCloseTo(5, 12);
  });

  it('has no limit up to alpha = 1', () => {
    expect(expectedTenure(EVEN)).toEqual(ENDLESS);
    expect(expectedTenure(HIGH_END)).toEqual(ENDLESS);
  });

  it('is the sum of the survivals', () => {
    const parameters = { alpha: 6, beta: 4 };
    let sum = 0;
    for (let t = 0; t < 400; t++) sum += survival(parameters, t);
    expect(sum).toBeCloseTo(length(expectedTenure(parameters)), 8);
  });

  it('is hardly more than one period where hardly anybody renews', () => {
    expect(expectedTenure({ alpha: 1e12, beta: 1e-30 })).toEqual({ kind: 'finite', periods: 1 });
  });

  it('refuses invalid parameters', () => {
    expect(() => expectedTenure({ alpha: 0, beta: 1 })).toThrow('invalid alpha: 0 ');
  });
});

describe('discountedLifetime', () => {
  it('is the discounted sum of the survivals', () => {
    for (const discount of [0.1, 0.5, 2]) {
      let sum = 0;
      for (let t = 0; t < 400; t++) sum += survival(HIGH_END, t) / (1 + discount) ** t;
      expect(length(discountedLifetime(HIGH_END, 0, discount))).toBeCloseTo(sum, 9);
    }
  });

  it('is 2 ln 2 at 100 per cent where churn is spread evenly', () => {
    // the sum of x^t / (t + 1) is -ln(1 - x) / x
    expect(length(discountedLifetime(EVEN, 0, 1))).toBeCloseTo(2 * Math.LN2, 13);
  });

  it('is exact at the smallest rates, where summing would take a billion terms', () => {
    for (const discount of [1e-3, 1e-6, 1e-9]) {
      const x = 1 / (1 + discount);
      // -ln(1 - x) / x with 1 - x = d / (1 + d)
      const exact = -Math.log(discount / (1 + discount)) / x;
      expect(length(discountedLifetime(EVEN, 0, discount)) / exact).toBeCloseTo(1, 11);
    }
  });

  it('tends to the expected tenure as the rate falls', () => {
    expect(length(discountedLifetime(MILD, 0, 1e-9))).toBeCloseTo(3, 7);
    expect(discountedLifetime(MILD, 0, 0)).toEqual({ kind: 'finite', periods: 3 });
    expect(discountedLifetime(HIGH_END, 0, 0)).toEqual(ENDLESS);
  });

  it('is nearly the geometric sum where customers hardly differ', () => {
    // (1 + d) / (1 + d - r) with r = 0.9
    expect(length(discountedLifetime({ alpha: 1e11, beta: 9e11 }, 0, 0.1))).toBeCloseTo(1.1 / 0.2, 8);
  });

  it('grows with every renewal: who stays is likelier to stay', () => {
    const lives = [0, 1, 2, 10].map((renewals) => length(discountedLifetime(HIGH_END, renewals, 0.1)));
    expect(lives).toEqual([...lives].sort((one, other) => one - other));
    expect(length(discountedLifetime(HIGH_END, 3, 0.1))).toBe(length(discountedLifetime({ alpha: 0.668, beta: 6.806 }, 0, 0.1)));
    expect(discountedLifetime(MILD, 2, 0)).toEqual({ kind: 'finite', periods: 4 });
  });

  it.each([-0.1, 10.1, Number.NaN, Number.POSITIVE_INFINITY])('refuses a discount rate of %s', (discount) => {
    expect(() => discountedLifetime(MILD, 0, discount)).toThrow(
      new RangeError(`invalid discount rate: ${discount} (expected 0 <= d <= 10)`),
    );
  });

  it('refuses a rate above 0 at which the sum would not end', () => {
    expect(() => discountedLifetime(MILD, 0, 1e-10)).toThrow(
      new RangeError('invalid discount rate: 1e-10 (expected 0, or 1e-9 <= d <= 10)'),
    );
    expect(length(discountedLifetime(MILD, 0, 10))).toBeGreaterThan(1);
  });

  it('refuses invalid parameters and renewals', () => {
    expect(() => discountedLifetime({ alpha: 0, beta: 1 }, 0, 0.1)).toThrow('invalid alpha: 0 ');
    expect(() => discountedLifetime(MILD, -1, 0.1)).toThrow('invalid completed renewals: -1 ');
    expect(() => discountedLifetime(MILD, 0.5, 0.1)).toThrow('invalid completed renewals: 0.5 ');
  });
});

describe('discountedResidualLifetime', () => {
  it('is what is still to come, the renewal now due not discounted', () => {
    for (const renewals of [0, 1, 5]) {
      let sum = 0;
      for (let t = 1; t < 400; t++) {
        const stay = survival(HIGH_END, renewals + t) / survival(HIGH_END, renewals);
        sum += stay / 1.1 ** (t - 1);
      }
      expect(length(discountedResidualLifetime(HIGH_END, renewals, 0.1))).toBeCloseTo(sum, 9);
    }
  });

  it('is the lifetime without the period now paid, moved up by one', () => {
    const lifetime = length(discountedLifetime(HIGH_END, 2, 0.1));
    expect(length(discountedResidualLifetime(HIGH_END, 2, 0.1))).toBeCloseTo(1.1 * (lifetime - 1), 10);
  });

  it('is retention times the lifetime after the renewal', () => {
    const after = length(discountedLifetime(HIGH_END, 5, 0.15));
    expect(length(discountedResidualLifetime(HIGH_END, 4, 0.15))).toBeCloseTo(retention(HIGH_END, 5) * after, 12);
  });

  it('is (beta + n) / (alpha - 1) without discount', () => {
    expect(length(discountedResidualLifetime(MILD, 0, 0))).toBeCloseTo(2, 12);
    expect(length(discountedResidualLifetime(MILD, 6, 0))).toBeCloseTo(5, 12);
    expect(discountedResidualLifetime(HIGH_END, 0, 0)).toEqual(ENDLESS);
  });

  it('refuses what is invalid', () => {
    expect(() => discountedResidualLifetime(MILD, -1, 0.1)).toThrow('invalid completed renewals: -1 ');
    expect(() => discountedResidualLifetime(MILD, 0, -0.1)).toThrow('invalid discount rate: -0.1 ');
    expect(() => discountedResidualLifetime({ alpha: 1, beta: 0 }, 0, 0.1)).toThrow('invalid beta: 0 ');
  });
});
