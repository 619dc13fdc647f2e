import { describe, expect, it } from 'vitest';
import { afterRenewals, checkSbg } from '../../../../src/core/lifecycle/sbg/parameters.ts';

describe('checkSbg', () => {
  it.each([1e-30, 0.668, 1, 1e12])('lets %s pass', (value) => {
    expect(() => checkSbg({ alpha: value, beta: value })).not.toThrow();
  });

  it.each([0, -1, 1e-31, 1.1e12, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (value) => {
    expect(() => checkSbg({ alpha: value, beta: 1 })).toThrow(
      new RangeError(`invalid alpha: ${value} (expected 1e-30 <= alpha <= 1000000000000)`),
    );
    expect(() => checkSbg({ alpha: 1, beta: value })).toThrow(
      new RangeError(`invalid beta: ${value} (expected 1e-30 <= beta <= 1000000000000)`),
    );
  });
});

describe('afterRenewals', () => {
  it('adds the renewals to beta: who has stayed is likelier to stay', () => {
    expect(afterRenewals({ alpha: 0.5, beta: 2 }, 3)).toEqual({ alpha: 0.5, beta: 5 });
  });

  it('is the same group before any renewal', () => {
    expect(afterRenewals({ alpha: 0.5, beta: 2 }, 0)).toEqual({ alpha: 0.5, beta: 2 });
  });

  it.each([-1, 0.5, 1e6 + 1, Number.NaN])('refuses %s renewals', (renewals) => {
    expect(() => afterRenewals({ alpha: 1, beta: 1 }, renewals)).toThrow(`invalid completed renewals: ${renewals} `);
  });

  it('refuses invalid parameters', () => {
    expect(() => afterRenewals({ alpha: 0, beta: 1 }, 1)).toThrow('invalid alpha: 0 ');
  });
});
