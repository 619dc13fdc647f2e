import { describe, expect, it } from 'vitest';
import { asDifference, asRatio, type Measure, perceivedValue } from '../../../src/core/value/perceived.ts';

const OFFER = { benefits: { product: 45, image: 15 }, costs: { monetary: 30, time: 10 } };

describe('perceived value', () => {
  it('is a ratio: benefits over costs', () => {
    expect(asRatio(OFFER)).toBe(1.5);
    expect(perceivedValue(OFFER, 'ratio')).toBe(1.5);
  });

  it('is a difference: benefits less costs', () => {
    expect(asDifference(OFFER)).toBe(20);
    expect(perceivedValue(OFFER, 'difference')).toBe(20);
    expect(asDifference({ benefits: { product: 5 }, costs: { monetary: 9 } })).toBe(-4);
  });

  it('has no ratio for a free offer, only a difference', () => {
    const free = { benefits: { product: 5 }, costs: {} };
    expect(() => asRatio(free)).toThrow(
      new RangeError('invalid total cost: 0 (expected at least 1e-9; a free offer has no ratio)'),
    );
    expect(() => asRatio({ benefits: {}, costs: { time: 1e-10 } })).toThrow('invalid total cost: 1e-10 ');
    expect(asRatio({ benefits: { product: 1 }, costs: { time: 1e-9 } })).toBeCloseTo(1e9, 0);
    expect(asDifference(free)).toBe(5);
  });

  it('is 0 by ratio where there is no benefit', () => {
    expect(asRatio({ benefits: {}, costs: { time: 2 } })).toBe(0);
  });

  it('refuses an unknown measure', () => {
    expect(() => perceivedValue(OFFER, 'product' as Measure)).toThrow(
      new RangeError('invalid measure: product (expected ratio or difference)'),
    );
  });

  it('refuses invalid parts under either measure', () => {
    const bad = { benefits: { product: -1 }, costs: { time: 1 } };
    expect(() => asRatio(bad)).toThrow('invalid benefit of product: -1 ');
    expect(() => asDifference(bad)).toThrow('invalid benefit of product: -1 ');
    expect(() => asDifference({ benefits: {}, costs: { time: -1 } })).toThrow('invalid cost of time: -1 ');
  });
});
