import { describe, expect, it } from 'vitest';
import { chanceCorrelation, correlationInterval } from '../../../src/core/items/correlation-interval.ts';

describe('correlationInterval', () => {
  it('goes by Fisher’s z, narrower in a larger class', () => {
    const { lower, upper } = correlationInterval(0.3, 40);
    expect(lower).toBeCloseTo(-0.0127, 3);
    expect(upper).toBeCloseTo(0.5593, 3);
    expect(correlationInterval(0.3, 400).lower).toBeGreaterThan(0.2);
  });

  it('stays within -1 and 1', () => {
    expect(correlationInterval(1, 10)).toEqual({ lower: 1, upper: 1 });
    expect(correlationInterval(-1, 10)).toEqual({ lower: -1, upper: -1 });
    expect(correlationInterval(0.99, 4).upper).toBeLessThanOrEqual(1);
  });

  it('refuses a correlation above 1 and fewer than four learners', () => {
    expect(() => correlationInterval(1.1, 40)).toThrow(RangeError);
    expect(() => correlationInterval(0.3, 3)).toThrow(RangeError);
  });
});

describe('chanceCorrelation', () => {
  it('is 0.27 in a class of 40', () => {
    expect(chanceCorrelation(40)).toBeCloseTo(0.27, 3);
  });

  it('refuses fewer than four learners', () => {
    expect(() => chanceCorrelation(3)).toThrow(RangeError);
  });
});
