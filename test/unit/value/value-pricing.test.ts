import { describe, expect, it } from 'vitest';
import { valuePricing } from '../../../src/core/value/value-pricing.ts';

const ARGUMENT = { reference: 90, premiums: { durability: 7, service: 5 }, discount: 4 };

describe('valuePricing', () => {
  it('builds the price from the reference and what each advantage is worth', () => {
    expect(valuePricing(ARGUMENT)).toEqual({ valuePrice: 102, finalPrice: 98, extraValue: 12, premiumPaid: 8, surplus: 4 });
  });

  it('leaves the buyer nothing without a discount', () => {
    expect(valuePricing({ ...ARGUMENT, discount: 0 })).toMatchObject({ finalPrice: 102, premiumPaid: 12, surplus: 0 });
  });

  it('pays the buyer to come where more is discounted than is better', () => {
    expect(valuePricing({ ...ARGUMENT, discount: 20 })).toMatchObject({ finalPrice: 82, premiumPaid: -8, surplus: 20 });
  });

  it('is the reference price where nothing is better', () => {
    expect(valuePricing({ reference: 90, premiums: {}, discount: 0 })).toMatchObject({ valuePrice: 90, finalPrice: 90 });
  });

  it('gives away everything at most', () => {
    expect(valuePricing({ ...ARGUMENT, discount: 102 }).finalPrice).toBe(0);
    expect(() => valuePricing({ ...ARGUMENT, discount: 103 })).toThrow(
      new RangeError('invalid discount: 103 (expected 0 <= discount <= 102)'),
    );
  });

  it('refuses negative figures', () => {
    expect(() => valuePricing({ ...ARGUMENT, reference: -1 })).toThrow('invalid reference price: -1 (expected 0 <= reference');
    expect(() => valuePricing({ ...ARGUMENT, discount: -1 })).toThrow('invalid discount: -1 ');
    expect(() => valuePricing({ ...ARGUMENT, premiums: { service: -1 } })).toThrow(
      'invalid premium for service: -1 (expected 0 <= premium',
    );
  });
});
