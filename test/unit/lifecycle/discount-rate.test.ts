import { describe, expect, it } from 'vitest';
import { requireDiscount } from '../../../src/core/lifecycle/discount-rate.ts';

describe('requireDiscount', () => {
  it.each([0, 1e-9, 0.01, 10])('lets %s pass', (discount) => {
    expect(() => requireDiscount(discount)).not.toThrow();
  });

  it.each([-0.01, 10.1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (discount) => {
    expect(() => requireDiscount(discount)).toThrow(new RangeError(`invalid discount rate: ${discount} (expected 0 <= d <= 10)`));
  });

  it.each([9.9e-10, 5e-324])('refuses %s, which is neither none nor enough', (discount) => {
    expect(() => requireDiscount(discount)).toThrow(
      new RangeError(`invalid discount rate: ${discount} (expected 0, or 1e-9 <= d <= 10)`),
    );
  });
});
