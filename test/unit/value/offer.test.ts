import { describe, expect, it } from 'vitest';
import { BENEFITS, COSTS, totalBenefit, totalCost } from '../../../src/core/value/offer.ts';

const OFFER = {
  benefits: { product: 60, service: 20, personnel: 5, image: 15 },
  costs: { monetary: 40, time: 10, energy: 5, psychological: 2.5 },
};

describe('the totals of an offer', () => {
  it('add up the benefits and the costs', () => {
    expect(totalBenefit(OFFER)).toBe(100);
    expect(totalCost(OFFER)).toBe(57.5);
  });

  it('take parts of any name and number', () => {
    expect(totalBenefit({ benefits: { warranty: 3 }, costs: {} })).toBe(3);
    expect(totalCost({ benefits: { warranty: 3 }, costs: {} })).toBe(0);
    expect(totalCost({ benefits: {}, costs: { price: 1, risk: 2, learning: 4 } })).toBe(7);
  });

  it("know Kotler's four parts of either", () => {
    expect(Object.keys(OFFER.benefits)).toEqual(BENEFITS);
    expect(Object.keys(OFFER.costs)).toEqual(COSTS);
  });

  it('refuse a part that is negative or no number, and name it', () => {
    expect(() => totalBenefit({ benefits: { image: -1 }, costs: {} })).toThrow(
      new RangeError('invalid benefit of image: -1 (expected 0 <= benefit <= 9007199254740991)'),
    );
    expect(() => totalCost({ benefits: {}, costs: { time: Number.NaN } })).toThrow(
      'invalid cost of time: NaN (expected 0 <= cost',
    );
  });
});
