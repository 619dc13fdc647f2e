import { describe, expect, it } from 'vitest';
import { activityOf, type Course } from '../../../src/core/clv/activity.ts';

const course: Course = {
  quantity: 10,
  price: 5,
  unitCost: 3,
  quantityGrowth: 0.1,
  crossSelling: 7,
  saving: 0.5,
  premium: 0.2,
  referrals: 0.25,
};

describe('the business of each period', () => {
  it('begins as given, without other goods or recommendations', () => {
    expect(activityOf(course, 1)).toEqual([{ quantity: 10, price: 5, unitCost: 3, crossSelling: 0, referrals: 0 }]);
  });

  it('grows in quantity and price, is served more cheaply, and sells and recommends from the second period on', () => {
    const [, second, third] = activityOf(course, 3);
    expect(second).toEqual({ quantity: 11, price: 6, unitCost: 1.5, crossSelling: 7, referrals: 0.25 });
    expect(third?.unitCost).toBe(0.75);
    expect(third?.price).toBeCloseTo(7.2, 12);
    expect(third?.quantity).toBeCloseTo(12.1, 12);
  });

  it.each([
    [{ saving: 1.1 }, /invalid saving: 1\.1 \(expected 0 <= s <= 1\)/],
    [{ quantity: -1 }, /invalid quantity: -1/],
    [{ quantityGrowth: -1 }, /invalid growth of the quantity: -1/],
    [{ premium: Number.NaN }, /invalid price premium: NaN/],
    [{ price: Number.POSITIVE_INFINITY }, /invalid price: Infinity/],
    [{ unitCost: Number.NaN }, /invalid unit cost: NaN/],
    [{ crossSelling: Number.NaN }, /invalid cross-selling: NaN/],
    [{ referrals: -0.1 }, /invalid referrals: -0\.1/],
    [{ quantityGrowth: 1e308 }, /invalid quantity: Infinity/],
  ])('refuses %j', (change, message) => {
    expect(() => activityOf({ ...course, ...change }, 3)).toThrow(message);
  });

  it.each([0, 1.5])('refuses %s periods', (periods) => {
    expect(() => activityOf(course, periods)).toThrow(/invalid number of periods/);
  });
});
